/** Fragments of an article's page; ids are kebab-case, so they need no escaping. */
export const fragmentOf = {
  paragraph: (number: number) => `p${number}`,
  quote: (id: string) => `quote-${id}`,
  claim: (id: string) => `claim-${id}`,
} as const;
