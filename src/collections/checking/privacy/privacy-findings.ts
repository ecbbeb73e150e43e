import { findPersonalData } from '../../../domain/personal-data/find-personal-data.ts';
import { exceptionCode } from './exception-code.ts';
import { publishedTexts } from './privacy-texts.ts';
import type { PersonalData } from '../../../domain/personal-data/personal-data.ts';
import type { CollectedRecord, PublishedText } from './privacy-texts.ts';

/** A place where personal data would be published. It does not contain the data itself. */
export interface PrivacyFinding extends Pick<PersonalData, 'kind' | 'masked' | 'severity'> {
	/** The path that the editor knows. */
	file: string;
	/** 1-based. */
	line: number;
	/** Identifies file and value in an exception. It is too short to reconstruct the value from. */
	code: string;
}

export interface PrivacySources {
	contentDir: string;
	publicDir: string;
	records: readonly CollectedRecord[];
	/** Files below the public folder, as addresses such as `/files/a.docx`. */
	publicFiles: Iterable<string>;
}

/**
 * Finds personal data in records, in the names of their files, which become addresses, and in the names of public files.
 * `onFailure` is called for a record that could not be searched.
 */
export function privacyFindings(
	{ contentDir, publicDir, records, publicFiles }: PrivacySources,
	onFailure: (file: string, error: unknown) => void,
): PrivacyFinding[] {
	const inRecords = records.flatMap((record) => {
		try {
			return inRecord(record, contentDir);
		} catch (error) {
			onFailure(record.file, error);
			return [];
		}
	});
	const files = new Set(records.map(({ file }) => file));
	const inNames = [...files].flatMap((file) => {
		const path = file.slice(contentDir.length + 1);
		return findingsIn(nameText(path), file, path);
	});
	const inPublicNames = [...publicFiles].flatMap((path) =>
		findingsIn(nameText(path), `${publicDir}${path}`, `public${path}`),
	);
	const byPlace = new Map(
		[...inRecords, ...inNames, ...inPublicNames].map((finding) => [
			[finding.file, finding.line, finding.code].join('\n'),
			finding,
		]),
	);
	return [...byPlace.values()];
}

function inRecord(record: CollectedRecord, contentDir: string): PrivacyFinding[] {
	const path = record.file.slice(contentDir.length + 1);
	return publishedTexts(record).flatMap((text) =>
		findingsIn(text, record.file, path).map((finding) =>
			record.collection.withoutPersonalData && finding.kind !== 'private-email'
				? { ...finding, severity: 'stops' as const }
				: finding,
		),
	);
}

function findingsIn({ text, lineAt }: PublishedText, file: string, path: string): PrivacyFinding[] {
	return findPersonalData(text).map(({ kind, masked, severity, start, end }) => ({
		file,
		line: lineAt(start),
		kind,
		masked,
		severity,
		code: exceptionCode({ path, kind, value: text.slice(start, end) }),
	}));
}

/** The folders of a path and its file name without the extension, each as a text of its own. */
function nameText(path: string): PublishedText {
	return { text: path.replace(/\.[a-z]{2,5}$/, '').replaceAll('/', '\n/\n'), lineAt: () => 1 };
}
