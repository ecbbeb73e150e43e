import { searchSynonyms } from '../build/search-synonyms.ts';
import { filesBelow } from '../collections/read.ts';
import { indexSite } from '../search/indexing/index-site.ts';

/** A program for `measure-index.ts`: builds the search index of a portal from the folders of its content and of its pages. */
const [contentDir = '', outDir = ''] = process.argv.slice(2);
const pages = filesBelow(outDir).filter((file) => file.endsWith('.html'));
await indexSite({ outDir, pages, synonyms: searchSynonyms(contentDir) });
