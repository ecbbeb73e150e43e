import { describe, expect, test } from 'vitest';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';
import { taskLedgerPages } from '../../../src/queries/site-map/task-ledger-pages.ts';
import { taskLedgerFile } from '../../../src/queries/tasks/ledger-file.ts';
import { taskLedgerView } from '../../../src/queries/tasks/ledger-view.ts';
import { taskLedgers } from '../../../src/queries/tasks/task-ledger.ts';
import { portalOf } from '../portal.ts';
import { agency, table } from '../records.ts';
import type { ListedRow } from '../../../src/queries/tasks/late-rows.ts';
import type { ByDay } from '../../../src/domain/dates/by-day.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { RecordCell } from '../../../src/presentation/record-cell.ts';

const county = (today: CalendarDate, progress: Record<string, string> = reports) =>
	portalOf(
		{
			'agencies/government.md': agency(),
			'agencies/justice.md': agency({ name: '测试县司法局', type: 'department' }),
			'agencies/town.md': agency({ name: '测试镇人民政府', type: 'township' }),
			'units/units.csv': table({
				id: 'court',
				name: '测试县人民法院',
				shortName: '县法院',
				kind: '审判机关',
			}),
			'unit-groups/groups.csv': table(
				{ name: '各乡镇', kinds: '乡镇人民政府' },
				{ name: '各相关部门', kinds: '' },
			),
			'tasks/2026.csv': table(
				{
					number: '1',
					task: '完成试点',
					lead: '司法局',
					responsible: '各乡镇、各相关部门',
					due: '3月底前；7月底',
					state: '进行中',
				},
				{
					number: '2',
					task: '化解纠纷',
					lead: '法院、司法局',
					responsible: '',
					due: '',
					state: '',
				},
				{
					number: '3',
					task: '清理文件',
					lead: '司法局',
					responsible: '',
					due: '6月底前',
					state: '已完成',
					completedOn: '2026-07-02',
				},
				{
					number: '4',
					task: '编制目录',
					lead: '各相关部门',
					responsible: '',
					due: '6月底前',
					state: '',
				},
			),
			...progress,
		},
		{ today },
	);

const reports = {
	'progress/2026-09.csv': table(
		{ task: '1', unit: '司法局', progress: '两个乡镇完成', reportedOn: '2026-10-08', evidence: '' },
		{ task: '2', unit: '法院', progress: '通报情况', reportedOn: '2026-10-09', evidence: '' },
	),
	'progress/2026-10.csv': table(
		{ task: '1', unit: '司法局', progress: '全部完成', reportedOn: '2026-11-02', evidence: '' },
		{
			task: '1',
			unit: '测试镇人民政府',
			progress: '完成',
			reportedOn: '2026-11-03',
			evidence: '/agencies/town/',
		},
	),
};

/** The rows of the day of the build. */
const listedNow = (rows: readonly ListedRow[]) =>
	rows.flatMap(({ cells, isListed }) => (isListed[0].value ? [cells] : []));

const texts = (rows: readonly (readonly RecordCell[])[]) =>
	rows.map((cells) => cells.map(({ text }) => text));

function view(today: CalendarDate, progress?: Record<string, string>) {
	const portal = county(today, progress);
	const [ledger] = taskLedgers(portal);
	if (!ledger) throw new Error('no ledger');
	return { portal, ledger, ...taskLedgerView(portal, ledger) };
}

test('what is late stands on top', () => {
	const { summary, lateTasks, lateUnits } = view('2026-11-10');
	expect(summary[0].value).toBe(
		'共 4 项任务：逾期 1 项，已过时限，状态待核实 1 项，没有写状态 1 项，逾期完成 1 项。',
	);
	expect(texts(listedNow(lateTasks))).toEqual([
		['4', '编制目录', '各相关部门', '', '6月底前', '2026-06-30', '已过时限，状态待核实', ''],
		['1', '完成试点', '司法局', '', '3月底前；7月底', '2026-07-31', '逾期', '10月：全部完成'],
	]);
	expect(texts(listedNow(lateUnits))).toEqual([
		['测试县人民法院', '10月', '9月（应在 2026-10-08 前，2026-10-09 报）'],
		['测试镇人民政府', '9月', '10月（应在 2026-11-02 前，2026-11-03 报）'],
	]);
});

test('a task is overdue from the day after its last day', () => {
	expect(listedNow(view('2026-07-31').lateTasks).map(([number]) => number?.text)).toEqual(['4']);
	expect(listedNow(view('2026-08-01').lateTasks).map(([number]) => number?.text)).toEqual([
		'4',
		'1',
	]);
});

describe.each(['2026-07-31', '2026-08-01', '2026-10-09', '2026-10-31'] as const)(
	'built in July and read on %s, the ledger says what one built then says',
	(day) => {
		const early = view('2026-07-20');
		const then = view(day);
		const on = <Value>(dated: ByDay<Value>) => valueOnDay(dated, day);
		/** Without the months, which are columns of their own and come with a build. */
		const textsOn = (rows: readonly (readonly RecordCell[])[]) =>
			rows.map((cells) => cells.map(({ text, dated }) => (dated ? on(dated).text : text)));

		test('its counts', () => {
			expect(on(early.summary)).toBe(then.summary[0].value);
		});
		test('what is late', () => {
			const late = early.lateTasks.flatMap(({ cells, isListed }) => (on(isListed) ? [cells] : []));
			expect(textsOn(late)).toEqual(texts(listedNow(then.lateTasks)));
		});
		test('how its tasks stand', () => {
			const standings = ({ taskRows }: ReturnType<typeof view>) =>
				textsOn(taskRows.map(({ cells }) => cells.slice(0, 6)));
			expect(standings(early)).toEqual(standings(then));
		});
	},
);

