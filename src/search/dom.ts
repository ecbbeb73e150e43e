/** Puts content into an element, in place of what it holds. */
export function fill(element: Element, ...content: readonly (string | Node)[]) {
	// `replaceChildren` is younger than browsers that can search.
	element.textContent = '';
	element.append(...content);
}

/** A link; one to another site says so and hands nothing over. */
export function linkTo(address: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = address;
	if (link.origin !== location.origin) link.rel = 'external noopener';
	return link;
}
