import { viewBody } from './body-view.ts';
import { findFootnoteOddities } from './footnotes.ts';
import { findHalfTables } from './half-tables.ts';
import { findHeadingSigns } from './heading-signs.ts';
import { findJoinedLines } from './joined-lines.ts';
import { findLinkOddities } from './link-oddities.ts';
import { findLostBackslashes } from './lost-backslashes.ts';
import { findMeantEmphasis } from './meant-emphasis.ts';
import { findMissedLinks } from './missed-links.ts';
import { findCharacterOddities } from './odd-characters.ts';
import { findOtherSigns } from './other-signs.ts';
import { findPastedCells } from './pasted-cells.ts';
import { findReadAsBold } from './read-as-bold.ts';
import { findRepeatedNumbers } from './repeated-numbers.ts';
import { findUnpairedBrackets } from './unpaired-brackets.ts';
import { findVisibleStars } from './visible-stars.ts';
import type { Nodes } from 'mdast';
import type { BodyView } from './body-view.ts';
import type { Oddity } from './oddity.ts';

/** The kinds of oddities, each with its rule. */
const oddityRules: Readonly<Record<string, (view: BodyView) => Oddity[]>> = {
	stars: findVisibleStars,
	masks: findReadAsBold,
	emphasis: findMeantEmphasis,
	headings: findHeadingSigns,
	links: findMissedLinks,
	addresses: findLinkOddities,
	tables: findHalfTables,
	cells: findPastedCells,
	footnotes: findFootnoteOddities,
	numbers: findRepeatedNumbers,
	signs: findOtherSigns,
	backslashes: findLostBackslashes,
	lines: findJoinedLines,
	brackets: findUnpairedBrackets,
	characters: findCharacterOddities,
};

/** Places of a body that readers see otherwise than the editor meant, by line. `nodes` are those of the tree of `body`. */
export function findOddities(body: string, nodes: readonly Nodes[]): Oddity[] {
	const view = viewBody(body, nodes);
	return Object.values(oddityRules)
		.flatMap((rule) => limited(rule(view)))
		.sort((one, other) => one.line - other.line);
}

/** How many oddities of a kind are named one by one. */
const mostOfKind = 5;

/** Oddities of one kind; where there are many, the last one stands for the rest and names their lines. */
function limited(found: readonly Oddity[]): readonly Oddity[] {
	if (found.length <= mostOfKind) return found;
	const rest = found.slice(mostOfKind - 1);
	const [first] = rest;
	if (!first) return found;
	const corrections = rest.flatMap(({ corrections }) => corrections ?? []);
	return [
		...found.slice(0, mostOfKind - 1),
		{
			line: first.line,
			message: `${first.message}（同样的还有 ${rest.length - 1} 处）`,
			...(corrections.length > 0 && { corrections }),
		},
	];
}
