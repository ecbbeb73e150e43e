import { describe, expect, test } from 'vitest';
import { unmarkedExpiry, unmarkedRepeal } from '../../../src/audit/health/expired.ts';
import { content, messages, site, today } from './site.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

describe('a document whose time has run out', () => {
	const document = content('a', '政策文件', { published: '2021-11-22', expires: today });

	test.each([
		['2026-11-22', 0],
		['2026-11-23', 1],
	] as const)('on %s', (day, count) => {
		expect(messages(unmarkedExpiry, { pages: [document] }, day)).toHaveLength(count);
	});

	test.each(['expired', 'repealed', 'superseded', '已失效', '已废止'])(
		'needs no other mark than %s',
		(validity) => {
			const pages = [{ ...document, validity }];
			expect(messages(unmarkedExpiry, { pages }, '2026-11-23')).toEqual([]);
		},
	);

	test('may be marked in its title', () => {
		const pages = [{ ...document, title: '青禾县集贸市场管理办法（已失效）' }];
		expect(messages(unmarkedExpiry, { pages }, '2026-11-23')).toEqual([]);
	});

	test('with a status that the browser updates, it is a warning', () => {
		const pages = [
			{ ...document, validity: 'expiring' },
			{ ...document, validity: '现行有效' },
		];
		const found = unmarkedExpiry.observe(site({ pages }), '2026-11-23');
		expect(found.map(({ severity }) => severity)).toEqual(['warning', undefined]);
		expect(found[0]?.message).toContain('重新生成网站即可更新');
		expect(found[1]?.message).toContain('请在标题旁标注“已失效”');
	});
});

describe('a document that another repeals by its title', () => {
	test.each([
		['青禾县集贸市场管理办法', 1],
		['青禾县人民政府关于印发《青禾县集贸市场管理办法》的通知', 1],
		['青禾县集贸市场管理办法（已废止）', 0],
		['《青禾县集贸市场管理办法》政策解读', 0],
	])('%s', (title, count) => {
		const pages = [document(title, '2019-03-05'), act('2026-03-05')];
		expect(messages(unmarkedRepeal, { pages })).toHaveLength(count);
	});

	test('a marked one', () => {
		const marked = { ...document('青禾县集贸市场管理办法', '2019-03-05'), validity: 'repealed' };
		expect(messages(unmarkedRepeal, { pages: [marked, act('2026-03-05')] })).toEqual([]);
	});

	test.each(['2026-03-05', '2026-04-05'] as const)(
		'a newer document of the same name, of %s',
		(day) => {
			const pages = [document('青禾县集贸市场管理办法', day), act('2026-03-05')];
			expect(messages(unmarkedRepeal, { pages })).toEqual([]);
		},
	);

	test('an act that also amends does not say which it repeals', () => {
		const pages = [
			document('青禾县集贸市场管理办法', '2019-03-05'),
			document('关于废止和修改《青禾县集贸市场管理办法》等文件的决定', '2026-03-05'),
		];
		expect(messages(unmarkedRepeal, { pages })).toEqual([]);
	});
});

function document(title: string, published: CalendarDate) {
	return content(`d/${title}`, '政策文件', { title, published });
}

function act(published: CalendarDate) {
	return document('青禾县人民政府关于废止《青禾县集贸市场管理办法》的决定', published);
}
