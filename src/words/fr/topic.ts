import type { TopicWords } from '../en/topic.ts';

export const topic: TopicWords = {
  kind: 'Thème',
  description: (name) => `${name}\u00A0: articles, citations, affirmations et événements sur ce thème.`,
  also: 'Aussi\u00A0: ',
  scope: 'Ce qui en relève',
};
