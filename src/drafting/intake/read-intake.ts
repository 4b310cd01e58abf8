import { decodeBytes, findTextFault } from './decode-bytes.ts';
import { isClipping, readClipping } from './clipping/read-clipping.ts';
import { isFeed, readFeed } from './feed/read-feed.ts';
import type { Intake } from './intake.ts';
import { readPage } from './page/read-page.ts';
import { readPlain, type PlainOptions } from './plain/read-plain.ts';

/** What was read, or why it could not be, in words for whoever brought it. */
export type ReadIntake =
  { readonly ok: true; readonly intake: Intake } | { readonly ok: false; readonly message: string };

/**
 * Reads what an editor has of an article: a text, a saved page, a clipping in Markdown, an item of a feed. It never throws, runs nothing and asks no network.
 *
 * @param name what the messages call the file
 */
export function readIntake(bytes: Uint8Array, name: string, options: PlainOptions = {}): ReadIntake {
  const decoded = decodeBytes(bytes, name);
  if (!decoded.ok) return decoded;
  const read = readText(decoded.text, name, options);
  return read.ok ? { ok: true, intake: { ...read.intake, notes: [...decoded.notes, ...read.intake.notes] } } : read;
}

function readText(text: string, name: string, options: PlainOptions): ReadIntake {
  if (isFeed(text)) return safely(() => readFeed(text, name), name);
  if (isPage(text)) return safely(() => readPage(text, name), name);
  const data = dataIn(text);
  if (data !== undefined) {
    return { ok: false, message: `${name} is ${data}. Copy the text of the article into a file of its own.` };
  }
  const fault = findTextFault(text.replaceAll('\f', '\n'), name);
  if (fault !== undefined) return { ok: false, message: fault };
  if (text.length > mostText) {
    return { ok: false, message: `${name} is longer than an article can be. Cut it to the text of the article.` };
  }
  return { ok: true, intake: isClipping(text) ? readClipping(text) : readPlain(text, options) };
}

/** As many characters as fit into a record's file in any script. */
const mostText = 340_000;

/** What a text is that holds data for machines: words of an article may stand in it, among much that is none. */
function dataIn(text: string): string | undefined {
  if (/^\s*<\?xml[\s?]/.test(text)) return 'an XML document that is neither a page nor a feed';
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    const isFeed = typeof read === 'object' && read !== null && 'version' in read && 'items' in read;
    return isFeed ? 'a feed in JSON' : 'data in JSON';
  } catch {
    return undefined;
  }
}

/** Whether a text begins as a page does, comments of who saved it aside. */
function isPage(text: string): boolean {
  const start = text.slice(0, 20_000).replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,5000}?-->\s*)*/, '');
  return /^<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1|meta)[\s>/]/i.test(start);
}

/** Pages are others' work, and so are the packages that read them: what goes wrong there is a page that cannot be read. */
function safely(read: () => ReadIntake, name: string): ReadIntake {
  try {
    return read();
  } catch {
    return {
      ok: false,
      message: `${name} is a web page or a feed that cannot be read. Copy the text of the article into a file of its own.`,
    };
  }
}
