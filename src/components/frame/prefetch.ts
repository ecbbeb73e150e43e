/**
 * Fetches a page of the portal when the mouse rests on a link to it, so that it opens at once. Nothing is fetched on
 * touch screens, with data saving or on slow connections. Only pages of the portal are fetched; their
 * addresses end with a slash.
 */
const restMilliseconds = 80;
const fetched = new Set([location.pathname + location.search]);
let waiting = 0;

function fetchPage({ pathname, search }: HTMLAnchorElement): void {
	fetched.add(pathname + search);
	document.head.append(
		Object.assign(document.createElement('link'), { rel: 'prefetch', href: pathname + search }),
	);
}

function isWorthwhile({ origin, pathname, search }: HTMLAnchorElement): boolean {
	return (
		origin === location.origin &&
		pathname.startsWith(import.meta.env.BASE_URL) &&
		pathname.slice(-1) === '/' &&
		!fetched.has(pathname + search) &&
		!savesData()
	);
}

/** Whether the reader saves data. Checked each time, because the connection may change while a page is open. */
function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData: boolean; effectiveType: string } };
	return connection !== undefined && (connection.saveData || /2g/.test(connection.effectiveType));
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
	clearTimeout(waiting);
	const link = target instanceof Element ? target.closest('a') : null;
	if (link && pointerType === 'mouse' && isWorthwhile(link))
		waiting = window.setTimeout(fetchPage, restMilliseconds, link);
});
