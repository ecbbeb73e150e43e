import { documentKinds } from '../../document-kinds.ts';
import { fieldsOf, labelOf } from '../../declarations/schema.ts';
import { publicityAt } from '../../fields/publicity.ts';
import { filesBelow, readCollection } from '../../reading/read.ts';
import { validate } from '../../records/validate.ts';
import type { Minute } from '../../../domain/dates/minute.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Fields that say nothing to readers, or that say themselves that the document was changed. */
const unread = [
	'draft',
	'publishedOn',
	'publicUntil',
	'importedFrom',
	'updatedOn',
	'corrections',
	'catalogueItem',
];

/**
 * Documents that are public, were so in `lastContent`, and whose text or facts were changed without a new entry in their log
 * of corrections or a later day of updating, as warnings.
 */
export function unloggedChangeProblems(
	lastContent: string,
	records: readonly ValidRecord[],
	now: Minute,
): Problem[] {
	const kinds = new Set(documentKinds.map(({ name }) => name));
	const open = records.filter(
		(record) => kinds.has(record.collection.name) && publicityAt(record, now) === 'public',
	);
	return [...Map.groupBy(open, ({ collection }) => collection)].flatMap(
		([collection, documents]) => {
			if (filesBelow(`${lastContent}/${collection.name}`).length === 0) return [];
			const read = readCollection(lastContent, collection).records;
			const before = new Map(read.map((record) => [record.id, record]));
			return documents.flatMap((document) => {
				const source = before.get(document.id);
				if (source === undefined || source.digest === document.digest) return [];
				const last = validate(source, collection).valid;
				if (!last || publicityAt(last, now) !== 'public' || isLogged(last, document)) return [];
				const changed = changedParts(last, document);
				return changed.length === 0 ? [] : [unlogged(document, changed)];
			});
		},
	);
}

function isLogged(last: ValidRecord, now: ValidRecord): boolean {
	return ['updatedOn', 'corrections'].some(
		(field) => !isSame(last.data[field], now.data[field]) && now.data[field] !== undefined,
	);
}

/** The names of what differs, in Chinese. */
function changedParts(last: ValidRecord, now: ValidRecord): string[] {
	const { schema } = now.collection;
	const fields = Object.keys(fieldsOf(schema)).filter((field) => !unread.includes(field));
	return [
		...(last.body.trim() === now.body.trim() ? [] : ['正文']),
		...fields
			.filter((field) => !isSame(last.data[field], now.data[field]))
			.map((field) => labelOf(schema, [field])),
	];
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function unlogged({ file }: ValidRecord, changed: readonly string[]): Problem {
	return {
		file,
		line: 1,
		field: '更正记录',
		message: `公开以后改过${changed.join('、')}，读者看不到改了什么。改了内容的，在 corrections 里加一条：日期、改了什么、为什么；只改错别字的，写上 updatedOn`,
		severity: 'warning',
	};
}
