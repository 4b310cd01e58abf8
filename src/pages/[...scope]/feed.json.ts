import type { APIRoute } from 'astro';
import type { FeedScope } from '../../views/sharing/feeds/build-feed.ts';
import { feedAnswer } from '../../build/astro/answers.ts';
import { feedPaths } from '../../build/astro/paths.ts';

export const getStaticPaths = () => feedPaths();

export const GET: APIRoute<{ scope: FeedScope }> = ({ props }) => feedAnswer(props.scope, 'json');
