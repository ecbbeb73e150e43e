import { absolute } from '../absolute.ts';
import { attachmentsOf } from './attachments.ts';
import { allDocuments } from '../records/documents.ts';
import { titleNames } from '../records/title-names.ts';
import { officialFrame } from './official-document.ts';
import { fileExists, readBody, readBytes } from '../../collections/reading/read.ts';
import { formatChineseDate } from '../../domain/dates/calendar-date.ts';
import { annexName } from '../../domain/documents/annex-name.ts';
import { imageSize, imageType } from '../../formats/image-size.ts';
import { printed } from '../../interface/zh-CN.ts';
import { decodeAddress } from '../../markdown/decode-address.ts';
import { officialBlocks } from '../../markdown/official-blocks.ts';
import { imprintWords } from '../../presentation/imprint.ts';
import type { Portal } from '../portal.ts';
import type {
	OfficialBlock,
	OfficialDocument,
	OfficialPicture,
} from '../../domain/documents/official-document.ts';
import type { PublishedDocument } from '../records/documents.ts';

export interface WordFile extends Record<string, unknown> {
	document: PublishedDocument;
}

/** The address of the document as a Word file, beside its page; `undefined` for kinds without Word files. */
export function wordAddress({ kind, href }: PublishedDocument): string | undefined {
	return kind.word && `${href.slice(0, -1)}.docx`;
}

/** Every document with a Word file, as static paths without their extension. */
export function wordFiles(portal: Portal) {
	return allDocuments(portal)
		.filter(({ kind }) => kind.word)
		.map((document) => ({
			params: { document: decodeURIComponent(document.href.slice(1, -1)) },
			props: { document } satisfies WordFile,
		}));
}

/** A document in the form in which it is printed, as it stands on the portal's day. */
export function officialDocument(portal: Portal, document: PublishedDocument): OfficialDocument {
	const { data, filePath } = document;
	const { redHead, number, state, particulars, annotation, source, imprint } = officialFrame(
		portal,
		document,
	);
	const blocks = officialBlocks(readBody(filePath));
	return {
		state: stateLines(portal, document, state?.[0].value),
		mark: redHead?.shown[0].value ? redHead.mark : undefined,
		number,
		title: data.title,
		names: titleNames(portal),
		particulars: particulars?.map(({ label, text, progress }) => ({
			label,
			text: [progress?.[0].value, text].filter(Boolean).join('，'),
		})),
		blocks,
		pictures: picturesOf(portal, blocks),
		attachments: attachmentsOf(portal, data.attachments).map(({ title }) => annexName(title)),
		annotation,
		source: imprintWords(source),
		imprint: imprintWords(imprint),
	};
}

/** A file cannot follow the day on which it is read: it says of which day it is, and where to look later. */
function stateLines(
	portal: Portal,
	document: PublishedDocument,
	state: string | undefined,
): string[] {
	if (!state) return [];
	const day = formatChineseDate(portal.today);
	return [
		`${printed.asOf(day)}${state}`,
		`本文件${day}生成，此后的状态以网页为准：${absolute(portal, document.href)}`,
	];
}

/** The pictures of the text that word processors can show. */
function picturesOf(
	portal: Portal,
	blocks: readonly OfficialBlock[],
): ReadonlyMap<string, OfficialPicture> {
	const addresses = blocks.flatMap((block) => (block.kind === 'picture' ? [block.address] : []));
	return new Map(
		addresses.flatMap((address) => {
			const file = `${portal.content.publicFolder}${decodeAddress(address)}`;
			const bytes = fileExists(file) ? readBytes(file) : undefined;
			const type = bytes && imageType(bytes);
			const size = bytes && imageSize(bytes);
			return type && size ? [[address, { bytes, type, ...size }] as const] : [];
		}),
	);
}
