import type { ActorWords } from '../en/actor.ts';

export const actor: ActorWords = {
  kinds: {
    person: 'personne',
    government: 'gouvernement',
    military: 'armée',
    organization: 'organisation',
    'armed group': 'groupe armé',
    bloc: 'bloc',
    'news agency': 'agence de presse',
    group: 'groupe',
  },
  seeAlso: 'Voir aussi\u00A0: ',
  profile: 'Profil',
  roles: 'Fonctions',
  datesNotStated: 'dates non indiquées',
};
