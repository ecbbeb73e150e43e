import { publicityAt } from '../../fields/publicity.ts';
import { publicRequirements } from './requirements.ts';
import type { Minute } from '../../../domain/dates/minute.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';
import type { Lack, PublicRequirement } from './requirement.ts';

interface Folders {
	contentDir: string;
	publicDir: string;
}

/**
 * What is missing before the county goes public, each as an error. Records that are not public at the minute `now` count as
 * missing; those with mistakes too, which `check` reports besides.
 */
export function publicProblems(
	{ contentDir, publicDir }: Folders,
	records: readonly ValidRecord[],
	now: Minute,
): Problem[] {
	const open = records.filter((record) => publicityAt(record, now) === 'public');
	const county = { contentDir, publicDir, records: open, now };
	return publicRequirements.flatMap((requirement) =>
		requirement.lacking(county).map((lack): Problem => ({
			file: inFolder(lack.where ?? requirement.where, { contentDir, publicDir }),
			line: 1,
			field: requirement.what,
			message: messageOf(requirement, lack),
			severity: 'error',
		})),
	);
}

/** What `check -- --public` prints besides the report of every check. */
export function formatPublic(problems: readonly Problem[]): string {
	if (problems.length === 0)
		return `上线以前要有的 ${publicRequirements.length} 项都有了。是否准确、能不能用，由人核对。`;
	return [
		`上线以前还缺 ${problems.length} 处：`,
		...problems.map(
			({ file, line, field = '', message }) => `${file}:${line}  ${field}：${message}`,
		),
	].join('\n');
}

function messageOf({ field, basis, note = '' }: PublicRequirement, { of }: Lack): string {
	const lacks = of === undefined ? '还没有' : `${of}还没有`;
	const place = field === undefined ? '' : `，写在 ${field}`;
	return `${lacks}${place}（${basis}）。${note}`;
}

function inFolder(where: string, { contentDir, publicDir }: Folders): string {
	return where.replace(/^content(?=\/)/, contentDir).replace(/^public(?=\/)/, publicDir);
}
