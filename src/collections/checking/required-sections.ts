import { bodySections } from '../../markdown/body-sections.ts';
import type { Problem } from './problems.ts';
import type { ValidRecord } from './validate.ts';

/** A section that a body must have. */
export interface RequiredSection {
	/** Words of its heading; numbering before them is left to the editor. */
	heading: string;
	/** What its text must speak of; otherwise `message` is a warning at the heading. */
	mentions?: { pattern: RegExp; message: string };
}

/** Sections that a record's body lacks: an error, for a record taken over from an old system a warning. */
export function checkSections(
	record: ValidRecord,
	required: readonly RequiredSection[],
): Problem[] {
	const { file, body, bodyLine, data } = record;
	const sections = bodySections(body);
	return required.flatMap(({ heading, mentions }) => {
		const found = sections.find((section) => section.heading.includes(heading));
		if (!found) {
			const message = `缺少“${heading}”这一部分，请加一个标题：## ${heading}`;
			return [
				{
					file,
					line: bodyLine,
					field: '正文',
					message,
					severity: data['importedFrom'] ? 'warning' : 'error',
				},
			];
		}
		if (!mentions || mentions.pattern.test(found.text)) return [];
		const line = bodyLine + found.line - 1;
		return [{ file, line, field: '正文', message: mentions.message, severity: 'warning' }];
	});
}
