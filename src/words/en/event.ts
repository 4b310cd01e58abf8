export const event = {
  kinds: {
    meeting: 'meeting',
    visit: 'visit',
    interview: 'interview',
    agreement: 'agreement',
    attack: 'attack',
    'military operation': 'military operation',
    conflict: 'conflict',
    appointment: 'appointment',
    statement: 'statement',
    summit: 'summit',
    process: 'process',
    disaster: 'disaster',
    'court case': 'court case',
    election: 'election',
    vote: 'vote',
    decision: 'decision',
    law: 'law',
    sanction: 'sanction',
    protest: 'protest',
    'labour strike': 'strike',
    death: 'death',
    publication: 'publication',
  },
  /** How its date is known. */
  datings: { stated: 'stated', inferred: 'inferred', undated: 'undated' },
  /** With the time of day, by the clocks of the place. */
  at: (date: string, time: string) => `${date}, ${time}`,
  dateInferred: 'date inferred',
  /** After how the date is known, before the words it is known from. */
  fromTheWords: ', from the words ',
  description: (name: string, date: string) =>
    `${name} (${date}): who took part, what was said, and the words it is known from.`,
  /** On somebody's page: the part they played. */
  as: (part: string) => `as ${part}`,

  when: 'When',
  where: 'Where',
  notStated: 'not stated',
  who: 'Who',
  account: 'Account',
  evidence: 'In the words of the article',
  sources: 'Sources beyond the article',
  possiblySame: 'Possibly the same event, told differently',
  partOf: 'Part of',
};

export type EventWords = typeof event;
