import { indexBuiltSite } from '../build/index-built-site.ts';

/** A program for `measure-index.ts`: builds the search index of a portal from the folders of its content and of its pages. */
const [contentDir = '', outDir = ''] = process.argv.slice(2);
await indexBuiltSite(contentDir, outDir);
