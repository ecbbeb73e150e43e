import { changeLine } from './change-line.ts';
import { recordedAddresses } from './lost-records.ts';
import { filesNotPublic } from '../../public-folder/files-not-public.ts';
import { usedFiles } from '../../public-folder/used-files.ts';
import { collectionsIn } from '../../portal/own-columns.ts';
import { publicityAt } from '../../fields/publicity.ts';
import { readCollection } from '../../reading/read.ts';
import { validate } from '../../records/validate.ts';
import { addressChanges } from '../../registers/address-changes.ts';
import { dateOf } from '../../../domain/dates/calendar-date.ts';
import type { ComparedContent } from './lost-addresses.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

interface LastPublication {
	lastContent: string;
	/** The files of the site, relative to its folder. */
	lastFiles: readonly string[];
	contentDir: string;
}

/**
 * Attachments and pictures of the last publication that would no longer be public although a record that is still public
 * offered them, as problems. The files of a record that is withdrawn go with it.
 */
export function lostFileProblems(
	{ lastContent, lastFiles, contentDir }: LastPublication,
	{ records, publicFiles, now }: ComparedContent,
): Problem[] {
	const withheld = new Set(filesNotPublic(publicFiles, records, now));
	const gone = lastFiles
		.map((file) => `/${file}`)
		.filter((file) => file.startsWith('/files/'))
		.filter((file) => !publicFiles.has(file) || withheld.has(file));
	if (gone.length === 0) return [];
	const recorded = recordedAddresses(contentDir);
	const unrecorded = new Set(gone.filter((file) => !recorded.has(file)));
	const still = new Set(
		records.filter((record) => publicityAt(record, now) === 'public').map(nameOf),
	);
	const before = collectionsIn(lastContent)
		.filter(({ name }) => name !== addressChanges.name)
		.flatMap((collection) =>
			readCollection(lastContent, collection).records.flatMap(
				(record) => validate(record, collection).valid ?? [],
			),
		)
		.filter((record) => still.has(nameOf(record)));
	const offered = usedFiles(unrecorded, before);
	return [...unrecorded]
		.filter((file) => offered.has(file))
		.map((file) => ({
			file: `${contentDir}/${addressChanges.name}`,
			line: 1,
			message: `附件 ${file} 已经公开过，现在没有文件用到它，不会再公开。是误删的，请恢复；换了文件或者要撤下的，${changeLine(contentDir, { address: file, changedOn: dateOf(now) })}`,
			severity: 'error',
		}));
}

function nameOf({ collection, id }: Pick<ValidRecord, 'collection' | 'id'>): string {
	return `${collection.name}\n${id}`;
}
