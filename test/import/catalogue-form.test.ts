import { expect, test } from 'vitest';
import { makeXlsx } from '../attachments/make-office-file.ts';
import { county } from './fixtures/county.ts';

const heading = ['序号', '公开事项', '', '公开内容(要素)', '公开依据', '公开时限', '公开主体'];
const form = [
	['卫生健康领域基层政务公开标准目录'],
	[...heading, '公开渠道和载体', '公开对象', '', '公开方式', '', '公开层级', ''],
	[
		'',
		'一级事项',
		'二级事项',
		'',
		'',
		'',
		'',
		'',
		'全社会',
		'特定群众',
		'主动',
		'依申请',
		'县级',
		'乡级',
	],
	[
		...[
			'0501',
			'公共服务',
			'示例奖励',
			'条件；流程',
			'《某法》',
			'20个工作日内',
			'测试县卫生健康局',
		],
		...['■政府网站 □政府公报 □两微一端', '√', '', '√', '', '√', '√'],
	],
	[
		...['0502', '', '示例扶助', '条件', '', '及时公开', '测试县卫生健康局'],
		...['■政府网站□精准推送■公开查阅点', '', '扶助对象', '√', '', '√', ''],
	],
	['注：本表为演示'],
] as const;

const csv = form.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
const header =
	'\uFEFF序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级\r\n';
const first =
	'0501,公共服务,示例奖励,条件；流程,《某法》,20个工作日内,测试县卫生健康局,政府网站,全社会,主动,县级；乡级\r\n';

test('a published catalogue in CSV goes into the file of its field, a row without its basis is named', async () => {
	const name = '医疗卫生领域基层政务公开标准目录（试行）.csv';
	const { run, read } = county({ [name]: csv });
	expect(await run([name], { into: 'catalogue-items' })).toMatchObject({
		imported: 1,
		failures: [{ line: 5, reason: expect.stringContaining('公开依据') }],
	});
	expect(read('catalogue-items/health.csv')).toBe(header + first);
});

test('of an Excel workbook the merged cells count for every row', async () => {
	const letters = 'ABCDEFGHIJKLMN';
	const rows = form.map((row, index) => {
		const cells = row.map((cell, place) =>
			cell === ''
				? ''
				: `<c r="${letters[place]}${index + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`,
		);
		return `<row r="${index + 1}">${cells.join('')}</row>`;
	});
	const workbook = makeXlsx([
		{ name: '目录', rows: rows.join(''), merged: ['B2:C2', 'A2:A3', 'B4:B5', 'E4:E5'] },
	]);
	const { run, read } = county({ '旅游.xlsx': workbook });
	expect(await run(['旅游.xlsx'], { into: 'catalogue-items' })).toMatchObject({
		imported: 2,
		failures: [],
	});
	expect(read('catalogue-items/旅游.csv')).toBe(
		`${header}${first}0502,公共服务,示例扶助,条件,《某法》,及时公开,测试县卫生健康局,政府网站；公开查阅点,特定群体（扶助对象）,主动,县级\r\n`,
	);
});

test('documents are not imported from workbooks', async () => {
	const { run } = county({ 'a.xlsx': makeXlsx([]) });
	await expect(run(['a.xlsx'], { into: 'information' })).rejects.toThrow(/^不能导入这种文件/);
});
