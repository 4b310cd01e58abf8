import { primaryLanguage } from '../../record/text/reading/languages.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { byRule } from '../drafted.ts';
import type { NameRun } from './name-run.ts';
import { isCountry, isPlaceAlone, kindByPlace, kindByWords, type RunKind } from './judge-run.ts';
import type { KnownName } from './known-names.ts';
import { isBodyWord, nameLexicon } from './name-words.ts';
import { isGermanRole } from './title-words.ts';
import { isPlaceKind, type NameCluster, type NameKind, type NameMention } from './name-cluster.ts';

/** A name in one form, with all the runs that have it. */
interface Form {
  readonly text: string;
  readonly runs: NameRun[];
}

/**
 * Who is named, each with all forms of the name: a surname belongs to the one full name that ends with it, an acronym to
 * the long name it stands behind. Nothing is merged on a first name, nor a surname that two people share.
 */
export function clusterNames(reading: Reading, runs: readonly NameRun[], known: readonly KnownName[]): NameCluster[] {
  const language = primaryLanguage(reading.language);
  const forms = formsOf(runs);
  const knownByForm = new Map(known.flatMap((one) => one.names.map((name) => [fold(name), one] as const)));
  const people = forms.filter((form) => isPersonName(reading, form, knownByForm));
  const clusters = new Map<string, { forms: Form[]; known: KnownName | undefined; kind: RunKind | undefined }>();
  const owner = new Map<string, string>();
  const put = (key: string, form: Form, kind: RunKind | undefined, of: KnownName | undefined): void => {
    const cluster = clusters.get(key) ?? { forms: [], known: of, kind };
    cluster.forms.push(form);
    clusters.set(key, cluster);
    owner.set(form.text, key);
  };
  const surnames = Map.groupBy(people, ({ text }) => fold(text.split(' ').at(-1) ?? ''));
  const firstNames = new Set(people.map(({ text }) => fold(text.split(' ')[0] ?? '')));
  for (const form of forms.toSorted((a, b) => b.text.length - a.text.length)) {
    const here = knownByForm.get(fold(form.text));
    if (here) {
      put(`${here.kind}/${here.id}`, form, { kind: here.nameKind, rule: byRule('known-name', true) }, here);
      continue;
    }
    const isSingle = !form.text.includes(' ');
    const bearers = isSingle ? onePerPerson(surnames.get(fold(form.text)) ?? []) : [];
    const fuller = people.includes(form) ? fullerForm(form, people) : undefined;
    if (fuller && owner.has(fuller.text)) {
      put(owner.get(fuller.text) ?? fuller.text, form, undefined, undefined);
      continue;
    }
    const [only, ...others] = bearers;
    if (only && others.length === 0) {
      put(owner.get(only.text) ?? only.text, form, undefined, undefined);
      continue;
    }
    if (isSingle && (others.length > 0 || firstNames.has(fold(form.text)))) continue;
    const firm = isSingle ? firmOf(form, forms, language) : undefined;
    if (firm && owner.has(firm.text)) {
      put(owner.get(firm.text) ?? firm.text, form, undefined, undefined);
      continue;
    }
    // "Vester" of the "Vester substation"
    const site = forms.find(
      ({ text }) => text.startsWith(`${form.text} `) && /^\p{Ll}+$/u.test(text.slice(form.text.length + 1)),
    );
    if (site && owner.has(site.text)) {
      put(owner.get(site.text) ?? site.text, form, undefined, undefined);
      continue;
    }
    if (!isAccepted(reading, form, language, forms)) continue;
    const long = acronymOf(reading, form, forms);
    if (long !== undefined && owner.has(long)) put(owner.get(long) ?? long, form, undefined, undefined);
    else put(form.text, form, kindOf(reading, form, runs), undefined);
  }
  return [...clusters].map(([key, { forms: own, known: of, kind }]): NameCluster => {
    const [fullest] = own.toSorted((a, b) => b.text.length - a.text.length);
    const name = fullest?.text ?? key;
    const mentions = own
      .flatMap(({ runs: all }): NameMention[] =>
        all.map(({ start, end, text, paragraph, titles }) => ({ start, end, text, paragraph, titles })),
      )
      .sort((a, b) => a.start - b.start);
    const others = [...new Set(own.map(({ text }) => text))].filter((text) => text !== name);
    return {
      key,
      isKnown: of !== undefined,
      name,
      otherForms: others,
      kind: kind?.kind ?? 'organization',
      kindRule: kind?.rule ?? byRule('no-other-kind', false),
      mentions,
    };
  });
}

