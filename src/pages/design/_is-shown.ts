/** Whether the pages of the design are there: while developing and for the tests of the design, never for readers. */
export const isDesignShown =
	// Not `import.meta.env.DEV`: Astro takes it from the environment where a variable has that name.
	import.meta.env.MODE === 'development' || process.env['DESIGN_PAGE'] === '1';
