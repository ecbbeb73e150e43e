import { deriveFields, derivesFields } from './derive-fields.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { Note } from '../item/source-item.ts';

interface ReadRecord {
	title: string;
	markdown: string;
	fields: Readonly<Record<string, unknown>>;
}

/** The fields that no column states, as far as a record's own text does; an agency without a type is 其他机关. */
export function fieldsInText(
	collection: string,
	{ title, markdown, fields }: ReadRecord,
): { fields: Record<string, unknown>; notes: Note[] } {
	if (collection === 'agencies' && fields['type'] === undefined)
		return {
			fields: { type: 'other' },
			notes: [
				{
					field: 'type',
					problem: '没有写明机构类型，暂填 other（其他机关），请改成实际的类型',
				},
			],
		};
	if (!derivesFields(collection)) return { fields: {}, notes: [] };
	const publishedOn = fields['publishedOn'] as PublicationTime | undefined;
	return deriveFields(
		collection,
		{ title, lines: markdown.split('\n').map(plainLine), publishedOn },
		(field) => fields[field] === undefined,
	);
}

/** A line of Markdown as readers see it. */
function plainLine(line: string): string {
	return line
		.replace(/^[#>\s-]+/, '')
		.replace(/\[([^\]]*)\]\([^)]*\)|<((?:https?|mailto):[^>]*|[^>@\s]+@[^>\s]+)>/g, '$1$2')
		.replace(/\*\*|\\(?=[!-/:-@[-`{-~])/g, '');
}
