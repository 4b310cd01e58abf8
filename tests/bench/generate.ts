import { stringify } from 'yaml';

import { inventActors, inventPlaces, slug, type InventedActor, type InventedPlace } from './names.ts';
import { createRandom, createZipf, type Random } from './random.ts';
import { selectorFor } from './selectors.ts';
import * as words from './words.ts';
import { writeArticle, type WrittenArticle, type WrittenQuote } from './write-article.ts';

/** A file of an invented content folder. */
export interface ContentFile {
  /** Below the content folder, with `/` separators. */
  readonly path: string;
  readonly text: string;
}

/** Frontmatter: text, lists and maps, and fields left out where undefined. */
type Value = string | undefined | readonly Value[] | { readonly [field: string]: Value };

/**
 * An invented content folder of some articles and everything that hangs on them.
 *
 * Per article: 1 event, 3.3 quotes, 1 claim, 1 source of its own, 0.2 actors (mentioned by Zipf's law), 0.05 places,
 * 0.25 further sources that claims are assessed and quotes compared against, 0.01 analyses; and a dozen topics.
 * The same request gives the same files, byte for byte.
 */
export function generateContent({ articles, seed }: { articles: number; seed: number }): ContentFile[] {
  const random = createRandom(seed);
  const actors = inventActors(random, Math.max(8, Math.round(articles / 5)));
  const places = inventPlaces(random, Math.max(4, Math.round(articles / 20)));
  const topics = words.topicNames.slice(0, articles).map((name) => ({ id: slug(name), name }));
  const witnesses = new Set<string>();
  const nextWitness = createRound(Math.max(2, Math.round(articles / 4)), (number) => {
    const id = `witness-${number}`;
    witnesses.add(id);
    return id;
  });
  const world: World = { random, actors, places, topics: topics.map(({ id }) => id), nextWitness, files: [] };

  const bearers = new Map<string, number>();
  for (const { alias } of actors) if (alias !== undefined) bearers.set(alias, (bearers.get(alias) ?? 0) + 1);
  const mentioned = createZipf(random, actors);
  const debuts = new Map<InventedActor, PlacedArticle>();
  const placed: PlacedArticle[] = [];
  for (let index = 0; index < articles; index += 1) {
    const article = placeArticle(world, index, articles, bearers, mentioned);
    for (const actor of article.cast) if (!debuts.has(actor)) debuts.set(actor, article);
    addArticle(world, article);
    placed.push(article);
  }
  for (const actor of actors) addActor(world, actor, debuts.get(actor));
  for (const [index, place] of places.entries()) addPlace(world, place, index);
  for (const { id, name } of topics) {
    addFile(world, 'topics', id, { name }, `What the articles of the isles have to say on ${name.toLowerCase()}.`);
  }
  for (const [index, id] of [...witnesses].entries()) addWitness(world, id, index, placed);
  for (let index = 0; index < Math.max(1, Math.round(articles / 100)); index += 1) addAnalysis(world, index, placed);
  return world.files;
}

interface World {
  readonly random: Random;
  readonly actors: readonly InventedActor[];
  readonly places: readonly InventedPlace[];
  readonly topics: readonly string[];
  /** The id of a source that a claim or a quote is set against: each in turn. */
  readonly nextWitness: () => string;
  readonly files: ContentFile[];
}

/** An article with its place in the world. */
interface PlacedArticle {
  readonly index: number;
  readonly id: string;
  readonly source: string;
  /** When it was published. */
  readonly day: string;
  readonly place: InventedPlace;
  readonly cast: readonly InventedActor[];
  readonly topics: readonly string[];
  readonly written: WrittenArticle;
}

/** The things that fall to one of so many, when all are dealt out evenly. */
function shareOf<T>(things: readonly T[], index: number, total: number): readonly T[] {
  const upTo = (end: number) => Math.ceil((end * things.length) / total);
  return things.slice(upTo(index), upTo(index + 1));
}

