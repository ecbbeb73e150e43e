import { compareText } from '../../../domain/text/compare-text.ts';
import { personalDataLabels } from '../../../domain/personal-data/personal-data.ts';
import type { PersonalDataKind } from '../../../domain/personal-data/personal-data.ts';
import type { Problem } from '../../records/problem.ts';

const mostFilesPerKind = 20;

/**
 * The problems that concern personal data, one for each file and kind, the most serious kinds first. After the first files
 * of a kind, one problem states how many more there are, so that the hundreds of an import fit on a screen and no kind
 * hides another.
 */
export function groupPersonalData(problems: readonly Problem[]): Problem[] {
	const kinds = Object.keys(personalDataLabels) as PersonalDataKind[];
	return kinds.flatMap((kind) => {
		const found = problems.filter(({ personalData }) => personalData === kind);
		const byFile = [...Map.groupBy(found, ({ file }) => file).values()]
			.map((same) => same.toSorted((a, b) => a.line - b.line))
			.toSorted(([a], [b]) => compareText(a?.file ?? '', b?.file ?? ''));
		return [
			...byFile.slice(0, mostFilesPerKind).flatMap(oneForAll),
			...rest(kind, byFile.slice(mostFilesPerKind)),
		];
	});
}

function oneForAll([first, ...others]: readonly Problem[]): Problem[] {
	if (!first) return [];
	if (others.length === 0) return [first];
	const lines = others
		.map(({ line }) => line)
		.filter((line, index, all) => line !== all[index - 1]);
	const more = `（另有 ${others.length} 处，在第 ${lines.slice(0, 10).join('、')} 行${lines.length > 10 ? '等' : ''}）`;
	return [{ ...first, message: first.message + more }];
}

function rest(kind: PersonalDataKind, files: readonly Problem[][]): Problem[] {
	const [first] = files[0] ?? [];
	if (!first) return [];
	const message = `疑似${personalDataLabels[kind]}：从这个文件起还有 ${files.length} 个文件、${files.flat().length} 处，运行 npm run check -- --mask 列出全部`;
	return [{ ...first, message }];
}
