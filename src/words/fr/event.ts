import type { EventWords } from '../en/event.ts';

export const event: EventWords = {
  kinds: {
    meeting: 'rencontre',
    visit: 'visite',
    interview: 'entretien',
    agreement: 'accord',
    attack: 'attaque',
    'military operation': 'opération militaire',
    conflict: 'conflit',
    appointment: 'nomination',
    statement: 'déclaration',
    summit: 'sommet',
    process: 'processus',
  },
  datings: { stated: 'indiquée', inferred: 'déduite', undated: 'sans date' },
  dateInferred: 'date déduite',
  fromTheWords: ', d’après les mots ',
  description: (name, date) =>
    `${name} (${date})\u00A0: qui y a pris part, ce qui s’y est dit, et les mots qui l’attestent.`,
  as: (part) => `rôle\u00A0: ${part}`,

  when: 'Quand',
  where: 'Où',
  notStated: 'non indiqué',
  who: 'Qui',
  account: 'Récit',
  evidence: 'Dans les mots de l’article',
  sources: 'Sources autres que l’article',
  possiblySame: 'Peut-être le même événement, raconté autrement',
  partOf: 'Fait partie de',
  parts: 'Ses étapes',
  quotes: 'Propos tenus à cette occasion',
  claims: 'Affirmations au sujet de cet événement',
};
