/** Text as it stands in HTML, in elements and in attributes within double quotes. */
export function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
