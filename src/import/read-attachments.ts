import { parseJson } from './fields/plain-values.ts';
import { absoluteAddress } from './html/absolute-address.ts';
import { isFileName, nameInAddress } from './html/file-address.ts';
import { parseFragment } from './html/parse-html.ts';
import { attribute, lineOf, linksIn } from './page/html-tree.ts';
import type { AttachmentLink } from './item/attachment-link.ts';
import type { Note } from './item/source-item.ts';

/** A file as a row names it. */
interface Named {
	/** As written: an address, a path or only a name. */
	written: string;
	title?: string | undefined;
}

/**
 * Reads the files that a row lists, as addresses, links of HTML, or objects with name and address: files below `/files/`
 * belong to the site, other addresses stay links. For any other file, unless `isKnown`, only the name is reported.
 */
export function readAttachments(
	values: readonly string[],
	base: string | undefined,
	isKnown: (written: string) => boolean = () => false,
): { local: { file: string; title: string }[]; remote: AttachmentLink[]; notes: Note[] } {
	const named = values.flatMap(filesIn);
	const isLocal = ({ written }: Named) => written.startsWith('/files/') && !isKnown(written);
	const others = named.filter((file) => !isLocal(file));
	const isFound = ({ written }: Named) =>
		isKnown(written) || absoluteAddress(written, base) !== undefined;
	return {
		local: named.filter(isLocal).map(({ written, title }) => ({
			file: written,
			title: title ?? nameInAddress(`https://localhost${written}`),
		})),
		remote: others.filter(isFound).map(({ written, title }) => ({
			address: written,
			title:
				title ?? nameInAddress(absoluteAddress(written, base) ?? `https://localhost/${written}`),
		})),
		notes: others
			.filter((file) => !isFound(file))
			.map(({ written }) => ({
				field: 'attachments',
				problem: '附件只有名称，没有完整网址，没有填。请把文件放进 public/files/',
				value: written,
			})),
	};
}

function filesIn(value: string): Named[] {
	const parsed = parseJson(value);
	const objects = [parsed].flat().filter((item) => typeof item === 'object' && item !== null);
	if (objects.length > 0)
		return objects.flatMap((item) => objectFile(item as Record<string, unknown>));
	if (Array.isArray(parsed)) return parsed.map((written) => ({ written: String(written) }));
	const links = linksIn(parseFragment(value));
	if (links.length > 0)
		return links.map((link) => ({
			written: attribute(link, 'href'),
			title: lineOf(link) || undefined,
		}));
	return value
		.split(/[\n;；|]+/)
		.flatMap(separate)
		.map((written) => written.trim())
		.filter((written) => written !== '')
		.map((written) => ({ written }));
}

function objectFile(item: Record<string, unknown>): Named[] {
	const valueOf = (names: RegExp) =>
		Object.entries(item).find(
			([name, value]) => names.test(name) && typeof value === 'string' && value !== '',
		)?.[1] as string | undefined;
	const written = valueOf(/url|href|link|path|address|网址|地址|路径/i) ?? valueOf(/file|name|名/i);
	const title = valueOf(/title|name|label|名/i);
	return written === undefined ? [] : [{ written, title }];
}

/** Addresses divided by spaces or commas. A name with a space in it stays one. */
function separate(text: string): string[] {
	const parts = text.split(/[\s,，]+/).filter((part) => part !== '');
	const isFile = (part: string) => /:\/\/|^\//.test(part) || isFileName(part);
	return parts.every(isFile) ? parts : [text];
}
