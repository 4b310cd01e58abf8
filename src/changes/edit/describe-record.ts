import { backlinksOf, keyOf, type Anchor, type Mention, type RecordKey } from '../../record/corpus/corpus.ts';
import type { Problem } from '../../record/problems/problem.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { validateRecord } from '../../record/schemas/validate-record.ts';
import { locate } from '../../record/source/locate.ts';
import { nounOf, type FileKind } from '../../record/schemas/kinds.ts';
import { fieldName, type MarkdownFile, type PlainMap, type SourceFile } from '../../record/source/source-file.ts';
import type { Content } from './content.ts';
import { readText, sentencesAround } from '../../record/text/reading/reading.ts';
import { inContext, onOneLine, paragraphNumber } from './passage-lines.ts';
import { placeOf, referencesIn, referencesInSite, wayOf, type WrittenReference } from './references-in.ts';

/** A record with all its connections, as the site has them. */
export interface RecordDescription {
  readonly kind: FileKind;
  readonly id: string;
  readonly path: string;
  /** The fields as they are written. */
  readonly fields: PlainMap;
  readonly refersTo: readonly Connection[];
  readonly referredToBy: readonly Connection[];
  /** The words of articles it rests on or, for an article, what rests on its words. */
  readonly passages: readonly Passage[];
  /** Where its names stand in texts or, for an article, whom it names. */
  readonly names: readonly Named[];
  readonly problems: readonly Problem[];
}

export interface Connection {
  /** `actors/ana-rivera` */
  readonly record: string;
  /** The field, or `link in its text`. */
  readonly as: string;
  readonly path: string;
  readonly line: number;
}

export interface Passage {
  /** The record that holds the selector. */
  readonly record: string;
  readonly field: string;
  readonly article: string;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly words: string;
}

export interface Named {
  /** The record that is named. */
  readonly record: string;
  /** The text that names it. */
  readonly text: string;
  readonly paragraph: number;
  /** Where in the text it stands, in UTF-16 units of the text without its Markdown. */
  readonly start: number;
  readonly end: number;
  /** The sentence that pages show of it. */
  readonly sentence: string;
  /** The name in brackets, with what stands around it. */
  readonly line: string;
}

/** Everything there is to say of a record that can be read. */
export function describeRecord(content: Content, file: SourceFile): RecordDescription {
  const { corpus, problems } = content.built;
  const { kind, id, path, frontmatter } = file;
  const record = corpus.records[kind].get(id);
  const ownAnchors = corpus.anchors.get(keyOf(file)) ?? [];
  const anchors = kind === 'articles' ? (corpus.anchorsIn.get(id) ?? []) : ownAnchors;
  const names =
    kind === 'articles' || kind === 'analyses'
      ? (corpus.mentionsIn.get(keyOf(file)) ?? []).map((mention) => ({ ...mention, in: keyOf(file) }))
      : (corpus.occurrencesOf.get(keyOf(file)) ?? []).map((one) => ({ ...one, in: keyOf(one.text) }));
  return {
    kind,
    id,
    path,
    fields: frontmatter,
    refersTo: referencesIn(file).map(connectionFrom),
    referredToBy: record ? connectionsTo(content, record) : [],
    passages: anchors.map((anchor) => describeAnchor(content, anchor)),
    names: names.map((one) => describeName(content, one)),
    problems: problems.filter((problem) => problem.path === path),
  };
}

/** The same of `site.md`, which says what the publication is: nothing refers to it, and no text names it. */
export function describePublication(content: Content, file: MarkdownFile<'site'>): RecordDescription {
  const { kind, id, path, frontmatter } = file;
  return {
    kind,
    id,
    path,
    fields: frontmatter,
    refersTo: referencesInSite(file).map(connectionFrom),
    referredToBy: [],
    passages: [],
    names: [],
    problems: content.built.problems.filter((problem) => problem.path === path),
  };
}

function connectionFrom(reference: WrittenReference): Connection {
  return {
    record: keyOf(reference.to),
    as: wayOf(reference),
    path: reference.file.path,
    line: placeOf(reference).line,
  };
}

function describeName(content: Content, { start, end, to, in: text }: Mention & { readonly in: RecordKey }): Named {
  const { corpus } = content.built;
  const layer = corpus.texts.get(text);
  const [kind = '', id = ''] = text.split(/\/(.*)/s);
  const holder = kind === 'analyses' ? corpus.records.analyses.get(id) : corpus.records.articles.get(id);
  const words = layer?.text ?? '';
  const sentence = layer
    ? sentencesAround(readText(layer, holder?.data.inLanguage ?? 'en'), { start, end })
    : { start, end };
  return {
    record: keyOf(to),
    text,
    paragraph: paragraphNumber(words, start),
    start,
    end,
    sentence: onOneLine(words.slice(sentence.start, sentence.end)),
    line: inContext(words, { start, end }),
  };
}

function connectionsTo(content: Content, record: AnyRecord): Connection[] {
  const files = new Map(content.files.map((file) => [file.path, file]));
  // A record that links to another twice in its text is there twice; its links are told apart by their lines.
  const seen = new Set<string>();
  return backlinksOf(content.built.corpus, record).flatMap(({ from, path }): Connection[] => {
    const file = files.get(from.path);
    if (!file) return [];
    if (path.length > 0) {
      return [{ record: keyOf(from), as: fieldName(path), path: from.path, line: locate(file, path).line }];
    }
    if (seen.has(from.path)) return [];
    seen.add(from.path);
    return referencesIn(file)
      .filter((reference) => reference.as !== 'field' && keyOf(reference.to) === keyOf(record))
      .map((reference) => ({
        record: keyOf(from),
        as: wayOf(reference),
        path: from.path,
        line: placeOf(reference).line,
      }));
  });
}

function describeAnchor(content: Content, { record, path, article, start, end }: Anchor): Passage {
  const text = content.built.corpus.texts.get(`articles/${article}`)?.text ?? '';
  return {
    record: keyOf(record),
    field: fieldName(path),
    article,
    paragraph: paragraphNumber(text, start),
    words: text.slice(start, end),
  };
}

/** The files that an id may mean: `kind/id`, an id alone, or a former one where no record has it now. */
export function filesCalled(content: Content, written: string): { files: readonly SourceFile[]; formerly: boolean } {
  const fits = ({ kind }: SourceFile, id: string) => [id, `${kind}/${id}`, `${nounOf[kind]}/${id}`].includes(written);
  const present = content.files.filter((file) => fits(file, file.id));
  if (present.length > 0) return { files: present, formerly: false };
  const former = content.files.filter((file) =>
    [file.frontmatter.formerIds ?? []].flat().some((id) => typeof id === 'string' && fits(file, id)),
  );
  return { files: former, formerly: former.length > 0 };
}

/** Whether a file is a valid record; a description of one that is not lacks what the site would not have. */
export function isValid(file: SourceFile): boolean {
  return validateRecord(file).record !== undefined;
}