/** Counts from 1 to a number and begins again. */
function createRound<T>(length: number, make: (number: number) => T): () => T {
  let last = 0;
  return () => make((last = (last % length) + 1));
}

const firstDay = Date.UTC(2016, 0, 1);
const days = 3652;

function dayAfterFirst(number: number): string {
  return new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10);
}

function placeArticle(
  { random, actors, places, topics }: World,
  index: number,
  total: number,
  bearers: ReadonlyMap<string, number>,
  mentioned: () => InventedActor,
): PlacedArticle {
  const cast = new Set<InventedActor>();
  const size = random.whole(2, Math.min(5, actors.length));
  while (cast.size < size) cast.add(mentioned());
  // Everybody and every place has an article of their own: a record that nothing refers to is reported.
  for (const newcomer of shareOf(actors, index, total)) cast.add(newcomer);
  const [ownPlace, ...morePlaces] = shareOf(places, index, total);
  const place = ownPlace ?? random.pick(places);
  const written = writeArticle({
    random,
    cast: [...cast],
    place,
    otherPlaces: morePlaces.length > 0 ? morePlaces : places,
    bearers,
    quotes: random.whole(2, 4) + (random.happens(0.2) ? random.whole(1, 2) : 0),
    claims: random.pick([0, 1, 1, 1, 2]),
  });
  const day = dayAfterFirst(Math.floor((index * days) / total));
  return {
    index,
    id: `${slug(written.headline).slice(0, 80).replace(/-$/, '')}-${index + 1}`,
    source: `source-${index + 1}`,
    day,
    place,
    cast: [...cast],
    topics: [...new Set([topics[index % topics.length] ?? '', random.pick(topics)])],
    written,
  };
}

function addArticle(world: World, article: PlacedArticle): void {
  const { random } = world;
  const { id, day, written, source } = article;
  const publisher = random.pick(words.publishers);
  addFile(
    world,
    'articles',
    id,
    {
      headline: written.headline,
      headlineFrom: 'source',
      source,
      author: `${random.pick(words.givenNames)} of ${publisher}`,
      datePublished: day,
      inLanguage: 'en',
      summary: `Reports on ${written.matter} and on what was said of it in ${article.place.name}.`,
      topics: article.topics,
      names: Array.from(written.names, ([name, { id: actor }]) => ({ name, means: `actors/${actor}` })),
    },
    written.body,
  );
  addFile(
    world,
    'sources',
    source,
    {
      publisher,
      headline: written.headline,
      url: `https://news.invalid/${id}/`,
      datePublished: day,
      inLanguage: 'en',
      kind: 'news report',
    },
    `Publishes [the article](articles/${id}) on ${written.matter}.`,
  );
  const event = addEvent(world, article);
  for (const [position, quote] of written.quotes.entries()) addQuote(world, article, event, quote, position);
  addClaims(world, article);
}

/** The event of an article, and whether it can have been on the day of the article. */
function addEvent(world: World, { index, id, day, place, cast, topics, written }: PlacedArticle): { isOnDay: boolean } {
  const { random } = world;
  const { name, kind, cue, evidence } = written.event;
  const before = new Date(Date.parse(day) - random.whole(0, 3) * 86_400_000).toISOString().slice(0, 10);
  const month = before.slice(0, 7);
  // Half of the dates are days; the others are as vague as dates in news tend to be.
  const date = random.pick([
    before,
    before,
    before,
    before,
    month,
    `${before}~`,
    before === day ? month : `${before}/${day}`,
    before.slice(0, 4),
  ]);
  const isInferred = date.length !== before.length;
  addFile(
    world,
    'events',
    eventId(index),
    {
      name,
      kind,
      date,
      dating: isInferred ? 'inferred' : 'stated',
      cue: isInferred ? cue : undefined,
      reasoning: isInferred ? `The article of ${day} says “${cue}” and no more.` : undefined,
      location: place.id,
      actors: cast
        .slice(0, random.whole(1, 3))
        .map((actor, position) => ({ actor: actor.id, as: position === 0 ? 'host' : 'guest' })),
      partOf: index > 0 && random.happens(0.05) ? eventId(random.whole(0, index - 1)) : undefined,
      possiblySame: index > 0 && random.happens(0.02) ? [eventId(random.whole(0, index - 1))] : [],
      topics: topics.slice(0, 1),
      evidence: [{ article: id, ...selectorFor(written.body, evidence) }],
    },
    random.happens(0.5) ? `Told in the first sentence of [the article](articles/${id}).` : '',
  );
  return { isOnDay: date.endsWith(`/${day}`) || day.startsWith(date.replace('~', '')) };
}

