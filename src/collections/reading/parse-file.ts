import { outOfBounds } from '../../markdown/bounds.ts';
import { notesOf } from '../declarations/field-notes.ts';
import { fieldsOf } from '../declarations/schema.ts';
import { fieldsResembling } from '../records/field-words.ts';
import { parseCsv } from './csv/parse-csv.ts';
import { lineOfCutField, lineOfSecondRecord } from './cut-front-matter.ts';
import { readFrontMatter } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';
import type { Collection, RecordSchema } from '../declarations/collection.ts';
import type { Problem } from '../records/problem.ts';
import type { SourceRecord } from '../records/source-record.ts';
import type { ReadYaml } from './read-yaml.ts';

/** A record of a file; its id is that of the file, unless it has one of its own. */
type ParsedRecord = Omit<SourceRecord, 'id' | 'file' | 'digest'> & { id?: string };

export interface ParsedFile {
	/** Whether all of the file could be read as it was meant. */
	isRead: boolean;
	/** Otherwise what could be read all the same. */
	records: ParsedRecord[];
	problems: Problem[];
}

/** Reads the text of a file. Never throws for a mistake in it. */
export function parseFile(file: string, text: string, collection: Collection): ParsedFile {
	if (collection.format === 'csv') return parseCsv(file, text, collection);
	const notes = notesOf(collection.schema);
	const unread = (fields: ReadYaml['unreadFields']) =>
		fields === 'all'
			? new Set(Object.keys(fieldsOf(collection.schema)))
			: fieldsMeant(fields, collection.schema);
	if (collection.format === 'yaml') {
		const { problems, unreadFields, ...record } = readYaml(file, text, { notes });
		const read = { ...record, body: '', bodyLine: 1, unreadFields: unread(unreadFields) };
		return { isRead: problems.length === 0, records: [read], problems };
	}
	const { problems, unreadFields, ...record } = readFrontMatter(file, text, { notes });
	const wrong = bodyMistakes(file, record, collection);
	const read = { ...record, unreadFields: unread(unreadFields) };
	const body = wrong.length > 0 ? { body: '', isBodyUnread: true as const } : {};
	const all = [...problems, ...wrong];
	return { isRead: all.length === 0, records: [{ ...read, ...body }], problems: all };
}

/** The fields with these names; for a name that no field has, the one that it resembles. */
function fieldsMeant(names: ReadonlySet<string>, schema: RecordSchema): ReadonlySet<string> {
	return new Set([...names].flatMap((name) => [name, ...fieldsResembling(schema, name).names]));
}

/** The reasons why a body is not what the editor meant, or must not be given to the Markdown parser. */
function bodyMistakes(
	file: string,
	{ body, bodyLine }: Pick<ParsedRecord, 'body' | 'bodyLine'>,
	{ format, schema }: Collection,
): Problem[] {
	const names = new Set(Object.keys(fieldsOf(schema)));
	const cut = lineOfCutField(body, names);
	if (cut !== undefined) {
		const message = `信息块在第 ${bodyLine - 1} 行的 --- 就结束了，从这一行起的字段成了正文。请删去多出的那一行 ---`;
		return [error(file, bodyLine + cut - 1, message)];
	}
	const second = lineOfSecondRecord(body, names);
	if (second !== undefined) {
		const message =
			'从这一行起又是一份文件（又有一个信息块）。一个文件只放一份，请把后面的另存成一个文件';
		return [error(file, bodyLine + second - 1, message)];
	}
	const beyond = outOfBounds(body, format === 'mdx' ? 'mdx' : 'markdown');
	return beyond
		? [{ ...error(file, bodyLine + beyond.line - 1, beyond.message), field: '正文' }]
		: [];
}

function error(file: string, line: number, message: string): Problem {
	return { file, line, message, severity: 'error' };
}
