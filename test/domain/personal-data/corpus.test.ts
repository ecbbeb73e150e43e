import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/personal-data/find-personal-data.ts';
import { hasCorpus, policyRecords } from '../../corpus.ts';

test.skipIf(!hasCorpus)(
	'of real documents none is stopped, and at most 1 in 200 has a warning of anything but a mail box',
	() => {
		const records = policyRecords();
		const found = records.map((record) =>
			findPersonalData(
				Object.values(record)
					.filter((value) => typeof value === 'string')
					.join('\n\n'),
			),
		);
		expect(records.length).toBeGreaterThan(3000);
		expect(found.flat().filter(({ severity }) => severity === 'stops')).toEqual([]);
		const doubtful = found.filter((all) => all.some(({ kind }) => kind !== 'private-email'));
		expect(doubtful.length).toBeLessThanOrEqual(records.length / 200);
	},
);
