import { nationalDuties } from '../../../audit/duties/index.ts';
import { judgeEach } from '../../records/judge-each.ts';
import { labelOf } from '../../declarations/schema.ts';
import { ownColumns } from '../../registers/own-columns.ts';
import {
	declaredColumnsOf,
	sectionsWith,
	tablesWith,
	unreadableColumns,
} from '../../portal/own-columns.ts';
import { problemAt } from '../../records/problem-at.ts';
import { sectionOfTable } from '../../tables/tables.ts';
import { suggestion } from '../../records/suggestion.ts';
import type { DeclaredColumns } from '../../portal/own-columns.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

const nationalIds = new Set(nationalDuties.map(({ id }) => id));

/** A duty's id is part of the names of sitemaps, where a number at the end is the number of a sitemap's part. */
const dutyId = /^(?!.*-\d+$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Checks that the county's duties do not reuse ids of national ones and name sections that exist, the engine's or the
 * county's, and that exemptions name duties that exist.
 */
export function checkDuties(content: CheckedContent): Problem[] {
	const local = content.ids.get('duties') ?? new Set<string>();
	const all = [...nationalIds, ...local];
	const declared = declaredColumnsOf(content);
	const withMistakes = unreadableColumns(content);
	const isUnreadable = (section: string) =>
		withMistakes.some((id) => section === `${ownColumns.name}-${id}`);
	return judgeEach(content, (record) => {
		if (record.collection.name === 'duties')
			return [...idProblems(record), ...sectionProblems(record, declared, isUnreadable)];
		if (record.collection.name !== 'exemptions') return [];
		const duty = String(record.data['duty']);
		if (all.includes(duty)) return elementProblems(record, duty);
		return [at(record, `没有编号为“${duty}”的公开义务${suggestion(duty, all)}`)];
	});
}

/** An exemption of one element names an element that the duty has. */
function elementProblems(record: ValidRecord, duty: string): Problem[] {
	const element = record.data['element'];
	if (typeof element !== 'string') return [];
	const { criterion } = nationalDuties.find(({ id }) => id === duty) ?? {};
	const known = criterion?.kind === 'elements' ? criterion.elements.map(({ id }) => id) : [];
	if (known.includes(element)) return [];
	return [at(record, `义务“${duty}”没有编号为“${element}”的一项${suggestion(element, known)}`)];
}

/** The section in which the duty's evidence stands exists; if each row is evidence, it is a table. */
function sectionProblems(
	record: ValidRecord,
	declared: DeclaredColumns,
	isUnreadable: (section: string) => boolean,
): Problem[] {
	const { section, rows } = record.data;
	if (typeof section !== 'string') return [];
	const all = sectionsWith(declared);
	if (isUnreadable(section)) return [];
	if (!all.some(({ id }) => id === section)) {
		const named = all.map(({ id, title }) => ({ name: id, words: [title] }));
		const message = `没有编号为“${section}”的栏目${suggestion(section, named)}。栏目编号见网站地图 sitemap-<编号>.xml`;
		return [problemAt(record, ['section'], message, 'error')];
	}
	const isTable = tablesWith(declared).some((table) => sectionOfTable(table).id === section);
	return rows === true && !isTable
		? [problemAt(record, ['rows'], `栏目 ${section} 不是表格`, 'error')]
		: [];
}

function idProblems(record: ValidRecord): Problem[] {
	if (nationalIds.has(record.id))
		return [at(record, `全国统一的公开义务已经用了编号“${record.id}”，请给文件另起名称`)];
	if (dutyId.test(record.id)) return [];
	return [
		at(
			record,
			'文件名只用小写英文字母、数字和连字符，以字母开头，不以数字结尾，例如 river-patrol.md',
		),
	];
}

function at(record: ValidRecord, message: string): Problem {
	const { file, lineOf, collection } = record;
	const field = collection.format === 'csv' ? 'duty' : undefined;
	return {
		file,
		line: lineOf(field ? [field] : []),
		field: field && labelOf(collection.schema, [field]),
		message,
		severity: 'error',
	};
}
