import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { outDir, publicDir } from './src/environment.ts';
import { site } from './src/site.ts';

/** Gives the style sheet the county's colour, which a strict content policy keeps out of the pages themselves. */
const brandColour = {
	name: 'brand-colour',
	enforce: 'pre',
	transform: (code, id) =>
		id.includes('/src/styles/') ? code.replace(/--brand: #[0-9a-f]{6}/, `--brand: ${site.colour}`) : undefined,
};

export default defineConfig({
	site: site.address,
	trailingSlash: 'always',
	publicDir,
	outDir,
	server: { port: 4321 },
	devToolbar: { enabled: false },
	integrations: [mdx()],
	// A strict content policy needs every script and style in a file of its own.
	build: { inlineStylesheets: 'never' },
	vite: {
		plugins: [brandColour],
		build: { assetsInlineLimit: 0 },
		resolve: {
			// Hand-made pages may lie outside the tree, where these packages cannot be found.
			alias: { 'astro/jsx-runtime': resolve('node_modules/astro/dist/jsx-runtime/index.js') },
		},
	},
});
