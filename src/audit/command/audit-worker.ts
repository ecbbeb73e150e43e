import { parentPort, workerData } from 'node:worker_threads';
import { auditTarget } from './audit-target.ts';
import type { TargetRequest } from './audit-target.ts';
import type { Told } from './in-a-thread.ts';
import type { Report } from '../report/report.ts';

/** The program of a thread that audits one site. */
const tell = (message: Told<Report>) => parentPort?.postMessage(message);

const result = await auditTarget(workerData as TargetRequest, (done, total) =>
	tell({ kind: 'progress', done, total }),
);
tell({ kind: 'result', result });
