import { attachmentsOf } from './attachments.ts';
import { documents } from '../records/documents.ts';
import { imprintWords, officialFrame } from './official-document.ts';
import { readBody } from '../../collections/reading/read.ts';
import { officialBlocks } from '../../markdown/official-blocks.ts';
import type { Portal } from '../portal.ts';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
import type { PublishedDocument } from '../records/documents.ts';

export interface WordFile extends Record<string, unknown> {
	document: PublishedDocument;
}

/** Where the document lies as a Word file: beside its page. None for annual reports, whose tables are no part of their text. */
export function wordAddress({ collection, href }: PublishedDocument): string | undefined {
	return collection === 'disclosure-reports' ? undefined : `${href.slice(0, -1)}.docx`;
}

/** Every document with a Word file, as static paths without their extension. */
export function wordFiles(portal: Portal) {
	return Object.values(documents(portal))
		.flat<readonly (readonly PublishedDocument[])[]>()
		.filter((document) => wordAddress(document) !== undefined)
		.map((document) => ({
			params: { document: decodeURIComponent(document.href.slice(1, -1)) },
			props: { document } satisfies WordFile,
		}));
}

/** A document as it is printed. */
export function officialDocument(portal: Portal, document: PublishedDocument): OfficialDocument {
	const { data, filePath } = document;
	const frame = officialFrame(portal, document);
	return {
		mark: frame.mark,
		number: frame.number,
		title: data.title,
		blocks: officialBlocks(readBody(filePath)),
		attachments: attachmentsOf(portal, data.attachments).map(({ title }) => title),
		imprint: imprintWords(frame.imprint),
	};
}
