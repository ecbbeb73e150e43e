import { nameOfTableFile } from '../../declarations/name-of-table-file.ts';
import { placeOf, reminderAt } from './places.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** A column of the litigation table → the field of the county's statistics that counts the same, and its name. */
const counted = {
	cases: ['lawsuits', '应诉案件'],
	appeared: ['appearances', '负责人出庭'],
} as const;

/**
 * Reminds of the agencies' litigation figures of a year whose sums differ from the county's reconsideration statistics, and of
 * fines that differ from the enforcement statistics of the same agency and year.
 */
export function checkLitigationFigures({ records }: CheckedContent): Problem[] {
	const ofKind = (name: string) => records.filter(({ collection }) => collection.name === name);
	const years = new Map(
		ofKind('reconsideration-statistics').map((record) => [Number(record.data['year']), record]),
	);
	const byFile = Map.groupBy(ofKind('reconsideration/litigation'), ({ file }) => file);
	return [
		...[...byFile.values()].flatMap((rows) => sumsOf(rows, years)),
		...ofKind('rule-of-law/penalty-income').flatMap((row) =>
			incomeOf(row, ofKind('enforcement/statistics')),
		),
	];
}

function sumsOf(rows: readonly ValidRecord[], years: ReadonlyMap<number, ValidRecord>): Problem[] {
	const [first] = rows;
	const whole = first && years.get(Number(yearOf(first)));
	if (!whole) return [];
	return Object.entries(counted).flatMap(([column, [field, name]]) => {
		const stated = whole.data[field];
		const known = rows.filter(({ data }) => data[column] !== undefined);
		const sum = known.reduce((total, { data }) => total + Number(data[column]), 0);
		// Rows without the number may hold what is lacking.
		if (typeof stated !== 'number' || sum === stated) return [];
		if (known.length < rows.length && sum < stated) return [];
		const message = `${name}合计 ${sum} 件，行政复议统计是 ${stated} 件（${placeOf({ record: whole, line: whole.lineOf([]) })}），请核对`;
		return [reminderAt({ record: first, line: first.lineOf([]) }, name, message)];
	});
}

function incomeOf(row: ValidRecord, statistics: readonly ValidRecord[]): Problem[] {
	const same = statistics.find(
		(one) => one.data['agency'] === row.data['agency'] && yearOf(one) === yearOf(row),
	);
	const [written, stated] = [row.data['income'], same?.data['penaltyIncome']];
	if (!same || typeof stated !== 'number' || written === stated) return [];
	const message = `写的是 ${String(written)} 万元，行政执法统计年报是 ${stated} 万元（${placeOf({ record: same, line: same.lineOf([]) })}），请核对`;
	return [reminderAt({ record: row, line: row.lineOf([]) }, '罚没收入（万元）', message)];
}

function yearOf({ file, collection }: ValidRecord): string {
	return nameOfTableFile(file, collection);
}
