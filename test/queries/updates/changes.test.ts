import { describe, expect, test } from 'vitest';
import { onDay, portalOf } from '../portal.ts';
import * as files from '../records.ts';
import { pastChanges } from '../../../src/queries/updates/changes.ts';
import { newestChanges, updatesView } from '../../../src/queries/updates/updates-view.ts';
import { addDays } from '../../../src/domain/dates/calendar-date.ts';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';
import type { ByDay } from '../../../src/domain/dates/by-day.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { Portal } from '../../../src/queries/portal.ts';

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

type ChangeList = ReturnType<typeof updatesView>['recent'];

/** What a list shows on a day: `2026-06-10 开始施行 测试办法`. */
function shownOn(list: ChangeList, day: CalendarDate): string[] {
	const isOn = ({ isListed }: { isListed: ByDay<boolean> }) => valueOnDay(isListed, day);
	return list
		.filter(isOn)
		.flatMap((ofDay) =>
			ofDay.items
				.filter(isOn)
				.flatMap(({ title, changes }) =>
					changes.filter(isOn).map(({ label }) => `${ofDay.day} ${label} ${title}`),
				),
		);
}

/** All that a page says has happened, folded or not. */
function pastOf(at: Portal): ChangeList {
	const { recent, earlier } = updatesView(at);
	return [...recent, ...earlier.days];
}

const recentOf = (at: Portal) => shownOn(pastOf(at), at.today);
const comingOf = (at: Portal) => shownOn(updatesView(at).coming, at.today);

test('what happened, the newest first, and nothing of what is not public any more', () => {
	expect(recentOf(portal)).toEqual([
		'2026-05-30 有更新 规划',
		'2026-05-29 有更新 行政处罚决定（2026年）',
		'2026-05-28 废止 旧办法',
		'2026-05-27 更正 通告',
		'2026-05-20 新发布 测试办法',
		'2026-05-15 更正 通告',
		'2026-05-10 开始征求意见 征求意见的公告',
		'2026-05-10 新发布 征求意见的公告',
		'2026-04-02 新发布 通告',
		'2026-04-01 新发布 规划',
	]);
});

test('what will happen on a day that is known, the nearest first', () => {
	expect(comingOf(portal)).toEqual([
		'2026-06-09 征求意见截止（最后一天） 征求意见的公告',
		'2026-06-10 将开始施行 测试办法',
	]);
});

describe('a consultation is open on its last day', () => {
	test.each([
		['2026-06-09', true],
		['2026-06-10', false],
	] as const)('on %s its end is to come: %s', (day, isToCome) => {
		const at = onDay(portal, day);
		const isEnd = (line: string) => line.startsWith('2026-06-09 ');
		expect(comingOf(at).some(isEnd)).toBe(isToCome);
		expect(recentOf(at).some(isEnd)).toBe(!isToCome);
	});
});

test('a correction, an end and a new document have colours of their own', () => {
	const tones = updatesView(portal)
		.recent.flatMap(({ items }) => items.flatMap(({ changes }) => changes))
		.filter(({ isListed }) => valueOnDay(isListed, portal.today))
		.map(({ kind, tone }) => [kind, tone]);
	expect(Object.fromEntries(tones)).toEqual({
		updated: 'none',
		published: 'none',
		corrected: 'warn',
		repealed: 'ended',
		'consultation-opened': 'good',
	});
	const coming = updatesView(portal).coming.flatMap(({ items }) =>
		items.flatMap(({ changes }) => changes.map(({ tone }) => tone)),
	);
	expect(new Set(coming)).toEqual(new Set(['planned']));
});

describe('on a later day the lists are those of a page that is built then', () => {
	test.each(['2026-06-02', '2026-06-09', '2026-06-10', '2026-06-30', '2026-07-01'] as const)(
		'%s',
		(day) => {
			const then = onDay(portal, day);
			const [{ coming, left }, meant] = [updatesView(portal), updatesView(then)];
			expect(shownOn(pastOf(portal), day)).toEqual(shownOn(pastOf(then), day));
			expect(shownOn(coming, day)).toEqual(shownOn(meant.coming, day));
			expect(valueOnDay(left, day)).toBe(meant.left[0].value);
			expect(shownOn(newestChanges(portal, 3).days, day)).toEqual(
				shownOn(newestChanges(then, 3).days, day),
			);
		},
	);

	test('as long as they are known, which they say', () => {
		expect(updatesView(portal).until).toBe('2026-07-01');
		expect(shownOn(pastOf(portal), '2026-12-01')).toEqual(shownOn(pastOf(portal), '2026-07-01'));
	});

	test('and never have a page that is public no more', () => {
		const before = onDay(portal, '2026-05-31');
		const recent = pastOf(before);
		expect(shownOn(recent, '2026-05-31')).toContain('2026-05-01 新发布 名单');
		expect(shownOn(recent, '2026-06-01').join()).not.toContain('名单');
		const built = onDay(portal, '2026-04-15');
		expect(shownOn(pastOf(built), '2026-06-01').join()).not.toContain('名单');
	});
});

test('a short list knows no more changes to come than it can carry', () => {
	const many = portalOf({
		'agencies/government.md': files.agency(),
		...Object.fromEntries(
			Array.from({ length: 30 }, (_, place) => [
				`normative-documents/rule-${place}.md`,
				files.normativeDocument({
					documentNumber: `测政规〔2026〕${place + 1}号`,
					effectiveOn: addDays('2026-06-02', Math.floor(place / 2)),
				}),
			]),
		),
	});
	const { days, until } = newestChanges(many, 6);
	expect(until).toBe('2026-06-13');
	expect(shownOn(days, '2026-06-20')).toEqual(shownOn(days, until));
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
	expect(recentOf(later)).toContain('2026-05-30 有更新 规划');
	expect(recentOf(later).at(-1)).toBe('2026-05-27 更正 通告');
});

test('a table of persons is a change of its file, never of a row', () => {
	expect(JSON.stringify(pastChanges(portal))).not.toContain('测试有限公司');
});
