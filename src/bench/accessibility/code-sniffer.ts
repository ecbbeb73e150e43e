import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mistakenSniffs } from './mistaken-sniffs.ts';
import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';

/** The object `HTMLCS` that the program defines in the page. */
export interface CodeSniffer {
	ERROR: number;
	process: (standard: string, content: Document) => void;
	getMessages: () => { type: number; code: string; msg: string; element: Element }[];
}

/** The source of HTML_CodeSniffer, the rules behind pa11y, for `addInitScript`. */
export const codeSnifferSource = readFileSync(
	createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
	'utf8',
);

/** The errors that HTML_CodeSniffer finds on the page (WCAG 2.1 A and AA), except those that are known to be wrong. */
export async function sniffedFaultsOf(tab: Page): Promise<Fault[]> {
	if (!(await tab.evaluate(() => 'HTMLCS' in window))) await tab.evaluate(codeSnifferSource);
	return tab.evaluate((mistaken) => {
		const sniffer = (window as unknown as { HTMLCS: CodeSniffer }).HTMLCS;
		sniffer.process('WCAG2AA', document);
		return sniffer
			.getMessages()
			.filter(({ type }) => type === sniffer.ERROR)
			.filter(
				({ code, element }) =>
					!mistaken.some((known) => code.endsWith(known.code) && element.closest?.(known.within)),
			)
			.map(({ code, msg, element }) => ({
				rule: `HTMLCS ${code.replace('WCAG2AA.', '')}`,
				help: msg,
				element: element.outerHTML?.slice(0, 120) ?? '',
			}));
	}, mistakenSniffs);
}
