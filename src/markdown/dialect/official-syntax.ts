import { strong } from './strong.ts';
import type { Extension } from 'micromark-util-types';

/**
 * What official text never means although Markdown reads it so: four blanks, backticks, `>`, a line under a title and
 * `[甲]: 乙` stay as they are written.
 */
const asText = [
	'attention',
	'blockQuote',
	'codeFenced',
	'codeIndented',
	'codeText',
	'definition',
	'setextUnderline',
	// Addresses are found after parsing, because these end at a blank only, which Chinese does not write.
	'emailAutolink',
	'protocolAutolink',
	'wwwAutolink',
];

/** The differences between GFM and the dialect for official Chinese, as an extension of the parser. */
export const officialSyntax: Extension = {
	disable: { null: asText },
	text: { 42: strong },
	insideSpan: { null: [{ resolveAll: strong.resolveAll }] },
	attentionMarkers: { null: [42] },
};
