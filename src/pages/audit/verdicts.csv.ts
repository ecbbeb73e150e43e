import { csvReport } from '../../audit/report/reporters/csv.ts';
import { ledgerReport } from '../../queries/ledger/ledger-report.ts';
import { portal } from '../../queries/records/portal.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response(csvReport([ledgerReport(portal)]));
