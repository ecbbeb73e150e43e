import { expect, test } from 'vitest';
import { failures } from '../../../src/audit/command/failures.ts';
import { sampleReport, verdict } from '../sample-report.ts';

const clean = sampleReport({
	verdicts: [
		verdict('met', { duty: 'guide' }),
		verdict('not-yet-due', { duty: 'guide' }),
		verdict('not-applicable', { duty: 'guide' }),
	],
	suspicions: [],
	health: [{ rule: 'dead-links', message: '可能失效', severity: 'warning' }],
});

test.each(Object.entries(failures))(
	'%s fails the report that has it and no clean one',
	(_, has) => {
		expect(has(sampleReport())).toBe(true);
		expect(has(clean)).toBe(false);
	},
);
