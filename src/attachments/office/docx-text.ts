import { openPackage } from './open-package.ts';
import { readXml } from './read-xml.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/**
 * Elements to skip: text deleted or moved away in tracked changes, and the second of two versions of the same drawing.
 */
const unread = new Set(['del', 'moveFrom', 'Fallback']);

/**
 * The text of a Word document (`.docx`), one line per paragraph: its body with tables and text boxes, then footnotes
 * and endnotes. Left out are tracked deletions, hidden text, comments, headers, footers and automatic numbers. Throws,
 * with a reason in Chinese, when the file is damaged, encrypted or above `limits`.
 */
export function docxText(bytes: Uint8Array, limits: AttachmentLimits): string {
	const { part, related } = openPackage(bytes, limits);
	const body = related('').find(({ type }) => type === 'officeDocument')?.part ?? '';
	const notes = related(body)
		.filter(({ type }) => type === 'footnotes' || type === 'endnotes')
		.map((note) => note.part);
	if (!part(body)) throw new Error('文件已损坏，里面没有正文');
	return [body, ...notes]
		.flatMap((name) => part(name) ?? [])
		.map((content) => storyText(content, limits))
		.join('\n');
}

function storyText(content: Uint8Array, limits: AttachmentLimits): string {
	const path: string[] = [];
	/** The number of open elements outside the outermost skipped one; `undefined` outside skipped elements. */
	let unreadFrom: number | undefined;
	let text = '';
	readXml(
		content,
		{
			open(name, attributes) {
				const parent = path.at(-1);
				const hidesRun = name === 'vanish' && parent === 'rPr' && path.at(-2) === 'r';
				if (unread.has(name)) unreadFrom ??= path.length;
				if (hidesRun && !/^(?:0|false|off)$/.test(attributes['val'] ?? ''))
					unreadFrom ??= path.length - 2;
				path.push(name);
				if (unreadFrom === undefined && parent === 'r') text += breaks[name] ?? '';
			},
			text(data) {
				if (unreadFrom === undefined && path.at(-1) === 't') text += data;
			},
			close(name) {
				path.pop();
				if (unreadFrom === path.length) unreadFrom = undefined;
				if (name === 'p') text += '\n';
			},
			isDone: () => text.length > limits.characters,
		},
		limits,
	);
	return text;
}

const breaks: Readonly<Record<string, string>> = {
	tab: ' ',
	br: '\n',
	cr: '\n',
	noBreakHyphen: '-',
};
