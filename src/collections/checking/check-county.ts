import { checkAttachments } from './rules/attachment-rules.ts';
import { checkContent } from './check.ts';
import { collections } from '../index.ts';
import type { CheckResult } from './check.ts';

/** What attachments were found to hold is kept here from one check to the next. */
const attachmentCache = 'node_modules/.cache/gongkai-attachments';

/** Finds every problem of a county: of its content, and of all that lies inside its public files. */
export async function checkCounty(contentDir: string, publicDir: string): Promise<CheckResult> {
	const result = checkContent(contentDir, publicDir, collections);
	const { excepted } = result.privacy;
	const inside = await checkAttachments(publicDir, { cacheDir: attachmentCache, excepted });
	return { ...result, problems: [...result.problems, ...inside] };
}
