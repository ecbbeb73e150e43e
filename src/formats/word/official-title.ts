import { titleLines } from '../../presentation/title-lines.ts';
import { charactersPerTitleLine } from './official-styles.ts';
import { runsXml } from './official-text.ts';

/** A title on lines that are broken between its words and about equally long. */
export function titleXml(styleId: string, title: string, names: readonly string[]): string {
	const lines = titleLines(title, names, charactersPerTitleLine);
	return runsXml(styleId, [{ text: lines.join('\n') }]);
}
