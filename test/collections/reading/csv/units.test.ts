import { describe, expect, test } from 'vitest';
import { read, saved } from './rows.ts';

const statistics = 'enforcement/statistics';

describe('units', () => {
	const table = (...above: string[]) =>
		read(
			saved(...above, '执法机关,行政处罚：总数,罚没金额(万元)', '测试县人民政府,3,2.5'),
			statistics,
			'2025',
		);

	test.each([
		['单位：万元,,'],
		['统计表（单位：件、万元）,,'],
		['计量单位:万元,,'],
		['单位：件,,'],
	])('%s is what the columns say', (above) => {
		expect(table(above)).toMatchObject({ errors: [], rows: [{ penaltyIncome: 2.5 }] });
	});

	test.each([['单位：元,,'], ['统计表（单位：元）,,'], ['金额单位：千元,,']])(
		'%s contradicts the column',
		(above) => {
			expect(table(above).errors).toEqual([
				expect.stringMatching(
					/^1 {2}这里写着单位是千?元，列名却是“罚没金额\(万元\)”。请把数字换算成万元，再把这里的单位改成万元$/,
				),
			]);
		},
	);

	test('below the header', () => {
		const below = (unit: string) =>
			read(
				saved('执法机关,行政处罚：总数,罚没金额(万元)', `,件,${unit}`, '测试县人民政府,3,2.5'),
				statistics,
				'2025',
			);
		expect(below('（万元）')).toMatchObject({
			errors: [],
			reminders: ['2  第 2 行是各列的单位，没有读，网页上的单位以列名为准'],
		});
		expect(below('元').errors).toEqual([
			'2  这里写着单位是元，列名却是“罚没金额(万元)”。请把数字换算成万元，再把这里的单位改成万元',
		]);
	});
});
