import { resolve } from 'node:path';
import { z } from 'zod';
import { parseShard, type Shard } from './shards/shard.ts';

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
  /** Which part of the site is built; undefined for the whole. Set by `npm run build -- --shard K/N`. */
  readonly shard: Shard | undefined;
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

/** Stops at the rule that a value breaks, and says how; the value is quoted as it was written. */
function saying(message: (written: string) => string): { abort: true; error: (issue: { input?: unknown }) => string } {
  return { abort: true, error: ({ input }) => message(String(input)) };
}

const isWebAddress = (written: string): boolean => /^https?:$/.test(URL.parse(written)?.protocol ?? '');

const webAddress = (example: string) =>
  z.string().refine(
    isWebAddress,
    saying((written) => `"${written}" is not a web address. Write it like ${example}.`),
  );

const siteUrl = webAddress('https://example.org')
  .refine(
    (written) => {
      const { username, password, search, hash } = new URL(written);
      return username + password + search + hash === '';
    },
    saying((written) => `"${written}" holds more than an address. Keep only ${new URL(written).origin}.`),
  )
  .refine(
    (written) => new URL(written).pathname === '/',
    saying((written) => {
      const { origin, pathname } = new URL(written);
      return `"${written}" holds a path. Set SITE_URL to ${origin} and BASE_PATH to ${pathname}.`;
    }),
  )
  .transform((written) => new URL(written).origin);

const editExample = 'https://example.org/newsroom/record/edit/main';

const editUrl = webAddress(editExample)
  .refine(
    (written) => new URL(written).username === '',
    saying((written) => `"${written}" is not a web address. Write it like ${editExample}.`),
  )
  .transform((written) => {
    const { origin, pathname } = new URL(written);
    return `${origin}${pathname}`.replace(/\/+$/, '');
  });

/** Between single slashes: letters, digits and the marks no server, shell or URL parser reads as anything else. */
const pathOfSite = /^\/?(?!\.\.?(?:\/|$))[A-Za-z0-9._~-]+(?:\/(?!\.\.?(?:\/|$))[A-Za-z0-9._~-]+)*\/?$/;

const basePath = z
  .string()
  .refine(
    (written) => written === '/' || pathOfSite.test(written),
    saying(
      (written) =>
        `"${written}" is not a path a site can be served under. Write it like /some/base/, with letters, digits, ".", "_", "~" and "-" between single slashes.`,
    ),
  )
  .transform((written) => (written === '/' ? '/' : `/${written.replace(/^\/|\/$/g, '')}/`));

const preview = z
  .enum(
    ['1', 'true', '0', 'false'],
    saying((written) => `"${written}" is neither yes nor no. Write 1 for a preview, 0 for the published site.`),
  )
  .transform((written) => written === '1' || written === 'true');

const cards = z
  .enum(
    ['all', 'none'],
    saying(
      (written) => `"${written}" says nothing about cards. Write all to have them drawn, none to build without them.`,
    ),
  )
  .transform((written) => written === 'all');

/** What is there, whatever its value. */
const isSet = z.string().transform(() => true);

/** Every variable, by its name. An empty one counts as unset. */
const variables = z
  .object({
    CONTENT_DIR: z.string().optional(),
    SITE_URL: siteUrl.optional(),
    BASE_PATH: basePath.optional(),
    EDIT_URL: editUrl.optional(),
    PREVIEW: preview.optional(),
    PREVIEW_REPORT: z.string().optional(),
    CARDS: cards.optional(),
    // Those that the build command and the tests set; the command has looked at its own arguments.
    ON_RECORD_CACHE_DIR: z.string().optional(),
    ON_RECORD_THREADS: z.coerce.number().int().min(1).max(99).optional().catch(undefined),
    ON_RECORD_SHARD: z.string().transform(parseShard).optional(),
    ON_RECORD_VERBOSE: isSet.optional(),
    ON_RECORD_FORCE: isSet.optional(),
    ON_RECORD_TIMINGS: z.string().optional(),
    SCRIPT_COVERAGE: isSet.optional(),
  })
  .refine((read) => read.PREVIEW_REPORT === undefined || (read.PREVIEW ?? false), {
    path: ['PREVIEW_REPORT'],
    // Asked whatever else is wrong, so that every wrong variable is told of at once.
    when: () => true,
    error: ({ input }) =>
      `"${(input as { PREVIEW_REPORT: string }).PREVIEW_REPORT}" is a report, and the published site shows none. Set PREVIEW=1 as well.`,
  });

/**
 * Reads the settings from environment variables.
 *
 * The folder is not looked at, so the result depends on the arguments alone.
 *
 * @example
 * readSettings({ BASE_PATH: 'record' }, '/project') // settings.basePath is '/record/'
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, projectDir: string): ReadSettings {
  const { data, error } = variables.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, written]) => written !== '')),
    { reportInput: true },
  );
  if (!data) {
    const problems = error.issues.map(({ path: [variable], message }) => ({ variable: String(variable), message }));
    return { ok: false, problems };
  }
  return {
    ok: true,
    settings: {
      projectDir: resolve(projectDir),
      contentDir: resolve(projectDir, data.CONTENT_DIR ?? 'content'),
      siteUrl: data.SITE_URL,
      basePath: data.BASE_PATH ?? '/',
      editUrl: data.EDIT_URL,
      preview: data.PREVIEW ?? false,
      previewReport: data.PREVIEW_REPORT === undefined ? undefined : resolve(projectDir, data.PREVIEW_REPORT),
      // Only pages that know their address can name cards.
      cards: data.CARDS ?? data.SITE_URL !== undefined,
      cacheDir: data.ON_RECORD_CACHE_DIR,
      threads: data.ON_RECORD_THREADS,
      shard: data.ON_RECORD_SHARD,
      verbose: data.ON_RECORD_VERBOSE ?? false,
      force: data.ON_RECORD_FORCE ?? false,
      measured: data.SCRIPT_COVERAGE ?? false,
      timingsFile: data.ON_RECORD_TIMINGS,
    },
  };
}

/** The problems as lines of text, each naming its variable. */
export function formatSettingProblems(problems: readonly SettingProblem[]): string {
  return problems.map(({ variable, message }) => `${variable}: ${message}`).join('\n');
}
