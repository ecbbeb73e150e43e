import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nationalDuties } from '../../src/audit/duties/index.ts';
import { columnOf, documentColumns } from '../../src/collections/columns/document-columns.ts';
import { budgetKinds } from '../../src/collections/fields/column-fields.ts';
import { sections } from '../../src/collections/sections/sections.ts';
import { disclosureCategories } from '../../src/domain/documents/disclosure-categories.ts';
import { planSources } from '../../src/audit/duties/citations.ts';
import { dutiesOfObligations, otherLevels, readSince } from './obligation-duties.ts';
import type { Duty } from '../../src/audit/judging/duty.ts';

const named = nationalDuties.map((duty) => [duty.id, duty] as const);
const plans: readonly string[] = Object.values(planSources);

test('ids are unique nouns in kebab case', () => {
	const ids = nationalDuties.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	const verbs = /^(publish|disclose|make|keep|hold|answer|file|submit|show|list|mark|update)-/;
	expect(ids.filter((id) => verbs.test(id))).toEqual([]);
});

test('titles are short, distinct and without a full stop', () => {
	const titles = nationalDuties.map(({ title }) => title);
	// Land, houses and assistance concern the county and the townships.
	const shared = ['土地征收', '房屋征收', '社会救助'];
	const distinct = titles.filter((title) => !shared.includes(title));
	expect(distinct).toEqual([...new Set(distinct)]);
	for (const title of titles) expect(title).toMatch(/^\S{2,26}[^，。；：]$/u);
});

describe.each(named)('%s', (_, duty) => {
	test('has a level and a legal basis', () => {
		expect(duty.levels.length).toBeGreaterThan(0);
		expect(duty.basis.length).toBeGreaterThan(0);
		for (const { instrument, article } of duty.basis) {
			expect(isCited(instrument), instrument).toBe(true);
			expect(article).not.toBe('');
		}
		if (duty.anywhere) expect(duty.levels).toContain('county');
	});

	test('criterion and deadline go together', () => {
		const { criterion, deadline } = duty;
		expect(criterion.kind === 'in-time').toBe(deadline.kind === 'within');
		expect(criterion.kind === 'fresh').toBe(deadline.kind === 'every');
		if (criterion.kind === 'ordered') expect(deadline.kind).toBe('standing');
		if (criterion.kind === 'complete') expect(criterion.parts.length).toBeGreaterThan(0);
		if (deadline.kind === 'yearly') expect(isDay(deadline.month, deadline.day)).toBe(true);
		if (deadline.kind === 'within' || deadline.kind === 'every')
			expect(deadline.span.count).toBeGreaterThan(
				// What states the day itself, such as that of a monthly report, leaves no span.
				deadline.kind === 'within' && deadline.from === 'due' ? -1 : 0,
			);
	});

	test('has rules for evidence, or tells a person what to judge', () => {
		if (duty.evidence.length === 0) expect(duty.person).toBeDefined();
		if (duty.person !== undefined) expect(duty.person).toMatch(/。$/);
		for (const { section, category, kinds = [] } of duty.evidence) {
			expect(sections.map(({ id }) => id)).toContain(section);
			if (category !== undefined)
				expect(disclosureCategories.map(({ id }) => id)).toContain(category);
			if (section === 'information')
				for (const kind of kinds) expect(kindsOfInformation).toContain(kind);
		}
		for (const pattern of patternsOf(duty)) expect(() => new RegExp(pattern, 'u')).not.toThrow();
	});

	test('a duty that only a local plan requires is never missing', () => {
		if (duty.basis.every(({ instrument }) => plans.includes(instrument)))
			expect(duty.unverified).toBe('duty');
	});
});

/** What a document of 主动公开信息 can state as its kinds. */
const kindsOfInformation = [...documentColumns.map(({ id }) => id), ...budgetKinds];

test('a keyword is evidence of no duty', () => {
	const byKeyword = nationalDuties.filter(({ evidence }) =>
		evidence.some(({ keyword }) => keyword !== undefined),
	);
	expect(byKeyword.map(({ id }) => id).toSorted()).toEqual([]);
});

