export const topic = {
  kind: 'Topic',
  description: (name: string) => `${name}: articles, quotes, claims and events on this topic.`,
  /** Before other names. */
  also: 'Also: ',
  scope: 'What belongs here',
};

export type TopicWords = typeof topic;
