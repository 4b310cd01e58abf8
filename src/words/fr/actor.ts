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
  members: 'Qui y exerce une fonction',
  said: 'Ses déclarations',
  addressed: 'Ce qui lui a été dit',
  claims: 'Ses affirmations',
  saidAbout: 'Dans les propos d’autrui',
  events: 'Événements',
  occursWith: 'Dans les mêmes articles',
};
