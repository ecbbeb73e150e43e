/**
 * How a reader can set the portal. The value chosen becomes the attribute `data-<name>` of the root; `''` is the default.
 * What they are called is said in `src/interface/`.
 */
export const readingChoices = [
	{ name: 'type', values: ['', 'large'] },
	{ name: 'theme', values: ['', 'light', 'dark'] },
	{ name: 'contrast', values: ['', 'more'] },
] as const;

/** Under this name the device keeps the choices: the names and values that differ from the default, as JSON. */
export const storageKey = 'reading';
