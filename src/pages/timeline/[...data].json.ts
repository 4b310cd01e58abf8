import type { APIRoute } from 'astro';
import { timelineDataPaths } from '../../build/astro/paths.ts';

export const getStaticPaths = () => timelineDataPaths();

export const GET: APIRoute = ({ props }) => Response.json(props.content);
