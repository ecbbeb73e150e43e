import { readingChoices, storageKey } from '../../design/reading-choices.ts';

/**
 * The controls show and change the attributes of the root element; `apply-choices.js` set them before the page was
 * shown.
 */
const root = document.documentElement;
const settings = document.querySelector<HTMLElement>('.reading-settings');
const opener = document.querySelector<HTMLButtonElement>('.reading-open');
const largeType = document.querySelector<HTMLButtonElement>('.reading-large');

function show(): void {
	for (const { name } of readingChoices)
		for (const radio of settings?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [])
			radio.checked = radio.value === (root.dataset[name] ?? '');
	largeType?.setAttribute('aria-pressed', String(root.dataset['type'] === 'large'));
}

function choose(name: string, value: string): void {
	if (value) root.dataset[name] = value;
	else delete root.dataset[name];
	const chosen = readingChoices.flatMap((choice) => {
		const current = root.dataset[choice.name];
		return current ? [[choice.name, current]] : [];
	});
	try {
		localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(chosen)));
	} catch {
		// Storage is not available: the choice holds for this page only.
	}
	show();
}

settings?.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLInputElement) choose(target.name, target.value);
});
largeType?.addEventListener('click', () =>
	choose('type', root.dataset['type'] === 'large' ? '' : 'large'),
);
opener?.addEventListener('click', () => {
	const isOpen = settings?.toggleAttribute('hidden') === false;
	opener.setAttribute('aria-expanded', String(isOpen));
});
addEventListener('storage', show);
addEventListener('pageshow', show);
show();
