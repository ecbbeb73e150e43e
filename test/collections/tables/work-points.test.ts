import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readUnitNames } from '../../../src/collections/declarations/cells.ts';
import { taskDues } from '../../../src/domain/tasks/task-deadline.ts';
import { checkOf } from '../county.ts';
import { countyOfUnits } from './work-points.ts';

/** A year's tasks in the columns and the shapes of the work points of a real county; the county is made up. */
const own = `序号,任务,牵头单位,责任单位,文中的时限
1,压减审批材料,市场监管局、审批服务局、税务局,"各乡镇<街道办>,各相关部门<单位>",
2,公布决策目录,政府办、司法局,"各乡镇<街道办>,各相关部门<单位>",第一季度前（目录）
3,接受监督,人大办、政协办、纪委监委、法院、检察院,各相关部门<单位>,
4,完成执法改革试点,编办、司法局,各行政执法单位,3月底前；5月底前；7月底
5,规范自由裁量权,执法协调小组成员单位,各行政执法单位,
6,组织案卷评查,政法委、司法局,各行政执法单位,至少1次案卷评查
7,培训执法人员,司法局、财政局,各行政执法单位,全年（培训2期、40学时、考试2次）
8,报告上一年度情况,司法局,"各乡镇<街道办>,各相关部门<单位>",3月1日前（报告）；3月底前（公开）
`;
const dues = [
	[],
	['quarter'],
	[],
	['month', 'month', 'month'],
	[],
	['undated'],
	['year'],
	['day', 'month'],
];

const real = fileURLToPath(
	new URL('../../../../shared/cases/document-004/tasks.csv', import.meta.url),
);

describe('work points enter as they stand', () => {
	test('of a county that is made up', () => {
		const found = entered(own);
		expect(found.map(({ kinds }) => kinds)).toEqual(dues);
	});

	test.skipIf(!existsSync(real))(
		'of a county that published them (skipped without ../shared)',
		() => {
			expect(entered(readFileSync(real, 'utf8'))).toHaveLength(31);
		},
	);
});

/** Enters the tasks as the file of a year; each row must be one task, with all that the row says. */
function entered(text: string) {
	const rows = parse<Record<string, string>>(text, { columns: true });
	const { problems, records } = checkOf({
		'content/normative-documents/ceshigui-2024-12.md': undefined,
		...countyOfUnits(rows.flatMap((row) => [row['牵头单位'] ?? '', row['责任单位'] ?? ''])),
		'content/tasks/2026.csv': text,
	});
	expect(problems.filter(({ file }) => !file.includes('/agencies/'))).toEqual([]);
	const tasks = records.filter(({ collection }) => collection.name === 'tasks');
	expect(tasks.map(({ data }) => data)).toEqual(
		rows.map((row) => ({
			number: row['序号'],
			task: row['任务'],
			lead: readUnitNames(row['牵头单位'] ?? ''),
			responsible: readUnitNames(row['责任单位'] ?? ''),
			...(row['文中的时限'] && { due: row['文中的时限'] }),
		})),
	);
	return tasks.map(({ data }) => ({
		kinds: taskDues(String(data['due'] ?? ''), 2026).map(({ kind }) => kind),
	}));
}
