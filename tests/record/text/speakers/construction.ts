/**
 * Sentences with the answer a careful editor would give. The words in question stand between braces. `ask`: the text does
 * not say who of the record speaks, or says it in a way that leaves a doubt.
 */
export interface Construction {
  readonly name: string;
  /** By language: what a text says, and who speaks. */
  readonly sentences: Readonly<Record<string, readonly (readonly [marked: string, expected: string])[]>>;
}
