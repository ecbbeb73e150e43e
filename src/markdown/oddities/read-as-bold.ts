import { endsWithSurname } from '../../domain/personal-data/names.ts';
import { hidden } from './hide-signs.ts';
import { briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** What to write where stars hide something. */
export const forMasks = '是遮盖的字，请写成“某”，或者在每个星号前加反斜杠（\\*\\*）';

/** How many characters on either side tell what stars stand for. */
const beside = 12;

/** Words that stand behind what was left out: `**省**市`, `**年**月`. */
const unit =
	/^(?:自治区|省|市|州|县|区|旗|镇|乡|街道|村|社区|组|路|街|巷|号|栋|单元|室|有限公司|公司|学校|医院|年|月|日|时|分|元|万元|人|户|亩)/;

/**
 * Stars that hide a name, a number or a place and were read as the marks of bold text (`李**同志、王**同志`), and ranges
 * with two tildes that were read as struck through (`3~~5天，10~~15元`): readers do not see the signs.
 */
export function findReadAsBold({ nodes, lines, words }: BodyView): Oddity[] {
	return nodes.flatMap((node): Oddity[] => {
		if ((node.type !== 'strong' && node.type !== 'delete') || !node.position) return [];
		const { start, end } = node.position;
		if (start.line !== end.line) return [];
		const line = words[start.line - 1] ?? '';
		const [from, to] = [start.column - 1, end.column - 1];
		const before = line.slice(Math.max(0, from - beside), from).replaceAll(hidden, '');
		const inner = line.slice(from, to).replaceAll(hidden, '');
		const after = line.slice(to, to + beside).replaceAll(hidden, '');
		const written = briefly((lines[start.line - 1] ?? '').slice(Math.max(0, from - 1), to + 1));
		if (node.type === 'delete')
			return /\d$/.test(before) && /\d$/.test(inner)
				? [
						{
							line: start.line,
							message: `“${written}”中间的文字被划掉了。是数字的范围，请写成 3—5 或者 3~5`,
						},
					]
				: [];
		if (!isMask(before, inner, after)) return [];
		return [
			{
				line: start.line,
				message: `“${written}”里的星号被当作加粗，读者看不到星号。${forMasks}`,
			},
		];
	});
}

function isMask(before: string, inner: string, after: string): boolean {
	if (endsWithSurname(before) && endsWithSurname(inner)) return true;
	const isCode = [before.at(-1), inner.at(0), inner.at(-1), after.at(0)].every((sign) =>
		/[\dA-Za-z]/.test(sign ?? ''),
	);
	if (isCode) return true;
	const [unitInside] = unit.exec(inner) ?? [];
	if (unitInside === inner && unit.test(after)) return true;
	return inner.length > 2 && inner.slice(0, 2) === after.slice(0, 2);
}
