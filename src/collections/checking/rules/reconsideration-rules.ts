import { problemAt } from '../../records/problem-at.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';

/**
 * Checks that only one agency handles reconsideration, because applicants are sent to it; reminds of a year that does not
 * begin with the cases carried over.
 */
export function checkReconsideration({ records }: CheckedContent): Problem[] {
	const [first, ...others] = records.filter(
		({ collection, data }) => collection.name === 'agencies' && data['reconsideration'],
	);
	const years = new Map(
		records
			.filter(({ collection }) => collection.name === 'reconsideration-statistics')
			.map((record) => [record.data['year'], record]),
	);
	return [
		...others.map((record) =>
			problemAt(
				record,
				['reconsideration'],
				`${first?.file} 已经写了行政复议接待，一个县只有一个行政复议机构`,
				'error',
			),
		),
		...[...years].flatMap(([year, record]) => {
			const before = years.get(Number(year) - 1)?.data['carriedOut'];
			const taken = record.data['carriedIn'];
			return before === undefined || before === taken
				? []
				: [
						problemAt(
							record,
							['carriedIn'],
							`写的是 ${String(taken)}，上一年结转下年的是 ${String(before)}，请核对`,
							'warning',
						),
					];
		}),
	];
}
