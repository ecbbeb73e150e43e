import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { today } from '../county/county.ts';
import { auditSite } from '../../src/audit/audit.ts';
import { readSite } from '../../src/audit/reading/published-site.ts';
import { ownOutcomes } from '../../src/audit/judging/verdict.ts';
import type { Verdict } from '../../src/audit/judging/verdict.ts';

const dist = inject('dist');
const fromFolder = await readSite(dist);
const report = auditSite(fromFolder, { today });
const shown = JSON.parse(readFileSync(join(dist, 'audit/verdicts.json'), 'utf8')) as {
	verdicts: Verdict[];
};

test('the audit from outside says what the portal says of itself', () => {
	expect(shown.verdicts.length).toBeGreaterThan(500);
	expect(report.verdicts).toEqual(shown.verdicts);
});

test('over HTTP it says the same as from the folder', async () => {
	const fromServer = await readSite(inject('origin'));
	const { verdicts, suspicions } = auditSite(fromServer, { today });
	expect(verdicts).toEqual(report.verdicts);
	expect(suspicions).toEqual(report.suspicions);
	expect(fromServer.pages.length).toBe(fromFolder.pages.length);
});

test('every listed page is read, and no date is suspect', () => {
	expect(fromFolder.unreadable).toEqual([]);
	expect(fromFolder.deadLinks).toEqual([]);
	expect(report.suspicions).toEqual([]);
});

test.each(ownOutcomes)('the county shows what “%s” is, and says why', (outcome) => {
	const examples = report.verdicts.filter((verdict) => verdict.outcome === outcome);
	expect(examples.length).toBeGreaterThan(0);
	for (const { reason } of examples) expect(reason).toMatch(/[。）]$/);
});

test('what is late says when it was due and when it was published', () => {
	for (const verdict of report.verdicts.filter(({ outcome }) => outcome === 'late')) {
		expect(verdict.due, verdict.duty).toBeDefined();
		expect(verdict.published?.slice(0, 10) ?? '', verdict.duty).toSatisfy(
			(day: string) => day > (verdict.due ?? ''),
		);
		expect(verdict.evidence[0], verdict.duty).toBeDefined();
	}
});

describe('next spring', () => {
	const later = auditSite(fromFolder, { today: '2027-04-02' });
	const owed = report.verdicts.filter(
		({ outcome, due = '' }) => outcome === 'not-yet-due' && due < '2027-04-02',
	);

	test('the duties of the year whose day has passed are missing', () => {
		expect(owed.length).toBeGreaterThan(20);
		for (const { duty, agency, period } of owed) {
			const verdict = later.verdicts.find(
				(one) => one.duty === duty && one.agency === agency && one.period === period,
			);
			expect(['missing', 'needs-review'], `${duty} ${agency} ${period}`).toContain(
				verdict?.outcome,
			);
		}
		expect(
			later.verdicts.filter(({ outcome, period }) => outcome === 'missing' && period === '2026'),
		).not.toEqual([]);
	});

	test('working days of a year without announced holidays are counted with a word of caution', () => {
		const uncertain = later.verdicts.filter(({ reason }) => reason.includes('约'));
		expect(uncertain).not.toEqual([]);
	});
});
