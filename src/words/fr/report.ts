import type { ReportWords } from '../en/report.ts';

const plural = (number: number) => (number < 2 ? '' : 's');

export const report: ReportWords = {
  title: 'Ce qui change dans le dossier',
  nothing: 'Rien ne change\u00A0: le dossier est le même aux deux révisions.',
  from: 'De ',
  to: ' à ',
  workingTree: 'l’état actuel des fichiers du dossier de travail',

  list: (items) => items.join(', ').replace(/, ([^,]*)$/, ' et $1'),
  and: ', ',
  also: '\u00A0; ',
  end: '.',

  verdict: {
    publication: 'modification de ce que le site dit de lui-même',
    added: (records) => `ajout\u00A0: ${records}`,
    removed: (records) => `suppression\u00A0: ${records}`,
    renamed: (records) => `changement d’identifiant\u00A0: ${records}`,
    changed: (records) => `modification\u00A0: ${records}`,
    verdicts: (number) => `${number}\u00A0verdict${plural(number)} modifié${plural(number)}`,
    lost: (number) => `${number}\u00A0passage${plural(number)} introuvable${plural(number)}`,
    moved: (number) => `${number}\u00A0passage${plural(number)} déplacé${plural(number)}`,
    found: (number) => `${number}\u00A0passage${plural(number)} retrouvé${plural(number)}`,
    noProblem: 'aucun nouveau problème',
    errors: (number) => `${number}\u00A0nouvelle${plural(number)} erreur${plural(number)}`,
    warnings: (number) =>
      number < 2 ? `${number}\u00A0nouvel avertissement` : `${number}\u00A0nouveaux avertissements`,
    solved: (number) => `${number}\u00A0problème${plural(number)} résolu${plural(number)}`,
    addresses: (number) => `${number}\u00A0adresse${plural(number)} perdue${plural(number)} sans redirection`,
    lists: (number) => `${number}\u00A0page${plural(number)} de listes en moins`,
  },

  sections: {
    problems: 'Problèmes',
    addresses: 'Adresses perdues sans redirection',
    anchors: 'Passages sur lesquels reposent les fiches',
    verdicts: 'Verdicts rendus',
    publication: 'Ce que le site dit de lui-même',
    added: 'Ajouts',
    removed: 'Suppressions',
    changed: 'Modifications',
    pages: 'Pages du site',
    size: 'Taille',
  },

  problems: { errors: 'Nouvelles erreurs', warnings: 'Nouveaux avertissements', solved: 'Résolus' },
  addresses: {
    records: 'De fiches',
    lists: 'De listes devenues plus courtes, ou vides',
    renamed: 'La fiche a changé d’identifiant, et qui renvoyait ici ne trouve plus rien. Pour l’y conduire, ajoutez à ',
    help: 'Qui renvoyait ici ne trouve plus rien. Si une autre fiche prend sa place, ajoutez-y\u00A0: ',
    withdrawn: 'Qui renvoyait ici ne trouve plus rien, tant que le brouillon n’est pas publié.',
  },
  anchors: { lost: 'Introuvables', moved: 'Déplacés', found: 'Retrouvés' },
  place: {
    was: (paragraph) => `Était au paragraphe ${paragraph} de `,
    isAgain: (paragraph) => `Se trouve au paragraphe ${paragraph} de `,
    from: (paragraph) => `Du paragraphe ${paragraph} de `,
    to: (paragraph) => ` au paragraphe ${paragraph} de `,
  },
  verdicts: {
    changed: 'D’affirmations déjà présentes',
    added: 'De nouvelles affirmations',
    removed: 'D’affirmations supprimées',
  },
  pages: {
    appeared: 'Nouvelles',
    redirected: 'Disparues, avec une redirection',
    changed: 'Modifiées',
    unknown:
      'L’une des deux révisions contient des erreurs, et aucun site n’en est construit. Seules les adresses des fiches sont comparées\u00A0; on ne sait pas quelles pages changent.',
    home: 'page d’accueil',
  },
  size: {
    records: 'Fiches\u00A0: ',
    pages: 'Pages\u00A0: ',
    words: 'Mots des articles\u00A0: ',
    files: 'Fichiers du site construit\u00A0: ',
    bytes: 'Octets du site construit\u00A0: ',
  },

  draft: 'brouillon',
  formerly: 'auparavant ',
  published: 'publication\u00A0: n’est plus un brouillon',
  withdrawn: 'retrait\u00A0: redevient un brouillon',
  datings: { stated: 'désormais énoncée', inferred: 'désormais déduite', undated: 'désormais sans date' },
  fields: {
    added: ' ajouté\u00A0: ',
    removed: ' supprimé\u00A0: ',
    reordered: ' dans un autre ordre',
  },
  paragraphs: {
    reworded: (number) => `Paragraphe ${number}\u00A0: `,
    added: (number) => `Paragraphe ${number}, nouveau\u00A0: `,
    removed: (number) => `Paragraphe ${number}, supprimé\u00A0: `,
    moved: (before, after) => `Le paragraphe ${before} est désormais le paragraphe ${after}\u00A0: `,
  },

  more: (number) => `… et ${number} de plus.`,
  moreTexts: (number) => `… et ${number}\u00A0paragraphe${plural(number)} de plus.`,
  leftOut: (number) =>
    number < 2
      ? `${number}\u00A0élément est omis ici, car la longueur d’un commentaire est limitée.`
      : `${number}\u00A0éléments sont omis ici, car la longueur d’un commentaire est limitée.`,
  wholeReport: 'Le rapport complet',
  wholeReportBy: 'Le rapport complet\u00A0: ',
};
