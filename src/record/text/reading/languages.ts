/**
 * The language of a tag without its region and script, in lower case: `pt` of `pt-BR`. Norwegian is `nb` in all its
 * forms but Nynorsk, which is read alike.
 *
 * @example
 * primaryLanguage('zh-Hant-TW') // => 'zh'
 */
export function primaryLanguage(tag: string): string {
  const primary = (/^[a-z]{2,8}/i.exec(tag)?.[0] ?? '').toLowerCase();
  return primary === 'no' || primary === 'nn' ? 'nb' : primary === 'iw' ? 'he' : primary;
}

/** Segmenters are costly to make, so each language's is kept. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The segmenter of a language. A tag that is malformed or unknown counts as English, never as the language of the
 * machine.
 */
export function segmenterFor(language: string, granularity: 'sentence' | 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let segmenter = segmenters.get(key);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(isSupported(language) ? language : 'en', { granularity });
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

function isSupported(language: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
