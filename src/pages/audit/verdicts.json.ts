import { verdicts } from '../../queries/ledger/verdicts.ts';
import { portal } from '../../queries/records/portal.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () =>
	Response.json({ site: portal.site.address, today: portal.today, verdicts: verdicts(portal) });
