import type { APIRoute } from 'astro';
import { twinAnswer } from '../../../build/astro/answers.ts';
import { twinPaths } from '../../../build/astro/paths.ts';
import type { TwinKind } from '../../../views/page/twin-kinds.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<{ kind: TwinKind }, { id: string }> = ({ props, params }) =>
  twinAnswer(props.kind, params.id);
