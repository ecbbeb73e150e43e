import { parseIndexNumber } from '../../../domain/numbers/index-number.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks that 索引号 are unique and begin with the prefix of an issuing agency. */
export function checkIndexNumbers({ records, incomplete }: CheckedContent): Problem[] {
	const prefixes = new Map(
		records
			.filter(({ collection }) => collection.name === 'agencies')
			.map(({ id, data }) => [id, data['indexPrefix'] as string | undefined]),
	);
	const numbered = records.filter(({ data }) => typeof data['indexNumber'] === 'string');
	const first = new Map<string, ValidRecord>();
	return numbered.flatMap((record) => {
		const number = String(record.data['indexNumber']);
		const earlier = first.get(number);
		if (earlier) return [problem(record, `与 ${earlier.file} 重复`, 'error')];
		first.set(number, record);
		return incomplete.has('agencies') ? [] : foreignPrefix(record, prefixes);
	});
}

function foreignPrefix(
	record: ValidRecord,
	prefixes: ReadonlyMap<string, string | undefined>,
): Problem[] {
	const { issuers, responsible, indexNumber, importedFrom } = record.data;
	const issuing: readonly unknown[] = Array.isArray(issuers) ? issuers : [];
	const agencies = [...issuing, responsible].map(String);
	const allowed = agencies.flatMap((id) => prefixes.get(id) ?? []);
	const prefix = parseIndexNumber(String(indexNumber))?.prefix;
	if (allowed.length === 0 || prefix === undefined || allowed.includes(prefix)) return [];
	const message = `前缀 ${prefix} 不是发布机构的索引号前缀（${allowed.join('、')}）`;
	return [problem(record, message, importedFrom ? 'warning' : 'error')];
}

function problem(record: ValidRecord, message: string, severity: Problem['severity']): Problem {
	return {
		file: record.file,
		line: record.lineOf(['indexNumber']),
		field: '索引号',
		message,
		severity,
	};
}
