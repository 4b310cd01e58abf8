import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/record/schemas/kinds.ts';
import { validateRecord } from '../../../src/record/schemas/validate-record.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';

function validate(kind: Kind, yaml: string) {
  const text = `---\n${yaml}---\nThe body.\n`;
  const { file } = parseSource({ path: `content/${kind}/a.md`, kind, id: 'a', text });
  if (!file) throw new Error('The frontmatter cannot be read.');
  return validateRecord(file);
}

describe('a proposed record', () => {
  test.each<[Kind, string, readonly string[]]>([
    ['actors', 'name: Orr\n', ['kind', 'summary']],
    ['sources', 'kind: news report\n', ['publisher', 'datePublished', 'inLanguage']],
    ['quotes', 'kind: direct\narticle: rain\nexact: We never have\n', ['spoken', 'speaker']],
    ['claims', 'statement: It rained.\nevidence:\n  - {article: rain, exact: rained}\n', ['claimant']],
    [
      'events',
      'name: Rain\nkind: disaster\ndating: inferred\nevidence:\n  - {article: rain, exact: rained}\n',
      ['date', 'reasoning', 'cue'],
    ],
    ['actors', 'name: Orr\nkind: person\nsummary: The mayor.\n', []],
  ])('of the %s may lack what an accepted one needs: %s', (kind, yaml, open) => {
    const { record, problems, open: found } = validate(kind, `${yaml}state: proposed\n`);
    expect(problems).toEqual([]);
    expect(found).toEqual(open);
    expect(record).toBeDefined();
  });

  test('has stand-ins for what is open, and is a draft', () => {
    const { record } = validate('articles', 'headline: Rain\nheadlineFrom: source\nsource: post\nstate: proposed\n');
    expect(record?.data).toMatchObject({
      datePublished: { edtf: '0001/9999' },
      inLanguage: 'und',
      summary: '…',
      draft: true,
      state: 'proposed',
    });
  });

  test.each<[Kind, string, readonly string[]]>([
    ['quotes', 'kind: direct\nexact: We never have\n', ['schema/missing-field']],
    ['articles', 'headline: Rain\nheadlineFrom: source\n', ['schema/missing-field']],
    [
      'quotes',
      'speaker: orr\nunnamed: {description: a man}\nkind: direct\narticle: rain\nexact: No\n',
      ['quote/speaker'],
    ],
    ['events', 'name: Rain\ndating: undated\ndate: 2031\nreasoning: None.\nsources: [post]\n', ['event/dating']],
    ['actors', 'name: Orr\nkind: hero\n', ['schema/invalid-value']],
    ['actors', 'name: Orr\ndrafted: {name: certainly}\n', ['schema/invalid-value']],
  ])('of the %s is wrong where more than something is missing: %s', (kind, yaml, codes) => {
    const { record, problems } = validate(kind, `${yaml}state: proposed\n`);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(record).toBeUndefined();
  });

  test('is not what an accepted one may be', () => {
    expect(validate('topics', 'name: Rain\ndrafted: {name: "sure, heading"}\n').problems[0]).toMatchObject({
      code: 'record/drafted',
      line: 3,
    });
  });
});
