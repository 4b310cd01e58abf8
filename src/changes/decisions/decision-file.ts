import { appendFileSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isKind } from '../../record/schemas/kinds.ts';
import type { Decision } from './decision.ts';

/**
 * Where decisions about drafts are kept: beside the content, in the folder that the project's repository ignores, one line
 * of JSON for each. They are an editor's own; what moves a rule for everybody is a table in the code.
 */
export function decisionFileOf(contentDir: string): string {
  const content = realpathSync(contentDir);
  return join(dirname(content), '.on-record', 'decisions', `${basename(content)}.jsonl`);
}

/** The decisions in the order they were made; lines that are none, as a killed process leaves, are passed over. */
export function readDecisions(contentDir: string): Decision[] {
  let text: string;
  try {
    text = readFileSync(decisionFileOf(contentDir), 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => parseDecision(line) ?? []);
}

/** Adds decisions at the end of the file. */
export function keepDecisions(contentDir: string, decisions: readonly Decision[]): void {
  if (decisions.length === 0) return;
  const file = decisionFileOf(contentDir);
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''));
}

const answers = ['accepted', 'rejected', 'corrected', 'undone'] as const;

function parseDecision(line: string): Decision | undefined {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null) return undefined;
  const { decided, kind, id, article, passage, rules } = read as Record<string, unknown>;
  const answer = answers.find((one) => one === decided);
  if (!answer || typeof kind !== 'string' || !isKind(kind)) return undefined;
  if (typeof id !== 'string' || typeof article !== 'string' || typeof passage !== 'string') return undefined;
  const pairs = typeof rules === 'object' && rules !== null ? Object.entries(rules) : [];
  const texts = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return { decided: answer, kind, id, article, passage, rules: Object.fromEntries(texts) };
}
