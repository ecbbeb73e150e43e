import { fileNameFault } from '../collections/scaffolding/file-name-fault.ts';
import { suggestId } from '../collections/scaffolding/suggest-id.ts';
import { isTaken } from './registers/document-register.ts';
import type { DocumentRegister } from './registers/document-register.ts';
import type { Note } from './item/source-item.ts';

interface Naming {
	/** The id that the old system used. */
	stated?: string | undefined;
	documentNumber?: string | undefined;
	/** The name of a page's file. */
	fileName?: string | undefined;
	title: string;
	date?: string | undefined;
}

/**
 * A new, unique id: the stated one, else from the document number, else the file's own name, else from the title. Ids
 * are ASCII, because they are permanent addresses.
 */
export function chooseId(
	naming: Naming,
	register: DocumentRegister,
): { id: string; notes: Note[] } {
	const { stated, documentNumber, fileName, title, date } = naming;
	const ownName = fileName?.replace(/\.[^.]*$/, '').replace(/[. ]+/g, '-');
	const base =
		(stated !== undefined && isSafe(stated) && stated) ||
		(documentNumber !== undefined && suggestId({ documentNumber, title, date })) ||
		(ownName !== undefined && isSafe(ownName) && !isGeneric(ownName) && ownName) ||
		suggestId({ title, date });
	// The initials of a title may form a forbidden file name, such as `con`.
	const first = fileNameFault(base) === undefined ? base : `record-${base}`;
	let id = first;
	for (let count = 2; isTaken(register, id); count++) id = `${first}-${count}`;
	const problem =
		stated === undefined || stated === id ? undefined : `原编号不能用或已被占用，改用 ${id}`;
	return { id, notes: problem ? [{ field: 'id', problem, value: stated }] : [] };
}

function isSafe(id: string): boolean {
	return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(id) && fileNameFault(id) === undefined;
}

/** Whether a file name says nothing about the document. */
function isGeneric(name: string): boolean {
	return /^(?:index|default|content|details?|list|show|articles?|page|view|news|info|\d{1,3})[-_]?\d{0,3}$/i.test(
		name,
	);
}
