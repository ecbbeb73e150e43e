import { unusualNumbers } from '../checking/rules/document-number-rules.ts';
import { checkIds } from '../checking/rules/id-rules.ts';
import { checkPrivacy } from '../checking/privacy/privacy-rules.ts';
import { checkCharactersOfText, checkDescribedCharacters } from '../reading/character-rules.ts';
import { labelOf } from '../declarations/schema.ts';
import { isPassedOver } from '../reading/content-folder-rules.ts';
import { parseFile } from '../reading/parse-file.ts';
import { readCollection } from '../reading/read.ts';
import { validate } from '../records/validate.ts';
import { privacyExceptions } from '../registers/privacy-exceptions.ts';
import type { Collection } from '../declarations/collection.ts';
import type { Problem } from '../records/problem.ts';

/** A file that is to be written. */
export interface NewFile {
	contentDir: string;
	collection: Collection;
	id: string;
	file: string;
	text: string;
	/** The fields whose values the editor has given; the others are still empty. */
	given: readonly string[];
}

/** The problems of a new file's name, and those of the values in it. */
export interface NewFileProblems {
	ofName: Problem[];
	ofValues: Problem[];
}

/**
 * What `check` will say of a new file's name and of the values that the editor has given, by the same rules; what it says
 * of fields that are still empty is left out.
 */
export function checkNew({
	contentDir,
	collection,
	id,
	file,
	text,
	given,
}: NewFile): NewFileProblems {
	const {
		problems,
		records: [read],
	} = parseFile(file, text, collection);
	if (!read) return { ofName: [], ofValues: problems };
	const record = { ...read, id, file, digest: '', collection };
	const lines = new Set(given.map((field) => read.lineOf([field])));
	const labels = given.map((field) => labelOf(collection.schema, [field]));
	const isOfGiven = ({ line, field = '' }: Problem) =>
		lines.has(line) && labels.some((label) => field.startsWith(label));
	const others = readCollection(contentDir, collection).records.map((other) => ({
		...other,
		collection,
	}));
	const ofName = [
		...nameProblems(`${id}.md`, file),
		...checkIds([...others, record]).filter((problem) => problem.file === file),
	];
	const ofValues = [
		...problems,
		...checkCharactersOfText(file, text),
		...checkDescribedCharacters(record),
		...validate(record, collection).problems.filter(isOfGiven),
		...checkPrivacy(
			{ contentDir, publicDir: '', records: [record], publicFiles: [] },
			exceptionsOf(contentDir),
		).problems.filter((problem) => problem.file === file),
		...unusualNumbers(record),
	];
	return { ofName, ofValues };
}

function nameProblems(name: string, file: string): Problem[] {
	const message = '这个名字的文件不会发布，请换一个名字';
	return isPassedOver(name) ? [{ file, line: 1, message, severity: 'error' }] : [];
}

/** The values that the county has decided to publish. */
function exceptionsOf(contentDir: string) {
	return readCollection(contentDir, privacyExceptions).records.flatMap(
		(record) => validate(record, privacyExceptions).valid ?? [],
	);
}