function addQuote(
  world: World,
  article: PlacedArticle,
  event: { isOnDay: boolean },
  quote: WrittenQuote,
  position: number,
): void {
  const { random } = world;
  const { index, id, day, cast, topics, written } = article;
  const selectors = quote.passages.map((passage) => selectorFor(written.body, passage));
  const [first = { exact: '' }] = selectors;
  const isWhole = selectors.length === 1;
  const addressee = random.happens(0.1) ? random.pick(cast) : quote.speaker;
  const echoed = index > 0 && random.happens(0.05) ? quoteId(random.whole(0, index - 1), 0) : undefined;
  const witness = random.happens(0.1) ? world.nextWitness() : undefined;
  const lemma = first.exact.split(' ').slice(0, 2).join(' ');
  addFile(
    world,
    'quotes',
    quoteId(index, position),
    {
      speaker: quote.speaker.id,
      kind: quote.kind,
      article: id,
      ...(isWhole
        ? first
        : {
            exact: selectors.map((selector) => (selector.prefix || selector.suffix ? { ...selector } : selector.exact)),
          }),
      spoken: day,
      occasion: random.happens(0.5) && event.isOnDay ? eventId(index) : undefined,
      addressee: addressee === quote.speaker ? undefined : addressee.id,
      topics: topics.slice(0, 1),
      relations: echoed === undefined ? [] : [{ type: random.pick(['echoes', 'repeats', 'answers']), quote: echoed }],
      readings: witness === undefined ? [] : [{ lemma, reading: `${lemma}, it seems,`, witness }],
    },
    random.happens(0.3)
      ? `Said ${isWhole ? 'in one breath' : 'with a pause'} by [the speaker](actors/${quote.speaker.id}).`
      : '',
  );
}

function addClaims(world: World, { index, id, day, topics, written }: PlacedArticle): void {
  const { random } = world;
  for (const [position, claim] of written.claims.entries()) {
    const verdict = random.pick([
      'corroborated',
      'corroborated',
      'contradicted',
      'disputed',
      'not assessed',
      'none yet',
    ]);
    const isSettled = verdict !== 'not assessed' && verdict !== 'none yet';
    const sources = isSettled ? Array.from({ length: random.whole(1, 2) }, () => world.nextWitness()) : [];
    addFile(
      world,
      'claims',
      `claim-${index + 1}-${position + 1}`,
      {
        statement: claim.statement,
        claimant: claim.claimant?.id ?? 'article',
        evidence: [{ article: id, ...selectorFor(written.body, claim.evidence) }],
        hedges: claim.hedge === undefined ? [] : [claim.hedge],
        about: [`actors/${claim.about.id}`, `events/${eventId(index)}`],
        topics: topics.slice(-1),
        assessments:
          verdict === 'none yet'
            ? []
            : [
                {
                  verdict,
                  sources,
                  reasoning: 'The figure was looked for in the accounts of the isles, and this is what they have.',
                  date: day,
                },
              ],
      },
      random.happens(0.5)
        ? `Compare [what happened](events/${eventId(index)}); the sum is in crowns of that year.`
        : '',
    );
  }
}

