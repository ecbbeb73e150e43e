/** The address of row `key` within its page. */
export function rowAnchor(key: string): string {
	return `row-${key.replace(/[^\p{Letter}\p{Number}]+/gu, '-')}`;
}
