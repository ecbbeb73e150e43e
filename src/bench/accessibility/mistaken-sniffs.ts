/** Errors of HTML_CodeSniffer that are wrong: the end of their code, the elements that contain them, and the reason. */
export const mistakenSniffs: readonly { code: string; within: string; reason: string }[] = [
	{
		code: 'H43.HeadersRequired',
		within: '.matrix-scroll',
		reason:
			'A cell of the matrix stands under one heading of each kind: its column, its row and its group of rows. HTML’s scope (col, row, rowgroup) says so, but the sniff takes two headings in one column for a table that scope cannot describe. Ids in each of thousands of cells would say the same at many times the weight.',
	},
];
