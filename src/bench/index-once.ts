import { indexBuiltSite } from '../build/index-built-site.ts';
import { basePath } from '../domain/text/site-address.ts';
import { contentDir, outDir } from '../environment.ts';
import { site } from '../site.ts';

/** A program for `measure-index.ts`: builds the search index of the portal that the environment names. */
await indexBuiltSite({ content: contentDir, site: outDir, base: basePath(site.address) });