test('what a duty asks of a year, the documents of its column state', () => {
	const asked = nationalDuties.flatMap(({ evidence }) =>
		evidence.flatMap(({ needsPeriod, kinds = [] }) => (needsPeriod ? kinds : [])),
	);
	expect(asked.toSorted()).toEqual(['disclosure-appraisals', 'website-reports', 'work-plans']);
	for (const id of asked) expect(columnOf(id)?.states, id).toEqual(['year']);
});

test.each([
	['disclosure-guide', '青禾县财政局政府信息公开指南', true],
	['disclosure-guide', '青禾县旅游指南', false],
	['county-disclosure-report', '青禾县人民政府2025年政府信息公开工作年度报告', true],
	['county-disclosure-report', '青禾县2025年政府信息公开年度报告', true],
	['county-disclosure-report', '青禾县2025年度政府信息公开工作报告', true],
	['county-disclosure-report', '青禾县2025年政府信息公开报告', true],
	['county-disclosure-report', '青禾县2025年政府信息公开工作年度报…', true],
	['county-disclosure-report', '2025年青禾县政府信息公开年报', true],
	['county-disclosure-report', '青禾县2025年政府工作报告', false],
	['rule-of-law-report', '青禾县2025年度法治政府建设情况报告', true],
	['rule-of-law-report', '青禾县2025年政府信息公开工作年度报告', false],
	['website-report', '青禾县政府网站工作年度报表（2025年度）', true],
	['discretion-benchmarks', '青禾县城市管理行政处罚裁量权基准', true],
	['fee-lists', '青禾县行政事业性收费目录清单', true],
	['normative-documents', '青禾县户外广告管理办法（试行）', true],
	['normative-documents', '青禾县获评全省先进', false],
])('on a site without facts %s is shown by “%s”: %s', (id, title, expected) => {
	const rules = nationalDuties.find((duty) => duty.id === id)?.evidence ?? [];
	expect(
		rules.some((rule) => rule.title !== undefined && new RegExp(rule.title, 'u').test(title)),
	).toBe(expected);
});

const reference = join(import.meta.dirname, '../../../shared/domain/obligations.json');
const hasReference = existsSync(reference);

if (!hasReference)
	console.warn(`Duties are not compared with obligations: there is no ${reference}`);

interface Obligation {
	id: string;
	level: readonly string[];
}

describe.skipIf(!hasReference)('compared with the obligations of the domain reference', () => {
	const obligations = hasReference
		? (JSON.parse(readFileSync(reference, 'utf8')) as Obligation[])
		: [];

	test('each has its duty, and each duty its obligation', () => {
		expect(obligations.length).toBe(167);
		expect(Object.keys(dutiesOfObligations).toSorted()).toEqual(
			obligations.map(({ id }) => id).toSorted(),
		);
		expect([...Object.values(dutiesOfObligations).flat(), ...readSince].toSorted()).toEqual(
			nationalDuties.map(({ id }) => id).toSorted(),
		);
	});

	test.each(obligations.map((obligation) => [obligation.id, obligation] as const))(
		'%s: levels',
		(_, { id, level }) => {
			const levels = dutiesOf(id).flatMap(({ levels }) => levels);
			expect(levels.toSorted()).toEqual([...(otherLevels[id] ?? level)].toSorted());
		},
	);
});

function dutiesOf(obligation: string): Duty[] {
	const ids = dutiesOfObligations[obligation] ?? [];
	return nationalDuties.filter(({ id }) => ids.includes(id));
}

function isCited(instrument: string): boolean {
	const central =
		/^《[^《》]+》$|^国(办)?[^〔]*〔\d{4}〕\d+号(（是否有效待核实）)?$|^国家发展改革委令第\d+号$/u;
	if (central.test(instrument)) return true;
	return plans.includes(instrument) || /^(省级|部分城市)关于.+的规定$/u.test(instrument);
}

function patternsOf({ criterion, evidence }: Duty): string[] {
	const names = evidence.flatMap(({ name }) => name ?? []);
	const parts = criterion.kind === 'complete' ? criterion.parts : [];
	return [
		...evidence.flatMap(({ title }) => title ?? []),
		...names,
		...parts.map(({ pattern }) => pattern),
	];
}

/** 29 February means the last day of the month. */
function isDay(month: number, day: number): boolean {
	const date = new Date(Date.UTC(2024, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
