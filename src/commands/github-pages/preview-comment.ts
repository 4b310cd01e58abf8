import type { Objection } from './inspect-preview.ts';

/** The first line of our comment, by which it is found again. */
export const commentMark = '<!-- on-record-preview -->';

export interface PreviewOutcome {
  /** The commit that was built. */
  readonly commit: string;
  /** The run that built it, on GitHub. */
  readonly runUrl: string;
  /** Where the preview is; why there is none; undefined where the build has made no site. */
  readonly site: { readonly url: string } | Objection | undefined;
  /** The report in Markdown, or why there is none, as a sentence of ours. */
  readonly report: { readonly markdown: string } | { readonly fault: string };
  /**
   * Where the pull request changes files beside those of a folder, the content's: its own code may have made the site
   * and the report, and what they say is as good as that code. Otherwise the main branch's code has made them.
   */
  readonly madeByItself: { readonly besides: string } | undefined;
}

/** What GitHub takes as a comment, in UTF-16 units, with some room. */
const commentLimit = 65_000;

/**
 * The comment on a pull request. Everything in it but the report's Markdown, which `report/` has escaped, is ours.
 */
export function previewComment({ commit, runUrl, site, report, madeByItself }: PreviewOutcome): string {
  const built = `\`${commit.slice(0, 7)}\` ([run](${runUrl}))`;
  const told =
    site === undefined
      ? `No preview of ${built}: the site could not be built.`
      : 'url' in site
        ? `**[Preview](${site.url})** of ${built}.`
        : `No preview of ${built} is published: ${site.reason}. The run has the site as an artifact.`;
  const warning = madeByItself
    ? `\n\n**This pull request changes more than \`${madeByItself.besides}/\`.** Its own code made the preview and the report: read its files before you rely on them.`
    : '';
  const head = `${told}${warning}`;
  const body = 'markdown' in report ? report.markdown : report.fault;
  const whole = `${commentMark}\n${head}\n\n${body}`;
  if (whole.length <= commentLimit) return whole;
  return `${commentMark}\n${head}\n\nThe report is too long for a comment; the run has it as an artifact.\n`;
}
