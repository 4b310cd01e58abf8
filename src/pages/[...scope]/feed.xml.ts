import type { APIRoute } from 'astro';
import type { FeedScope } from '../../feeds/build-feed.ts';
import { feedAnswer } from '../../site/answers.ts';
import { feedPaths } from '../../site/paths.ts';

export const getStaticPaths = () => feedPaths();

export const GET: APIRoute<{ scope: FeedScope }> = ({ props }) => feedAnswer(props.scope, 'rss');
