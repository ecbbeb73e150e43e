import { addressesInText, siteAddresses } from '../../../audit/reading/site-addresses.ts';
import { folderExists, filesBelow, fileExists, readBytes, sizeOfFile } from '../../reading/read.ts';
import type { SiteAddresses } from '../../../audit/reading/site-addresses.ts';

/** The addresses of a site, and the path below which they are where that is not the one of its settings. */
export interface ReadAddresses extends SiteAddresses {
	base?: string;
}

const mostMinutes = 5;
const mostMegabytes = 50;

/**
 * The addresses of a site: at its own address on the web, in a folder with its files, or in a file that lists them. A reading
 * over the network ends after some minutes. Throws with a reason in Chinese when there is nothing to read.
 */
export async function addressesOf(target: string): Promise<ReadAddresses> {
	if (/^https?:\/\//i.test(target)) {
		const { paths, notes } = await siteAddresses(target, {
			deadline: AbortSignal.timeout(mostMinutes * 60_000),
		});
		return { paths, notes: [...notes, '站点地图里只有网页，附件和下载文件没有比较'] };
	}
	if (folderExists(target)) return addressesInFolder(target);
	if (!fileExists(target))
		throw new Error(`没有 ${target}。请写网站的网址、文件夹，或者列出网址的文件`);
	if (sizeOfFile(target) > mostMegabytes * 1024 ** 2)
		throw new Error(`${target} 超过 ${mostMegabytes} MB，没有读取`);
	return addressesInText(new TextDecoder().decode(readBytes(target)), target);
}

function addressesInFolder(folder: string): ReadAddresses {
	const files = filesBelow(folder);
	if (files.length === 0) throw new Error(`文件夹 ${folder} 里没有文件`);
	return {
		paths: files.map(
			(file) =>
				new URL(
					`file:///${file
						.replace(/(^|\/)index\.html$/, '$1')
						.split('/')
						.map(encodeURIComponent)
						.join('/')}`,
				).pathname,
		),
		notes: [],
		base: '/',
	};
}
