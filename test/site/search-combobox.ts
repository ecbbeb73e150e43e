import { expect } from 'vitest';
import { openSearch } from './search-tab.ts';
import type { Page } from 'playwright-core';
import type { OpenTab } from './shared-browser.ts';

/** A tab on the search page with its index open, in the roles that a screen reader meets. */
export async function openCombobox(openTab: OpenTab) {
	const search = await openSearch(openTab);
	const { tab } = search;
	await tab.locator('#search-query').focus();
	await isReady(tab);
	const field = tab.getByRole('combobox', { name: '标题、文号、索引号或关键词' });
	const list = tab.getByRole('listbox', { name: '可能要找的网页' });
	const options = list.getByRole('option');
	const status = tab.locator('#suggestion-status');
	/** The option of which the field says that it is the active one. */
	const active = async () => {
		const id = await field.getAttribute('aria-activedescendant');
		const selected = list.locator('[aria-selected=true]');
		expect(await selected.evaluateAll((found) => found.map((option) => option.id))).toEqual(
			id === null ? [] : [id],
		);
		return id === null ? undefined : await selected.innerText();
	};
	return { ...search, field, list, options, status, active };
}

/** Waits until the index is open: the filters have their values. */
export async function isReady(tab: Page) {
	await tab.locator('select[name=section] option').nth(1).waitFor({ state: 'attached' });
}
