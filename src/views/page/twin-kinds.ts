/** The kinds that have twins for machines; other kinds are found in the tables. */
export const twinKinds = ['articles', 'quotes', 'claims'] as const;
export type TwinKind = (typeof twinKinds)[number];

/** Whether the pages of a kind have twins. */
export function hasTwin(kind: string): kind is TwinKind {
  return (twinKinds as readonly string[]).includes(kind);
}
