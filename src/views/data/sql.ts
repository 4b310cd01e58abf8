/** The tables as SQLite has them. */
import type { Column, ColumnType, Table } from './table.ts';

const typeOf: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
};

/**
 * The statement that makes a table. The database keeps it with its comments, so that the descriptions travel with it.
 *
 * @param keyOf the key of a table by its name
 */
export function createTableSql(table: Table, keyOf: (table: string) => readonly string[]): string {
  const columns = table.columns.map(
    (column) =>
      `  ${quoted(column.name)} ${typeOf[column.type]}${column.isRequired ? ' NOT NULL' : ''}${referenceSql(column, keyOf)}, -- ${comment(column)}`,
  );
  const belongs = table.partOf && [
    `  FOREIGN KEY (${table.partOf.columns.map(quoted).join(', ')}) REFERENCES ${quoted(table.partOf.table)} (${keyOf(table.partOf.table).map(quoted).join(', ')}),`,
  ];
  return [
    `CREATE TABLE ${quoted(table.name)} ( -- ${inOneLine(table.description)}`,
    ...columns,
    ...(belongs ?? []),
    `  PRIMARY KEY (${table.key.map(quoted).join(', ')})`,
    ') STRICT, WITHOUT ROWID',
  ].join('\n');
}

function referenceSql({ to }: Column, keyOf: (table: string) => readonly string[]): string {
  return to === undefined ? '' : ` REFERENCES ${quoted(to)} (${quoted(keyOf(to)[0] ?? '')})`;
}

function comment({ type, description }: Column): string {
  return inOneLine(type === 'boolean' ? `${description} 1 is yes, 0 is no.` : description);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The statement that puts a row into a table. */
export function insertSql({ name, columns }: Table): string {
  return `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`;
}

/** A name of SQL; some of ours are its words: `end`, `to`. */
function quoted(name: string): string {
  return `"${name}"`;
}

/**
 * Whatever the record says, one row for each: who said or did what, on which passage it rests and how, so that a
 * question about all of it needs no join. Of several passages the first.
 *
 * `basis` of a quote is its kind, of a claim whose voice it is, of an event how it is dated. `basis` of a role, a relation,
 * a reading or an assessment says whether an article, a source or the editor states it.
 */
export const statementView = `CREATE VIEW "statement" AS
SELECT 'quote' AS "kind", 'quotes/' || q.id AS "record", q.text AS "says", coalesce(a.name, q.unnamed_speaker) AS "who",
  q.speaker AS "actor", q.kind AS "basis", 0 AS "hedged", q.spoken_edtf AS "edtf", q.spoken_earliest AS "earliest",
  q.spoken_latest AS "latest", NULL AS "verdict", s.article, s.paragraph, s.start, s."end", s.exact
  FROM quotes q LEFT JOIN actors a ON a.id = q.speaker JOIN quote_segments s ON s.quote = q.id AND s.position = 1
UNION ALL
SELECT 'claim', 'claims/' || c.id, c.statement, coalesce(a.name, c.unnamed_claimant), c.claimant, c.voice, c.hedged,
  NULL, NULL, NULL, c.verdict, e.article, e.paragraph, e.start, e."end", e.exact
  FROM claims c LEFT JOIN actors a ON a.id = c.claimant JOIN claim_evidence e ON e.claim = c.id AND e.position = 1
UNION ALL
SELECT 'event', 'events/' || v.id, v.name, NULL, NULL, v.dating, 0, v.edtf, v.earliest, v.latest, NULL,
  e.article, e.paragraph, e.start, e."end", e.exact
  FROM events v LEFT JOIN event_evidence e ON e.event = v.id AND e.position = 1
UNION ALL
SELECT 'role', 'actors/' || r.actor, r.title, a.name, r.actor, iif(e.article IS NULL, 'source', 'article'), 0,
  r.during_edtf, r.during_earliest, r.during_latest, NULL, e.article, e.paragraph, e.start, e."end", e.exact
  FROM roles r JOIN actors a ON a.id = r.actor
  LEFT JOIN role_evidence e ON e.actor = r.actor AND e.role = r.position AND e.position = 1
UNION ALL
SELECT 'relation', 'quotes/' || r.quote, r.type || ' quotes/' || r.other, a.name, q.speaker, r.basis, r.hedged,
  q.spoken_edtf, q.spoken_earliest, q.spoken_latest, NULL, r.article, r.paragraph, r.start, r."end", r.exact
  FROM quote_relations r JOIN quotes q ON q.id = r.quote LEFT JOIN actors a ON a.id = q.speaker
UNION ALL
SELECT 'reading', 'quotes/' || r.quote, r.reading, s.publisher, NULL, 'source', 0,
  s.published_edtf, s.published_earliest, s.published_latest, NULL, q.article, NULL, NULL, NULL, r.lemma
  FROM readings r JOIN sources s ON s.id = r.witness JOIN quotes q ON q.id = r.quote
UNION ALL
SELECT 'assessment', 'claims/' || m.claim, m.reasoning, NULL, NULL, 'editor', 0,
  m.made_edtf, m.made_earliest, m.made_latest, m.verdict, NULL, NULL, NULL, NULL, NULL
  FROM assessments m`;

/** Full text over all statements: what they say and the words of their passages. */
export const searchTable = `CREATE VIRTUAL TABLE "statement_search" USING fts5(
  "says", "exact", "kind" UNINDEXED, "record" UNINDEXED, tokenize = 'unicode61 remove_diacritics 2')`;

export const fillSearch = `INSERT INTO "statement_search" SELECT "says", "exact", "kind", "record" FROM "statement"`;
