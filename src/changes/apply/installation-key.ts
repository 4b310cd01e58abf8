import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Bytes of a key, as SHA-256 wants them. */
const keyBytes = 32;

let own: Buffer | undefined;

/**
 * The secret by which a command knows the journals of this installation. It lies in the home folder of whoever runs the
 * commands, outside of every repository: nobody can add it with a pull request. Where the home folder cannot be written
 * the key is the process's own, and what it leaves when it is killed is not believed by the next one.
 */
function installationKey(): Buffer {
  const file = join(homedir(), '.on-record', 'installation-key');
  const read = readKey(file);
  if (read) return read;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const made = `${file}-${randomBytes(8).toString('hex')}`;
    writeFileSync(made, randomBytes(keyBytes), { mode: 0o600, flush: true });
    try {
      // A link never replaces: of two commands that make a key at once, both take the first one.
      linkSync(made, file);
    } finally {
      rmSync(made, { force: true });
    }
  } catch {
    // Read-only, or made by another command just now.
  }
  return readKey(file) ?? (own ??= randomBytes(keyBytes));
}

function readKey(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    return bytes.length === keyBytes ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** What only this installation can have written under a text: an HMAC with SHA-256, in hexadecimal digits. */
export function sign(text: string): string {
  return createHmac('sha256', installationKey()).update(text).digest('hex');
}

export function isSignedHere(text: string, signature: string): boolean {
  const [wanted, given] = [Buffer.from(sign(text)), Buffer.from(signature)];
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
