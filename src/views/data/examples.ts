/** The examples of the page "Data". Tests run them, so what stands there works. */
import type { Corpus } from '../../record/corpus/corpus.ts';

/** Which verdicts that count rest on one source alone. */
export const oneSourceSql = `SELECT c.id, c.statement, a.verdict, a.made_edtf, min(s.publisher) AS publisher
FROM assessments a
JOIN claims c ON c.id = a.claim
JOIN assessment_sources x ON x.claim = a.claim AND x.assessment = a.position
JOIN sources s ON s.id = x.source
WHERE a.is_current
GROUP BY c.id HAVING count(*) = 1
ORDER BY c.id;`;

/** Who is quoted in articles that a correction touched. */
export const correctedSql = `SELECT DISTINCT p.name, q.kind, q.article
FROM quotes q
JOIN quote_actors x ON x.quote = q.id AND x.part <> 'reported by'
JOIN actors p ON p.id = x.actor
WHERE q.article IN (SELECT article FROM article_updates)
   OR 'articles/' || q.article IN (SELECT record FROM corrections)
ORDER BY p.name, q.article, q.kind;`;

/**
 * Quotes by speaker and kind, in Python.
 *
 * @param address of the folder of the data, with a final slash
 */
export function notebook(address: string): string {
  return `import collections, csv, io, urllib.request

def table(name):
    with urllib.request.urlopen("${address}" + name + ".csv") as file:
        return list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))

names = {actor["id"]: actor["name"] for actor in table("actors")}
counts = collections.Counter((names.get(quote["speaker"], "not named"), quote["kind"]) for quote in table("quotes"))
for (speaker, kind), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(count, kind, speaker, sep="\\t")`;
}

/** The month that most dated events lie in, the earliest of equals: the one to try the example with. */
export function exampleMonth({ chronology }: Pick<Corpus, 'chronology'>): string {
  const counts = new Map<string, number>();
  for (const { data } of chronology) {
    const [first, last] = [data.date?.first?.slice(0, 7), data.date?.last?.slice(0, 7)];
    if (first !== undefined && first === last) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, more], [b, other]) => other - more || (a < b ? -1 : 1));
  return best?.[0] ?? '2017-10';
}
