import { judgeEach } from '../../records/judge-each.ts';
import { byMonth } from '../../tables/kind/file-naming.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The day of the following month by which the progress of a month must be reported. */
const reportingDay = '02';

/** Checks that monthly progress names a task of its year and is reported by the 2nd of the following month. */
export function checkProgress(content: CheckedContent): Problem[] {
	const { ids, unreadTables } = content;
	if (unreadTables.has('tasks')) return [];
	return judgeEach(content, (row) =>
		row.collection.name === 'progress' && byMonth.fileName.pattern.test(monthOf(row.id))
			? checkRow(row, ids.get('tasks'))
			: [],
	);
}

function checkRow(
	{ id, file, data, lineOf }: ValidRecord,
	tasks: ReadonlySet<string> = new Set(),
): Problem[] {
	const month = monthOf(id);
	const year = month.slice(0, 4);
	const { task, reportedOn } = data as { task: string; reportedOn: string };
	const report = (field: string, message: string, severity: Problem['severity']) => ({
		file,
		line: lineOf([]),
		field,
		message,
		severity,
	});
	const due = `${monthAfter(month)}-${reportingDay}`;
	const problems: Problem[] = [];
	if (!tasks.has(`${year}/${task}`))
		problems.push(
			report('任务编号', `${year}年的任务里没有“${task}”（tasks/${year}.csv）`, 'error'),
		);
	if (reportedOn < `${month}-01`)
		problems.push(report('报送日期', `早于所报的月份 ${month}`, 'error'));
	if (reportedOn > due)
		problems.push(report('报送日期', `应在次月2日前报送（最迟 ${due}）`, 'warning'));
	return problems;
}

/** The name of the file in which a row stands, without `.csv`. */
function monthOf(id: string): string {
	return id.split('/')[0] ?? '';
}

/** `2026-12` → `2027-01`. */
function monthAfter(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
