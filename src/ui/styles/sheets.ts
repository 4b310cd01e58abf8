/** The style sheets of a site: one for each kind of page, with the colours and typefaces that all pages begin with. */
import { oncePer } from '../../record/derived/once-per.ts';
import { paletteSheet } from '../../record/look/palette.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import { contentSecurityPolicy, framePolicy } from '../../views/page/security.ts';
import type { Site } from '../../views/page/site.ts';
import article from './article.css?inline';
import drawn from './drawn.css?inline';
import embed from './embed.css?inline';
import index from './index.css?inline';
import preview from './preview.css?inline';
import report from './report.css?inline';
import search from './search-page.css?inline';
import englishTypefaces from './typefaces-english.css?inline';
import furtherTypefaces from './typefaces-further.css?inline';
import wholeTypefaces from './typefaces-whole.css?inline';

/**
 * - `article`: articles, which stands in each of their pages
 * - `basicArticle`: the same without typefaces for letters that the page does not have
 * - `drawn`: pages with drawings
 * - `embed`: frames in pages of other sites, without the typefaces of ours
 * - `search`: the page of the search
 * - `index`: all other pages
 * - `preview`: what only previews and the dev server show, besides one of the others
 */
export type SheetName = 'article' | 'basicArticle' | 'drawn' | 'embed' | 'index' | 'preview' | 'search';

export interface Sheet {
  readonly text: string;
  /** Its file's name in the site, after its bytes: under that name there will never be anything else. */
  readonly name: string;
  /** Whether it stands in its pages themselves, rather than in a file. */
  readonly isInPage: boolean;
  /** The Content-Security-Policy of a page that has it. */
  readonly policy: string;
}

const rules: Readonly<Record<SheetName, string>> = {
  article,
  basicArticle: article,
  drawn,
  embed,
  index,
  preview: preview + report,
  search,
};

export function sheetOf(site: Site, name: SheetName): Sheet {
  return sheetsOf(site)[name];
}

/** Those that are files of the site. */
export function linkedSheets(site: Site): readonly Sheet[] {
  const { preview, ...others } = sheetsOf(site);
  const all = hasPreviewSheet(site) ? [...Object.values(others), preview] : Object.values(others);
  return all.filter(({ isInPage }) => !isInPage);
}

/** Whether pages show what the published site does not. */
export function hasPreviewSheet({ isPreview }: Site): boolean {
  return isPreview || import.meta.env.DEV;
}

/** Thousands of pages have one of these few: their texts are put together, and hashed, once for each site. */
const sheetsOf = oncePer((site: Site): Readonly<Record<SheetName, Sheet>> => {
  const palette = paletteSheet(site.palette);
  const isEnglish = site.language === 'en';
  const basic = palette + (isEnglish ? englishTypefaces : wholeTypefaces);
  const further = isEnglish ? basic + furtherTypefaces : basic;
  const foundations: Partial<Record<SheetName, string>> = { preview: '', embed: palette, basicArticle: basic };
  const whole = (name: SheetName): Sheet => {
    const text = `${foundations[name] ?? further}${rules[name]}`;
    // Articles are read first and most: their first line of text is to wait for the page and its typefaces only.
    const isInPage = name === 'article' || name === 'basicArticle';
    return {
      text,
      name: `${name}.${fingerprint(text).slice(0, 10)}.css`,
      isInPage,
      policy: name === 'embed' ? framePolicy : contentSecurityPolicy(isInPage ? text : undefined),
    };
  };
  return {
    article: whole('article'),
    basicArticle: whole('basicArticle'),
    drawn: whole('drawn'),
    embed: whole('embed'),
    index: whole('index'),
    preview: whole('preview'),
    search: whole('search'),
  };
});
