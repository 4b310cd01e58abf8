import { isAfter } from '../dates/compare-dates.ts';
import type { Edtf } from '../dates/edtf.ts';
import type { RecordOf } from '../schemas/index.ts';
import type { RecordsByKind } from './corpus.ts';
import type { Reporter } from './reporter.ts';

/**
 * Reports dates that cannot all be right: words were printed before they were spoken, a verdict is older than what it
 * judges, an answer comes before the question, somebody holds an office after their death.
 *
 * Two dates contradict each other only if every day that the one can mean comes after every day of the other; dates
 * marked `~` or `?` are given the benefit of the doubt.
 */
export function checkChronology(records: RecordsByKind, reporter: Reporter): void {
  for (const event of records.events.values()) checkEvent(event, records, reporter);
  for (const quote of records.quotes.values()) {
    checkSpoken(quote, records, reporter);
    checkOccasion(quote, records, reporter);
    checkRelations(quote, records, reporter);
  }
  checkDeaths(records, reporter);
  for (const claim of records.claims.values()) checkAssessments(claim, records, reporter);
  for (const analysis of records.analyses.values()) checkAnalysis(analysis, records, reporter);
}

function checkEvent(event: RecordOf<'events'>, { articles }: RecordsByKind, reporter: Reporter): void {
  const { date, evidence } = event.data;
  const article = evidence.map(({ article: { id } }) => articles.get(id)).find((one) => one && isLater(date, one));
  if (!date || !article) return;
  reporter.atField(event, ['date'], {
    code: 'event/after-article',
    message: `This event is dated ${date.edtf}, after the article that reports it ("${article.id}", ${article.data.datePublished.edtf}).`,
    help: 'Correct the date of the event or of the article, or point `evidence` at the article that reports it.',
  });
}

/** Whether something came after an article and after all that its publisher changed in it. */
function isLater(date: Edtf | undefined, { data }: RecordOf<'articles'>): boolean {
  const printed = [data.datePublished, ...data.updates.map((update) => update.date)];
  return date !== undefined && printed.every((day) => day !== undefined && isAfter(date, day));
}

function checkSpoken(quote: RecordOf<'quotes'>, { articles }: RecordsByKind, reporter: Reporter): void {
  const { spoken, article: reference } = quote.data;
  const article = articles.get(reference.id);
  if (!article || !isLater(spoken, article)) return;
  reporter.atField(quote, ['spoken'], {
    code: 'quote/after-article',
    message: `These words are dated ${spoken.edtf}, after the article that prints them ("${article.id}", ${article.data.datePublished.edtf}).`,
    help: 'Correct `spoken` or the date of the article, or name the article that prints them.',
  });
}

/** Words are spoken on a day of their occasion; where the event has no date, nothing contradicts them. */
function checkOccasion(quote: RecordOf<'quotes'>, { events }: RecordsByKind, reporter: Reporter): void {
  const { spoken, occasion } = quote.data;
  const event = occasion && events.get(occasion.id);
  const date = event?.data.date;
  if (!event || !date || !(isAfter(spoken, date) || isAfter(date, spoken))) return;
  reporter.atField(quote, ['occasion'], {
    code: 'quote/not-at-occasion',
    message: `These words are dated ${spoken.edtf}, and the event they were spoken at ("${event.id}") ${date.edtf}.`,
    help: 'Correct `spoken` or the date of the event, or name the event they were spoken at.',
  });
}

/** What one quote does to another, and can do only afterwards. */
const later: ReadonlySet<string> = new Set(['echoes', 'repeats', 'answers']);

function checkRelations(quote: RecordOf<'quotes'>, { quotes }: RecordsByKind, reporter: Reporter): void {
  for (const [index, { quote: reference, type }] of quote.data.relations.entries()) {
    const other = quotes.get(reference.id);
    if (!other || !later.has(type) || !isAfter(other.data.spoken, quote.data.spoken)) continue;
    reporter.atField(quote, ['relations', index, 'quote'], {
      code: 'relation/before-other',
      message: `This quote ${type} "${other.id}", but is dated earlier: ${quote.data.spoken.edtf}, the other ${other.data.spoken.edtf}.`,
      help: 'Correct one of the two dates, or state the relation in the other quote.',
    });
  }
}

function checkAssessments(claim: RecordOf<'claims'>, { articles }: RecordsByKind, reporter: Reporter): void {
  const found = claim.data.evidence.map(({ article: { id } }) => articles.get(id));
  const [first] = found;
  for (const [index, { date, verdict }] of claim.data.assessments.entries()) {
    // Where one article came before the assessment, or is not there, nobody can say.
    if (!first || !found.every((article) => article && isAfter(article.data.datePublished, date))) continue;
    reporter.atField(claim, ['assessments', index, 'date'], {
      code: 'assessment/before-article',
      message: `The verdict "${verdict}" is dated ${date.edtf}, before the article that has the claim ("${first.id}", ${first.data.datePublished.edtf}).`,
      help: 'Correct the date of the assessment or of the article; or add the earlier article that has the claim to `evidence`.',
    });
  }
}

function checkAnalysis(analysis: RecordOf<'analyses'>, { articles }: RecordsByKind, reporter: Reporter): void {
  const { about, datePublished } = analysis.data;
  for (const [index, { id }] of about.entries()) {
    const article = articles.get(id);
    if (!article || !isAfter(article.data.datePublished, datePublished)) continue;
    reporter.atField(analysis, ['about', index], {
      code: 'analysis/before-article',
      message: `This analysis is dated ${datePublished.edtf}, before the article it is about ("${id}", ${article.data.datePublished.edtf}).`,
      help: 'Correct the date of the analysis or of the article, or remove the article from `about`.',
    });
  }
}

/** Who died in an event of this kind, by the word before the first comma of their part in it. */
const died: ReadonlySet<string> = new Set(['deceased', 'dead', 'victim']);

function checkDeaths(records: RecordsByKind, reporter: Reporter): void {
  const deaths = new Map<string, RecordOf<'events'>>();
  for (const event of records.events.values()) {
    if (event.data.kind !== 'death' || !event.data.date) continue;
    for (const { actor, as } of event.data.actors) {
      if (died.has((as.split(',', 1)[0] ?? '').trim().toLowerCase())) deaths.set(actor.id, event);
    }
  }
  if (deaths.size === 0) return;
  for (const [id, { id: eventId, data }] of deaths) {
    const actor = records.actors.get(id);
    const death = data.date;
    if (!actor || !death) continue;
    for (const [index, { during, title }] of actor.data.roles.entries()) {
      if (!during || !isAfter(during, death)) continue;
      reporter.atField(actor, ['roles', index, 'during'], {
        code: 'role/after-death',
        message: `The role "${title}" is dated ${during.edtf}, after the death of who held it ("${eventId}", ${death.edtf}).`,
        help: 'Correct one of the two dates, or say in the event who died.',
      });
    }
  }
  for (const quote of records.quotes.values()) {
    const event = quote.data.speaker && deaths.get(quote.data.speaker.id);
    const death = event?.data.date;
    if (!event || !death || !isAfter(quote.data.spoken, death)) continue;
    reporter.atField(quote, ['spoken'], {
      code: 'quote/after-death',
      message: `These words are dated ${quote.data.spoken.edtf}, after the death of their speaker ("${event.id}", ${death.edtf}).`,
      help: 'Correct one of the two dates: `spoken` is the day the words were spoken or written, not the day they were published.',
    });
  }
}