/** First name and surname, without what stands between them. */
function withoutMiddle(text: string): string {
  const words = fold(text).split(' ');
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** "Loretta E. Lynch", where the text has "Loretta Lynch" besides; undefined where two longer names could be meant. */
function fullerForm(form: Form, people: readonly Form[]): Form | undefined {
  const [only, ...others] = people.filter(
    ({ text }) => text.length > form.text.length && withoutMiddle(text) === withoutMiddle(form.text),
  );
  return form.text.split(' ').length === 2 && others.length === 0 ? only : undefined;
}

/** What only says that a name is a firm's: "Holdings", "PLC". */
const firmSigns =
  /^(?:holdings?|group|plc|inc|corp|corporation|ltd|limited|llc|co|company|ag|gmbh|se|kg|sa|sas|sarl|sl|nv|bv|spa|&)\.?$/iu;

/**
 * The one longer name that a word is short for: "Brightwater" of "Brightwater Holdings PLC", and "el Supremo" of "Tribunal
 * Supremo", which no place can be meant by.
 */
function firmOf({ text, runs }: Form, forms: readonly Form[], language: string): Form | undefined {
  const isShort = (long: string) => {
    const rest = long.split(' ').filter((word) => !firmSigns.test(word));
    if (rest.length === 1 && rest[0] === text && long !== text) return true;
    const isAdjective = language === 'es' && runs.every(({ hasArticle }) => hasArticle) && runs.length > 0;
    return isAdjective && rest.length === 2 && rest[1] === text && isBodyWord(rest[0] ?? '', nameLexicon(language));
  };
  const [only, ...others] = forms.filter((one) => one.text !== text && isShort(one.text));
  return others.length === 0 ? only : undefined;
}

/** Of several forms of one person's full name the longest. */
function onePerPerson(forms: readonly Form[]): Form[] {
  return forms.filter((form) => fullerForm(form, forms) === undefined);
}

/** Names in capitals, as a date line has them, belong to the same name in other letters. */
function formsOf(runs: readonly NameRun[]): Form[] {
  const forms = new Map<string, Form>();
  const plain = new Set(runs.filter(({ text }) => text !== text.toUpperCase()).map(({ text }) => text));
  const inCapitals = new Map([...plain].map((text) => [text.toUpperCase(), text]));
  // A genitive: "Altenbrücks".
  const nominative = (text: string) => (text.endsWith('s') && plain.has(text.slice(0, -1)) ? text.slice(0, -1) : text);
  for (const run of runs) {
    const text = inCapitals.get(run.text) ?? nominative(run.text);
    const form = forms.get(text) ?? { text, runs: [] };
    form.runs.push(run);
    forms.set(text, form);
  }
  return [...forms.values()];
}

/** A full name of a person: several words, and nothing that speaks for a body or a place. */
function isPersonName(reading: Reading, { text, runs }: Form, known: ReadonlyMap<string, KnownName>): boolean {
  if (!text.includes(' ')) return false;
  const here = known.get(fold(text));
  if (here) return here.nameKind === 'person';
  const kinds = runs.map((run) => kindByWords(reading, run) ?? kindByPlace(reading, run));
  return (
    kinds.some((kind) => kind?.kind === 'person') && !kinds.some((kind) => kind?.rule.isSure && kind.kind !== 'person')
  );
}

/** Whether a form is a name at all: one word with a capital can also begin a sentence or, in German, be a noun. */
function isAccepted(reading: Reading, { text, runs }: Form, language: string, forms: readonly Form[]): boolean {
  const hasTitle = ({ titles }: NameRun) => titles !== '' && (language !== 'de' || isGermanRole(titles));
  if (isCountry(text, language) || runs.some(hasTitle) || ownBodies.has(text.toLowerCase())) return true;
  // "AVERLAND, March 12 –": where a report is from.
  if (runs.some((run) => run.paragraph === 0 && run.text.length > 4 && run.text === run.text.toUpperCase()))
    return true;
  if (/^(?:African|Asian|Native|Latin) Americans?$/u.test(text)) return false;
  if (language === 'de' && withoutArticle.has(text.split(' ')[0]?.toLowerCase() ?? '')) return false;
  if (text.includes(' ')) return language !== 'de' || !isGermanNouns(text, runs, forms);
  if (isBodyWord(text, nameLexicon(language))) return false;
  if (language === 'de') {
    const looksLikeNoun = /(?:ung|heit|keit|schaft|tion|ismus|nis|tum|kreisen|ern|en|er|e|ment|ling|igkeit)$/u.test(
      text,
    );
    const isPlace = runs.some(
      (run) => (!run.hasArticle && /^(?:in|nach|aus|bei)$/u.test(run.before)) || isPlaceAlone(reading, run),
    );
    const stems = forms.some((other) => other.text === `${text}s`);
    const isPhrase = withoutArticle.has(text.toLowerCase());
    return (isPlace && !isPhrase && (!looksLikeNoun || stems)) || runs.some((run) => run.size > 1 && hasTitle(run));
  }
  const inside = runs.filter(({ isFirst }) => !isFirst);
  if (inside.length === 0) return false;
  return !isDemonym(text, language);
}

/** Nouns for a body that name one by themselves. */
const ownBodies = new Set(
  `bundestag bundesrat bundeswehr bundesbank bundespolizei bergwacht congress senate parliament sénat senado congreso`.split(
    /\s+/u,
  ),
);

/** German nouns that stand behind a preposition without an article, as places do: "in Haft", "nach Angaben". */
const withoutArticle = new Set(
  `angaben auskunft haft kraft betrieb zukunft sicht gefahr not angst sorge ruhe frieden freiheit bewegung form folge höhe
  lage ordnung kauf brand gang teilen serie rente urlaub arbeit schule deutsch kritik auftrag frage betracht aussicht anspruch
  bezug eile empfang fahrt familie führung gedanken geld gewahrsam gold grund hand hinsicht holz kontakt leben liebe metall
  mode musik nacht nähe panik person praxis raum regen schutz sicherheit sport stein streik trauer umlauf untersuchungshaft
  verbindung verzug wahrheit wasser wut zweifel mittag mitternacht wind nebel sturm beginn ende kindheit jugend hause wochen
  wirklichkeit erinnerung kürze trümmern flammen ohnmacht ehren rage stücke kauf abrede zahlung`.split(/\s+/u),
);

/** Two German nouns in a row, as "seit sechs Jahren Verluste" has them, are no name. */
function isGermanNouns(text: string, runs: readonly NameRun[], forms: readonly Form[]): boolean {
  if (/&|\s(?:der|des|für|von)\s/u.test(text)) return false;
  const words = text.split(' ');
  if (words.some((word) => isBodyWord(word, nameLexicon('de')))) return false;
  const comesBack = forms.some((other) => other.text === words.at(-1));
  if (runs.some((run) => run.isBesideSpeech)) return false;
  const looksLikeNouns = words.some((word) => /(?:en|e|er|ung|heit|keit|schaft|tion|tag|bier)$/u.test(word));
  return looksLikeNouns && !comesBack && runs.length < 2;
}

/** "Sarnovan": an adjective of a country. */
function isDemonym(text: string, language: string): boolean {
  return language === 'en' && /(?:ian|ean|ese|ish|nch|utch|eek|[a-z]ican|ians|icans)$/u.test(text);
}

function kindOf(reading: Reading, { runs }: Form, all: readonly NameRun[]): RunKind | undefined {
  const found = runs.flatMap((run) => kindByWords(reading, run) ?? []);
  const around = runs.flatMap((run) => kindByPlace(reading, run) ?? []);
  const kinds = [...found, ...around];
  return (
    kinds.find(({ rule }) => rule.isSure) ??
    coordinated(reading, runs, all) ??
    kinds.find(({ kind }) => isPlaceKind(kind)) ??
    kinds[0]
  );
}

/** "Hesk and Lower Tarn": what stands beside a place is one. */
function coordinated(reading: Reading, runs: readonly NameRun[], all: readonly NameRun[]): RunKind | undefined {
  for (const run of runs) {
    const before = all.find(({ end }) => /^(?: and| et| und| y| e| &) $/u.test(reading.text.slice(end, run.start)));
    const kind = before && kindByPlace(reading, before);
    if (kind && isPlaceKind(kind.kind)) return { kind: kind.kind, rule: byRule('beside-a-place', false) };
  }
  return undefined;
}

/** "Port Ansel Authority (PAA)" */
function acronymOf(reading: Reading, { text, runs }: Form, forms: readonly Form[]): string | undefined {
  if (!/^\p{Lu}{2,8}$/u.test(text)) return undefined;
  for (const { start } of runs) {
    const before = reading.text.slice(Math.max(0, start - 120), start);
    if (!before.endsWith('(')) continue;
    const long = forms.find((form) => form.text !== text && before.endsWith(`${form.text} (`));
    if (long) return long.text;
  }
  return undefined;
}

export function fold(name: string): string {
  return name.normalize('NFC').replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ').toLowerCase();
}

export type { NameKind };

/** Where a text has a surname that two of its people share: it belongs to neither. */
export function sharedNames(runs: readonly NameRun[], clusters: readonly NameCluster[]): NameMention[] {
  const people = clusters.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const surnames = Map.groupBy(people, ({ name }) => fold(name.split(' ').at(-1) ?? ''));
  const taken = new Set(clusters.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  return runs
    .filter(({ text, start }) => !taken.has(start) && (surnames.get(fold(text))?.length ?? 0) > 1)
    .map(({ start, end, text, paragraph, titles }) => ({ start, end, text, paragraph, titles }));
}
