import type { APIRoute } from 'astro';
import type { AnyEntry } from '../../schemas/index.ts';
import { mapAnswer } from '../../site/answers.ts';
import { mapPaths } from '../../site/paths.ts';

export const getStaticPaths = () => mapPaths();

export const GET: APIRoute<{ entry: AnyEntry }> = ({ props }) => mapAnswer(props.entry);
