import { describe, expect, test } from 'vitest';
import { onDay, portalOf } from '../portal.ts';
import * as files from '../records.ts';
import { comingChanges, pastChanges, recentChanges } from '../../../src/queries/updates/changes.ts';
import { updatesView } from '../../../src/queries/updates/updates-view.ts';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';

const portal = portalOf({
	'agencies/government.md': files.agency(),
	'normative-documents/rule.md': files.normativeDocument({
		title: '测试办法',
		publishedOn: '2026-05-20 09:00',
		effectiveOn: '2026-06-10',
		permanentBasis: undefined,
		expiresOn: '2031-06-09',
	}),
	'normative-documents/old.md': files.normativeDocument({
		title: '旧办法',
		documentNumber: '测政规〔2021〕9号',
		repealedOn: '2026-05-28',
		repealBasis: '县政府常务会议决定',
	}),
	'information/plan.md': files.information({
		title: '规划',
		publishedOn: '2026-04-01',
		updatedOn: '2026-05-30',
	}),
	'information/corrected.md': files.information({
		title: '通告',
		publishedOn: '2026-04-02',
		updatedOn: '2026-05-27',
		corrections: [
			{ on: '2026-05-27', changed: '电话', reason: '录入有误' },
			{ on: '2026-05-15', changed: '地址', reason: '搬迁' },
		],
	}),
	'information/ended.md': files.information({
		title: '名单',
		publishedOn: '2026-05-01',
		publicUntil: '2026-05-31',
	}),
	'consultations/draft.md': files.consultation({
		title: '征求意见的公告',
		publishedOn: '2026-05-10',
		formedOn: '2026-05-09',
		startedOn: '2026-05-10',
		endedOn: '2026-06-09',
	}),
	'enforcement/penalty-decisions/2026.csv': files.table(
		files.penalty({ party: '测试有限公司', publishedOn: '2026-05-29' }),
	),
});

const lines = (changes: ReturnType<typeof pastChanges>) =>
	changes.map(({ time, kind, title }) => `${time} ${kind} ${title}`);

test('what happened, the newest first, and nothing of what is not public any more', () => {
	expect(lines(recentChanges(portal))).toEqual([
		'2026-05-30 updated 规划',
		'2026-05-29 updated 行政处罚决定（2026年）',
		'2026-05-28 repealed 旧办法',
		'2026-05-27 corrected 通告',
		'2026-05-20 09:00 published 测试办法',
		'2026-05-15 corrected 通告',
		'2026-05-10 consultation-opened 征求意见的公告',
		'2026-05-10 published 征求意见的公告',
		'2026-04-02 published 通告',
		'2026-04-01 published 规划',
	]);
});

test('what will happen on a day that is known, the nearest first', () => {
	expect(lines(comingChanges(portal))).toEqual([
		'2026-06-09 consultation-closed 征求意见的公告',
		'2026-06-10 in-force 测试办法',
	]);
});

describe('a consultation is open on its last day', () => {
	test.each([
		['2026-06-09', true],
		['2026-06-10', false],
	] as const)('on %s its end is to come: %s', (day, isToCome) => {
		const at = onDay(portal, day);
		const isEnd = ({ kind }: { kind: string }) => kind === 'consultation-closed';
		expect(comingChanges(at).some(isEnd)).toBe(isToCome);
		expect(pastChanges(at).some(isEnd)).toBe(!isToCome);
	});
});

test('on another day than that of the build the page does not claim what was not so', () => {
	const items = updatesView(portal).coming.flatMap((day) => day.items);
	const looksOn = (title: string, day: '2026-06-09' | '2026-06-10') =>
		items
			.filter((item) => item.title === title)
			.flatMap(({ changes }) => changes.map(({ look }) => Object.values(valueOnDay(look, day))));
	expect(looksOn('测试办法', '2026-06-09')).toEqual([['将开始施行', 'planned']]);
	expect(looksOn('测试办法', '2026-06-10')).toEqual([['开始施行', 'good']]);
	expect(looksOn('征求意见的公告', '2026-06-09')).toEqual([
		['征求意见截止（最后一天）', 'planned'],
	]);
	expect(looksOn('征求意见的公告', '2026-06-10')).toEqual([['征求意见已截止', 'warn']]);
});

test('a correction, an end and a new document have colours of their own', () => {
	const tones = updatesView(portal)
		.recent.flatMap(({ items }) => items.flatMap(({ changes }) => changes))
		.map(({ kind, look }) => [kind, valueOnDay(look, portal.today).tone]);
	expect(Object.fromEntries(tones)).toEqual({
		updated: 'none',
		published: 'none',
		corrected: 'warn',
		repealed: 'ended',
		'consultation-opened': 'good',
	});
});

test('what happened to a page on one day stands on one line', () => {
	const { recent } = updatesView(portal);
	const [opened] = recent.filter(({ day }) => day === '2026-05-10');
	expect(
		opened?.items.map(({ title, changes }) => [title, changes.map(({ kind }) => kind)]),
	).toEqual([['征求意见的公告', ['consultation-opened', 'published']]]);
});

test('the page looks back 90 days', () => {
	const later = onDay(portal, '2026-08-20');
	expect(recentChanges(later).some(({ title }) => title === '规划')).toBe(true);
	expect(lines(recentChanges(later)).at(-1)).toBe('2026-05-27 corrected 通告');
});

test('a table of persons is a change of its file, never of a row', () => {
	expect(JSON.stringify(pastChanges(portal))).not.toContain('测试有限公司');
});
