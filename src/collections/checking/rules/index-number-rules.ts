import { allRecords, judgeEach } from '../../records/judge-each.ts';
import { indexNumberKey, parseIndexNumber } from '../../../domain/numbers/index-number.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/**
 * Reminds of 索引号 that occur twice, that have a form not known to be in use, or that do not begin with the prefix of an issuing
 * agency: old systems gave such numbers, and they are published as they are.
 */
export function checkIndexNumbers(content: CheckedContent): Problem[] {
	const { records, incomplete } = content;
	const prefixes = new Map(
		records
			.filter(({ collection }) => collection.name === 'agencies')
			.map(({ id, data }) => [id, data['indexPrefix'] as string | undefined]),
	);
	const first = new Map<string, ValidRecord>();
	for (const record of allRecords(content)) {
		const number = record.data['indexNumber'];
		if (typeof number !== 'string') continue;
		const key = indexNumberKey(number);
		if (!first.has(key)) first.set(key, record);
	}
	return judgeEach(content, (record) => {
		const number = record.data['indexNumber'];
		if (typeof number !== 'string') return [];
		const { file = record.file, id = record.id } = first.get(indexNumberKey(number)) ?? {};
		if (file !== record.file || id !== record.id)
			return [problem(record, `与 ${file} 重复，请核对`)];
		if (!parseIndexNumber(number)) return [problem(record, unusual)];
		return incomplete.has('agencies') ? [] : foreignPrefix(record, prefixes);
	});
}

const unusual =
	'不是常见的写法“机构代码/年份-流水号”，例如 640599001/2024-00012；本地确实这样编的，照实公布';

function foreignPrefix(
	record: ValidRecord,
	prefixes: ReadonlyMap<string, string | undefined>,
): Problem[] {
	const { issuers, responsible, indexNumber } = record.data;
	const issuing: readonly unknown[] = Array.isArray(issuers) ? issuers : [];
	const agencies = [...issuing, responsible].map(String);
	const allowed = agencies.flatMap((id) => prefixes.get(id) ?? []);
	const prefix = parseIndexNumber(String(indexNumber))?.prefix;
	if (allowed.length === 0 || prefix === undefined || allowed.includes(prefix)) return [];
	const message = `前缀 ${prefix} 不是发布机构的索引号前缀（${allowed.join('、')}）`;
	return [problem(record, message)];
}

function problem(record: ValidRecord, message: string): Problem {
	return problemAt(record, ['indexNumber'], message, 'warning');
}
