import type { PullOutcome } from './build-pull.ts';

/** The first line of our comment, by which it is found again. */
export const commentMark = '<!-- on-record-preview -->';

export interface CommentedPreview {
  /** The commit that was built. */
  readonly commit: string;
  /** The run that built it, on GitHub. */
  readonly runUrl: string;
  /** Where the preview is; why there is none, as a sentence of ours. */
  readonly site: { readonly url: string } | { readonly fault: string };
  /** The report in Markdown, or why there is none, as a sentence of ours. */
  readonly report: { readonly markdown: string } | { readonly fault: string };
  /**
   * Who built it: the pull request's own code, of somebody who may write to this repository anyway; or the main
   * branch's, with what it took of the pull request and what it left.
   */
  readonly by: 'itself' | PullOutcome;
  /** The content folder, as messages name it. */
  readonly folder: string;
}

/** What GitHub takes as a comment, in UTF-16 units, with some room. */
const commentLimit = 65_000;

/** So many paths of a list are shown. */
const mostPaths = 20;

/** The comment on a pull request. Everything in it but the report's Markdown and paths, which are escaped, is ours. */
export function previewComment({ commit, runUrl, site, report, by, folder }: CommentedPreview): string {
  const built = `\`${commit.slice(0, 7)}\` ([run](${runUrl}))`;
  const told = 'url' in site ? `**[Preview](${site.url})** of ${built}.` : `No preview of ${built}: ${site.fault}.`;
  const head = [told, ...(by === 'itself' ? [] : notesOf(by, folder))].join('\n\n');
  const body = 'markdown' in report ? report.markdown : report.fault;
  const whole = `${commentMark}\n${head}\n\n${body}`;
  if (whole.length <= commentLimit) return whole;
  return `${commentMark}\n${head}\n\nThe report is too long for a comment; the run has it as an artifact.\n`;
}

/** What the main branch's code did not show of a pull request. */
function notesOf({ besides, leftOut, conflicts, changesSite }: PullOutcome, folder: string): string[] {
  return [
    ...list(`It changes files outside \`${folder}/\`, which were neither run nor shown`, besides),
    ...list('Both sides have changed', conflicts),
    ...list(`Left out, since they are no records`, leftOut),
    ...(changesSite ? [`It changes \`${folder}/site.md\`; the preview shows the main branch’s.`] : []),
  ];
}

function list(what: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const more = paths.length > mostPaths ? `\n- and ${paths.length - mostPaths} more` : '';
  return [
    `${what}:\n\n${paths
      .slice(0, mostPaths)
      .map((path) => `- ${inCode(path)}`)
      .join('\n')}${more}`,
  ];
}

/** A path of a stranger's as code: no mark-up, no mention, no line of its own. */
function inCode(path: string): string {
  return `\`${path.replace(/[^\p{L}\p{N} ./_+-]/gu, '\uFFFD').slice(0, 200)}\``;
}
