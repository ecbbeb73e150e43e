/** HTML elements that begin a new line. */
export const blockTags: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
		'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);
