import { addressProblems } from './address-problems.ts';
import { lostContentProblems } from './lost-content.ts';
import { lostFileProblems } from './lost-files.ts';
import { unloggedChangeProblems } from './unlogged-changes.ts';
import { takenBackProblems } from './taken-back.ts';
import { fileExists, filesBelow } from '../../reading/read.ts';
import { dateOf } from '../../../domain/dates/calendar-date.ts';
import type { AddressComparison } from './address-problems.ts';
import type { ComparedContent } from './lost-addresses.ts';

/** What was published last. */
export interface Publication {
	/** The address of the site, its folder, or a file that lists its addresses. */
	target: string;
	/** The content from which it was made; the folder need not exist. */
	lastContent: string;
}

/**
 * What is public now and would no longer be, and what was changed without a note for readers, as problems. Where the content
 * of the last publication is known it is compared record by record and row by row; else the addresses are.
 */
export async function publishedProblems(
	{ target, lastContent }: Publication,
	content: ComparedContent & { contentDir: string },
): Promise<AddressComparison> {
	const { contentDir, records, publicFiles, now } = content;
	if (!fileExists(lastContent)) return addressProblems(target, contentDir, content);
	const day = dateOf(now);
	return {
		problems: [
			...lostContentProblems(lastContent, contentDir, day),
			...takenBackProblems({ lastContent, content: contentDir }, records, now),
			...lostFileProblems(
				{ lastContent, lastFiles: filesBelow(target), contentDir },
				{ records, publicFiles, now },
			),
			...unloggedChangeProblems(lastContent, records, now),
		],
		notes: [],
	};
}
