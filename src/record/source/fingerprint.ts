import { createHash } from 'node:crypto';

/**
 * The SHA-256 of some bytes, or of a text in UTF-8: 64 hexadecimal digits, or base64 as policies write it. Equal
 * fingerprints are equal bytes.
 */
export function fingerprint(content: Uint8Array | string, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}
