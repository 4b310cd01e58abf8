import type { ArticleWords } from '../en/article.ts';
import { counted } from './kinds.ts';

const countedClaims = counted('aucune', 'affirmation');
const countedQuotes = counted('aucune', 'citation');

export const article: ArticleWords = {
  headlineNotes: {
    address: 'Titre tiré de l’adresse de l’article\u00A0; les majuscules sont de nous.',
    editor: 'Titre de la rédaction.',
  },
  authorNotStated: 'auteur non indiqué',
  by: (author) => `par ${author}`,
  original: 'article d’origine',
  excerpts: 'Publié par extraits\u00A0: seules les phrases sur lesquelles reposent les fiches, […] pour le reste.',
  paragraphs: counted('aucun', 'paragraphe'),
  ofClaims: (number) => (number === 1 ? 'Une affirmation\u00A0:' : `Sur ${number}\u00A0affirmations\u00A0:`),
  linkToParagraph: (number) => `${number}, lien vers ce paragraphe`,

  captions: 'Légendes',
  updates: 'Notes de l’éditeur',
  updateTypes: {
    correction: 'Rectificatif',
    clarification: 'Précision',
    update: 'Mise à jour',
    retraction: 'Rétractation',
  },
  notesTo: (paragraph) => `Notes du paragraphe ${paragraph}`,
  addressee: (name) => `à ${name}`,
  echoes: (speaker) => `fait écho à ${speaker}`,
  saidToEcho: (speaker) => `semblerait faire écho à ${speaker}`,
  also: 'Et aussi\u00A0: ',
  claims: 'Affirmations\u00A0: ',

  legend: {
    title: 'Marques dans le texte',
    layers: {
      quotes: 'paroles rapportées',
      names: 'noms',
      hedges: 'réserves',
      claims: 'affirmations mises en cause',
      others: 'autres affirmations',
    },
  },

  onlyOneSource: {
    word: 'une seule source',
    note: (claims, quotes) =>
      `En pâle\u00A0: ce que ce dossier ne tient que de cet article. En net\u00A0: ${[
        ...(claims.of > 0
          ? [`ce que confirme une source d’un autre éditeur (${claims.borneOut} sur ${countedClaims(claims.of)})`]
          : []),
        ...(quotes.of > 0
          ? [`ce que cite aussi un autre éditeur (${quotes.borneOut} sur ${countedQuotes(quotes.of)})`]
          : []),
      ].join(', et ')}.`,
  },

  events: 'Événements rapportés par cet article',
  actors: 'Acteurs nommés',
  roll: (most) =>
    `Un article qui nomme plus de ${most} acteurs est une liste de noms. Leurs pages ne se mentionnent pas comme figurant dans le même article.`,
  timesNamed: (times) => (times === 1 ? 'une fois' : `${times}\u00A0fois`),
  places: 'Lieux',
  analyses: 'Notre analyse',
  ourAnalysis: 'Notre analyse\u00A0:',
};
