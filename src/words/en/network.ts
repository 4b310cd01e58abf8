import { groupDigits } from '../numbers.ts';

/** Who with whom: the drawing, its key and its table. */
export const network = {
  title: 'Who with whom',
  dek: 'Who meets, strikes, opposes, addresses, echoes, repeats, answers or contradicts whom, as far as a record says so in as many words.',
  description: 'Everybody in the record and whom they have to do with, each line with the words it rests on.',
  /** Of an actor's own pages. */
  titleOf: (name: string) => `Who with whom: ${name}`,
  descriptionOf: (name: string) => `Whom ${name} has to do with, each line with the words it rests on.`,
  empty:
    'Nothing in the record ties two actors yet. Meetings, strikes, quotes with an addressee and relations between quotes would be here.',
  facts: (ties: number, actors: number) =>
    `${groupDigits(ties, ',')} ${ties === 1 ? 'tie' : 'ties'} between ${groupDigits(actors, ',')} actors`,
  drawing: 'Drawn',
  key: 'What the lines mean',
  table: 'In words, in order of time',
  drawingLabel: (actors: number, lines: number) =>
    `Drawing of ${actors} actors and ${lines} ${lines === 1 ? 'line' : 'lines'} between them. The table says the same in words.`,
  /** Where the drawing has not room for all. */
  strongest: (actors: number, lines: number, all: number) =>
    `Drawn are the ${lines} of ${groupDigits(all, ',')} lines that rest on most, between ${actors} actors; the table has all.`,
  /** Unfolds the table of what the drawing shows. */
  asTable: 'The same in words',
  columns: { who: 'Who', relation: 'Does what', whom: 'Whom', when: 'When', evidence: 'Resting on' },
  relation: {
    meets: 'meets',
    strikes: 'strikes',
    opposes: 'opposes',
    addresses: 'addresses',
    echoes: 'echoes',
    repeats: 'repeats',
    answers: 'answers',
    contradicts: 'contradicts',
  },
  /** From the other end. */
  reverse: {
    meets: 'meets',
    strikes: 'is struck by',
    opposes: 'opposes',
    addresses: 'is addressed by',
    echoes: 'is echoed by',
    repeats: 'is repeated by',
    answers: 'is answered by',
    contradicts: 'is contradicted by',
  },
  /** From which facts of a record a line is drawn; there are no others. */
  rule: {
    meets:
      'Both take part in a meeting, an interview or a summit of at most twelve. Nobody meets a body of which they are a part or in which they hold a role.',
    strikes: 'In an attack or a military operation the record has the one as attacker and the other as target.',
    opposes:
      'In a conflict, an attack or a military operation the record has the one as side or attacker and the other as opponent; or a conflict has these two as its sides.',
    addresses: 'A quote of the one has the other as its addressee.',
    echoes: 'A quote of the one echoes a quote of the other.',
    repeats: 'A quote of the one repeats a quote of the other.',
    answers: 'A quote of the one answers a quote of the other.',
    contradicts: 'A quote of the one contradicts a quote of the other.',
  },
  tentative: 'broken',
  tentativeRule:
    'Any of these lines, broken: the article hedges it, or a claim about the event that concerns one of the two is contradicted or disputed.',
  noOthers:
    'A line is drawn for these facts and no others. It says what a record says, and nothing of what lies behind it.',
  hedged: 'hedged',
  contested: 'contested',
  /** As in "Ana Rivera as host". */
  as: (name: string, part: string) => `${name} as ${part}`,
  reportedBy: 'Reported by ',
  /** Choosing whose ties are shown; a script fills the places in braces. */
  choice: {
    title: 'Choose from the ties',
    who: 'Between',
    whom: 'and',
    kind: 'Line',
    anybody: 'anybody',
    anything: 'any line',
    /** How many rows follow, and between whom. */
    ofAll: 'All {n} rows.',
    ofOne: '{n} of {all} rows: between {who} and anybody.',
    ofTwo: '{n} of {all} rows: between {who} and {whom}.',
    ofKind: '{n} of {all} rows.',
    none: 'Nothing in the record ties {who} and {whom} in this way.',
    clear: 'Show all',
    lines: 'The lines between them, those that rest on most first',
    times: '{n} times',
    once: 'once',
    moreLines: 'and {n} more in the table',
    moreRows: 'The first {shown} are shown: choose more closely for the rest.',
    failed: 'The list of ties cannot be fetched; each actor’s own page has theirs.',
  },
  all: (number: number) => `All ${groupDigits(number, ',')}, with what they rest on`,
  inWhole: 'Everybody, and what each line means',
};

export type NetworkWords = typeof network;
