import type { Site } from '../page/site.ts';
import type { EmbedCode } from './embed-code.ts';

/** An answer of oEmbed 1.0, of the type `rich`, in its own names. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds: a correction shows in the words of other sites within a day, and in the frame at once. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What a site asks for that is to show an address of this one. It is a file, so it takes no `maxwidth`: the frame is as
 * wide as it is allowed to be.
 */
export function oembedAnswer(site: Site, code: EmbedCode | undefined): OembedAnswer {
  if (!code) throw new Error('Without SITE_URL there is no oEmbed.');
  const { html, title, width, height } = code;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: site.links.absolute(site.links.home),
    cache_age: 86_400,
    html,
    width,
    height,
  };
}
