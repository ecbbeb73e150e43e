/** Whether the design pages are built: only during development and for tests of the design, never for readers. */
export const isDesignShown =
	// Not `import.meta.env.DEV`: an environment variable of that name changes it.
	import.meta.env.MODE === 'development' || process.env['DESIGN_PAGE'] === '1';
