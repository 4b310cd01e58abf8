import type { APIRoute } from 'astro';
import type { SitemapFile } from '../feeds/sitemap.ts';
import { answer } from '../site/answers.ts';
import { sitemapPaths } from '../site/paths.ts';

export const getStaticPaths = () => sitemapPaths();

export const GET: APIRoute<SitemapFile> = ({ props }) => answer(props.text, 'application/xml');
