/**
 * Marks the reader's place in the table of contents: the last heading above the upper quarter of the window. Beside the
 * text the contents are open; on a narrow screen they are above the text and open on demand.
 */
const details = document.querySelector<HTMLDetailsElement>('.contents details');
const links = [...(details?.querySelectorAll('a') ?? [])];
const headings = links.map((link) =>
	document.getElementById(decodeURIComponent(link.hash.slice(1))),
);
const isBesideText = matchMedia('(min-width: 64rem)');

if (details && isBesideText.matches) details.open = true;
isBesideText.addEventListener('change', ({ matches }) => {
	if (details) details.open = matches;
});

function mark(): void {
	const line = innerHeight / 4 + 1;
	const passed = headings.map(
		(heading) =>
			heading !== null && heading !== undefined && heading.getBoundingClientRect().top < line,
	);
	const place = passed.lastIndexOf(true);
	links.forEach((link, index) => {
		if (index === place) link.setAttribute('aria-current', 'location');
		else link.removeAttribute('aria-current');
	});
	const [current] = links.slice(Math.max(place, 0));
	const list = current?.closest('nav');
	if (!current || !list || list.scrollHeight <= list.clientHeight) return;
	list.scrollTop = current.offsetTop - list.clientHeight / 2;
}

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px' });
for (const heading of headings) if (heading) observer.observe(heading);
