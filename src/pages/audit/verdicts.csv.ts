import { csvReport } from '../../audit/reporters/csv.ts';
import { ledgerReport } from '../../queries/ledger-report.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response(csvReport([ledgerReport]));
