import { problemAt } from '../../records/problem-at.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';
import type { DataOf } from '../../declarations/collection.ts';
import type { agencies as collection } from '../../registers/agencies.ts';

type Life = Partial<DataOf<typeof collection>>;

/** An agency's record with its life as far as it is valid. */
export interface AgencyRecord {
	record: ValidRecord;
	data: Life;
}

/** Checks that an abolished agency names who took over, without a circle. */
export function successionOf(
	agency: AgencyRecord,
	agencies: ReadonlyMap<string, AgencyRecord>,
): Problem[] {
	const { record, data } = agency;
	const { abolishedOn, successors } = data;
	if (abolishedOn === undefined)
		return successors
			? [
					problemAt(
						record,
						['successors'],
						'写了承接机构，没有写撤销日期（abolishedOn）。机构没有撤销、只改了名称的，写曾用名（formerNames）',
						'error',
					),
				]
			: [];
	if (!successors)
		return [
			problemAt(
				record,
				['successors'],
				'没有填。机构撤销以后职能由谁承接没有写明，网页和行政复议管辖显示待核实',
				'warning',
			),
		];
	const circle = circleFrom(record.id, agencies);
	return [
		...(circle
			? [problemAt(record, ['successors'], `承接机构绕成了一圈：${circle.join(' → ')}`, 'error')]
			: []),
		...(successors.length > 1
			? successors.flatMap(({ functions }, index) =>
					functions === undefined
						? [
								problemAt(
									record,
									['successors', index],
									'有几个承接机构，应写明这一个承接哪些职能（functions），否则看不出向谁申请行政复议',
									'warning',
								),
							]
						: [],
				)
			: []),
	];
}

/** The chain of successors from an agency back to itself; `undefined` when none leads back. */
function circleFrom(
	start: string,
	agencies: ReadonlyMap<string, AgencyRecord>,
): string[] | undefined {
	const seen = new Set<string>();
	const follow = (id: string, way: readonly string[]): string[] | undefined => {
		for (const { agency } of agencies.get(id)?.data.successors ?? []) {
			// An agency that names itself as its successor is reported by the rules of references.
			if (agency === start && way.length > 1) return [...way, agency];
			if (seen.has(agency)) continue;
			seen.add(agency);
			const found = agency === start ? undefined : follow(agency, [...way, agency]);
			if (found) return found;
		}
		return undefined;
	};
	return follow(start, [start]);
}
