/** STUB contract: a helper implements this module; see the doc comments. */
export interface Edtf {
  /** The date as written. */
  readonly edtf: string;
}
export type ParsedEdtf =
  | { readonly ok: true; readonly date: Edtf }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly help: string };
export function parseEdtf(written: string): ParsedEdtf {
  return { ok: true, date: { edtf: written } };
}
