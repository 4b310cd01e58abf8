import type { APIRoute } from 'astro';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { mapAnswer } from '../../build/astro/answers.ts';
import { mapPaths } from '../../build/astro/paths.ts';

export const getStaticPaths = () => mapPaths();

export const GET: APIRoute<{ record: AnyRecord }> = ({ props }) => mapAnswer(props.record);
