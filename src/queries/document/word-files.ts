import { attachmentsOf } from './attachments.ts';
import { allDocuments } from '../records/documents.ts';
import { officialFrame } from './official-document.ts';
import { imprintWords } from '../../presentation/imprint.ts';
import { readBody } from '../../collections/reading/read.ts';
import { officialBlocks } from '../../markdown/official-blocks.ts';
import type { Portal } from '../portal.ts';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
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

/** A document in the form in which it is printed. */
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
