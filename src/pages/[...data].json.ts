import { dataFilePaths, jsonDataOf } from '../queries/open-data/data-files.ts';
import { portal } from '../queries/records/portal.ts';
import type { APIRoute } from 'astro';
import type { DataFileProps } from '../queries/open-data/data-files.ts';

export const getStaticPaths = () => dataFilePaths(portal);

export const GET: APIRoute<DataFileProps> = ({ props }) => Response.json(jsonDataOf(portal, props));
