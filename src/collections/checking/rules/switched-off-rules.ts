import { declaredColumnsOf, sectionsWith } from '../../portal/own-columns.ts';
import { allRecords } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import { suggestion } from '../../records/suggestion.ts';
import { siteSettings } from '../../registers/site.ts';
import { isSwitchable, sectionsSwitchedOff } from '../../sections/shown-sections.ts';
import type { Section } from '../../declarations/section.ts';
import type { Switch } from '../../sections/shown-sections.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';
import type { Site } from '../../registers/site.ts';

/** Checks that sections that are switched off exist, may be, and have no content. */
export function checkSwitchedOff(content: CheckedContent): Problem[] {
	const site = content.records.find(({ collection }) => collection.name === siteSettings.name);
	const switches = (site?.data as Site | undefined)?.switchedOff ?? [];
	if (!site || switches.length === 0) return [];
	const all = sectionsWith(declaredColumnsOf(content));
	const closed = new Map(
		sectionsSwitchedOff(all, switches).map((section) => [section.path, section]),
	);
	const wrong = switches.flatMap(({ section: id }, index) => {
		const message = faultOf(all, id);
		if (message === undefined) return [];
		return [problemAt(site, ['switchedOff', index, 'section'], message, 'error')];
	});
	const byFile = Map.groupBy(allRecords(content), ({ file }) => file);
	return [
		...wrong,
		...[...byFile.values()].flatMap(([first]) => (first ? contentIn(closed, first, switches) : [])),
	];
}

function faultOf(all: readonly Section[], id: string): string | undefined {
	const section = all.find((one) => one.id === id);
	if (!section) {
		const named = all.map((one) => ({ name: one.id, words: [one.title] }));
		return `没有编号为“${id}”的栏目${suggestion(id, named)}`;
	}
	return isSwitchable(all, section)
		? undefined
		: `栏目“${section.title}”不能关闭：里面有系统写好的法律规定或者公共功能`;
}

/** The problem of a file in a section that is switched off; a draft is not public and may stay. */
function contentIn(
	closed: ReadonlyMap<string, Section>,
	record: ValidRecord,
	switches: readonly Switch[],
): Problem[] {
	const { collection, data, file } = record;
	const section = closed.get(collection.path ?? '');
	if (!section || data['draft'] === true) return [];
	const ids = switches.map(({ section: id }) => id).join('、');
	const message = `栏目“${section.title}”已关闭，却有内容。请移走这个文件（公开过的，还要在 address-changes/ 里登记撤下），或者在 site.yaml 的 switchedOff 里删去关闭它的一项（现在关闭的：${ids}）`;
	return [{ file, line: 1, message, severity: 'error' }];
}
