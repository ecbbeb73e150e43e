import { basename } from 'node:path';
import { agenciesNamed } from './registers/agencies-named.ts';
import { addAgency, createAgencies } from './registers/agency-register.ts';
import { buildRecord } from './build-record.ts';
import { sameness } from './registers/sameness.ts';
import { contentDigest } from './registers/content-digest.ts';
import { chooseId } from './choose-id.ts';
import { absoluteAddress } from './html/absolute-address.ts';
import { addressOf } from '../collections/sections/addresses.ts';
import { addDocument, sourceKeys } from './registers/document-register.ts';
import { indexNumberKey } from '../domain/numbers/index-number.ts';
import { fullPinyin } from '../collections/scaffolding/suggest-id.ts';
import { outOfBounds } from '../markdown/bounds.ts';
import { limits } from './sources/limits.ts';
import { fileText, writeRecord } from './registers/write-record.ts';
import type { BuiltRecord } from './build-record.ts';
import type { Mapping } from './fields/mapping.ts';
import type { ImportOutcome } from './item/import-outcome.ts';
import type { Note, PassedOver, SourceItem, Unreadable } from './item/source-item.ts';
import type { ImportTarget } from './registers/target.ts';

/** Imports one item, if possible, and returns the outcome. Never throws because of the item. */
export function importItem(
	item: SourceItem | Unreadable | PassedOver,
	mapping: Mapping,
	target: ImportTarget & { force: boolean },
): ImportOutcome {
	if ('passedOver' in item)
		return { ...itemName(item), result: '说明', notes: [{ problem: item.passedOver }] };
	if ('reason' in item) return failure(item, item.reason, item.value);
	try {
		const built = buildRecord(item, mapping, target);
		return 'reason' in built
			? failure(item, built.reason, built.value, built.notes)
			: place(item, built, target);
	} catch (error) {
		// A page with ten thousand nested elements must not stop the import of the other pages.
		return failure(
			item,
			`处理这一条时出错（${error instanceof Error ? error.message : String(error)}）`,
		);
	}
}

function place(
	item: SourceItem,
	built: BuiltRecord,
	target: ImportTarget & { force: boolean },
): ImportOutcome {
	const { collection, documents } = target;
	const { title } = built;
	const { importedFrom, documentNumber, formedOn, publishedOn } = built.data;
	const keys = sourceKeys(importedFrom, built.statedId);
	const content = contentDigest(built);
	const same = documents.contents.get(content);
	// Files of the same name in two folders have the same origin: the one with the same text is meant.
	const candidates = keys
		.flatMap((key) => documents.earlier.get(key) ?? [])
		.filter((id) => !documents.recognised.has(id));
	const earlier = candidates.find((id) => id === same?.id) ?? candidates[0];
	const twin = built.isOwnAddress ? twinOf(keys, title, target) : undefined;
	const remember = (id: string) => {
		answerFor(item, built, id, target);
		documents.recognised.add(id);
		if (!documents.contents.has(content))
			documents.contents.set(content, { id, data: built.data, isNew: true });
		for (const key of keys) documents.added.set(key, { id, title });
	};
	if (twin !== undefined) return untouched(item, twin, '与本次导入的另一份来源和标题都相同');
	if (earlier !== undefined && !target.force) {
		remember(earlier);
		return untouched(item, earlier, '以前已导入。要重新导入请加 --force');
	}
	if (same !== undefined && same.id !== earlier)
		return untouched(item, same.id, sameness(same, built.data, collection));
	const [namesake] =
		collection.name === 'agencies'
			? agenciesNamed(title, { ...target.agencies, mayCreate: false }, '').ids
			: [];
	if (namesake !== undefined && namesake !== earlier)
		return untouched(item, namesake, '机构里已经有它，没有改动');
	const naming = {
		stated:
			built.statedId ??
			(collection.name === 'agencies' ? fullPinyin(title).slice(0, 60) : undefined),
		documentNumber: [documentNumber].flat()[0],
		fileName: item.page && basename(item.source),
		title,
		date: formedOn ?? publishedOn?.slice(0, 10),
	};
	const { id, notes } =
		earlier === undefined ? chooseId(naming, documents) : { id: earlier, notes: [] };
	const { data } = built;
	const note = sharedIndexNumber(data, id, target);
	if (Buffer.byteLength(fileText({ data, markdown: built.markdown })) > limits.documentBytes)
		return failure(item, `正文太长，超过 ${limits.documentBytes / 1024 / 1024} MB`);
	const beyond = outOfBounds(built.markdown, 'markdown');
	if (beyond) return failure(item, `正文里${beyond.message}`);
	target.files.copy(built.files);
	createAgencies([data['issuers'], data['responsible']].flat(), target.agencies);
	writeRecord(documents.outDir, collection, { id, data, markdown: built.markdown });
	addDocument(documents, id, data);
	// Later rows may name the agency as their upper one.
	if (collection.name === 'agencies') addAgency(target.agencies, id, title);
	remember(id);
	return { ...itemName(item), result: '已导入', id, notes: [...built.notes, ...notes, ...note] };
}

/** Remembers where the old portal had the record and its files, so that links to them go on leading there. */
function answerFor(
	{ page }: SourceItem,
	built: BuiltRecord,
	id: string,
	{ collection, oldAddresses, files }: ImportTarget,
): void {
	const { source } = built.data.importedFrom;
	const here = addressOf(collection, id);
	if (built.isOwnAddress) {
		oldAddresses.add(source, here);
		for (const address of page?.series?.addresses.values() ?? []) {
			const part = absoluteAddress(address, source);
			if (part !== undefined) oldAddresses.add(part, here);
		}
	}
	// Nobody links to pictures.
	for (const file of built.files.filter((name) => !/\.(?:png|jpe?g|gif|bmp|webp)$/i.test(name)))
		for (const address of files.cameFrom(file)) oldAddresses.add(address, file);
}

/** The record of this import that came from the same address under the same title. */
function twinOf(
	keys: readonly string[],
	title: string,
	{ documents }: ImportTarget,
): string | undefined {
	const found = keys.map((key) => documents.added.get(key)).find((added) => added !== undefined);
	return found?.title === title ? found.id : undefined;
}

function untouched(item: SourceItem, id: string, problem: string): ImportOutcome {
	return { ...itemName(item), result: '已存在，未改动', id, notes: [{ problem }] };
}

/** A remark on an index number that another document has. It is kept: which of the two is wrong, the source does not say. */
function sharedIndexNumber(
	{ indexNumber }: BuiltRecord['data'],
	id: string,
	{ collection, documents }: ImportTarget,
): Note[] {
	const owner = documents.indexNumbers.get(indexNumberKey(String(indexNumber)));
	if (owner === undefined || owner === `${collection.name}/${id}`) return [];
	return [
		{ field: 'indexNumber', problem: `与 ${owner} 重复，请核对`, value: String(indexNumber) },
	];
}

function failure(
	item: SourceItem | Unreadable,
	reason: string,
	value?: string,
	notes: readonly Note[] = [],
): ImportOutcome {
	return { ...itemName(item), result: '失败', notes: [{ problem: reason, value }, ...notes] };
}

function itemName({ source, line }: SourceItem | Unreadable | PassedOver) {
	return { source, line };
}
