import { decodeAddress } from '../../markdown/decode-address.ts';

const documents =
	'docx?|docm|xlsx?|xlsm|pptx?|wps|wpt|et|dps|ofd|ceb|pdf|rtf|csv|txt|zip|rar|7z|dwg';
const media = 'jpe?g|png|gif|bmp|tiff?|webp|mp3|mp4';

const documentName = new RegExp(`\\.(?:${documents})$`, 'i');
const anyName = new RegExp(`\\.(?:${documents}|${media})$`, 'i');

/** Paths below which content management systems offer files; a page among them ends in `.html` or `/`. */
const offering =
	/(?:^|\/)(?:down(?:load)?(?:[-_]?(?:file|attach(?:ment)?|annex))?|(?:file|attach(?:ment)?|annex)[-_]?down(?:load)?|attach(?:ment)?s?|virtual_attach_file|(?:get|view|open)[-_]?file)(?:\.\w+)?(?:\/|$)/i;

/** Whether the address is that of a file to download: by its name, by a name in its query, or by the path that offers it. */
export function isFileAddress(address: string): boolean {
	const url = URL.parse(address, 'https://localhost');
	if (!url) return false;
	if (documentName.test(url.pathname) || nameInQuery(url) !== undefined) return true;
	if (/(?:\.s?html?|\/)$/i.test(url.pathname)) return false;
	const rest = url.pathname.replace(offering, '');
	return offering.test(url.pathname) && (url.search !== '' || /[^/]/.test(rest.slice(1)));
}

/** Whether a text is the name of a file: `停车场目录.xls`. */
export function isFileName(text: string): boolean {
	return anyName.test(text.trim());
}

/** The file name in an address: the one in its query, else the last part of its path. */
export function nameInAddress(address: string): string {
	const url = URL.parse(address);
	const last = (url && nameInQuery(url)) ?? url?.pathname.split('/').at(-1) ?? '';
	return decodeAddress(last) || address;
}

/** The longest name of a file among the values of the query; the last part of a path. `undefined` when there is none. */
function nameInQuery({ searchParams }: URL): string | undefined {
	const values = [...searchParams.entries()];
	const isNamed = ([name, value]: [string, string]) =>
		anyName.test(value) && (!value.startsWith('.') || /^(?:e|ext|type|suffix)$/i.test(name));
	const names = values.filter(isNamed).map(([name, value]) => ({
		name: value.split(/[\\/]/).at(-1) ?? '',
		isTold: /name/i.test(name),
	}));
	return (names.find(({ isTold }) => isTold) ?? names[0])?.name;
}
