/** How far from what can be seen an item is near, in screens. */
const margin = '25%';

/**
 * Calls `show` for each of the items when it is near what can be seen; for all at once where the browser cannot tell. Done
 * when it is for those that are near already, and throws when it fails there; `onLost` hears when it fails later, once.
 */
export async function whenNear(
	items: readonly Element[],
	show: (place: number) => Promise<void>,
	onLost: () => void,
): Promise<void> {
	if (typeof IntersectionObserver === 'undefined' || items.length === 0) {
		await Promise.all(items.map((_, place) => show(place)));
		return;
	}
	await new Promise<void>((resolve, reject) => {
		let isFirst = true;
		const observer = new IntersectionObserver(
			(entries) => {
				const near = entries
					.filter(({ isIntersecting }) => isIntersecting)
					.map(({ target }) => target);
				for (const item of near) observer.unobserve(item);
				const showing = Promise.all(near.map((item) => show(items.indexOf(item))));
				showing.then(() => resolve(), isFirst ? reject : onLost);
				showing.catch(() => observer.disconnect());
				isFirst = false;
			},
			{ rootMargin: `${margin} 0px` },
		);
		for (const item of items) observer.observe(item);
	});
}
