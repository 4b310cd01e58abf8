import { contentOf, type Content } from '../../src/changes/edit/content.ts';
import type { Kind } from '../../src/record/schemas/kinds.ts';
import { parseSource } from '../../src/record/source/parse-source.ts';
import type { SourceFile } from '../../src/record/source/source-file.ts';

/** A file as it would be read, from its text. */
export function fileOf(kind: Kind, id: string, text: string): SourceFile {
  const { file, problems } = parseSource({ path: `content/${kind}/${id}.md`, kind, id, text });
  if (!file) throw new Error(problems.map(({ message }) => message).join(' '));
  return file;
}

/** A content folder that is only in memory, by `kind/id`. */
export function contentWith(texts: Readonly<Record<string, string>>): Content {
  const files = Object.entries(texts).map(([key, text]) => {
    const [kind = '', ...id] = key.split('/');
    return fileOf(kind as Kind, id.join('/'), text);
  });
  return contentOf('content', files, { site: undefined, unread: [], problems: [] });
}
