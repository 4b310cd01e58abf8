import type { TextPiece } from '../sentences.ts';

/** One section of the page about the method; the one on verdicts lists what each of them means. */
interface AboutSection {
  /** The fragment it is addressed by: the same in every language, since other pages lead to it. */
  readonly id: 'text' | 'voices' | 'quotes' | 'verdicts' | 'dates' | 'who-with-whom' | 'names' | 'corrections' | 'maps';
  readonly title: string;
  readonly text: readonly TextPiece[];
}

export const about = {
  /** Who answers for the site, above what is said of the method. */
  publication: {
    title: 'Who publishes this',
    publisher: 'Published by',
    notStated: 'not stated',
    contact: 'Contact',
    licence: 'Licence of the data',
    /** After the licence: what it is a licence of. */
    notOfArticles: ' (of what this site says; articles remain their publishers’)',
  },
  title: 'About and method',
  description:
    'How this record is made: what is kept, what is checked, what a verdict means, how dates and names are treated.',
  intro: (site: string) =>
    `${site} turns news articles into a record of who said what, when and where, and of how well it holds up. Every statement leads back to the words it rests on.`,
  sections: [
    {
      id: 'text',
      title: 'The text is kept as it was published',
      text: [
        'An article’s words are never changed here, not even its quotation marks. What we add stands beside the text, in records of its own, each tied to the exact words it rests on. When this site is built, those words are looked for in the article, character by character; only the shape of quotation marks and the width of spaces are forgiven. If a single passage is missing, the site is not built. ',
        { to: 'checks', label: 'What the last build verified' },
        ' is counted on a page of its own.',
      ],
    },
    {
      id: 'voices',
      title: 'Three voices are kept apart',
      text: [
        'Somebody claims, somebody reports, somebody assesses. A claim’s page names each of them: the person or body that claims it, the article that prints it, the sources it was set against, and us. Where the article says something in its own voice, the claim is the article’s. Words that judge, such as what a group or a person is called, stay the article’s too: our own sentences attribute them.',
      ],
    },
    {
      id: 'quotes',
      title: 'What a quote can be',
      text: [
        'A ',
        { term: 'direct' },
        ' quote gives whole sentences between quotation marks. It may be ',
        { term: 'interrupted' },
        ' by the article; then its parts are shown in order. A ',
        { term: 'partial' },
        ' quote has only some words in marks, and the sentence around them is the article’s. ',
        { term: 'Indirect' },
        ' speech has no marks at all: its wording is the article’s. Where another source prints other words for the same utterance, both stand side by side.',
      ],
    },
    {
      id: 'verdicts',
      title: 'What a verdict means',
      text: [
        'A verdict is about a statement, never about a person. It says what the named sources say, on the day given.',
      ],
    },
    {
      id: 'dates',
      title: 'Dates are no more precise than what is known',
      text: [
        'A month is a month, and is drawn a month wide; it is not its first day. Where a text says “Monday”, the date is marked as inferred, and the reasoning stands beside it. An event that is only known to lie between two dates says so, and one without a date is listed as undated.',
      ],
    },
    {
      id: 'who-with-whom',
      title: 'Who with whom',
      text: [
        'A line between two actors stands for what a record says in as many words: both take part in a meeting, an interview or a summit of at most twelve; an attack names the one as attacker and the other as target; a fight names them as sides or as opponents; a quote is addressed to somebody, or echoes, repeats, answers or contradicts the quote of another. There are no other lines, and none says more than that. A line is broken where the article hedges it, or where a claim about the event is contested.',
      ],
    },
    {
      id: 'maps',
      title: 'Maps',
      text: [
        'The outlines on maps are Natural Earth’s, a public-domain map of the world; whose land is whose they say as its makers drew it, and we take no side in it. A place is shown by the coordinates its record gives. Where it gives none, only the country is shown that the place lies in; and where the record names no country either, the place is on no map.',
      ],
    },
    {
      id: 'names',
      title: 'Names',
      text: [
        'Names in the text are found, not marked by hand, and lead to the record of whoever they name. Where two records share a name, the article’s own record says which is meant there; a name that may be somebody else’s leads nowhere.',
      ],
    },
    {
      id: 'corrections',
      title: 'Corrections',
      text: ['Corrections to a record are dated and stay visible on its page.'],
    },
  ] as readonly AboutSection[],
  /** After each verdict, in the section on verdicts. */
  verdictMeanings: {
    corroborated: 'the sources state it too.',
    contradicted: 'the sources state something that cannot also be true.',
    disputed: 'the sources agree in part, or with each other not at all.',
    'not assessed': 'no source was gathered. This says nothing about its truth.',
  },
};

export type AboutWords = typeof about;
