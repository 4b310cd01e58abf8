import { join, relative, resolve } from 'node:path';
import { countRules, headerFile, headerRuleLimit } from '../build/hosting/header-file.ts';
import { readHostedSite, type HostedSite } from '../build/hosting/hosted-site.ts';
import { articlesThatFit, hostLimits, limitTable, limitWarnings, measureSite } from '../build/hosting/limits.ts';
import { nginxConfig } from '../build/hosting/nginx.ts';
import { redirectFile, redirectLimit } from '../build/hosting/redirect-file.ts';
import { closedPolicy, framedPolicy } from '../build/hosting/responses.ts';
import { cloudFrontHeadersPolicy, s3UploadScript, s3WebsiteConfiguration } from '../build/hosting/s3.ts';
import { describeDiskFault } from '../changes/apply/disk-fault.ts';
import { didYouMean } from '../record/problems/did-you-mean.ts';
import { asWritten } from '../record/problems/as-written.ts';
import { count } from '../record/problems/format-problems.ts';
import { valueOf, type Arguments } from './arguments.ts';
import { bringBackOutput } from './output-folder.ts';
import { Misuse, readingFlags, Refusal, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';
import { writeWhole } from './write-whole.ts';

const help = `Writes what a host has to be told about a built site: headers, types, caching, redirects.

  npm run hosting -- HOST [--site DIR] [--outDir DIR] [--format text|json]
  npm run hosting -- limits [--site DIR] [--format text|json]

  HOST               netlify, cloudflare, nginx or s3
  limits             how near the site is to what each host takes at most, in files and bytes
  --site DIR         the folder of the site (default dist)
  --outDir DIR       writes the files into this folder; without, they are printed
  --root DIR         nginx: where the site lies on the server (default: where it lies here)
  --listen ADDRESS   nginx: a port, or an address and a port (default 80)
  --format json      {"host","files":[{"name","text"}],"notes"}; of limits {"site","hosts","warnings"}
  --help             this text

Netlify and Cloudflare read _headers and _redirects from the top of the domain: for a site at "/", that is its folder.
How each host is set up is in docs/hosting.md. Limits that are near, or passed, are told on the standard error.
Ends with 0 when the files are written, 1 when they cannot be, 2 when the command was not understood.

Examples
  npm run hosting -- limits
  npm run hosting -- netlify --outDir dist
  npm run hosting -- nginx --root /var/www/record --outDir /etc/nginx/conf.d
  npm run hosting -- s3 --outDir .
`;

/** `npm run hosting`: the configuration of a host, from the one place that says what hosts send. */
export const hostingCommand: Command = { name: 'hosting', help, run };

interface HostFile {
  readonly name: string;
  readonly text: string;
}

const hosts: Readonly<Record<string, (site: HostedSite, given: Arguments) => readonly HostFile[]>> = {
  netlify: (site) => headerAndRedirectFiles(site, 'netlify'),
  cloudflare: (site) => headerAndRedirectFiles(site, 'cloudflare'),
  nginx: (site, given) => [{ name: 'on-record.conf', text: nginxConfig(site, nginxServer(site, given)) }],
  s3: (site) => [
    { name: 's3-upload.sh', text: s3UploadScript(site) },
    { name: 's3-website.json', text: s3WebsiteConfiguration(site) },
    { name: 'cloudfront-headers.json', text: cloudFrontHeadersPolicy(closedPolicy) },
    { name: 'cloudfront-embed-headers.json', text: cloudFrontHeadersPolicy(framedPolicy) },
  ],
};

function run(args: readonly string[], around: Surroundings): number {
  const { projectDir, out, err } = around;
  const given = understand(
    args,
    {
      ...readingFlags,
      site: { takes: 'value', example: 'dist' },
      outDir: { takes: 'value', example: 'dist' },
      root: { takes: 'value', example: '/var/www/record' },
      listen: { takes: 'value', example: '8080' },
    },
    ['HOST'],
  );
  const host = given.positionals[0];
  if (host === 'limits') return tellLimits(given, around);
  const filesOf = host === undefined || !Object.hasOwn(hosts, host) ? undefined : hosts[host];
  if (host === undefined || !filesOf) {
    const known = [...Object.keys(hosts), 'limits'];
    const guess = host === undefined ? '' : didYouMean(host, known);
    throw new Misuse(
      `${host === undefined ? 'Which host?' : `There is no recipe for ${asWritten(host)}.`}${guess === '' ? '' : ` ${guess}`} Possible: ${known.join(', ')}.`,
    );
  }
  for (const flag of ['root', 'listen']) {
    if (host !== 'nginx' && given.given.has(flag)) throw new Misuse(`--${flag} is for nginx alone.`);
  }
  const site = siteIn(given, around);
  const files = filesOf(site, given);
  const notes = [
    ...notesOn(host, site, files),
    ...limitWarnings(
      measureSite(site),
      hostLimits.filter(({ recipe }) => recipe === host),
    ),
  ];

  const outDir = valueOf(given, 'outDir');
  if (outDir !== undefined) {
    const target = resolve(projectDir, outDir);
    try {
      writeWhole(files.map(({ name, text }) => ({ path: join(target, name), text })));
    } catch (error) {
      const fault = describeDiskFault(error, 'The folder', outDir, 'name another one with --outDir');
      throw fault === undefined ? error : new Refusal(fault);
    }
  }
  if (valueOf(given, 'format') === 'json') {
    out.write(`${JSON.stringify({ host, files, notes }, undefined, 2)}\n`);
    return 0;
  }
  for (const { name, text } of files) {
    out.write(
      outDir === undefined
        ? files.length === 1
          ? text
          : `# ----- ${name}\n${text}\n`
        : `Wrote ${relative(projectDir, join(resolve(projectDir, outDir), name))}\n`,
    );
  }
  for (const note of notes) err.write(`${note}\n`);
  return 0;
}

/** The built site that a command is about, as if it came from the project's folder, as the `--outDir` of a build does. */
function siteIn(given: Arguments, { projectDir }: Pick<Surroundings, 'projectDir'>): HostedSite {
  const dir = resolve(projectDir, valueOf(given, 'site') ?? 'dist');
  bringBackOutput(dir);
  const read = readHostedSite(dir);
  if ('fault' in read) throw new Refusal(read.fault);
  return read.site;
}

/** `npm run hosting -- limits`. */
function tellLimits(given: Arguments, around: Surroundings): number {
  for (const flag of ['root', 'listen', 'outDir'])
    if (given.given.has(flag)) throw new Misuse(`--${flag} is for a host, and limits is none.`);
  const site = measureSite(siteIn(given, around));
  const warnings = limitWarnings(site, hostLimits);
  if (valueOf(given, 'format') === 'json') {
    const hosts = hostLimits.map((host) => ({ ...host, articles: articlesThatFit(site, host) }));
    around.out.write(`${JSON.stringify({ site, hosts, warnings }, undefined, 2)}\n`);
    return 0;
  }
  around.out.write(limitTable(site));
  for (const warning of warnings) around.err.write(`${warning}\n`);
  return 0;
}

function headerAndRedirectFiles(site: HostedSite, host: 'netlify' | 'cloudflare'): readonly HostFile[] {
  return [
    { name: '_headers', text: headerFile(site) },
    { name: '_redirects', text: redirectFile(site.redirects, host) },
  ];
}

function nginxServer(site: HostedSite, given: Arguments) {
  const root = valueOf(given, 'root') ?? site.dir;
  const listen = valueOf(given, 'listen') ?? '80';
  if (/[$\p{Cc}]/u.test(root))
    throw new Misuse(`--root: nginx cannot serve ${asWritten(root)}: it reads "$" as a variable.`);
  const port = Number(/^(?:[0-9A-Fa-f.:[\]]+:)?(\d{1,5})$/.exec(listen)?.[1] ?? NaN);
  if (!(port >= 1 && port <= 65_535))
    throw new Misuse(
      `--listen: ${asWritten(listen)} is neither a port nor an address and a port, as in 8080 or 127.0.0.1:8080.`,
    );
  const serverName = site.siteUrl === undefined ? '_' : new URL(site.siteUrl).hostname;
  return { root, listen, serverName };
}

/** What whoever reads the files has to know besides: limits of hosts that the site is beyond. */
function notesOn(host: string, { basePath, redirects }: HostedSite, files: readonly HostFile[]): string[] {
  if (host !== 'netlify' && host !== 'cloudflare') return [];
  const rules = countRules(files[0]?.text ?? '');
  return [
    ...(basePath === '/'
      ? []
      : [
          `The site is built for ${basePath}: these files belong at the top of the domain, beside that folder and not in it.`,
        ]),
    ...(host === 'cloudflare' && rules > headerRuleLimit
      ? [`Cloudflare reads ${headerRuleLimit} rules of _headers, and there are ${rules}: the last ones are ignored.`]
      : []),
    ...(host === 'cloudflare' && redirects.length > redirectLimit
      ? [
          `Cloudflare reads ${count(redirectLimit, 'redirect')}, and there are ${redirects.length}: former addresses beyond that lead on by their pages, not by the host.`,
        ]
      : []),
  ];
}
