import { Parser } from 'htmlparser2';
import { listAttribute } from '../text/page-marks.ts';
import type { ListedPage } from '../text/page-marks.ts';

/** Reads how a list calls itself; `undefined` for pages that are not marked as one. */
export function readList(html: string): Omit<ListedPage, 'address'> | undefined {
	if (!html.includes(listAttribute)) return undefined;
	const labels = new Map<string, string>();
	let mark: string | undefined;
	let isHeading = false;
	let heading = '';
	const parser = new Parser({
		onopentag(name, attribs) {
			if (name === 'meta') labels.set(attribs['name'] ?? '', attribs['content'] ?? '');
			if (name === 'main') mark = attribs[listAttribute];
			if (name === 'h1') isHeading = true;
		},
		ontext(data) {
			if (isHeading) heading += data;
		},
		onclosetag(name) {
			if (name === 'h1') isHeading = false;
		},
	});
	parser.end(html);
	const title = heading.replace(/\s+/g, ' ').trim();
	if (mark === undefined || title === '') return undefined;
	return {
		title,
		purpose: labels.get('description') ?? '',
		keywords: labels.get('ColumnKeywords') ?? '',
		...(mark === 'title' && { byNameOnly: true }),
	};
}
