import type { Run } from './outline.ts';

/** The address that a run leads to, where there is one: of its record's page, or of the page it names. */
export type LinkOf = (target: Pick<Run, 'record' | 'address'>) => string | undefined;

const tags = { code: 'code', strong: 'strong', removed: 'del', added: 'ins' } as const;

/** The HTML element that a run stands in, in whichever form; none for what quotation marks or its place set off already. */
export function tagOf({ as }: Run): (typeof tags)[keyof typeof tags] | undefined {
  return as === undefined || as === 'quote' || as === 'label' ? undefined : tags[as];
}

/** Where a run leads, not yet escaped. */
export function addressOf(run: Run, link: LinkOf | undefined): string | undefined {
  return run.record || run.address !== undefined ? webAddress(link?.(run)) : undefined;
}

/** An address in its plain form; none where it is not one of the web. */
export function webAddress(written: string | undefined): string | undefined {
  const url = written === undefined ? null : URL.parse(written);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
