import { filesBelow, sizeOfFile } from '../collections/reading/read.ts';

/**
 * The Node command that builds the pages of the county in `contentDir`. Its heap limit grows with the content;
 * otherwise Node on a large machine collects garbage so late that the process takes a gigabyte. The limit is about
 * twice the measured need of a county with ten thousand documents or twenty thousand rows.
 */
export function astroBuildCommand(contentDir: string): string[] {
	const bytes = filesBelow(contentDir).reduce(
		(sum, file) => sum + sizeOfFile(`${contentDir}/${file}`),
		0,
	);
	const megabytes = 512 + Math.ceil((6 * bytes) / 1024 ** 2);
	return [`--max-old-space-size=${megabytes}`, 'src/build/build-pages.ts'];
}
