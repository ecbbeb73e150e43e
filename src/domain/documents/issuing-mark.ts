/**
 * The red 发文机关标志 at the head of a document (GB/T 9704—2012): the full name of the issuing body, then 文件. When several
 * bodies issued the document, only the leading one is named. `undefined` for a document without a number.
 */
export function issuingMark({
	number,
	issuers: [leading],
}: {
	number: string | undefined;
	issuers: readonly string[];
}): string | undefined {
	return number && leading ? `${leading}文件` : undefined;
}

/** Whether a mark is too long for one line of the usual size, 38 pt on 156 mm. */
export function isLongMark(mark: string): boolean {
	return mark.length > 11;
}
