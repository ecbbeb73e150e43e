import { changeKinds } from '../report.ts';
import { changeText, dutyText, namesIn } from './entries.ts';
import { clean, more, mostShownEntries } from './terminal-text.ts';
import type { Changes, Report } from '../report.ts';
import type { Paint } from './terminal-text.ts';

/** The lines on differences from an earlier audit, the most serious first. */
export function changeLines(report: Report, changes: Changes, paint: Paint): string[] {
	const names = namesIn(report);
	const { since, verdicts, goneDuties, goneAgencies, gonePages } = changes;
	const kinds = (Object.keys(changeKinds) as (keyof typeof changeKinds)[]).map(
		(kind) => [kind, verdicts.filter((change) => change.kind === kind)] as const,
	);
	const lines = kinds.flatMap(([kind, found]) => [
		...found
			.slice(0, mostShownEntries)
			.map(
				(change) =>
					`  · ${changeKinds[kind]}：${clean(names.agency(change.agency))} ${clean(dutyText(names.duty(change.duty), change.period))}  ${changeText(change)}`,
			),
		...more(found.length, mostShownEntries),
	]);
	const gone = [
		...goneDuties.map((duty) => `  · 不再核查的义务：${clean(duty)}`),
		...goneAgencies.map((agency) => `  · 不再出现的机构：${clean(agency)}`),
		...gonePages.map((url) => `  · 不再出现的网页或条目：${clean(url)}`),
	];
	const all = [
		...lines,
		...gone.slice(0, mostShownEntries),
		...more(gone.length, mostShownEntries),
	];
	return [paint('bold', `与 ${since} 相比`), ...(all.length > 0 ? all : ['  结论没有变化。'])];
}
