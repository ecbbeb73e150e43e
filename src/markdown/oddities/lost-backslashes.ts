import { onEachLine, briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** A path of Windows: \\server\folder, D:\folder. */
const path = /(?<![\\\w])(?:\\\\(?=[\w\p{Script=Han}])|[A-Za-z]:\\)[^\s，。；、）)|]*/gu;
/** What makes the backslash before it disappear; two of them within a path are one that is meant. */
const lost = /^\\\\|(?<!\\)\\[!-/:-@[\]-`{-~]/;

/** Paths in which a backslash disappears, because it takes away the meaning of the sign behind it. */
export function findLostBackslashes({ lines }: BodyView): Oddity[] {
	return onEachLine(lines, (line, number) => {
		const [found] = [...line.matchAll(path)].filter(([text]) => lost.test(text));
		return (
			found && {
				line: number,
				message: `“${briefly(found[0])}”里的反斜杠有的不会显示。要显示一个反斜杠，写两个：${briefly(found[0].replaceAll('\\', '\\\\'))}`,
			}
		);
	});
}
