import { formatProblems } from '../collections/checking/problems.ts';
import type { HeldBack } from './hold-back.ts';

const shownInstead: Record<HeldBack['shown'], string> = {
	'last version': '没有更新，网上仍是上一次的版本',
	'other rows': '有错的行没有发布，其余的已发布',
	'lost rows': '删去的行没有登记，网上仍有，其余的已发布',
	nothing: '没有发布',
};

/** What was held back and why, in Chinese; the file that an editor must correct comes first. */
export function heldBackReport(held: readonly HeldBack[]): string {
	const problems = held.flatMap((each) => each.problems);
	const consequences = held.map(({ file, shown }) => `${file}：${shownInstead[shown]}`);
	return [
		formatProblems(problems, 0).split('\n').slice(0, -1).join('\n'),
		`\n有 ${held.length} 个文件因此没有照现在的样子发布，其他内容照常发布：`,
		...consequences,
	].join('\n');
}
