import type { ClaimWords } from '../en/claim.ts';
import { counted } from './kinds.ts';

export const claim: ClaimWords = {
  kind: 'Affirmation',
  claimedBy: 'Affirmé par ',
  claimedByInList: 'affirmé par ',
  inArticlesVoice: ', l’article parlant en son propre nom',
  whatSourcesSay: 'Ce que disent les sources',
  notSetAgainst: '. Cette affirmation n’a pas encore été confrontée à des sources.',
  sources: counted('aucune', 'source'),
  printed: 'imprimé\u00A0: ',
  selection:
    'Le choix des affirmations retenues, et de celles qui sont évaluées, est celui de la rédaction\u00A0: ces nombres ne mesurent pas tout ce qui a été dit.',
  assessedBy: (site) => `Évaluation\u00A0: ${site}, `,
  leftOpenBy: (site) => `Laissée ouverte par ${site}, `,
  evidence: 'Dans le texte',
  hedgedWith: 'Avec réserve\u00A0: ',
  unhedged: 'Affirmé sans réserve.',
  unhedgedInArticle: 'Affirmé sans réserve, l’article parlant en son propre nom.',
  reasoning: 'Raisonnement',
  earlierAssessments: 'Évaluations antérieures',
  about: 'Au sujet de',
  unnamed: ', sans nom\u00a0: ',
  reportedBy: ', rapporté par ',
  inQuote: 'Dans cette citation',
  standing: {
    title: 'Où elle figure',
    facts: (articles) =>
      articles === 1
        ? 'Dans un article, d’après ce que montre ce site.'
        : `Dans ${articles} articles, d’après ce que montre ce site\u00A0; le plus ancien d’abord.`,
    inOwnVoice: 'l’article parlant en son propre nom',
    asSaid: 'comme propos de qui l’affirme',
    same: 'dans les mêmes propos',
    repeats: 'dans des propos qui la répètent',
    noted: (type) => `l’article porte une note de son éditeur\u00A0: ${type.toLowerCase()}`,
    more: (number) => (number === 1 ? 'et un autre' : `et ${number} autres`),
  },
  reviews: 'Évalué ailleurs',
  reviewsNote:
    'Des avis d’autres, dans leurs mots. Ce ne sont pas les nôtres, et l’évaluation ci-dessus ne s’appuie pas sur eux.',
};
