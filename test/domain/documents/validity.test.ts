import { expect, test } from 'vitest';
import {
	hasEnded,
	isBinding,
	lastDayOf,
	phaseOn,
	readPhases,
	turningDaysOf,
	validities,
	validityGroups,
	validityLabels,
	writePhases,
} from '../../../src/domain/documents/validity.ts';
import { meaningOf } from '../../../src/domain/documents/stated-validity.ts';
import type { Phase } from '../../../src/domain/documents/validity.ts';

const phases: readonly Phase[] = [
	{ validity: 'pending' },
	{ from: '2024-06-01', validity: 'in-force' },
	{ from: '2028-11-30', validity: 'expiring' },
	{ from: '2029-06-01', validity: 'expired' },
];

test('every validity has a Chinese label of its own', () => {
	expect(Object.keys(validityLabels)).toEqual([...validities]);
	expect(new Set(Object.values(validityLabels)).size).toBe(validities.length);
});

test('what expires soon or is void in part is in force; nothing is in force and has ended', () => {
	expect(validities.filter(isBinding)).toEqual(['in-force', 'expiring', 'partly']);
	expect(validities.filter(hasEnded)).toEqual(['expired', 'repealed', 'superseded']);
	expect(validities.map((validity) => validityGroups(validity).length)).toEqual([
		1, 1, 2, 2, 1, 1, 1, 1, 1,
	]);
	expect(validityGroups('expiring')).toEqual(['in-force', 'expiring']);
});

test('a day belongs to the last phase that has begun', () => {
	expect(phaseOn(phases, '2024-05-31')).toBe(phases[0]);
	expect(phaseOn(phases, '2024-06-01')).toBe(phases[1]);
	expect(phaseOn(phases, '2199-12-31')).toBe(phases[3]);
	expect(() => phaseOn([], '2024-05-31')).toThrow('without a beginning');
});

test('phases are read as they were written, and nothing else is', () => {
	const written = 'pending 2024-06-01 in-force 2028-11-30 expiring 2029-06-01 expired';
	expect(writePhases(phases)).toBe(written);
	expect(readPhases(written)).toEqual(phases);
	for (const wrong of [
		'',
		'x',
		'pending 2024-06-01',
		'pending 2024-6-1 in-force',
		'pending 2024-06-01 x',
	])
		expect(readPhases(wrong), wrong).toBeUndefined();
});

test('phases have the days on which a document begins and ends', () => {
	expect(turningDaysOf(phases)).toEqual({
		effective: '2024-06-01',
		expires: '2029-05-31',
		repealed: undefined,
		superseded: undefined,
	});
	expect(lastDayOf(phases)).toBe('2029-05-31');
	expect(lastDayOf(phases.slice(0, 2))).toBeUndefined();
	expect(
		lastDayOf([{ validity: 'pending' }, { from: '2024-01-01', validity: 'repealed' }]),
	).toBeUndefined();
});

test.each([
	['有效', 'in-force'],
	['现行有效', 'in-force'],
	['继续有效', 'in-force'],
	['即将失效', 'in-force'],
	['有效（延期）', 'in-force'],
	['已修改', 'in-force'],
	['部分有效', 'partly'],
	['部分失效', 'partly'],
	['尚未生效', 'pending'],
	['暂缓执行', 'suspended'],
	['失效', 'ended'],
	['已废止', 'ended'],
	['宣布失效', 'ended'],
	['停止执行', 'ended'],
	['其他', 'unknown'],
	['—', undefined],
	['无', undefined],
	[' ', undefined],
] as const)('the old mark “%s” means %s', (stated, meaning) => {
	expect(meaningOf(stated)).toBe(meaning);
});
