import { describe, expect, test } from 'vitest';
import {
	channelKindGroups,
	channelKinds,
	kindsOnPages,
} from '../../../src/domain/documents/channel-kinds.ts';
import { interactionTables } from '../../../src/collections/tables/interaction.ts';
import { csv } from '../../../src/formats/csv.ts';
import { labelOf } from '../../../src/collections/declarations/schema.ts';
import { reportOfTables } from '../county.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** A row of each table with every required cell, and the file in which it stands. */
const rows: Record<string, { file: string; row: Row; required: readonly string[] }> = {
	'interaction/channels': {
		file: 'all',
		row: {
			name: '网上咨询建言',
			kind: '咨询建言',
			agency: '测试县人民政府',
			online: 'https://liuyan.ceshi.example/',
			updatedOn: '2026-05-20',
		},
		required: ['name', 'kind', 'agency', 'updatedOn'],
	},
	'interaction/questions': {
		file: 'all',
		row: {
			question: '周六办事吗？',
			answer: '上午办。',
			agency: '测试县人民政府',
			updatedOn: '2026-05-20',
		},
		required: ['question', 'answer', 'agency', 'updatedOn'],
	},
	'interaction/replies': {
		file: '2026',
		row: { month: '2026-04', received: '9', answered: '8', inTime: '8', publishedOn: '2026-05-06' },
		required: ['month', 'received', 'answered', 'inTime', 'publishedOn'],
	},
	'interaction/media': {
		file: 'all',
		row: {
			name: '测试发布（微博）',
			platform: '微博',
			account: '测试发布',
			agency: '测试县人民政府',
			updatedOn: '2026-05-20',
		},
		required: ['name', 'platform', 'account', 'agency', 'updatedOn'],
	},
};

function report(name: string, changes: Row = {}): string {
	const { file = '', row = {} } = rows[name] ?? {};
	const table = interactionTables.find((one) => one.name === name);
	const cells = Object.entries({ ...row, ...changes }).filter(([, value]) => value !== undefined);
	const text = csv([
		cells.map(([field]) => (table ? labelOf(table.schema, [field]) : field)),
		cells.map(([, value]) => value ?? ''),
	]);
	return reportOfTables({ [`content/${name}/${file}.csv`]: text });
}

test('every table has a row here', () => {
	expect(interactionTables.map(({ name }) => name)).toEqual(Object.keys(rows));
});

test.each(Object.keys(rows))('%s: a row without a mistake', (name) => {
	expect(report(name)).toBe('已检查 3 条，没有错误。');
});

const required = Object.entries(rows).flatMap(([name, row]) =>
	row.required.map((field) => [name, field] as const),
);

test.each(required)('%s: %s is required', (name, field) => {
	const table = interactionTables.find((one) => one.name === name);
	const label = table ? labelOf(table.schema, [field]) : field;
	expect(report(name, { [field]: undefined })).toContain(`:1  缺少必填的列：${label}\n`);
});

test.each([
	[
		'interaction/channels',
		{ online: undefined },
		'电话：电话、网址、电子邮箱、地址至少写一项，公众才找得到',
	],
	[
		'interaction/channels',
		{ reply: '尽快' },
		'承诺答复时间：应写成“5个工作日”“15天”或者“1个月”的形式',
	],
	['interaction/channels', { agency: '某局' }, '受理机关：没有叫“某局”的机构'],
	['interaction/channels', { kind: '网上留言' }, '类别：“网上留言”不在可选范围内'],
	['interaction/channels', { online: 'liuyan' }, '网址：应是完整网址'],
	['interaction/channels', { page: '/no-such/' }, '办理说明：没有这个网页：/no-such/'],
	['interaction/questions', { page: '/no-such/' }, '相关网页：没有这个网页：/no-such/'],
	['interaction/replies', { month: '第四月' }, '月份：应写成 2026-10 的形式'],
	['interaction/replies', { inTime: '9' }, '按时答复：按时答复 9 件，多于答复的 8 件'],
	['interaction/replies', { rated: '3', satisfied: '4' }, '满意：满意 4 件，多于参加评价的 3 件'],
	['interaction/replies', { satisfied: '4' }, '参加评价：写了满意，也要写参加评价'],
	['interaction/media', { qrCode: '/files/none.png' }, '二维码：没有这个网页：/files/none.png'],
])('%s %j', (name, changes: Row, message) => {
	expect(report(name, changes)).toContain(`:2  ${message}`);
	expect(report(name, changes)).toContain('有 1 处需要修改');
});

test.each([
	[
		{ late: '2' },
		'超过3个月没有答复：有 2 件超过 3 个月没有答复；一年内有这样的有效留言，检查时单项否决（国办秘函〔2019〕19号），请尽快答复',
	],
	[
		{ answered: '10', inTime: '8' },
		'答复：答复 10 件，多于当月收到的 9 件；包括以前收到的，请在说明里写明',
	],
])('statistics %j are a reminder', (changes: Row, message) => {
	const text = report('interaction/replies', changes);
	expect(text).toContain(`:2  ${message}`);
	expect(text).toContain('没有错误，另有 1 处提醒');
});

test('what is explained is no reminder', () => {
	const changes = { answered: '10', inTime: '8', note: '包括3月收到的1件' };
	expect(report('interaction/replies', changes)).toBe('已检查 3 条，没有错误。');
});

describe('kinds of channels', () => {
	test('every kind is in one group', () => {
		expect(channelKindGroups.flatMap(({ kinds }) => kinds).toSorted()).toEqual(
			channelKinds.toSorted(),
		);
	});

	test('pages show kinds that are there', () => {
		expect(
			Object.values(kindsOnPages)
				.flat()
				.filter((kind) => !channelKinds.includes(kind)),
		).toEqual([]);
	});
});
