import { checkAttachments } from './rules/attachment-rules.ts';
import { checkBrand } from '../public-folder/brand-rules.ts';
import { checkContent } from './check.ts';
import { dialectVersion, keepTrees } from '../../kept-trees.ts';
import { collections } from '../portal/collections.ts';
import type { CheckResult } from './check.ts';

/** The folder in which the results for attachments are cached between checks. */
const attachmentCache = 'node_modules/.cache/gongkai-attachments';

/** Finds every problem of a county: in its content, in its marks, and inside its public files. */
export async function checkCounty(contentDir: string, publicDir: string): Promise<CheckResult> {
	keepTrees(dialectVersion());
	const result = checkContent(contentDir, publicDir, collections);
	const { excepted } = result.privacy;
	const inside = await checkAttachments(publicDir, { cacheDir: attachmentCache, excepted });
	return { ...result, problems: [...result.problems, ...inside, ...checkBrand(publicDir)] };
}
