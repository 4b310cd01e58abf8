import { decodeBytes, findTextFault } from './decode-bytes.ts';
import type { Intake } from './intake.ts';
import { readPlain, type PlainOptions } from './plain/read-plain.ts';

/** What was read, or why it could not be, in words for whoever brought it. */
export type ReadIntake =
  { readonly ok: true; readonly intake: Intake } | { readonly ok: false; readonly message: string };

/**
 * Reads what an editor has of an article. It never throws, runs nothing and asks no network.
 *
 * @param name what the messages call the file
 */
export function readIntake(bytes: Uint8Array, name: string, options: PlainOptions = {}): ReadIntake {
  const decoded = decodeBytes(bytes, name);
  if (!decoded.ok) return decoded;
  const fault = findTextFault(decoded.text.replaceAll('\f', '\n'), name);
  if (fault !== undefined) return { ok: false, message: fault };
  const intake = readPlain(decoded.text, options);
  return { ok: true, intake: { ...intake, notes: [...decoded.notes, ...intake.notes] } };
}
