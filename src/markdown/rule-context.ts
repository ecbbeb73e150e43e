import type { MarkdownFormat } from './dialect/parse.ts';

export interface RuleContext {
	/** `mdx` bodies may use the site's components, but not program code. */
	format: MarkdownFormat;
	/** The problem with the target of a link; `undefined` when there is none. */
	linkProblem: (url: string) => string | undefined;
	/** The same for the address of an image. */
	imageProblem: (url: string) => string | undefined;
}
