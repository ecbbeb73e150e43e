/** Whether `text` is a government website's code (网站标识码): ten digits, or `bm` and eight for a ministry. */
export function isSiteCode(text: string): boolean {
	return /^(?:\d{10}|bm\d{8})$/.test(text);
}
