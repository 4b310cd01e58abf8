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
  members: 'Who holds a role in it',
  said: 'Said',
  addressed: 'Was told',
  claims: 'Claims',
  saidAbout: 'Named in quotes of others',
  events: 'Events',
  occursWith: 'Named in the same articles',
};

export type ActorWords = typeof actor;
