import { headingFont } from './word-package.ts';
import { escapeXml } from './xml.ts';
import type { OfficialRun } from '../../domain/documents/official-document.ts';

/** A paragraph of one plain text. */
export function paragraphXml(styleId: string, text: string): string {
	return runsXml(styleId, text === '' ? [] : [{ text }]);
}

/** A paragraph of text in several styles. `properties` are added to those of its style. */
export function runsXml(styleId: string, runs: readonly OfficialRun[], properties = ''): string {
	return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${properties}</w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

/** Emphasised text is set in 黑体, as in official documents, not in bold. */
const strong = `<w:rFonts w:eastAsia="${headingFont.name}"/>`;
const struck = '<w:strike/>';
const raised = '<w:vertAlign w:val="superscript"/>';

function runXml({ text, isStrong, isRaised, isStruck }: OfficialRun): string {
	const properties = `${isStrong ? strong : ''}${isStruck ? struck : ''}${isRaised ? raised : ''}`;
	const content = text
		.split(/([\n\t])/)
		.filter((piece) => piece !== '')
		.map(pieceXml)
		.join('');
	return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

function pieceXml(piece: string): string {
	if (piece === '\n') return '<w:br/>';
	if (piece === '\t') return '<w:tab/>';
	return `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
}
