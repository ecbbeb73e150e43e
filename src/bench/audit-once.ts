import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { auditSite } from '../audit/audit.ts';
import { readSite } from '../audit/reading/published-site.ts';

/**
 * A program for `audit-bench.ts`: audits the given folder, or with `http` a server of that folder. Every listed page
 * must exist, except with `gone`.
 */
const [folder = '', way] = process.argv.slice(2);

if (way === 'http') await auditServed();
else await audit(folder);

async function auditServed(): Promise<void> {
	const server = fork(join(import.meta.dirname, 'serve-folder.ts'), [folder]);
	try {
		const [port] = (await once(server, 'message')) as [number];
		await audit(`http://127.0.0.1:${port}/`);
	} finally {
		server.kill();
	}
}

async function audit(source: string): Promise<void> {
	const site = await readSite(source);
	if (site.unreadable.length > 0 && way !== 'gone') throw new Error(site.unreadable[0]?.message);
	auditSite(site, { today: '2026-11-22' });
}
