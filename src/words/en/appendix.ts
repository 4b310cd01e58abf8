/** What stands below an article on paper: its quotes, claims and sources, numbered. */
export const appendix = {
  speakerTo: (speaker: string, addressee: string) => `${speaker} to ${addressee}`,
  thisArticle: 'this article',
  thisPage: (address: string) => `This page: ${address}`,
};

export type AppendixWords = typeof appendix;
