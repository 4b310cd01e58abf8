import { resolve } from 'node:path';

/** What the environment says about a run; see the table in README.md. */
export interface Settings {
  /** The project folder, as an absolute path; paths in messages are relative to it. */
  readonly projectDir: string;
  /** The content folder, as an absolute path. */
  readonly contentDir: string;
  /** Where the site will live, as an origin without a path: `https://example.org`. */
  readonly siteUrl: string | undefined;
  /** The path the site is served under; begins and ends with a slash. */
  readonly basePath: string;
  /** Where editors find the files of the record, for "edit this record"; ends without a slash. */
  readonly editUrl: string | undefined;
  /** Marks a preview: a banner, drafts, and `noindex`. */
  readonly preview: boolean;
  /** The report of what a preview changes in the record, as the absolute path of its JSON; previews alone have one. */
  readonly previewReport: string | undefined;
  /** Whether a build draws the cards, pictures for those who share a page. */
  readonly cards: boolean;
  /** Where this run may keep files that only speed up itself; set by the build command for each build. */
  readonly cacheDir: string | undefined;
  /** How many threads make pages; undefined where the machine decides. Set by `npm run build -- --threads N`. */
  readonly threads: number | undefined;
  /** Whether a build lists every page, and Astro all it does; set by `npm run build -- --verbose`. */
  readonly verbose: boolean;
  /** Whether a build makes every page, whatever the last one left; set by `npm run build -- --force`. */
  readonly force: boolean;
  /** Whether the scripts of the browser bring their sources along, for the tests that measure which of them run. */
  readonly measured: boolean;
  /** Where a build writes what its phases cost; see `phase-timings.ts`. */
  readonly timingsFile: string | undefined;
}

/** A variable of the environment that cannot mean anything. */
export interface SettingProblem {
  readonly variable: string;
  readonly message: string;
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

type Value<T> = { readonly value: T } | { readonly message: string };

/**
 * Reads the settings from environment variables. An empty variable counts as unset.
 *
 * The folder is not looked at, so the result depends on the arguments alone.
 *
 * @example
 * readSettings({ BASE_PATH: 'record' }, '/project') // settings.basePath is '/record/'
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, projectDir: string): ReadSettings {
  const siteUrl = parseSiteUrl(env.SITE_URL ?? '');
  const basePath = parseBasePath(env.BASE_PATH ?? '');
  const editUrl = parseEditUrl(env.EDIT_URL ?? '');
  const preview = parsePreview(env.PREVIEW ?? '');
  const previewReport = parsePreviewReport(env.PREVIEW_REPORT ?? '', preview);
  const cards = parseCards(env.CARDS ?? '');

  if (
    'value' in siteUrl &&
    'value' in basePath &&
    'value' in editUrl &&
    'value' in preview &&
    'value' in previewReport &&
    'value' in cards
  ) {
    return {
      ok: true,
      settings: {
        projectDir: resolve(projectDir),
        contentDir: resolve(projectDir, env.CONTENT_DIR || 'content'),
        siteUrl: siteUrl.value,
        basePath: basePath.value,
        editUrl: editUrl.value,
        preview: preview.value,
        previewReport: previewReport.value === undefined ? undefined : resolve(projectDir, previewReport.value),
        cards: cards.value ?? siteUrl.value !== undefined,
        cacheDir: env.ON_RECORD_CACHE_DIR || undefined,
        threads: parseThreads(env.ON_RECORD_THREADS ?? ''),
        verbose: (env.ON_RECORD_VERBOSE ?? '') !== '',
        force: (env.ON_RECORD_FORCE ?? '') !== '',
        measured: env.SCRIPT_COVERAGE !== undefined,
        timingsFile: env.ON_RECORD_TIMINGS || undefined,
      },
    };
  }
  const read: readonly (readonly [string, Value<unknown>])[] = [
    ['SITE_URL', siteUrl],
    ['BASE_PATH', basePath],
    ['EDIT_URL', editUrl],
    ['PREVIEW', preview],
    ['PREVIEW_REPORT', previewReport],
    ['CARDS', cards],
  ];
  return {
    ok: false,
    problems: read.flatMap(([variable, result]) =>
      'message' in result ? [{ variable, message: result.message }] : [],
    ),
  };
}

/** The problems as lines of text, each naming its variable. */
export function formatSettingProblems(problems: readonly SettingProblem[]): string {
  return problems.map(({ variable, message }) => `${variable}: ${message}`).join('\n');
}

function parseSiteUrl(written: string): Value<string | undefined> {
  if (written === '') return { value: undefined };
  const url = URL.parse(written);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return { message: `"${written}" is not a web address. Write it like https://example.org.` };
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return { message: `"${written}" holds more than an address. Keep only ${url.origin}.` };
  }
  if (url.pathname !== '/') {
    return { message: `"${written}" holds a path. Set SITE_URL to ${url.origin} and BASE_PATH to ${url.pathname}.` };
  }
  return { value: url.origin };
}

/** Letters, digits and the marks no server, shell or URL parser reads as anything else. */
const basePathSegment = /^[A-Za-z0-9._~-]+$/;

function parseBasePath(written: string): Value<string> {
  if (written === '' || written === '/') return { value: '/' };
  const segments = written.replace(/^\//, '').replace(/\/$/, '').split('/');
  const understood = segments.every((segment) => basePathSegment.test(segment) && segment !== '.' && segment !== '..');
  if (!understood) {
    return {
      message: `"${written}" is not a path a site can be served under. Write it like /some/base/, with letters, digits, ".", "_", "~" and "-" between single slashes.`,
    };
  }
  return { value: `/${segments.join('/')}/` };
}

function parseEditUrl(written: string): Value<string | undefined> {
  if (written === '') return { value: undefined };
  const url = URL.parse(written);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '') {
    return {
      message: `"${written}" is not a web address. Write it like https://example.org/newsroom/record/edit/main.`,
    };
  }
  return { value: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}

function parsePreview(written: string): Value<boolean> {
  if (written === '' || written === '0' || written === 'false') return { value: false };
  if (written === '1' || written === 'true') return { value: true };
  return { message: `"${written}" is neither yes nor no. Write 1 for a preview, 0 for the published site.` };
}

/** As written; whether the file is a report is for whoever opens it to say. */
function parsePreviewReport(written: string, preview: Value<boolean>): Value<string | undefined> {
  if (written === '') return { value: undefined };
  if ('value' in preview && !preview.value) {
    return { message: `"${written}" is a report, and the published site shows none. Set PREVIEW=1 as well.` };
  }
  return { value: written };
}

/** The build command has looked at it. */
function parseThreads(written: string): number | undefined {
  return /^[1-9]\d?$/.test(written) ? Number(written) : undefined;
}

/** Undefined where nothing is said: then a site that knows its address has cards, since only its pages can name them. */
function parseCards(written: string): Value<boolean | undefined> {
  if (written === '') return { value: undefined };
  if (written === 'all') return { value: true };
  if (written === 'none') return { value: false };
  return {
    message: `"${written}" says nothing about cards. Write all to have them drawn, none to build without them.`,
  };
}
