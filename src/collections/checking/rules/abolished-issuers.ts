import { judgeEach } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

interface Life {
	name?: string | undefined;
	establishedOn?: string | undefined;
	abolishedOn?: string | undefined;
}

/** The days on which a record, or what it reports, was made; the first that is stated counts. */
const formingFields = ['formedOn', 'decidedOn', 'inspectedOn'];

/**
 * Reminds of documents formed by an agency after its end or before its beginning. An agency may wind up its affairs after
 * the day of abolition, so this is no error.
 */
export function abolishedIssuers(
	content: CheckedContent,
	agencies: ReadonlyMap<string, { data: Life }>,
): Problem[] {
	const byName = new Map([...agencies.values()].map(({ data }) => [data.name, data]));
	const isLimited = ({ establishedOn, abolishedOn }: Life) =>
		establishedOn !== undefined || abolishedOn !== undefined;
	if (![...byName.values()].some(isLimited)) return [];
	return judgeEach(content, (record) => {
		const { data } = record;
		const day = formingFields.map((field) => data[field]).find((each) => typeof each === 'string');
		if (typeof day !== 'string') return [];
		return [
			...listOf(data['issuers']).map((id, index) => ({
				path: ['issuers', index],
				life: agencies.get(String(id))?.data,
			})),
			{ path: ['agency'], life: byName.get(String(data['agency'])) },
		].flatMap(({ path, life }) => (life ? judge(record, path, life, day) : []));
	});
}

function judge(
	record: ValidRecord,
	path: readonly (string | number)[],
	{ name = '', establishedOn, abolishedOn }: Life,
	day: string,
): Problem[] {
	if (abolishedOn !== undefined && abolishedOn <= day)
		return [
			problemAt(
				record,
				path,
				`“${name}”自 ${abolishedOn} 起撤销，不应在 ${day} 作出。请改成承接它职能的机构，或者核对日期`,
				'warning',
			),
		];
	if (establishedOn !== undefined && day < establishedOn)
		return [
			problemAt(
				record,
				path,
				`“${name}”${establishedOn} 才成立，不应在 ${day} 作出。请改成当时的机构，或者核对日期`,
				'warning',
			),
		];
	return [];
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}
