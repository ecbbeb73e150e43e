import { titleFromBody } from './title-from-body.ts';
import type { Note } from '../item/source-item.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a record is called: its title, an agency's name, else the beginning of its `body`. Adds a note on what stands for
 * the title; the reason why there can be no record where nothing does.
 */
export function titleOf(
	fields: Fields,
	body: string,
	notes: Note[],
):
	| { title: string; fields: Fields }
	| { reason: string; value?: string | undefined; notes: Note[] } {
	const stated = fields['title'] ?? fields['name'];
	if (typeof stated === 'string') return { title: stated, fields: {} };
	const title = titleFromBody(body);
	if (title !== undefined) {
		const problem = '原数据没有标题，暂用正文开头的文字，请改成正式标题';
		notes.push({ field: 'title', problem, value: title });
		return { title, fields: { title } };
	}
	const doubt = notes.find(({ field }) => field === 'title');
	return { reason: doubt ? `标题${doubt.problem}` : '没有标题', value: doubt?.value, notes: [] };
}
