import { expect, test } from 'vitest';
import { cleanUpLists, cleanUpResults } from '../../../src/queries/lists/clean-up.ts';
import { portalOf } from '../portal.ts';
import { normativeDocument } from '../records.ts';

test('every document stands in the list of its validity, those not yet in effect in none', () => {
	const ending = (expiresOn: string) => ({ permanentBasis: undefined, expiresOn });
	const portal = portalOf({
		'normative-documents/in-force.md': normativeDocument({ title: '甲' }),
		'normative-documents/expiring.md': normativeDocument({ title: '乙', ...ending('2026-06-30') }),
		'normative-documents/expired.md': normativeDocument({ title: '丙', ...ending('2026-05-31') }),
		'normative-documents/repealed.md': normativeDocument({ title: '丁' }),
		'normative-documents/replaced.md': normativeDocument({ title: '戊' }),
		'normative-documents/later.md': normativeDocument({
			title: '己',
			publishedOn: '2025-05-24',
			effectiveOn: '2025-06-01',
			repeals: ['repealed'],
			replaces: ['replaced'],
		}),
		'normative-documents/future.md': normativeDocument({ title: '庚', effectiveOn: '2026-07-01' }),
		'normative-documents/unknown.md': normativeDocument({
			title: '辛',
			effectiveOn: undefined,
			importedFrom: { source: '旧网站' },
		}),
	});
	expect(
		cleanUpLists(portal).map(({ title, rows }) => [
			title,
			rows.flatMap(({ cells, listed }) => (listed[0].value ? [cells[0]?.text] : [])),
		]),
	).toEqual([
		['继续有效的文件', ['己', '乙', '甲']],
		['暂停执行的文件', []],
		['废止的文件', ['丁', '戊']],
		['失效的文件', ['丙']],
		['效力待核实的文件', ['辛']],
	]);
	expect(cleanUpLists(portal)[3]?.rows.map(({ cells }) => cells)).toContainEqual([
		{ text: '丙', href: '/normative-documents/expired/' },
		{ text: '测政规〔2024〕1号' },
		{ text: '2024-05-24' },
		{ text: '2026-05-31' },
		{ text: '已于2026年5月31日期满失效' },
	]);
});

test('a document moves from list to list on its day, with the reason that it has there', () => {
	const portal = portalOf({
		'normative-documents/ending.md': normativeDocument({
			permanentBasis: undefined,
			expiresOn: '2026-06-30',
		}),
		'normative-documents/far.md': normativeDocument({
			permanentBasis: undefined,
			expiresOn: '2027-06-30',
		}),
	});
	const [inForce, , , expired] = cleanUpLists(portal);
	expect(inForce?.count).toEqual([
		{ from: '2026-06-01', value: 2 },
		{ from: '2026-07-01', value: 1 },
		{ from: '2027-06-03', value: undefined },
	]);
	expect(expired?.rows.map(({ cells, listed }) => [cells[4], listed])).toEqual([
		[
			{ text: '已于2026年6月30日期满失效' },
			[
				{ from: '2026-06-01', value: false },
				{ from: '2026-07-01', value: true },
			],
		],
	]);
});

test('an entry says on what its end rests, and what is not known', () => {
	const portal = portalOf({
		'normative-documents/ended.md': normativeDocument({
			documentNumber: undefined,
			repealedOn: '2025-01-01',
			repealBasis: '县政府第5次常务会议',
			importedFrom: { source: '旧网站' },
		}),
	});
	expect(cleanUpLists(portal)[2]?.rows.map(({ cells }) => cells)).toEqual([
		[
			{ text: '关于测试的公告', href: '/normative-documents/ended/' },
			{ text: '' },
			{ text: '2024-05-24' },
			{ text: '2024-12-31' },
			{ text: '自2025年1月1日起废止（县政府第5次常务会议）' },
		],
	]);
});

test('each clean-up has its own list of results', () => {
	const portal = portalOf({
		'normative-documents/a.md': normativeDocument({
			title: '甲',
			cleanUps: [
				{ on: '2025-01-10', result: '继续有效' },
				{ on: '2026-01-10', result: '部分废止', articles: '第三条', from: '2026-02-01' },
			],
		}),
		'normative-documents/b.md': normativeDocument({
			title: '乙',
			documentNumber: '测政规〔2024〕2号',
			cleanUps: [{ on: '2025-01-10', result: '废止', url: '/disclosure/information/a/' }],
		}),
		'normative-documents/c.md': normativeDocument({ title: '丙' }),
	});
	expect(cleanUpResults(portal)).toEqual([
		{
			on: '2026-01-10',
			rows: [
				[
					{ text: '甲', href: '/normative-documents/a/' },
					{ text: '测政规〔2024〕1号' },
					{ text: '部分废止' },
					{ text: '2026-02-01' },
					{ text: '第三条' },
					{ text: '' },
				],
			],
		},
		{
			on: '2025-01-10',
			rows: [
				[
					{ text: '甲', href: '/normative-documents/a/' },
					{ text: '测政规〔2024〕1号' },
					{ text: '继续有效' },
					{ text: '2025-01-10' },
					{ text: '' },
					{ text: '' },
				],
				[
					{ text: '乙', href: '/normative-documents/b/' },
					{ text: '测政规〔2024〕2号' },
					{ text: '废止' },
					{ text: '2025-01-10' },
					{ text: '' },
					{ text: '清理结果', href: '/disclosure/information/a/' },
				],
			],
		},
	]);
});
