/**
 * The reading settings. A chosen value becomes the attribute `data-<name>` of the root element; `''` is the default.
 * Their labels are in `src/interface/`.
 */
export const readingChoices = [
	{ name: 'type', values: ['', 'large'] },
	{ name: 'theme', values: ['', 'light', 'dark'] },
	{ name: 'contrast', values: ['', 'more'] },
] as const;

/** The key under which the browser stores the choices: the names and values that differ from the default, as JSON. */
export const storageKey = 'reading';
