import { changeKinds } from '../report.ts';
import { changeText, dutyText, namesIn } from './entries.ts';
import { escapedHtml, webLink, list, section, table } from './html-parts.ts';
import type { Changes, Report } from '../report.ts';

/** The section on differences from an earlier audit, the most serious first. */
export function changePart(report: Report, changes: Changes): string {
	const names = namesIn(report);
	const order = Object.keys(changeKinds);
	const rows = changes.verdicts
		.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
		.map((change) => [
			changeKinds[change.kind],
			escapedHtml(names.agency(change.agency)),
			escapedHtml(dutyText(names.duty(change.duty), change.period)),
			changeText(change),
		]);
	const gone = [
		...changes.goneDuties.map((duty) => `不再核查的义务：${escapedHtml(duty)}`),
		...changes.goneAgencies.map((agency) => `不再出现的机构：${escapedHtml(agency)}`),
		...changes.gonePages.map((url) => `不再出现的网页或条目：${webLink(url)}`),
	];
	const content = [
		...(rows.length > 0
			? [
					table({
						label: `${report.name}：变化`,
						header: ['变化', '机构', '义务', '结论'],
						rows: rows,
					}),
				]
			: []),
		...(gone.length > 0 ? [list(gone)] : []),
	];
	const count = rows.length + gone.length;
	if (count === 0) return `<h2>与 ${escapedHtml(changes.since)} 相比</h2><p>结论没有变化。</p>`;
	return section({ title: `与 ${changes.since} 相比`, count }, content.join(''));
}
