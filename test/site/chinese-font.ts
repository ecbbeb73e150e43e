import type { Page } from 'playwright-core';

/** Whether the browser has a font for Chinese: without one, every character is drawn as the same empty box. */
export function hasChineseFont(tab: Page): Promise<boolean> {
	return tab.evaluate(() => {
		const [one, other] = ['国', '县'].map((character) => {
			const canvas = document.createElement('canvas');
			canvas.getContext('2d')?.fillText(character, 0, 20);
			return canvas.toDataURL();
		});
		return one !== other;
	});
}
