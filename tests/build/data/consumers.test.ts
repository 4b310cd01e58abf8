/** The files of the data, opened by the programs that others open them with. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultModel, Model } from '@alephdata/followthemoney';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { afterAll, describe, expect, test } from 'vitest';
import { writeData } from '../../../src/build/data/write-data.ts';
import { recordTwin, twinSchema } from '../../../src/views/data/twin.ts';
import { twinKinds } from '../../../src/views/page/twin-kinds.ts';
import type { FtmEntity } from '../../../src/views/data/follow-the-money.ts';
import type { Annotation } from '../../../src/views/data/annotations.ts';
import { goldenSite } from '../../views/support/golden-site.ts';

describe.each(['/', '/record/'])('the data of a site at %s', (basePath) => {
  const dir = mkdtempSync(join(tmpdir(), 'on-record-consumers-'));
  afterAll(() => {
    rmSync(dir, { recursive: true });
  });
  const site = goldenSite(basePath);
  const written = writeData(site, dir);
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const rowsOf = (name: string) => written.tables.find((table) => table.name === name)?.rows ?? 0;

  describe('the graph', () => {
    const quads = new Parser({ format: 'N-Quads' }).parse(read('record.nq'));

    test('is the same in JSON-LD and in N-Quads', async () => {
      const options = { algorithm: 'URDNA2015', format: 'application/n-quads' } as const;
      const document = JSON.parse(read('record.jsonld')) as object;
      const fromDocument = await jsonld.canonize(document, options);
      const fromQuads = await jsonld.canonize(
        read('record.nq') as never,
        { ...options, inputFormat: 'application/n-quads' } as typeof options,
      );
      expect(fromQuads.split('\n')).toEqual(fromDocument.split('\n'));
      expect(quads.length).toBeGreaterThan(300);
    });

    test('names nothing of its own that it does not describe', () => {
      const described = new Set(quads.map(({ subject }: Quad) => subject.value));
      const dangling = quads
        .filter(({ object }: Quad) => object.termType === 'NamedNode' && /#(?:it|site|publisher)$/.test(object.value))
        .filter(({ object }: Quad) => !described.has(object.value));
      expect(
        dangling.map(({ subject, predicate, object }: Quad) => [subject.value, predicate.value, object.value]),
      ).toEqual([]);
    });
  });

  describe('the entities of FollowTheMoney', () => {
    const model = new Model(defaultModel);
    const entities = read('entities.ftm.json')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as FtmEntity);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));

    test('are of its model: every schema, every property, every reference and every date', () => {
      expect(byId.size).toBe(entities.length);
      const faults = entities.flatMap(({ id, schema, properties }) => {
        const known = model.getSchema(schema);
        const missing = known.required.filter((name) => !properties[name]?.length);
        return [
          ...missing.map((name) => `${id}: no ${name}`),
          ...Object.entries(properties).flatMap(([name, values]) => {
            const property = known.getProperties().get(name);
            if (!property || property.stub) return [`${id}: ${schema} has no property ${name}`];
            return values
              .filter(
                (value) =>
                  !isValid(
                    property.type.name,
                    value,
                    property.type.name === 'entity' ? property.getRange().name : undefined,
                  ),
              )
              .map((value) => `${id}: ${name} ${value}`);
          }),
        ];
      });
      expect(faults).toEqual([]);
    });

    function isValid(type: string, value: string, range: string | undefined): boolean {
      if (type === 'date') return /^\d{4}(-\d{2}){0,2}$/.test(value);
      if (type === 'url') return URL.canParse(value);
      if (type === 'language') return /^[a-z]{3}$/.test(value);
      if (type !== 'entity') return value.length > 0;
      const target = byId.get(value);
      return target !== undefined && range !== undefined && model.getSchema(target.schema).isA(range);
    }

    test('are as many as the records', () => {
      const count = (schema: string) => entities.filter((entity) => entity.schema === schema).length;
      expect(count('Article')).toBe(rowsOf('articles'));
      expect(count('Event')).toBe(rowsOf('events'));
      expect(count('Note')).toBe(rowsOf('quotes') + rowsOf('claims'));
      expect(entities.length - count('Article') - count('Event') - count('Note') - count('Membership')).toBe(
        rowsOf('actors'),
      );
    });
  });

  describe('annotations', () => {
    interface Page {
      readonly items: readonly Annotation[];
      readonly next?: string;
    }
    const collection = JSON.parse(read('annotations.jsonld')) as { total: number; first: string; last: string };
    const page = JSON.parse(read('annotations/page-1.jsonld')) as Page;

    test('are counted by their collection, each once', () => {
      expect(collection.first).toBe(`https://record.example${basePath}data/annotations/page-1.jsonld`);
      expect(collection.last).toBe(collection.first);
      expect(page.next).toBeUndefined();
      expect(page.items).toHaveLength(collection.total);
      expect(new Set(page.items.map(({ id }) => id)).size).toBe(collection.total);
      const tagged = (tag: string) =>
        page.items.filter(({ body }) =>
          body.some((one) => one.type === 'TextualBody' && one.purpose === 'tagging' && one.value === tag),
        ).length;
      expect([tagged('quote'), tagged('reading'), tagged('hedge')]).toEqual([
        rowsOf('quotes'),
        rowsOf('readings'),
        rowsOf('hedges'),
      ]);
    });

    test('land on their words by place, by context, and in the text of their digest', () => {
      for (const { id, target } of page.items) {
        expect([id, target.length]).not.toEqual([id, 0]);
        for (const one of target) {
          if (!('sha256' in one)) throw new Error(`${id} is in no text of this record.`);
          const { source, sha256, selector } = one;
          const [quote, position] = selector;
          const article = source.slice(`https://record.example${basePath}articles/`.length, -1);
          const text = site.corpus.texts.get(`articles/${article}`)?.text ?? '';
          expect(text.slice(position.start, position.end)).toBe(quote.exact);
          expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
          expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true);
          expect(sha256).toMatch(/^[0-9a-f]{64}$/);
        }
      }
    });
  });

  describe('the twins', () => {
    test.each(twinKinds)('of %s are as their schema says', (kind) => {
      const validate = new Ajv2020({ strict: true, allErrors: true }).compile(twinSchema(site, kind));
      for (const record of site.corpus.records[kind].values()) {
        const twin = JSON.parse(JSON.stringify(recordTwin(site, record))) as unknown;
        expect([record.id, validate(twin), validate.errors]).toEqual([record.id, true, null]);
      }
    });
  });

  describe('the other formats', () => {
    test('have every verdict that rests on sources, and every event', () => {
      const feed = JSON.parse(read('claimreview.json')) as {
        dataFeedElement: { item: { reviewRating: { alternateName: string } } }[];
      };
      const assessed = [...site.corpus.records.claims.values()].filter(({ data }) =>
        data.assessments.some(({ verdict }) => verdict !== 'not assessed'),
      );
      expect(feed.dataFeedElement).toHaveLength(assessed.length);
      const timeline = JSON.parse(read('timelinejs.json')) as { events: unknown[] };
      const dated = [...site.corpus.records.events.values()].filter(({ data }) => data.date !== undefined);
      expect(timeline.events).toHaveLength(dated.length);
    });
  });
});
