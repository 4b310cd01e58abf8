/** A small record on which every command that changes content has something to do, and in which there are errors. */

const source = (date: string): string =>
  `---\npublisher: Averland Post\nheadline: Rain\nurl: https://post.example/rain\ndatePublished: ${date}\ninLanguage: en\nkind: news report\n---\n`;

/** Text of every file by its path below the project. */
export const interruptedContent: Readonly<Record<string, string>> = {
  'content/site.md': '---\nname: Averland Record\n---\n',
  'content/sources/post.md': source('2031-05-06'),
  'content/sources/late.md': source('9 May 2031'),
  'content/actors/ana-orr.md': '---\nname: Ana Orr\nkind: person\nsummary: She speaks.\n---\n',
  'content/topics/fog.md': '---\nname: Fog\n---\n',
  'content/topics/rain.md': '---\nname: Rain\n---\n',
  'content/articles/rain.md':
    '---\nheadline: Rain\nheadlineFrom: source\nsource: post\ndatePublished: 2031-05-06\ninLanguage: en\nsummary: It rained.\ntopics: [rain]\n---\n“We will not leave the harbour of Averland,” Ana Orr said.\n',
  'content/quotes/stay.md':
    '---\nspeaker: ana-orr\nkind: direct\narticle: rain\nexact: We will not leave the harbor of Averland\nspoken: 2031-05\n---\n',
};
