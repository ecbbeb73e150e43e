import { describe, expect, test } from 'vitest';
import { reportOf } from './county.ts';

const file = 'content/major-decisions/fangan.md';

const procedures = {
	participation: '{ required: true, doneOn: 2024-04-01 }',
	expertReview: '{ required: true, doneOn: 2024-04-02 }',
	riskAssessment: '{ required: false, reasonIfNot: 没有风险 }',
	legalityReview: '{ required: true, startedOn: 2024-04-08, doneOn: 2024-04-17 }',
	collectiveDiscussion: '{ required: true, doneOn: 2024-05-13 }',
};

function decision(
	changes: Record<string, string | undefined>,
	changed: Partial<typeof procedures> = {},
): string {
	const fields = {
		title: '测试方案',
		issuers: '[government]',
		formedOn: '2024-03-01',
		publishedOn: '2024-03-04',
		year: '2024',
		order: '1',
		undertaker: 'government',
		plannedOn: '2024-06-30',
		decidedOn: '2024-05-20',
		decisionDocuments: '[ceshigui-2024-12]',
		archivedOn: '2024-06-03',
		...changes,
	};
	const lines = Object.entries(fields).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}: ${value}`],
	);
	const steps = Object.entries({ ...procedures, ...changed }).map(
		([key, value]) => `  ${key}: ${value}`,
	);
	return reportOf({
		[file]: `---\n${lines.join('\n')}\nprocedures:\n${steps.join('\n')}\n---\n\n说明。\n`,
	});
}

test('a decision without a mistake', () => {
	expect(decision({})).toBe('已检查 4 条，没有错误。');
});

test.each([
	[{ undertaker: undefined }, '承办单位：必填未填，请加一行“undertaker: …”'],
	[{ plannedOn: '2024年6月' }, '计划完成日期：“2024年6月”不是日期。应写成 2024-06-01 的形式'],
	[{ decisionDocuments: '[none]' }, '决策文件：没有编号为“none”的条目'],
	[{ decidedOn: undefined }, '决策文件：写了决策文件，还要填 decidedOn（决策日期）'],
	[{ archivedOn: '2024-05-19' }, '归档日期：早于决策日期 2024-05-20'],
	[
		{ adjustments: '[{ on: 2024-05-01, kind: 取消, reason: 无 }]' },
		'目录调整第1项·调整方式：“取消”不在可选范围内，应为：调入、变更、调出',
	],
])('%j', (changes, message) => {
	expect(decision(changes)).toContain(message);
});

test.each([
	[
		{ expertReview: '{ required: true, startedOn: 2024-04-02, doneOn: 2024-04-01 }' },
		'决策程序·专家论证·完成日期：早于开始日期',
	],
])('%j', (changes, message) => {
	expect(decision({}, changes)).toContain(message);
});

describe('what happened is published, with a reminder', () => {
	test.each([
		[
			{ decidedOn: undefined, decisionDocuments: undefined },
			'归档日期：填了归档日期，没有决策日期（decidedOn），请核对',
		],
		[
			{ adjustments: '[{ on: 2024-05-01, kind: 调出, reason: 条件不成熟 }]' },
			'决策日期：事项已经调出目录，又有决策日期，请核对',
		],
	])('%j', (changes, message) => {
		const report = decision(changes);
		expect(report).toContain(message);
		expect(report).toContain('没有错误，另有 1 处提醒。');
	});

	test.each([
		[
			{ riskAssessment: '{ required: false }' },
			'决策程序：风险评估（procedures.riskAssessment）写了不需要履行，没有在 reasonIfNot 里写明理由，请补写',
		],
		[
			{ riskAssessment: '{ required: false, reasonIfNot: 无, doneOn: 2024-04-01 }' },
			'决策程序：风险评估（procedures.riskAssessment）写了不需要履行，又有完成日期，请核对',
		],
		[{ collectiveDiscussion: '{ required: true }' }, '决策日期：没有集体讨论的日期'],
		[
			{ collectiveDiscussion: '{ required: true, doneOn: 2024-04-16 }' },
			'决策程序：集体讨论（2024-04-16）早于合法性审查完成（2024-04-17）',
		],
		[
			{ legalityReview: '{ required: true, startedOn: 2024-04-08, doneOn: 2024-04-16 }' },
			'决策程序·合法性审查·完成日期：合法性审查只有 6 个工作日（送审当日不计），一般不少于 7 个工作日（《重大行政决策程序暂行条例》第二十六条）。日期无误的，照实公布',
		],
	])('%j', (changes, message) => {
		const report = decision({}, changes);
		expect(report).toContain(message);
		expect(report).toContain('没有错误，另有 1 处提醒。');
	});
});
