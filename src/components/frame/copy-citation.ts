import { copyCitation as words } from '../../interface/zh-CN.ts';

/**
 * Adds a button to every article and chapter that copies its citation with its address; not in browsers that cannot
 * copy.
 */
const announcer = document.querySelector<HTMLElement>('[data-citation]');
const { citation = '', address = '' } = announcer?.dataset ?? {};

for (const anchor of navigator.clipboard
	? document.querySelectorAll<HTMLAnchorElement>('a.anchor')
	: []) {
	const button = document.createElement('button');
	const label = (text: string) => (button.textContent = text);
	button.type = 'button';
	button.className = 'cite';
	label(words.copy);
	button.addEventListener('click', () => void copy(anchor).then(label));
	button.addEventListener('blur', () => label(words.copy));
	anchor.closest('p, h2, h3, h4, h5, h6')?.append(button);
}

async function copy({ textContent, hash }: HTMLAnchorElement): Promise<string> {
	const place = `${citation}${textContent}`;
	const isCopied = await navigator.clipboard.writeText(`${place} ${address}${hash}`).then(
		() => true,
		() => false,
	);
	if (announcer) announcer.textContent = isCopied ? words.copiedPlace(place) : words.failedHelp;
	return isCopied ? words.copied : words.failed;
}
