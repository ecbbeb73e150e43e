import { expect, test } from 'vitest';
import { auditSettings } from '../../../src/audit/command/audit-settings.ts';
import { noProgress } from '../../../src/audit/command/progress.ts';
import { runAudit } from '../../../src/audit/command/run-audit.ts';
import { publishedFolder } from '../published-folder.ts';
import { publishedServer, serving, silentOrigin } from '../published-server.ts';
import { pageHtml, siteFiles } from '../site-files.ts';
import type { EarlierReport } from '../../../src/audit/report/earlier-report.ts';
import type { Report } from '../../../src/audit/report/report.ts';

const context = {
	progress: noProgress,
	paint: (_: unknown, text: string) => text,
	earlier: [] as EarlierReport[],
};
const defaults = { target: 'dist', today: '2026-11-22' } as const;
const settings = (...targets: string[]) => auditSettings({ json: '-' }, targets, defaults);
const files = (host: string) =>
	siteFiles(`https://${host}`, { '/': pageHtml('首页'), '/a/': pageHtml('政府信息公开指南') });
const count = ({ verdicts }: Report, outcome: string) =>
	verdicts.filter((verdict) => verdict.outcome === outcome).length;

/** A server that accepts every request and answers none. */
const mute = () => publishedServer(() => {});

test('sites that do not answer or do not exist are rows without verdicts, and the others are audited', async () => {
	const [silent, slow] = [await silentOrigin(), await mute()];
	const good = publishedFolder(files('good.example'));
	const { output, errors, exitCode } = await runAudit(
		{ ...settings(silent, slow, '/no/such', good), timeLimit: 4000 },
		context,
	);
	const reports = JSON.parse(output) as Report[];
	expect(reports.map(({ site, unjudged }) => [site, unjudged === undefined])).toEqual([
		[`${silent}/`, false],
		[`${slow}/`, false],
		['/no/such', false],
		['https://good.example/', true],
	]);
	for (const report of reports.slice(0, 3)) {
		expect(count(report, 'unknown')).toBe(report.verdicts.length);
		expect(report.verdicts.length).toBeGreaterThan(30);
	}
	expect(count(reports[3] as Report, 'missing')).toBeGreaterThan(0);
	expect(errors).toHaveLength(3);
	expect(exitCode).toBe(2);
});

test('a site whose pages all moved to another host has no missing duty', async () => {
	const elsewhere = 'http://elsewhere.invalid';
	const answer = serving(files('moved.example'));
	const server = await publishedServer((request, response) => {
		if (/\.(xml|txt)$/.test(request.url ?? '')) answer(request, response);
		else response.writeHead(302, { Location: elsewhere + request.url }).end();
	});
	const { output, exitCode } = await runAudit(settings(server), context);
	const report = JSON.parse(output) as Report;
	expect(report.unjudged).toContain('一个也没有读到，例如：跳转到了另一个主机 elsewhere.invalid');
	expect(count(report, 'missing')).toBe(0);
	expect(exitCode).toBe(2);
});

test('whatever the thread does, a site has its row and keeps its known dates', async () => {
	const site = 'https://known.example/';
	const publications = { [`${site}a/`]: '2026-01-02' } as const;
	const earlier: EarlierReport[] = [
		{ format: 1, site, today: '2026-10-01', verdicts: [], duties: [], agencies: [], publications },
	];
	const program = new URL('./programs/failing.ts', import.meta.url);
	const { output, exitCode } = await runAudit(settings(site), {
		...context,
		earlier,
		program,
	});
	const report = JSON.parse(output) as Report;
	expect(report.unjudged).toContain('核查程序出错');
	expect(report.publications).toEqual(publications);
	expect(exitCode).toBe(2);
});

test('when some pages gave no answer the audit is incomplete, even if nothing failed', async () => {
	const answer = serving(files('part.example'));
	const server = await publishedServer((request, response) => {
		if (request.url === '/') response.writeHead(403).end();
		else answer(request, response);
	});
	const none = { ...settings(server), failOn: new Set([]) };
	expect((await runAudit(none, context)).exitCode).toBe(2);
	const whole = settings(publishedFolder(files('part.example')));
	expect((await runAudit({ ...whole, failOn: new Set([]) }, context)).exitCode).toBe(0);
	expect((await runAudit(whole, context)).exitCode).toBe(1);
});
