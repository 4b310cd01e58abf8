/** The cards: pictures that are shown where a page is shared. Their few words are understood without the page. */
export const cards = {
  /** Above a headline. */
  article: 'Article',
  /** What the words of a quote are, where that is not plain to see. */
  forms: {
    interrupted: 'The dots stand where the article interrupts the words',
    partial: 'Only the words in quotation marks are quoted; the sentence is the article’s',
    indirect: 'Not a quotation: the wording is the article’s',
    block: 'Printed as a block quotation',
    answer: 'From an interview',
    label: 'Printed without quotation marks',
    signed: 'Printed above a signature',
  },
  /** Of a claim: "2 sources", "4 March 2031". */
  assessed: (sources: string, when: string) => `Set against ${sources}, ${when}`,
  notAssessed: 'Not set against sources yet: this says nothing about its truth',
  headlineByEditor: 'headline by the editor',
  /** Where the card's typeface lacks the letters of the words. */
  inLanguage: {
    articles: (language: string) => `An article in ${language}`,
    quotes: (language: string) => `Words in ${language}`,
  },
  /** On the card of the site itself. */
  standfirst: 'Who said what, when and where, and how well it holds up.',
};

export type CardsWords = typeof cards;
