/**
 * What belongs to a number as printed: its sign, its currency, groups and decimals, dates and times of day, ranges, per
 * cent signs, units, and the word for millions behind it. Cut anywhere within, it is another number.
 */
const magnitudes = [
  'hundred|thousand|million|millions|billion|billions|trillion|trillions|dozen|bn|mn|tn',
  'mille|millions?|milliards?|milliers',
  'Millionen|Million|Milliarden|Milliarde|Billionen|Tausend|tausend|Mio\\.?|Mrd\\.?|Tsd\\.?',
  'mil|millón|millones|billones|milhão|milhões|bilhão|bilhões|mila|milione|milioni|miliardo|miliardi',
  'miljoen|miljard|duizend|miljoner|miljon|miljarder|miljard|tusen|millioner|milliarder|mio\\.?|mia\\.?|mill\\.?|mrd\\.?|tusind',
  'miljoonaa|miljardia|tuhatta|tys\\.?|mln|mld|mlrd|tysiące|tysięcy|miliony|milionów|miliardy|miliardów|tisíc|milionů|miliard',
  'тыс\\.?|млн\\.?|млрд\\.?|трлн\\.?|тысяч[аи]?|миллион(?:а|ов)?|миллиард(?:а|ов)?|мільйон(?:а|и|ів)?|мільярд(?:а|и|ів)?|тис\\.?|тисяч[аі]?',
  'ألف|آلاف|مليون|ملايين|مليار|مليارات|אלף|אלפים|מיליון|מיליארד|bin|milyon|milyar|χιλιάδες|εκατ\\.?|εκατομμύρια|δισ\\.?|δισεκατομμύρια',
].join('|');
const perCents = [
  'per cent|percent|percentage points?|pct|pour cent|Prozent(?:punkte)?|por ciento|por cento|per cento|procent(?:ů|u)?|prosent(?:tia)?',
  'процент(?:а|ов)?|відсотк(?:и|ів)|proc\\.?|بالمئة|بالمائة|في المئة|في المائة|אחוזים|אחוז|τοις εκατό',
].join('|');
const units =
  'km²|km2|m²|m2|km/h|kWh|mph|km|kg|cm|mm|ha|kW|MW|GW|MHz|GHz|USD|EUR|GBP|CHF|JPY|CNY|RUB|PLN|SEK|NOK|DKK|CZK|HUF|TRY|UAH|kr\\.?|zł|Kč|руб\\.?|грн\\.?|a\\.m\\.|p\\.m\\.|[ap]m|Uhr|км|кг|м²';
const sign = String.raw`(?:(?<![^\s(\[“”„"'‘’«»—:;])(?:[-−–+±]|[~≈<>≤≥#№§]\s?|[%٪](?=\p{Nd})|(?:minus|moins|menos|meno|минус|мінус|yüzde)\s))?`;
const currency = String.raw`(?:[A-Z]{0,3}[$€£¥₽₴₺₪₩₹¢￥]\s?|(?:USD|EUR|GBP|CHF|Rs)\.?\s)`;
const digits = String.raw`\p{Nd}+(?:(?:[.,’'·٫٬:/×*+=^–‑‐．：／-]|，(?=\p{Nd}{3}(?!\p{Nd}))|[\u00a0\u202f\u2009](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}+)*`;
const spacedDigits = String.raw`(?<!\p{Nd})\p{Nd}{1,3}(?: \p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?`;
/** The same where a language has no such custom: only where it can be nothing else, "1 000" and "2 350 000". */
const surelySpaced = String.raw`(?<!\p{Nd})\p{Nd}{1,3}(?= 0\p{Nd}{2}(?!\p{Nd})| \p{Nd}{3} \p{Nd}{3}(?!\p{Nd}))(?: \p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?`;
const signs = String.raw`\s?(?:°\s?[CF]?|[%‰٪％$€£¥₽₴₺₪₩₹¢½¼¾ºª℃℉′″](?!\s?\p{Nd}))`;
const unspaced = '[万萬億亿兆千百十年月日時时点點分秒만억조천]+';
const tail = String.raw`(?:${signs}|${unspaced}(?:\p{Nd}+${unspaced})*|[\s\u00a0\u202f](?:(?:${magnitudes})(?:[\s\u00a0](?:${perCents}|[$€£]))?|${perCents}|${units})(?![\p{L}\p{M}]))`;

const attached = new RegExp(
  `(?:${sign}${currency}?-?(?:${surelySpaced}|${digits})|${currency}(?:${surelySpaced}|${digits}))${tail}?`,
  'gu',
);
/** Where a plain space parts the thousands. */
const withSpaces = new RegExp(`${sign}${currency}?(?:${spacedDigits}|${digits})${tail}?`, 'gu');
const spacing = new Set([
  'fr',
  'sv',
  'nb',
  'da',
  'fi',
  'pl',
  'cs',
  'sk',
  'ru',
  'uk',
  'be',
  'bg',
  'hu',
  'lt',
  'lv',
  'et',
  'pt',
  'es',
  'it',
  'de',
]);

/** No number as printed, with what belongs to it, reaches farther, in UTF-16 units. */
const reach = 60;

/**
 * The number that an offset lies in, not at its edges.
 *
 * @param language the primary subtag; it tells whether a plain space can part thousands
 * @example
 * numberAround('cost 3.5 billion', 6, 'en') // => { start: 5, end: 16 }
 */
export function numberAround(
  text: string,
  offset: number,
  language: string,
): { start: number; end: number } | undefined {
  // What begins with the word behind a number, "per cent in all", says no other number.
  if (/\s/u.test(text.charAt(offset - 1)) && /\p{L}/u.test(text.charAt(offset))) return undefined;
  const beside = text.slice(Math.max(0, offset - reach), offset + reach);
  if (!/\p{Nd}/u.test(beside)) return undefined;
  const from = startOfWindow(text, offset);
  const pattern = spacing.has(language) ? withSpaces : attached;
  for (const { 0: number, index } of text.slice(from, offset + reach).matchAll(pattern)) {
    const start = from + index;
    if (start >= offset) return undefined;
    if (start + number.length > offset) return { start, end: start + number.length };
  }
  return undefined;
}

/** A place before an offset where no number can be cut: between two words, or far back. */
function startOfWindow(text: string, offset: number): number {
  const from = Math.max(0, offset - reach);
  const gap = /(?<=[\p{L}\p{M}.,;!?])\s(?=\p{L})/u.exec(text.slice(from, offset - 24 > from ? offset - 24 : from));
  return gap ? from + gap.index : from;
}

/**
 * All numbers of a text as printed, with what belongs to them, in order. Digits behind a letter belong to a name ("G20").
 *
 * @param language the primary subtag; it tells whether a plain space can part thousands
 * @example
 * numbersIn('The G20 has 19 members and £2.3bn.', 'en') // => [{ start: 12, end: 14 }, { start: 27, end: 33 }]
 */
export function numbersIn(text: string, language: string): { start: number; end: number }[] {
  const pattern = spacing.has(language) ? withSpaces : attached;
  return Array.from(text.matchAll(pattern), ({ 0: number, index }) => ({
    start: index,
    end: index + number.length,
  })).filter(({ start }) => !/[\p{L}\p{M}]/u.test(text.charAt(start - 1)));
}
