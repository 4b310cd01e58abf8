export const actor = {
  kinds: {
    person: 'person',
    government: 'government',
    military: 'military',
    organization: 'organization',
    'armed group': 'armed group',
    bloc: 'bloc',
    'news agency': 'news agency',
    group: 'group',
  },
  /** Before addresses elsewhere. */
  seeAlso: 'See also ',
  profile: 'Profile',
  roles: 'Roles',
  datesNotStated: 'dates not stated',
};

export type ActorWords = typeof actor;
