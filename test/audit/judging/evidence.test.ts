import { expect, test } from 'vitest';
import { counts, owing } from '../../../src/audit/judging/evidence.ts';
import { nationalDuties } from '../../../src/audit/duties/index.ts';
import type { AuditedAgency, Duty } from '../../../src/audit/judging/duty.ts';
import type { Item } from '../../../src/audit/judging/evidence.ts';

const county: AuditedAgency = {
	id: 'government',
	name: '测试县人民政府',
	level: 'county',
	functions: [],
	url: 'https://x.example/',
};
const department: AuditedAgency = { ...county, id: 'justice', level: 'department' };
const enforcing: AuditedAgency = { ...department, id: 'market', functions: ['enforcement'] };
const page = {
	url: 'https://x.example/a/',
	title: '甲',
	agencies: [],
	about: [],
	dates: {},
	keywords: [],
	rows: [],
	headings: [],
	claims: [],
};
const itemOf = (...agencies: string[]): Item => ({ url: page.url, agencies, dates: {}, page });
const [some] = nationalDuties;
const duty = (changes: Partial<Duty>): Duty => {
	if (!some) throw new Error('There are no duties');
	return { ...some, ...changes };
};

test('an item counts for the agencies that it names', () => {
	const own = duty({});
	expect(counts(itemOf('justice'), own, department)).toBe(true);
	expect(counts(itemOf('justice'), own, county)).toBe(false);
	expect(counts(itemOf(), own, county)).toBe(false);
});

test('when any agency may publish, an item with an agency counts for the county', () => {
	const anywhere = duty({ anywhere: true });
	expect(counts(itemOf('justice'), anywhere, county)).toBe(true);
	expect(counts(itemOf(), anywhere, county)).toBe(false);
	expect(counts(itemOf('market'), anywhere, department)).toBe(false);
});

test('all agencies of a level have a duty, or only those with its function', () => {
	const all = [county, department, enforcing];
	const levels = ['department'] as const;
	expect(owing(duty({ levels }), all).map(({ id }) => id)).toEqual(['justice', 'market']);
	expect(owing(duty({ levels, onlyWith: 'enforcement' }), all).map(({ id }) => id)).toEqual([
		'market',
	]);
});
