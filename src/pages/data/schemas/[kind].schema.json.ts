import type { APIRoute } from 'astro';
import { schemaAnswer } from '../../../build/astro/answers.ts';
import { twinKinds, type TwinKind } from '../../../views/page/twin-kinds.ts';

export const getStaticPaths = () =>
  [...twinKinds, 'removed' as const].map((kind) => ({ params: { kind }, props: { kind } }));

export const GET: APIRoute<{ kind: TwinKind | 'removed' }> = ({ props }) => schemaAnswer(props.kind);
