import { expect, test } from 'vitest';
import { pagesOfTables, publishedTables } from '../../../src/queries/records/tables.ts';
import { tableView } from '../../../src/queries/views/table-view.ts';
import { onDay, portalOf, the } from '../portal.ts';
import { agency, table } from '../records.ts';

const proof = (name: string) => ({
	name,
	basis: '测试办法第三条',
	issuer: '测试县民政局',
	requester: '测试县人民政府',
	guide: 'https://x.example/',
});

test('an older version says what replaced it and when, and which of its items were cancelled', () => {
	const versions = portalOf(
		{
			'agencies/government.md': agency(),
			'lists/proofs/2024-01-01.csv': table(proof('甲证明'), proof('乙证明')),
			'lists/proofs/2025-03-01.csv': table(proof('甲证明'), proof('丙证明')),
			'lists/proofs/2027-01-01.csv': table(proof('丁证明')),
		},
		{ today: '2026-06-01' },
	);
	/** What the version that holds today says from the day on on which a newer one does. */
	const superseding = [
		[
			'superseded',
			'2027-01-01',
			'2027年1月1日版',
			[
				['2026-06-01', false],
				['2027-01-01', true],
			],
		],
	];
	const views = pagesOfTables(versions)
		.filter(({ published }) => published.table.name === 'lists/proofs')
		.map((props) => [props.href, tableView(versions, props)] as const);
	const holdsUntil = 'in-force 2027-01-01 superseded';
	expect(
		views.map(([href, { succession, validity, rows }]) => [
			href,
			succession.map(({ state, on, current, shown }) => [
				state,
				on,
				current.title,
				shown.map(({ from, value }) => [from, value]),
			]),
			validity,
			rows.map(({ cells, isRepeated, cancelledBy }) => [cells[0]?.text, isRepeated, cancelledBy]),
		]),
	).toEqual([
		[
			'/lists/proofs/',
			superseding,
			holdsUntil,
			[
				['甲证明', undefined, '2027-01-01'],
				['丙证明', undefined, '2027-01-01'],
			],
		],
		[
			'/lists/proofs/2027-01-01/',
			[
				[
					'pending',
					'2027-01-01',
					'2025年3月1日版',
					[
						['2026-06-01', true],
						['2027-01-01', false],
					],
				],
			],
			'pending 2027-01-01 in-force',
			[['丁证明', undefined, undefined]],
		],
		[
			'/lists/proofs/2025-03-01/',
			superseding,
			holdsUntil,
			[
				['甲证明', undefined, '2027-01-01'],
				['丙证明', undefined, '2027-01-01'],
			],
		],
		[
			'/lists/proofs/2024-01-01/',
			[
				[
					'superseded',
					'2025-03-01',
					'2025年3月1日版',
					[
						['2026-06-01', true],
						['2027-01-01', false],
					],
				],
				[
					'superseded',
					'2025-03-01',
					'2027年1月1日版',
					[
						['2026-06-01', false],
						['2027-01-01', true],
					],
				],
			],
			'in-force 2025-03-01 superseded',
			[
				['甲证明', true, '2027-01-01'],
				['乙证明', undefined, '2025-03-01'],
			],
		],
	]);
	expect(
		the(
			publishedTables(onDay(versions, '2027-01-01')).find(
				({ table: { name } }) => name === 'lists/proofs',
			),
		).current?.file,
	).toBe('2027-01-01');
});

test('the version that holds says from which day on a newer one has its items, and which go with it', () => {
	const versions = portalOf(
		{
			'agencies/government.md': agency(),
			'lists/proofs/2025-03-01.csv': table(proof('甲证明'), proof('乙证明')),
			'lists/proofs/2027-01-01.csv': table(proof('甲证明'), proof('丙证明')),
		},
		{ today: '2026-06-01' },
	);
	const rowsOn = (day: '2026-06-01' | '2027-01-01') => {
		const portal = onDay(versions, day);
		const holding = the(
			pagesOfTables(portal).find(({ href }) => href === '/lists/proofs/2025-03-01/'),
		);
		return tableView(portal, holding).rows.map(
			({ cells, isRepeated, repeatedFrom, cancelledBy }) => [
				cells[0]?.text,
				isRepeated,
				repeatedFrom,
				cancelledBy,
			],
		);
	};
	expect(rowsOn('2026-06-01')).toEqual([
		['甲证明', undefined, '2027-01-01', undefined],
		['乙证明', undefined, undefined, '2027-01-01'],
	]);
	expect(rowsOn('2027-01-01')).toEqual([
		['甲证明', true, undefined, undefined],
		['乙证明', undefined, undefined, '2027-01-01'],
	]);
});
