/** Puts content into an element, in place of what it holds. */
export function fill(element: Element, ...content: readonly (string | Node)[]) {
	// `replaceChildren` is younger than browsers that can search.
	element.textContent = '';
	element.append(...content);
}
