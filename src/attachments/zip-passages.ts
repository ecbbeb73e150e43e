import { extname } from 'node:path';
import { refuseBombs, unpacked } from './archive/unpacked.ts';
import { zipEntries } from './archive/zip-entries.ts';
import { placeOfPart } from './office/part-places.ts';
import { isPropertyPart, propertyPassages } from './office/property-passages.ts';
import { workbookPassages } from './office/workbook-passages.ts';
import { decodePlainText } from './text/plain-text.ts';
import { addMarkup, readMarkup } from './text/read-markup.ts';
import type { Reader } from './reading/reader.ts';
import type { Collector } from './reading/collector.ts';

/** Reads a Word, Excel, PowerPoint, OpenDocument or OFD document, or an archive of files. */
export const zipPassages: Reader = async ({ bytes }, collector, readInside) => {
	const entries = zipEntries(bytes).filter(({ name }) => !name.endsWith('/'));
	const names = new Set(entries.map(({ name }) => name));
	const isDocument = ['[Content_Types].xml', 'mimetype', 'OFD.xml'].some((name) => names.has(name));
	if (!isDocument) collector.add('压缩包里的文件名', [...names].join('\n'));
	const read = names.has('xl/workbook.xml') ? workbookPassages(bytes, collector) : new Set();
	for (const entry of entries) {
		if (collector.isFull()) return;
		const isPart = isDocument && /\.(?:xml|rels|vml)$/i.test(entry.name);
		const place = isPart ? placeOfPart(entry.name) : placeOfFile(entry.name, isDocument);
		try {
			refuseBombs([entry], collector.limits);
			const inside = collector.inside(isPart ? '' : place, entry.originalSize);
			if (!inside) continue;
			const content = unpacked(entry);
			if (isPropertyPart(entry.name)) propertyPassages(content, collector);
			else if (isPart)
				addPart(content, place, { isSheet: read.has(entry.name.toLowerCase()), collector });
			else await readInside(entry.name, content, inside);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			collector.miss(`${place || '正文'}：${reason}`);
		}
	}
};

interface PartSettings {
	/** True when its rows are already read. */
	isSheet: boolean;
	collector: Collector;
}

function addPart(content: Uint8Array, place: string, { isSheet, collector }: PartSettings): void {
	const text = decodePlainText(content);
	const rest = isSheet ? withoutRows(text) : text;
	addMarkup(readMarkup(rest, 'xml'), place, collector);
}

function withoutRows(sheet: string): string {
	const [start, end] = [
		/<(?:\w+:)?sheetData\b/.exec(sheet)?.index,
		sheet.lastIndexOf('sheetData>'),
	];
	return start === undefined || end < start ? sheet : sheet.slice(0, start) + sheet.slice(end + 10);
}

function placeOfFile(name: string, isDocument: boolean): string {
	if (!isDocument) return `压缩包里的“${name}”`;
	const isPicture = /^\.(?:jpe?g|png|gif|webp|bmp|tiff?|emf|wmf|svg)$/i.test(extname(name));
	return isPicture ? `文档里的图片 ${name}` : `文档里嵌入的文件 ${name}`;
}
