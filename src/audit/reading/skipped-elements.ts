/** Elements without text for readers. */
const silent = new Set(
	'script style noscript template select textarea iframe object svg title'.split(' '),
);
/** Parts around the content, whose dates are not the page's. */
const around = new Set(['nav', 'footer', 'aside']);
const aroundNames = /(?:^|\s)(?:foot|footer|copyright|sidebar|related|nav|menu)(?:\s|$)/i;

/** Whether what an element contains is not read as the page's own text: it is hidden, no text, or around the content. */
export function isSkipped(tag: string, attributes: Readonly<Record<string, string>>): boolean {
	if (silent.has(tag) || around.has(tag) || 'hidden' in attributes) return true;
	if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? ''))
		return true;
	const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`;
	return tag !== 'body' && tag !== 'html' && aroundNames.test(names);
}
