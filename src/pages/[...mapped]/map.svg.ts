import type { APIRoute } from 'astro';
import type { AnyEntry } from '../../record/schemas/index.ts';
import { mapAnswer } from '../../build/astro/answers.ts';
import { mapPaths } from '../../build/astro/paths.ts';

export const getStaticPaths = () => mapPaths();

export const GET: APIRoute<{ entry: AnyEntry }> = ({ props }) => mapAnswer(props.entry);
