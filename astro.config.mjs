import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import remarkGfm from 'remark-gfm';
import { resolveLink } from './src/collections/portal/resolve-link.ts';
import { colourSheet } from './src/design/colour-sheet.ts';
import { cacheDir, contentDir, outDir, publicDir } from './src/environment.ts';
import { dialectVersion } from './src/kept-trees.ts';
import { basePath } from './src/domain/text/site-address.ts';
import { gfmOptions, officialMarkdown } from './src/markdown/dialect/official-markdown.ts';
import { footnoteWords } from './src/markdown/dialect/to-hast.ts';
import { pagePlugin } from './src/markdown/page-plugin.ts';
import { site } from './src/site.ts';

/** Adds the colours, which follow the county's own, to the style sheet: a strict content policy keeps them out of pages. */
const colours = {
	name: 'colours',
	enforce: 'pre',
	transform: (code, id) =>
		id.endsWith('/src/styles/index.css') ? `${code}\n${colourSheet(site.colour)}` : undefined,
};

/**
 * To the bundler each group of the interface's words that a browser script names is a module of its own: the script
 * carries that group alone, where one module for all would be one more file for its page to wait for.
 */
const wordsOfScripts = {
	name: 'words-of-scripts',
	enforce: 'pre',
	transform: (code, id) =>
		/\/src\/(?:components\/[\w-]+|search)\/[\w-]+\.ts$/.test(id)
			? code.replace(/(import \{ (\w+).* from '.*\/interface\/zh-CN\.ts)'/, "$1?$2'")
			: undefined,
};

/** The folder is compared as an absolute path, because Astro names files so. */
const resolvePageLink = (url, file) => resolveLink(url, file, resolve(contentDir));

export default defineConfig({
	site: site.address,
	base: basePath(site.address),
	trailingSlash: 'always',
	publicDir,
	outDir,
	cacheDir,
	server: { port: 4321 },
	devToolbar: { enabled: false },
	integrations: [mdx()],
	markdown: {
		processor: unified({
			// GFM comes as a plugin, so that its options and the dialect's order are those of all other bodies.
			gfm: false,
			smartypants: false,
			remarkPlugins: [[remarkGfm, gfmOptions], officialMarkdown],
			rehypePlugins: [[pagePlugin, { resolve: resolvePageLink }]],
			remarkRehype: footnoteWords,
		}),
		syntaxHighlight: false,
	},
	// A strict content policy needs every script and style in a file of its own.
	build: { inlineStylesheets: 'never' },
	vite: {
		plugins: [colours, wordsOfScripts],
		// A portal that searches itself alone leaves the program for several sites out of its script.
		define: {
			'import.meta.env.SEARCHES_SEVERAL_SITES': JSON.stringify(Boolean(site.search)),
			// `build/serve.ts` sets it while an editor previews the site. Not `DEV`, which any environment variable can change.
			'import.meta.env.IS_PREVIEW': 'false',
			// The pages are bundled, and cannot read their own code.
			'import.meta.env.DIALECT_VERSION': JSON.stringify(dialectVersion()),
		},
		// The worker of the search imports Pagefind, which is a module.
		worker: { format: 'es' },
		build: {
			// Browsers of 2020 can read scripts; style sheets stay as they are written.
			target: ['firefox78', 'safari13.1'],
			cssTarget: 'esnext',
			assetsInlineLimit: 0,
			// Astro marks hand-made pages with a directive that the bundler reports although it does its work before bundling,
			// and modules that wait for the content run in Node alone, whatever browsers can do.
			rolldownOptions: {
				onLog: (level, log, report) =>
					!['MODULE_LEVEL_DIRECTIVE', 'TOLERATED_TRANSFORM'].includes(log.code) &&
					report(level, log),
			},
		},
		resolve: {
			// Hand-made pages may lie outside the tree, where these packages cannot be found.
			alias: { 'astro/jsx-runtime': resolve('node_modules/astro/dist/jsx-runtime/index.js') },
		},
	},
});
