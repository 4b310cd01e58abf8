import type { NetworkWords } from '../en/network.ts';
import { groupDigits } from '../numbers.ts';

/** Qui avec qui : le dessin, sa légende et son tableau. */
export const network: NetworkWords = {
  title: 'Qui avec qui',
  dek: 'Qui rencontre, frappe, combat ou contredit qui, qui s’adresse ou répond à qui, qui reprend ou répète les mots de qui – pour autant qu’une fiche le dise expressément.',
  description: 'Tous les acteurs et ceux à qui ils ont affaire, chaque trait avec les mots sur lesquels il repose.',
  titleOf: (name) => `Qui avec qui\u00A0: ${name}`,
  descriptionOf: (name) => `À qui ${name} a affaire, chaque trait avec les mots sur lesquels il repose.`,
  empty:
    'Aucune fiche ne lie encore deux acteurs. On trouverait ici les rencontres, les frappes, les citations adressées à quelqu’un et les rapports entre les citations.',
  facts: (ties, actors) =>
    `${groupDigits(ties, '\u202F')} ${ties < 2 ? 'lien' : 'liens'} entre ${groupDigits(actors, '\u202F')} acteurs`,
  drawing: 'En dessin',
  key: 'Ce que disent les traits',
  table: 'En mots, dans l’ordre du temps',
  drawingLabel: (actors, lines) =>
    `Dessin de ${actors} acteurs et de ${lines} ${lines < 2 ? 'trait' : 'traits'} entre eux. Le tableau dit la même chose en mots.`,
  strongest: (actors, lines, all) =>
    `Le dessin montre, sur ${groupDigits(all, '\u202F')} traits, les ${lines} qui reposent sur le plus de faits, entre ${actors} acteurs\u00A0; le tableau les a tous.`,
  asTable: 'La même chose en mots',
  columns: { who: 'Qui', relation: 'Fait quoi', whom: 'À qui', when: 'Quand', evidence: 'Sur quoi cela repose' },
  relation: {
    meets: 'rencontre',
    strikes: 'frappe',
    opposes: 's’oppose à',
    addresses: 's’adresse à',
    echoes: 'fait écho à',
    repeats: 'répète',
    answers: 'répond à',
    contradicts: 'contredit',
  },
  reverse: {
    meets: 'rencontre',
    strikes: 'subit une frappe de',
    opposes: 's’oppose à',
    addresses: 'reçoit les paroles de',
    echoes: 'trouve un écho chez',
    repeats: 'voit ses mots répétés par',
    answers: 'reçoit la réponse de',
    contradicts: 'se voit contredire par',
  },
  rule: {
    meets:
      'Tous deux prennent part à une rencontre, un entretien ou un sommet de douze participants au plus. Nul ne rencontre un corps dont il fait partie ou dans lequel il exerce une fonction.',
    strikes: 'Dans une attaque ou une opération militaire, la fiche a l’un pour attaquant et l’autre pour cible.',
    opposes:
      'Dans un conflit, une attaque ou une opération militaire, la fiche a l’un pour camp ou attaquant et l’autre pour adversaire\u00A0; ou bien un conflit a ces deux-là pour camps.',
    addresses: 'Une citation de l’un a l’autre pour destinataire.',
    echoes: 'Une citation de l’un fait écho à une citation de l’autre.',
    repeats: 'Une citation de l’un répète une citation de l’autre.',
    answers: 'Une citation de l’un répond à une citation de l’autre.',
    contradicts: 'Une citation de l’un contredit une citation de l’autre.',
  },
  tentative: 'interrompu',
  tentativeRule:
    'N’importe lequel de ces traits, interrompu\u00A0: l’article émet une réserve, ou une affirmation sur l’événement qui concerne l’un des deux est contredite ou contestée.',
  noOthers:
    'Un trait est tiré pour ces faits et pour aucun autre. Il dit ce que dit une fiche, et rien de ce qu’il y a derrière.',
  hedged: 'avec réserve',
  contested: 'contesté',
  as: (name, part) => `${name}\u00A0: ${part}`,
  reportedBy: 'Rapporté par ',
  choice: {
    title: 'Choisir parmi les liens',
    who: 'Entre',
    whom: 'et',
    kind: 'Trait',
    anybody: 'tous',
    anything: 'tous les traits',
    ofAll: 'Les {n}\u00A0lignes.',
    ofOne: '{n} des {all}\u00A0lignes\u00A0: entre {who} et tous les autres.',
    ofTwo: '{n} des {all}\u00A0lignes\u00A0: entre {who} et {whom}.',
    ofKind: '{n} des {all}\u00A0lignes.',
    none: 'Rien dans le dossier ne lie {who} et {whom} de cette façon.',
    clear: 'Tout afficher',
    lines: 'Les traits entre eux, des plus appuyés aux moins appuyés',
    times: '{n}\u00A0fois',
    once: 'une fois',
    moreLines: 'et {n} autres dans le tableau',
    moreRows: 'Les {shown} premières sont affichées\u00A0: précisez le choix pour voir les autres.',
    failed: 'La liste des liens ne peut être chargée\u00A0; la page de chaque acteur a les siens.',
  },
  all: (number) => `Les ${groupDigits(number, '\u202F')} liens, avec ce sur quoi ils reposent`,
  inWhole: 'Tous les acteurs, et ce que dit chaque trait',
};
