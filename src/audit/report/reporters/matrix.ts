import { countOutcomes } from '../../judging/count-outcomes.ts';
import { outcomes } from '../../judging/verdict.ts';
import { verdictEntriesOf } from './entries.ts';
import { escapedHtml } from './html-parts.ts';
import type { Report } from '../report.ts';
import type { Outcome } from '../../judging/verdict.ts';
import type { VerdictEntry } from './entries.ts';

/** One character for each outcome, the most serious first; `not-yet-due` counts less than `met`. */
const marks: Record<Outcome, string> = {
	missing: '缺',
	late: '逾',
	stale: '旧',
	unknown: '？',
	'needs-review': '查',
	met: '✓',
	'not-yet-due': '候',
	'not-applicable': '免',
};

/**
 * A table of agencies × instruments of their duties, as HTML: each cell shows its most serious outcome and how many
 * duties have it.
 */
export function matrixHtml(report: Report): string {
	const entries = verdictEntriesOf(report);
	if (entries.length === 0) return '';
	const instruments = [...new Set(entries.map(({ instrument }) => instrument))];
	const agencies = Map.groupBy(entries, ({ verdict }) => verdict.agency);
	const rows = [...agencies.values()].map((own) => {
		const groups = Map.groupBy(own, ({ instrument }) => instrument);
		const cells = instruments.map((instrument) => cell(groups.get(instrument) ?? []));
		return `<tr><th scope="row">${escapedHtml(own[0]?.agencyName ?? '')}</th>${cells.join('')}</tr>`;
	});
	const head = ['机构', ...instruments].map((text) => `<th scope="col">${escapedHtml(text)}</th>`);
	const legend = Object.entries(marks)
		.map(([outcome, mark]) => `${mark} ${outcomes[outcome as Outcome]}`)
		.join('，');
	return `<h2>机构和法律依据</h2>
<p class="muted">每格写最要紧的结论和项数：${legend}。空格没有义务。</p>
<section class="scroll" aria-label="${escapedHtml(report.name)}：机构和法律依据" tabindex="0"><table class="matrix"><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>`;
}

function cell(entries: readonly VerdictEntry[]): string {
	const counts = countOutcomes(entries.map(({ verdict }) => verdict));
	const gravest = (Object.keys(marks) as Outcome[]).find((outcome) => counts[outcome] > 0);
	if (!gravest) return '<td></td>';
	return `<td class="${gravest}">${marks[gravest]} ${counts[gravest]}</td>`;
}
