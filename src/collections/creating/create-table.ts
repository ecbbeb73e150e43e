import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileNameFault } from '../scaffolding/file-name-fault.ts';
import { tableFileFor, tableSkeleton } from '../scaffolding/table-skeleton.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Collection } from '../declarations/collection.ts';
import type { Created, NewRecord } from './new-record.ts';

/** Creates a file of a table with the names of its columns, never overwriting one. */
export function createTable(
	contentDir: string,
	collection: Collection,
	{ id, title, number = [], issuer, draft }: NewRecord,
	today: CalendarDate,
): Created {
	const { name, fileName } = collection;
	if (title !== undefined || number.length > 0 || issuer !== undefined || draft)
		return { problem: `“${collection.title}”是表格，只能加 --id 文件名` };
	const part = id?.replace(/\.csv$/i, '') ?? tableFileFor(collection, today);
	if (part === undefined) return { problem: `请用 --id 给出文件名。${fileName?.hint ?? ''}` };
	const fault = fileName
		? fileName.pattern.test(part)
			? undefined
			: fileName.hint
		: fileNameFault(part);
	if (fault !== undefined) return { problem: `不能用“${part}”做文件名：${fault}` };
	const file = `${contentDir}/${name}/${part}.csv`;
	if (existsSync(file)) return { problem: `已经有这个文件，没有改动它：${file}` };
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, tableSkeleton(collection));
	return {
		file,
		reminders: ['前两行是填写说明和例子，从列名下面一行填起；填好后删去前两行'],
	};
}
