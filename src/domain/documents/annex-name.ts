/**
 * The name of an annex as 附件说明 has it: without the word 附件 and a number before it, which the list gives, without the
 * ending of a file, and without punctuation at its end (GB/T 9704—2012, 7.3.4). A title that is nothing else stays.
 */
export function annexName(title: string): string {
	const name = title
		.trim()
		.replace(/^附件\s*[\d一二三四五六七八九十]*\s*[:：.．、-]?\s*/, '')
		.replace(/\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|jpe?g|png|txt|csv)$/i, '')
		.replace(/[。；;，,.]+$/, '');
	return name || title;
}
