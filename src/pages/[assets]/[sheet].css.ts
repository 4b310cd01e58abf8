import type { APIRoute } from 'astro';
import { answer } from '../../build/astro/answers.ts';
import { sheetPaths } from '../../build/astro/paths.ts';
import { getSite } from '../../build/astro/running-site.ts';
import { linkedSheets } from '../../ui/styles/sheets.ts';

export const getStaticPaths = () => sheetPaths(linkedSheets(getSite()));

export const GET: APIRoute<{ text: string }> = ({ props }) => answer(props.text, 'text/css');
