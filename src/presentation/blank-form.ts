import type { ApplicationTemplate } from '../domain/reconsideration/application-template.ts';
import type { FieldGroup } from '../domain/reconsideration/application-template.ts';
import type { TemplateField } from '../domain/reconsideration/application-template.ts';

/** A part of a printed form. */
export type FormBlock =
	| { kind: 'title' | 'heading' | 'paragraph' | 'hint'; text: string }
	/** Aligned to the right, with room to write after it. */
	| { kind: 'signature'; text: string }
	/** One field for each line: its label, then text that is already printed, then empty room of `lines` lines. */
	| {
			kind: 'fields';
			title: string;
			rows: readonly { label: string; printed: string; lines: number }[];
	  }
	/** A table with empty rows. */
	| { kind: 'grid'; title: string; columns: readonly string[]; rowCount: number };

const box = '□';

/**
 * The number of allowed characters for which a long text gets one line, within bounds; a longer text continues on
 * another sheet.
 */
const charactersPerLine = 250;
const mostLines = 9;

/** The parts of the printed form for filling in by hand. */
export function blankForm(template: ApplicationTemplate): FormBlock[] {
	const { title, groups, declaration, addressee, signatures, attachments, notes } = template;
	return [
		{ kind: 'title', text: title },
		...groups.flatMap(groupBlocks),
		...texts('paragraph', declaration ? [declaration] : []),
		...texts('paragraph', addressee ? ['此致', addressee] : []),
		...texts('paragraph', attachments.length > 0 ? ['附件：'] : []),
		...texts(
			'paragraph',
			attachments.map((text, index) => `${index + 1}. ${text}　　　份`),
		),
		...texts('signature', [...signatures.map((text) => `${text}：`), '年　　月　　日']),
		...texts('hint', notes.length > 0 ? ['填写说明：'] : []),
		...texts(
			'hint',
			notes.map((text, index) => `${index + 1}. ${text}`),
		),
	];
}

function groupBlocks({ title, rows, fields }: FieldGroup): FormBlock[] {
	const heading: FormBlock = { kind: 'heading', text: title };
	if (rows === undefined) return [heading, { kind: 'fields', title, rows: fields.map(fieldRow) }];
	return [
		heading,
		{ kind: 'grid', title, columns: fields.map(({ label }) => label), rowCount: rows },
	];
}

function fieldRow(field: TemplateField) {
	const { label, required, kind, maxLength = 0 } = field;
	return {
		label: required ? label : `${label}（选填）`,
		printed: printedIn(field),
		lines:
			kind === 'multiline'
				? Math.min(mostLines, Math.max(3, Math.ceil(maxLength / charactersPerLine)))
				: 1,
	};
}

function printedIn({ kind, options = [] }: TemplateField): string {
	if (kind === 'choice') return options.map((option) => `${box}${option}`).join('　');
	return kind === 'date' ? '　　　年　　月　　日' : '';
}

function texts(kind: 'paragraph' | 'signature' | 'hint', lines: readonly string[]): FormBlock[] {
	return lines.map((text) => ({ kind, text }));
}
