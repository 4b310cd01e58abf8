import type { APIRoute } from 'astro';
import { filePaths } from '../site/paths.ts';
import type { SiteFile } from '../site/site-files.ts';

export const getStaticPaths = () => filePaths();

export const GET: APIRoute<SiteFile> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