test('a report that is not there is missing from the day after its last day', () => {
	const { unitRows, taskRows, lateUnits } = view('2026-11-02', {
		'progress/2026-10.csv': table({
			task: '1',
			unit: '法院',
			progress: '通报',
			reportedOn: '2026-11-02',
			evidence: '',
		}),
	});
	const justice = unitRows.find(({ anchor }) => anchor === 'unit-justice');
	expect(justice?.cells[3]).toMatchObject({
		text: '未到期',
		dated: [{ from: '2026-11-02' }, { from: '2026-11-03', value: { text: '未报' } }],
	});
	expect(taskRows[0]?.cells[6]?.dated?.map(({ from, value }) => [from, value.text])).toEqual([
		['2026-11-02', '—'],
		['2026-11-03', '未报'],
	]);
	expect(
		lateUnits.map(({ cells, isListed }) => [cells[0]?.text, isListed.map(({ value }) => value)]),
	).toContainEqual(['测试县司法局', [false, true]]);
});

test('task, unit and month: who leads, who reported, who did not', () => {
	const { taskColumns, taskRows } = view('2026-11-10');
	expect(taskColumns.slice(6)).toEqual(['9月', '10月', '11月', '最近进展']);
	expect(
		taskRows.map(({ anchor, cells }) => [
			anchor,
			...cells.flatMap(({ text }, place) => ([1, 4, 5].includes(place) ? [] : [text])),
		]),
	).toEqual([
		['task-1', '1', '测试县司法局', '牵头', '已报', '已报', '—', '10月：全部完成'],
		[undefined, '1', '测试镇人民政府', '责任', '—', '迟报 11-03', '—', '10月：完成'],
		[undefined, '1', '各乡镇、各相关部门', '责任', '', '', '', ''],
		['task-2', '2', '县法院', '牵头', '迟报 10-09', '未报', '—', '9月：通报情况'],
		[undefined, '2', '测试县司法局', '牵头', '未提及', '未提及', '—', ''],
		['task-3', '3', '测试县司法局', '牵头', '—', '—', '—', ''],
		['task-4', '4', '各相关部门', '牵头', '', '', '', ''],
	]);
});

test('each unit has its months; a group whose members nobody has stated is not expanded', () => {
	const { unitRows, groups } = view('2026-11-10');
	expect(unitRows.map(({ anchor, cells }) => [anchor, ...cells.map(({ text }) => text)])).toEqual([
		['unit-justice', '测试县司法局', '3', '0', '按时', '按时', '未到期'],
		['unit-court', '测试县人民法院', '1', '0', '迟报', '未报', '未到期'],
		['unit-town', '测试镇人民政府', '0', '1', '未报', '迟报', '未到期'],
	]);
	expect(groups).toEqual([
		{ name: '各乡镇', members: '测试镇人民政府' },
		{ name: '各相关部门', members: '待核实：没有文件写明是哪些单位，不作展开' },
	]);
});

test('nothing is late before anything was reported', () => {
	const { months, lateUnits } = view('2026-11-10', {});
	expect([months, lateUnits]).toEqual([[], []]);
});

test('the page of the year states the reports that are due, and the section repeats none', () => {
	const [section, year] = taskLedgerPages(county('2026-11-10'));
	expect([section?.href, section?.rows, year?.href, year?.title]).toEqual([
		'/rule-of-law/ledger/',
		[],
		'/rule-of-law/ledger/2026/',
		'法治政府建设任务台账（2026年）',
	]);
	expect(year?.rows).toEqual([
		row('justice', '2026-09', { due: '2026-10-08', published: '2026-10-08' }),
		row('justice', '2026-10', { due: '2026-11-02', published: '2026-11-02' }),
		row('town', '2026-09', { due: '2026-10-08' }),
		row('town', '2026-10', { due: '2026-11-02', published: '2026-11-03' }),
	]);
});

test('the download has a row for each task, unit and month', () => {
	const { portal, ledger } = view('2026-11-10');
	const [header = [], ...rows] = taskLedgerFile(portal, ledger);
	expect(header).toEqual([
		...['编号', '任务', '单位', '分工', '责任人', '完成时限', '最后日期', '状态'],
		...['月份', '应报日期', '报送情况', '报送日期', '进展', '佐证'],
	]);
	expect(rows).toHaveLength(5 * 3 + 2);
	expect(rows[4]).toEqual([
		...['1', '完成试点', '测试镇人民政府', '责任', '', '3月底前；7月底', '2026-07-31', '逾期'],
		...['2026-10', '2026-11-02', '迟报 11-03', '2026-11-03', '完成', '/agencies/town/'],
	]);
});

test('a county without tasks has no ledger', () => {
	const portal = portalOf({ 'agencies/government.md': agency() });
	expect([taskLedgers(portal), taskLedgerPages(portal)]).toEqual([[], []]);
});

function row(id: string, period: string, dates: Record<string, string>) {
	return { anchor: `report-${id}-${period}`, agencies: [id], period, dates };
}
