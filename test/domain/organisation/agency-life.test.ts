import { expect, test } from 'vitest';
import {
	exercising,
	existsOn,
	formerNameOn,
} from '../../../src/domain/organisation/agency-life.ts';
import type { Succeeded } from '../../../src/domain/organisation/agency-life.ts';

test('an agency exists from its first day to the day before its abolition', () => {
	const life = { establishedOn: '2019-03-01', abolishedOn: '2026-01-01' } as const;
	expect(existsOn(life, '2019-02-28')).toBe(false);
	expect(existsOn(life, '2019-03-01')).toBe(true);
	expect(existsOn(life, '2025-12-31')).toBe(true);
	expect(existsOn(life, '2026-01-01')).toBe(false);
	expect(existsOn({}, '1949-10-01')).toBe(true);
});

test('of several former names the one of the day counts', () => {
	const names = [
		{ name: '乙局', until: '2019-02-28' },
		{ name: '甲局', until: '2014-12-31' },
	] as const;
	expect(formerNameOn(names, '2014-12-31')).toBe('甲局');
	expect(formerNameOn(names, '2015-01-01')).toBe('乙局');
	expect(formerNameOn(names, '2019-02-28')).toBe('乙局');
	expect(formerNameOn(names, '2019-03-01')).toBeUndefined();
	expect(formerNameOn(undefined, '2014-12-31')).toBeUndefined();
});

test('who exercises the functions on a day: successors of successors, each once, never in a circle', () => {
	const agencies = new Map<string, Succeeded>(
		(
			[
				{ id: 'a', abolishedOn: '2014-01-01', successors: [{ agency: 'b' }, { agency: 'c' }] },
				{ id: 'b', abolishedOn: '2019-01-01', successors: [{ agency: 'c' }, { agency: 'gone' }] },
				{ id: 'c' },
				{ id: 'x', abolishedOn: '2014-01-01', successors: [{ agency: 'y' }] },
				{ id: 'y', abolishedOn: '2014-01-01', successors: [{ agency: 'x' }] },
			] as const
		).map((one) => [one.id, one]),
	);
	const after = (id: string, day: '2016-01-01' | '2020-01-01') => {
		const agency = agencies.get(id);
		return agency && exercising(agency, agencies, day).map((one) => one.id);
	};
	expect(after('a', '2016-01-01')).toEqual(['b', 'c']);
	expect(after('a', '2020-01-01')).toEqual(['c']);
	expect(after('c', '2020-01-01')).toEqual(['c']);
	expect(after('x', '2020-01-01')).toEqual([]);
});
