type Content = string | Node;

/** Makes an element with these attributes and this content. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...content);
	return made;
}

/** Makes a link. A link to another site is marked as external and gets no access to this window. */
export function linkTo(address: string, ...content: readonly Content[]): HTMLAnchorElement {
	const link = make('a', { href: address }, ...content);
	if (link.origin !== location.origin) link.rel = 'external noopener';
	return link;
}

/** Replaces the contents of an element. */
export function fill(element: Element, ...content: readonly Content[]) {
	// Some browsers that can run the search do not know `replaceChildren`.
	element.textContent = '';
	element.append(...content);
}

/** An element of the search page; throws when it is missing. */
export function pageElement<Type extends HTMLElement>(id: string, type: new () => Type): Type {
	const found = document.getElementById(id);
	if (!(found instanceof type)) throw new Error(`The search page has no #${id}`);
	return found;
}
