import { bodySections } from '../../../markdown/body-sections.ts';
import { runInHeadings } from '../../../markdown/run-in-headings.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** A section that a body must have. */
export interface RequiredSection {
	/** Words of its heading; numbering before them is left to the editor. */
	heading: string;
	/** A pattern that the text must match. If it does not, `message` is reported at the heading as a warning. */
	mentions?: { pattern: RegExp; message: string };
}

/**
 * Reminds of required sections that a body lacks, as headings or as run-in headings. Never an error: what an agency has
 * published without one of them is published as it is, and the audit shows the lack.
 */
export function checkSections(
	record: ValidRecord,
	required: readonly RequiredSection[],
): Problem[] {
	const { file, body, bodyLine } = record;
	const sections = [...bodySections(body), ...runInHeadings(body)];
	return required.flatMap(({ heading, mentions }) => {
		const found = sections.find((section) => section.heading.includes(heading));
		if (!found) {
			const message = `缺少“${heading}”这一部分，请加一个标题：## ${heading}`;
			return [{ file, line: bodyLine, field: '正文', message, severity: 'warning' }];
		}
		if (!mentions || mentions.pattern.test(found.text)) return [];
		const line = bodyLine + found.line - 1;
		return [{ file, line, field: '正文', message: mentions.message, severity: 'warning' }];
	});
}
