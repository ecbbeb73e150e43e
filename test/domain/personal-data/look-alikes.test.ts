import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/personal-data/find-personal-data.ts';
import { lookAlikes } from './look-alikes.ts';
import { seeded } from './random.ts';

const times = 200;

test('of what only looks like a number of a person, at most 1 in 200 raises an alarm', () => {
	const random = seeded(1_128);
	const alarms = Object.entries(lookAlikes).flatMap(([name, make]) =>
		Array.from({ length: times }, () => make(random)).flatMap((text) =>
			findPersonalData(`经办：${text}。`).map(({ kind }) => `${name} as ${kind}: ${text}`),
		),
	);
	const most = (Object.keys(lookAlikes).length * times) / 200;
	expect(alarms.length <= most ? [] : alarms).toEqual([]);
});
