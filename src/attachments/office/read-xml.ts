import { SaxesParser } from 'saxes';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/** Names of elements and attributes have no prefixes. */
export interface XmlReader {
	open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
	text?: (text: string) => void;
	close?: (name: string) => void;
	/** Whether the rest may be skipped. */
	isDone?: () => boolean;
}

const chunkBytes = 64 * 1024;

/**
 * Gives the XML in `bytes` (UTF-8 or UTF-16) to `reader`. Throws, with a reason in Chinese, when it is not well-formed,
 * declares a document type (which may define entities) or is nested deeper than `depth`.
 */
export function readXml(
	bytes: Uint8Array,
	reader: XmlReader,
	{ depth }: Pick<AttachmentLimits, 'depth'>,
): void {
	const parser = new SaxesParser({ position: false, xmlns: false });
	const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
	let level = 0;
	let refusal: string | undefined;
	parser.on('doctype', () => {
		refusal = '文件里有文档类型声明（DOCTYPE），不予读取';
		throw new Error(refusal);
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (++level > depth) {
			refusal = `文件的结构超过 ${depth} 层，不予读取`;
			throw new Error(refusal);
		}
		reader.open?.(localName(name), withLocalNames(attributes));
	});
	parser.on('text', (text) => reader.text?.(text));
	parser.on('cdata', (text) => reader.text?.(text));
	parser.on('closetag', ({ name }) => {
		level--;
		reader.close?.(localName(name));
	});
	try {
		for (let start = 0; start < bytes.length; start += chunkBytes) {
			const chunk = bytes.subarray(start, start + chunkBytes);
			parser.write(decoder.decode(chunk, { stream: true }));
			if (reader.isDone?.()) return;
		}
		parser.write(decoder.decode()).close();
	} catch (error) {
		throw new Error(refusal ?? '文件已损坏，内容不完整', { cause: error });
	}
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(attributes).map(([name, value]) => [localName(name), value]),
	);
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
