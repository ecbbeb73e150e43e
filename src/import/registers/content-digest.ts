import { createHash } from 'node:crypto';

/** What a record says, as far as it decides whether two records are the same document. */
export interface RecordContent {
	data: Readonly<Record<string, unknown>>;
	markdown: string;
	/** The id that the source states. */
	statedId?: string | undefined;
}

/**
 * A digest that two records share when they are the same document: same title, number, dates, body, attachments and stated validity.
 * Records without a body are the same only if they say the same in all fields.
 */
export function contentDigest({ data, markdown, statedId }: RecordContent): string {
	const body = markdown.replace(/\s+/g, ' ').trim();
	const { documentNumber, formedOn, publishedOn, attachments, importedFrom, ...rest } = data;
	const files = [attachments ?? []].flat().map((file) => (file as { title?: unknown }).title);
	const key = [
		data['title'] ?? data['name'],
		documentNumber,
		formedOn,
		String(publishedOn ?? '').slice(0, 10),
		body,
		files,
		// A version in force and one that was changed may have the same text in an export; they are two.
		(importedFrom as { statedValidity?: unknown } | undefined)?.statedValidity,
	];
	const others = body === '' ? [statedId, rest, withoutLine(importedFrom)] : [];
	return createHash('sha256')
		.update(JSON.stringify([...key, ...others]))
		.digest('base64');
}

function withoutLine(origin: unknown): unknown {
	const { record: _, ...rest } = (origin ?? {}) as Record<string, unknown>;
	return rest;
}
