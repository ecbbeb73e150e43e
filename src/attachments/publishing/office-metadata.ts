import { zipSync } from 'fflate';
import { readXml } from '../office/read-xml.ts';
import { attachmentLimits } from '../reading/attachment-limits.ts';
import { refuseBombs, unpacked } from '../archive/unpacked.ts';
import { zipEntries } from '../archive/zip-entries.ts';
import { editXml } from './edit-xml.ts';
import type { XmlEdits } from './edit-xml.ts';
import type { Zippable } from 'fflate';

/** A neutral name, because programs require one. */
const somebody = '作者';

/** The places where Office and OpenDocument files name persons. */
const edits: readonly (readonly [part: RegExp, edits: XmlEdits])[] = [
	[/^docProps\/core/i, { emptied: ['creator', 'lastModifiedBy'] }],
	[/^docProps\/app/i, { emptied: ['Company', 'Manager', 'HyperlinkBase'] }],
	[/^word\/people/i, { emptied: ['people'] }],
	[/^word\/.*\.xml$/i, { attributes: { author: somebody, initials: '' } }],
	[/^xl\/comments/i, { emptied: ['author'] }],
	[/^xl\/persons\//i, { attributes: { displayName: somebody, userId: '', providerId: 'None' } }],
	[/^xl\/workbook\.xml$/i, { attributes: { userName: '', url: '' } }],
	[/^xl\/revisions\/.*\.xml$/i, { attributes: { userName: '' } }],
	[
		/^ppt\/(?:commentAuthors|authors)/i,
		{ attributes: { name: somebody, initials: '', userId: '', providerId: 'None' } },
	],
	[/^meta\.xml$/i, { emptied: ['creator', 'initial-creator', 'printed-by'] }],
	[/^content\.xml$/i, { emptied: ['creator'] }],
];

const signature = /^(?:_xmlsignatures\/|META-INF\/.*signatures)/i;

/**
 * The time of every entry, as local time, which archives use. It is fixed, so that the result does not depend on the
 * time.
 */
const packedOn = new Date(1980, 0, 1);

/**
 * A Word, Excel, PowerPoint or OpenDocument file without the names of authors, editors or commentators; `cleanInside`
 * cleans pictures and documents in it. `undefined` when it names nobody, when a signature forbids changes, and for
 * other archives. Throws when the file is damaged, encrypted or a bomb.
 */
export function officeWithoutMetadata(
	bytes: Uint8Array,
	cleanInside: (bytes: Uint8Array, name: string) => Uint8Array,
): Uint8Array | undefined {
	const entries = zipEntries(bytes);
	const isDocument = entries.some(({ name }) => /^(?:\[Content_Types\]\.xml|mimetype)$/.test(name));
	if (!isDocument || entries.some(({ name }) => signature.test(name))) return undefined;
	refuseBombs(entries, attachmentLimits);
	let isChanged = false;
	const packed: Zippable = {};
	for (const entry of entries) {
		const content = unpacked(entry);
		const cleaned = /\.(?:xml|rels)$/i.test(entry.name)
			? cleanPart(content, entry.name)
			: cleanInside(content, entry.name);
		isChanged ||= cleaned !== content;
		packed[entry.name] = [cleaned, { level: entry.isStored ? 0 : 6, mtime: packedOn }];
	}
	return isChanged ? zipSync(packed) : undefined;
}

function cleanPart(content: Uint8Array, name: string): Uint8Array {
	const found = edits.filter(([part]) => part.test(name));
	if (found.length === 0) return content;
	readXml(content, {}, attachmentLimits);
	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
	const edited = found.reduce((rest, [, edit]) => editXml(rest, edit), text);
	return edited === text ? content : new TextEncoder().encode(edited);
}
