import { keyOf, type Corpus } from '../../record/corpus/corpus.ts';
import type { ChangedRecord } from '../../views/report/report.ts';
import { isPlainList, type PlainValue, type SourceFile } from '../../record/source/source-file.ts';
import { foreignLanguage } from '../../views/lines/labels.ts';
import type { Language } from '../../record/schemas/languages.ts';

/** A record as lines about it need it, whether or not it is valid. */
export function describeFile(file: SourceFile, corpus: Corpus, interfaceLanguage: Language): ChangedRecord {
  const { kind, id, path, frontmatter } = file;
  const tag = languageOf(file, corpus);
  const language = tag === undefined ? undefined : foreignLanguage(tag, interfaceLanguage);
  const by = byline(file, corpus);
  return {
    kind,
    id,
    title: titleOf(file, corpus) || id,
    ...(language === undefined ? {} : { language }),
    ...(by === '' ? {} : { by }),
    path,
    isDraft: written(frontmatter.draft) === 'true',
  };
}

function titleOf(file: SourceFile, corpus: Corpus): string {
  const { kind, frontmatter } = file;
  switch (kind) {
    case 'articles':
    case 'analyses':
      return written(frontmatter.headline);
    case 'sources':
      return written(frontmatter.headline) || written(frontmatter.datePublished);
    case 'quotes':
      return quotedWords(file, corpus);
    case 'claims':
      return written(frontmatter.statement);
    default:
      return written(frontmatter.name);
  }
}

/** As the article has them; while they are not found there, as the record does. */
function quotedWords(file: SourceFile, corpus: Corpus): string {
  const text = corpus.texts.get(`articles/${written(file.frontmatter.article)}`)?.text ?? '';
  const anchors = (corpus.anchors.get(keyOf(file)) ?? []).filter(
    ({ path, record }) => path[0] === 'exact' && record.path === file.path,
  );
  const segments = segmentsOf(file.frontmatter.exact);
  const words = anchors.length === segments.length ? anchors.map(({ start, end }) => text.slice(start, end)) : segments;
  return words.join(' … ').replace(/\s+/g, ' ').trim();
}

function segmentsOf(exact: PlainValue | undefined): string[] {
  if (exact === undefined) return [];
  if (typeof exact === 'string') return [exact];
  return isPlainList(exact) ? exact.flatMap(segmentsOf) : segmentsOf(exact.exact);
}

function byline({ kind, frontmatter }: SourceFile, { records }: Corpus): string {
  if (kind === 'sources') return written(frontmatter.publisher);
  if (kind !== 'quotes') return '';
  const { unnamed } = frontmatter;
  if (unnamed !== undefined && typeof unnamed !== 'string' && !isPlainList(unnamed))
    return written(unnamed.description);
  const speaker = written(frontmatter.speaker);
  return records.actors.get(speaker)?.data.name ?? speaker;
}

function languageOf({ kind, frontmatter }: SourceFile, { records }: Corpus): string | undefined {
  if (kind === 'quotes') return records.articles.get(written(frontmatter.article))?.data.inLanguage;
  // What a source is called is in our words, unless it is the source's own headline.
  return kind === 'articles' || kind === 'analyses' || (kind === 'sources' && frontmatter.headline !== undefined)
    ? written(frontmatter.inLanguage) || undefined
    : undefined;
}

/** A text field; empty where there is none. */
function written(value: PlainValue | undefined): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
