import { filesBelow, sizeOfFile } from '../collections/reading/read.ts';

/**
 * The Node program that builds the pages of the county in `contentDir`. Its heap is bounded in proportion to the content:
 * on a large machine Node otherwise lets garbage pile up until the process takes a gigabyte. The bound is about twice
 * what a county of ten thousand documents or twenty thousand rows was measured to need.
 */
export function astroBuildCommand(contentDir: string): string[] {
	const bytes = filesBelow(contentDir).reduce(
		(sum, file) => sum + sizeOfFile(`${contentDir}/${file}`),
		0,
	);
	const megabytes = 512 + Math.ceil((6 * bytes) / 1024 ** 2);
	return [`--max-old-space-size=${megabytes}`, 'src/build/build-pages.ts'];
}
