import type { Root } from 'hast';
import { readPublicationTime } from '../../domain/dates/stated-time.ts';
import { elementsIn, idAndClasses, lineOf } from './html-tree.ts';

const timeName = /^(?:publish|pub|release|issue|post)[-_]?(?:time|date)$/i;

/** The time in the element whose id or class says that it is the time of publication: `publish_time`, `pubtime`. */
export function markedTime(root: Root): string | undefined {
	for (const { element } of elementsIn(root)) {
		const names = idAndClasses(element).split(/\s+/);
		const text = names.some((name) => timeName.test(name)) ? lineOf(element) : '';
		if (text !== '' && readPublicationTime(text) !== undefined) return text;
	}
	return undefined;
}

/** The time that a WeChat article keeps in its script until the page shows it. */
export function scriptedTime(html: string): string | undefined {
	if (!/\bjs_content\b/.test(html)) return undefined;
	return (
		/\bcreateTime\s*[=:]\s*["'](\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?)["']/.exec(
			html,
		)?.[1] ?? /\b(?:var\s+ct|create_time|ori_create_time)\s*[=:]\s*["']?(\d{10})\b/.exec(html)?.[1]
	);
}
