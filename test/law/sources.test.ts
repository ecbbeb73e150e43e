import { expect, test } from 'vitest';
import { citationsIn, clauseWasRead, wasRead } from './citations.ts';
import { legalSentences } from './legal-sentences.ts';
import { sources } from './sources.ts';
import { nationalDuties } from '../../src/audit/duties/index.ts';
import { timeLimits } from '../../src/domain/reconsideration/time-limits.ts';
import { procedureSteps } from '../../src/domain/reconsideration/reconsideration-procedure.ts';
import {
	conditions,
	exclusions,
	mandatoryCases,
	reviewableDocuments,
	scope,
} from '../../src/domain/reconsideration/reconsideration.ts';

const sentences = legalSentences([
	'domain',
	'interface',
	'queries',
	'collections/tables',
	'collections/sections',
	'audit/duties',
]);

/** The name of an instrument alone states nothing. */
const stated = sentences.filter(({ text }) => !/^《[^《》]+》$/u.test(text));

const belongs = (file: string, text: string) =>
	sources.filter((source) => source.file === file && text.startsWith(source.starts));

test('every text that speaks of the law cites its clause, or the table of sources does', () => {
	const unsourced = stated.filter(
		({ file, text, sources: cited }) => cited.length === 0 && belongs(file, text).length === 0,
	);
	expect(unsourced.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('the table of sources names no text that is gone or cites its own clause', () => {
	const needless = sources.filter(
		({ file, starts }) =>
			!stated.some(
				(one) => one.file === file && one.text.startsWith(starts) && one.sources.length === 0,
			),
	);
	expect(needless).toEqual([]);
});

test('every article that a text cites was read', () => {
	// The speed tests invent records.
	const everywhere = legalSentences(['.']).filter(({ file }) => !file.startsWith('bench/'));
	const cited = [
		...everywhere.flatMap(({ text, sources: around }) => [text, ...around]),
		...sources.map(({ source }) => source),
	].flatMap(citationsIn);
	expect(cited.length).toBeGreaterThan(100);
	// Samples cite the rules of the county of the handbook.
	const national = cited.filter(({ instrument }) => !instrument.startsWith('《青禾县'));
	expect(national.filter((citation) => !wasRead(citation))).toEqual([]);
});

test('every article of the 行政复议法 that is cited without its name was read', () => {
	const bare = [
		...timeLimits.map(({ article }) => article),
		...procedureSteps.flatMap(({ articles }) => articles.split('，')),
		...[scope, exclusions, mandatoryCases, reviewableDocuments, conditions].flatMap((points) =>
			points.map(({ article }) => article),
		),
	].filter((article) => !article.startsWith('《'));
	expect(bare.filter((article) => !clauseWasRead('《行政复议法》', article))).toEqual([]);
});

test('a duty calls read only what was read', () => {
	const claimed = nationalDuties.flatMap(({ id, basis }) =>
		basis.filter(({ read }) => read).map((one) => ({ id, ...one })),
	);
	expect(claimed.length).toBeGreaterThan(100);
	expect(
		claimed.filter(({ instrument, article = '' }) => !clauseWasRead(instrument, article)),
	).toEqual([]);
});

test.each(nationalDuties.map((duty) => [duty.id, duty] as const))(
	'%s: what is judged rests on clauses that were read',
	(_, { basis, criterion, deadline, unverified }) => {
		for (const { read, time, local } of basis) {
			if (time) expect(read).toBe(true);
			if (local) expect(read).toBeUndefined();
		}
		if (unverified === 'duty') return;
		expect(basis.some(({ read }) => read)).toBe(true);
		const hasTime =
			deadline.kind !== 'standing' || (criterion.kind === 'ordered' && criterion.gap !== undefined);
		if (hasTime && unverified === undefined) expect(basis.some(({ time }) => time)).toBe(true);
	},
);

test('what the law says 一般 or 原则上 is never told as a must', () => {
	const usual = [
		[/征求意见[^。]*30日/u, /一般|征收|房屋/u],
		[/合法性审[查核]?[^。]*7个?工作日|审查时间[^。]*7个工作日/u, /一般/u],
		[/法制审核人员[^。]*5%/u, /原则上/u],
	] as const;
	for (const { text } of stated)
		for (const [pattern, word] of usual) if (pattern.test(text)) expect(text).toMatch(word);
});

test('a document whose force was not confirmed is cited only with that doubt', () => {
	for (const { file, text } of sentences)
		if (/国发〔2008〕17号|法治政府建设实施纲要/u.test(text))
			expect(`${file}: ${text}`).toContain('待核实');
});
