import { csv } from '../../../formats/csv.ts';
import { portal } from '../../../queries/records/portal.ts';
import { taskLedgerFile } from '../../../queries/tasks/ledger-file.ts';
import { taskLedgers } from '../../../queries/tasks/task-ledger.ts';
import type { APIRoute } from 'astro';
import type { TaskLedger } from '../../../queries/tasks/task-ledger.ts';

export const getStaticPaths = () =>
	taskLedgers(portal).map((ledger) => ({ params: { year: ledger.year }, props: { ledger } }));

export const GET: APIRoute<{ ledger: TaskLedger }> = ({ props: { ledger } }) =>
	new Response(csv(taskLedgerFile(portal, ledger)));
