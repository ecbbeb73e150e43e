import { fill, make } from './dom.ts';
import { isOther } from './index/searched-site.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { SearchRecord } from './index/search-record.ts';

interface Settings {
	input: HTMLInputElement;
	list: HTMLElement;
	/** Tells screen readers how many suggestions there are. */
	status: HTMLElement;
	/** The suggestions for a typed text. */
	suggest: (typed: string) => readonly SearchRecord[];
}

/**
 * Offers pages below the search field while the reader types, as a combobox of the WAI-ARIA practices: the arrows choose,
 * Enter or a click opens, Escape closes. The field keeps the focus and its text.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function createSuggestionList({ input, list, status, suggest }: Settings) {
	/** True while the reader is typing. */
	let isWanted = false;
	let chosen = -1;
	const options = () => [...list.children];

	/** The index -1, before the first and after the last suggestion, is the field itself. */
	const choose = (place: number) => {
		const last = options().length - 1;
		chosen = place > last ? -1 : place < -1 ? last : place;
		for (const [index, option] of options().entries())
			option.setAttribute('aria-selected', String(index === chosen));
		const active = options()[chosen];
		active?.scrollIntoView({ block: 'nearest' });
		if (active) input.setAttribute('aria-activedescendant', active.id);
		else input.removeAttribute('aria-activedescendant');
	};
	const show = (records: readonly SearchRecord[]) => {
		fill(list, ...records.map(optionOf));
		list.hidden = records.length === 0;
		input.setAttribute('aria-expanded', String(!list.hidden));
		status.textContent = list.hidden ? '' : words.suggestions(records.length);
		choose(-1);
	};
	const close = () => {
		isWanted = false;
		show([]);
	};
	const update = () => {
		isWanted = true;
		show(suggest(input.value));
	};
	const open = (option: Element | null | undefined) => {
		const address = option?.getAttribute('data-address');
		if (address) location.assign(address);
		return Boolean(address);
	};
	const keys: Record<string, () => boolean> = {
		ArrowDown: () => {
			if (list.hidden) update();
			choose(chosen + 1);
			return !list.hidden;
		},
		ArrowUp: () => {
			choose(chosen - 1);
			return !list.hidden;
		},
		Escape: () => {
			const wasOpen = !list.hidden;
			close();
			return wasOpen;
		},
		Enter: () => open(options()[chosen]),
	};

	input.setAttribute('role', 'combobox');
	input.setAttribute('aria-autocomplete', 'list');
	input.setAttribute('aria-controls', list.id);
	input.setAttribute('aria-expanded', 'false');
	list.setAttribute('role', 'listbox');
	input.addEventListener('keydown', (event) => {
		// Safari ends a composition before it tells of the key that ended it: only the code says so.
		// eslint-disable-next-line @typescript-eslint/no-deprecated
		if (event.isComposing || event.keyCode === composingKey) return;
		if (keys[event.key]?.()) event.preventDefault();
	});
	// The field keeps the focus, or the list would close before the click arrives.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', ({ target }) => {
		if (target instanceof Element) open(target.closest('[data-address]'));
	});
	input.addEventListener('blur', close);
	return {
		/** The text has changed. */
		update,
		/** What can be suggested has changed. */
		refresh: () => isWanted && update(),
		close,
	};
}

const composingKey = 229;

function optionOf({ id, address, title, number, site }: SearchRecord): HTMLLIElement {
	const attributes = { id: `suggestion-${id}`, role: 'option', 'data-address': address };
	const labels = [number?.text, isOther(site) && site.name];
	return make(
		'li',
		attributes,
		title,
		...labels.flatMap((label) => (label ? [words.gap, make('span', {}, label)] : [])),
	);
}
