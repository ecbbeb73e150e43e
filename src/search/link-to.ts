/** A link; one to another site says so and hands nothing over. */
export function linkTo(address: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = address;
	if (link.origin !== location.origin) link.rel = 'external noopener';
	return link;
}
