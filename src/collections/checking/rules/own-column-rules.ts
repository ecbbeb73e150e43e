import { pageAddress } from '../../portal/published-addresses.ts';
import {
	declaredColumnsOf,
	documentColumnsWith,
	ownTables,
	unreadableColumns,
} from '../../portal/own-columns.ts';
import { allRecords } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import { suggester } from '../../records/suggestion.ts';
import { columnOf } from '../../columns/document-columns.ts';
import { ownColumns } from '../../registers/own-columns.ts';
import { sections } from '../../sections/sections.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Ids are part of addresses. */
const columnId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Checks the ids of the county's own columns, and that documents and duties name columns that exist. */
export function checkOwnColumns(content: CheckedContent): Problem[] {
	const declared = declaredColumnsOf(content);
	const tables = new Map(ownTables(declared).map((table) => [table.name, table.path]));
	const columns = documentColumnsWith(declared);
	const suggest = suggester(
		columns.map(({ id, title, otherNames = [] }) => ({ name: id, words: [title, ...otherNames] })),
	);
	const known = new Set([...columns.map(({ id }) => id), ...unreadableColumns(content)]);
	return allRecords(content).flatMap((record): Problem[] => {
		const { collection, id } = record;
		if (collection.name === ownColumns.name)
			return idProblems(record, tables.get(`${ownColumns.name}/${id}`));
		const address = pageAddress(collection, record) ?? '';
		const taken = [...tables.values()].find((path) => address.startsWith(path));
		if (taken !== undefined && collection.name === 'pages')
			return [problemAt(record, [], `网址 ${taken} 属于自设栏目，请改文件名`, 'error')];
		const { column } = record.data;
		if (!namesColumn.has(collection.name) || typeof column !== 'string' || known.has(column))
			return [];
		const message = `没有编号为“${column}”的文件栏目${suggest(column)}`;
		return [problemAt(record, ['column'], message, 'error')];
	});
}

/** Collections whose records name a column of documents. */
const namesColumn: ReadonlySet<string> = new Set(['information', 'duties']);

function idProblems(record: ValidRecord, path: string | undefined): Problem[] {
	const { id } = record;
	if (!columnId.test(id))
		return [
			problemAt(
				record,
				[],
				'文件名只用小写英文字母、数字和连字符，以字母开头，例如 village-powers.md；它是网址的一部分',
				'error',
			),
		];
	const section = sections.find(
		(one) => one.path === path || one.id === `${ownColumns.name}-${id}`,
	);
	if (section)
		return [
			problemAt(
				record,
				[],
				`网址 ${section.path} 已经是栏目“${section.title}”的，请给文件另起名称`,
				'error',
			),
		];
	const engine = columnOf(id);
	return engine && record.data['kind'] === '文件'
		? [
				problemAt(
					record,
					[],
					`已经有编号为“${id}”的文件栏目（${engine.title}），请给文件另起名称`,
					'error',
				),
			]
		: [];
}
