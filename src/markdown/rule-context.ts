export interface RuleContext {
	/** `mdx` bodies may use the site's components, but no program code. */
	format: 'markdown' | 'mdx';
	/** Says what is wrong with the target of a link, or nothing. */
	linkProblem: (url: string) => string | undefined;
	/** The same of an image. */
	imageProblem: (url: string) => string | undefined;
}
