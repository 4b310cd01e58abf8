import type { AppendixWords } from '../en/appendix.ts';

export const appendix: AppendixWords = {
  speakerTo: (speaker, addressee) => `${speaker} à ${addressee}`,
  thisArticle: 'cet article',
  thisPage: (address) => `Cette page\u00A0: ${address}`,
};
