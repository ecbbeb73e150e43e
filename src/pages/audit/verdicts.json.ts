import { verdicts } from '../../queries/ledger/verdicts.ts';
import { site } from '../../site.ts';
import { today } from '../../today.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => Response.json({ site: site.address, today, verdicts });
