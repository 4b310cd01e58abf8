import type { APIRoute } from 'astro';
import type { SitemapFile } from '../views/sharing/feeds/sitemap.ts';
import { answer } from '../build/astro/answers.ts';
import { sitemapPaths } from '../build/astro/paths.ts';

export const getStaticPaths = () => sitemapPaths();

export const GET: APIRoute<SitemapFile> = ({ props }) => answer(props.text, 'application/xml');
