/**
 * Fields of records that no table has, each with the reason; `*` stands for every kind. A test holds this list and the
 * schemas together: a new field of one value gets a column by itself (`record-table.ts`), and any other is put into a
 * table or named here.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'articles.standfirst': 'words of the publisher’s, which a quote or a passage would have to rest on',
  'articles.captions': 'words of the publisher’s',
  'articles.names': 'what names mean is seen in `mentions`',
  'analyses.names': 'what names mean is seen in `mentions`',
  'quotes.exact': 'the passages are in `quote_segments`, as the article has them',
  'quotes.prefix': 'only finds the passage',
  'quotes.suffix': 'only finds the passage',
  'quotes.relations.evidence': 'the passage is in `quote_relations`',
  'actors.roles.evidence': 'the passages are in `role_evidence`',
  'events.evidence': 'the passages are in `event_evidence`',
  'claims.evidence': 'the passages are in `claim_evidence`',
  '*.formerIds': 'in `former_ids`',
  '*.corrections': 'in `corrections`',
  '*.topics': 'in `record_topics`',
  '*.draft': 'drafts are not published',
  '*.state': 'proposed records are not published',
  '*.drafted': 'proposed records are not published',
};

/** @param path the kind and the field, such as `quotes.prefix` */
export function isLeftOut(path: string): boolean {
  return path in leftOut || path.replace(/^[^.]+/, '*') in leftOut;
}
