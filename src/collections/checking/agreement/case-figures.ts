import { caseCounts } from '../../../domain/reconsideration/reconsideration-figures.ts';
import { caseClaims, caseSource as source } from './case-claims.ts';
import { contradictions, contradictionsInTable } from './claims.ts';
import { placeOf, publishedParagraphs, reminderAt } from './places.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/**
 * Reminds of figures on reconsideration and litigation that differ from the county's statistics of the year: in reports and
 * notices of the county government and of its reconsideration body, and in the targets. Other agencies count their own cases.
 */
export function checkCaseFigures({ records }: CheckedContent): Problem[] {
	const rows = new Map(
		records
			.filter(({ collection }) => collection.name === 'reconsideration-statistics')
			.map((record) => [Number(record.data['year']), record]),
	);
	if (rows.size === 0) return [];
	const counting = new Set(
		records
			.filter(
				({ collection, data }) =>
					collection.name === 'agencies' && (data['type'] === 'county' || data['reconsideration']),
			)
			.map(({ id }) => id),
	);
	const claimsOf = (year: number) => caseClaims(rows.get(year));
	return records
		.flatMap((record) => {
			if (record.collection.name === 'targets') return ofTarget(record, rows);
			if (record.collection.name === 'enforcement/statistics') return [];
			const issuers = (record.data['issuers'] ?? []) as readonly string[];
			if (!issuers.some((id) => counting.has(id))) return [];
			const year = yearOf(record);
			const paragraphs = publishedParagraphs(record);
			return [
				...(year === undefined ? [] : contradictions(paragraphs, claimsOf(year))),
				...contradictionsInTable(paragraphs, claimsOf),
			];
		})
		.concat(ofEnforcement(records, rows));
}

/** The year that a report is on; of other documents the year in the title. */
function yearOf({ collection, data }: ValidRecord): number | undefined {
	if (collection.name === 'rule-of-law-reports') return Number(data['year']);
	if (collection.name !== 'information') return undefined;
	const [, year] =
		/(\d{4})年(?:度)?(?!\d|[1-9]月|1[0-2]月|上半年|[一二三四]季度)/.exec(String(data['title'])) ??
		[];
	return year === undefined ? undefined : Number(year);
}

/** A target of the year that is the rate of the statistics. */
function ofTarget(record: ValidRecord, rows: ReadonlyMap<number, ValidRecord>): Problem[] {
	const { name, unit, actual } = record.data;
	const year = Number(/(\d{4})\.csv$/.exec(record.file)?.[1]);
	const row = rows.get(year);
	const rate = row?.data['appearanceRate'];
	if (!/出庭(?:应诉)?率/.test(String(name)) || unit !== '%' || !row) return [];
	if (actual === undefined || rate === undefined || actual === rate) return [];
	const message = `写的是 ${String(actual)}%，${source}是 ${String(rate)}%（${placeOf({ record: row, line: row.lineOf([]) })}），请核对`;
	return [reminderAt({ record, line: record.lineOf(['actual']) }, '实际', message)];
}

/** The agencies cannot have more acts corrected by reconsideration than the county's statistics have cases corrected. */
function ofEnforcement(
	records: readonly ValidRecord[],
	rows: ReadonlyMap<number, ValidRecord>,
): Problem[] {
	const ofYear = Map.groupBy(
		records.filter(({ collection }) => collection.name === 'enforcement/statistics'),
		({ file }) => file,
	);
	return [...ofYear].flatMap(([file, statistics]) => {
		const row = rows.get(Number(/(\d{4})\.csv$/.exec(file)?.[1]));
		const [first] = statistics;
		if (!row || !first) return [];
		const sum = statistics.reduce(
			(total, { data }) => total + Number(data['reviewCorrections'] ?? 0),
			0,
		);
		const { corrected } = caseCounts(row.data);
		if (sum <= corrected) return [];
		const message = `各机关被行政复议纠错的合计 ${sum} 件，${source}的纠错案件只有 ${corrected} 件（${placeOf({ record: row, line: row.lineOf([]) })}），请核对`;
		return [reminderAt({ record: first, line: first.lineOf([]) }, '纠错：行政复议', message)];
	});
}
