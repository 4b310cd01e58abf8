import type { SourceWords } from '../en/source.ts';

export const source: SourceWords = {
  kinds: {
    'news report': 'article de presse',
    'agency report': 'dépêche d’agence',
    interview: 'entretien',
    'official record': 'document officiel',
    'press release': 'communiqué de presse',
    research: 'étude',
    dataset: 'jeu de données',
    'social media': 'réseaux sociaux',
  },
  description: (label) => `${label}\u00A0: ce que rapporte cette source, et quels énoncés reposent sur elle.`,
  inLanguage: (language) => `en ${language}`,
  noAddress: 'Aucune adresse connue.',
  readAt: 'À lire ici\u00A0: ',
  archivedAt: 'Archivé ici\u00A0: ',
  licence: 'Sa licence\u00A0: ',
  reports: 'Ce qu’elle rapporte',
};