function addActor(world: World, actor: InventedActor, debut: PlacedArticle | undefined): void {
  if (!debut) throw new Error(`${actor.name} is in no article.`);
  const introduction = debut.written.introductions.get(actor);
  if (!introduction) throw new Error(`${actor.name} is not introduced in ${debut.id}.`);
  const body = world.actors.find(({ kind }) => kind === 'organization');
  addFile(
    world,
    'actors',
    actor.id,
    {
      name: actor.name,
      kind: actor.kind,
      alternateName: actor.alias === undefined ? [] : [actor.alias],
      summary: `${capitaliseRole(actor.role)} in the isles.`,
      roles: [
        {
          title: capitaliseRole(actor.role),
          organization: actor.kind === 'person' ? body?.id : undefined,
          during: `${debut.day.slice(0, 4)}/..`,
          evidence: [{ article: debut.id, ...selectorFor(debut.written.body, introduction) }],
        },
      ],
    },
    `First named in [an article](articles/${debut.id}) on ${debut.written.matter}.`,
  );
}

function addPlace(world: World, place: InventedPlace, index: number): void {
  const { random, places } = world;
  const country = places.filter(({ kind }) => kind === 'country')[index % 3];
  addFile(
    world,
    'places',
    place.id,
    {
      name: place.name,
      kind: place.kind,
      within: place.kind === 'country' ? undefined : country?.id,
      coordinates: {
        longitude: String(random.whole(-179_000, 179_000) / 1000),
        latitude: String(random.whole(-60_000, 60_000) / 1000),
      },
    },
    'A place that is on no map.',
  );
}

function addWitness(world: World, id: string, index: number, articles: readonly PlacedArticle[]): void {
  const { random } = world;
  const article = articles[index % articles.length];
  if (!article) return;
  const { day, written } = article;
  addFile(
    world,
    'sources',
    id,
    {
      publisher: random.pick(words.reporters),
      headline: `Notes on ${written.matter}`,
      url: `https://reports.invalid/${id}/`,
      datePublished: day,
      inLanguage: 'en',
      kind: random.pick(['agency report', 'official record', 'interview']),
    },
    `Reports on ${written.matter}, in other words than [an article](articles/${article.id}) of that day.`,
  );
}

function addAnalysis(world: World, index: number, articles: readonly PlacedArticle[]): void {
  const { random } = world;
  const about = [
    ...new Set([articles[(index * 100) % articles.length], random.pick(articles), random.pick(articles)]),
  ].filter((article) => article !== undefined);
  const [first] = about;
  if (!first) return;
  const paragraphs = about.flatMap((article) => [
    `## On ${article.written.matter}`,
    `[The article](articles/${article.id}) has ${article.cast.map((actor) => `[${actor.name}](actors/${actor.id})`).join(' and ')} in it. ${remarks(random)}`,
    remarks(random),
    `::quote{id=${quoteId(article.index, 0)}}`,
    `What took place in ${article.place.name} is told once. ${remarks(random)}`,
    `::event{id=${eventId(article.index)}}`,
  ]);
  addFile(
    world,
    'analyses',
    `analysis-${index + 1}`,
    {
      headline: `What is known of ${first.written.matter}`,
      author: 'On Record',
      datePublished: dayAfterFirst(days),
      inLanguage: 'en',
      summary: 'Less than was printed, and enough to say what is missing.',
      about: about.map(({ id }) => id),
      topics: first.topics,
    },
    paragraphs.join('\n\n'),
  );
}

function remarks(random: Random): string {
  return random.shuffle(words.analysisRemarks).slice(0, 4).join(' ');
}

const eventId = (article: number) => `event-${article + 1}`;
const quoteId = (article: number, position: number) => `quote-${article + 1}-${position + 1}`;

function capitaliseRole(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

function addFile(world: World, kind: string, id: string, data: Readonly<Record<string, Value>>, body: string): void {
  const given = Object.entries(data).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const yaml = stringify(Object.fromEntries(given), {
    schema: 'failsafe',
    lineWidth: 0,
    keepUndefined: false,
    aliasDuplicateObjects: false,
  });
  world.files.push({ path: `${kind}/${id}.md`, text: `---\n${yaml}---\n${body === '' ? '' : `${body}\n`}` });
}
