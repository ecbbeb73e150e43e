import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleLines } from '../../src/presentation/title-lines.ts';
import { titlePieces } from '../../src/presentation/title-pieces.ts';
import { widthOf } from '../../src/presentation/width-of.ts';

const names = ['青禾县', '青禾县人民政府', '青禾县人民政府办公室', '青禾县住房和城乡建设局'];
const piecesOf = (title: string) => titlePieces(title, names).join('|');

test.each([
	['青禾县人民政府|关于印发|青禾县|城市|停车|管理|办法的|通知'],
	['青禾县住房和城乡建设局|2026年|部门|预算'],
	['关于《青禾县|城乡|供水|价格|改革|方案|（草案）》|公开|征求|意见的|公告'],
	['青禾县人民政府办公室|关于印发|青禾县|电动自行车|充电|设施|建设|管理|暂行|办法的|通知'],
	['吴某等|5人|请求|履行|法定|职责案|行政复议|决定书'],
	['惠民惠农|补贴|“一卡通”|怎么领、|怎么查'],
])('no line breaks within a word, a name or a number: %s', (broken) => {
	expect(piecesOf(broken.replaceAll('|', ''))).toBe(broken);
});

test('numbers of documents, ordinals and figures with their unit stay whole', () => {
	const pieces = titlePieces('关于青政规〔2026〕6号文件第十二条和10.5万元补贴的说明', names);
	for (const whole of ['青政规〔2026〕6号', '第十二条', '10.5万元'])
		expect(pieces.some((piece) => piece.includes(whole))).toBe(true);
});

const titles = fc.string({
	unit: fc.constantFrom(
		...'青禾县人民政府关于印发的通知办法《》（草案）“”，、2026年〔〕号 A-b和及第三条某',
	),
	maxLength: 60,
});

test('the pieces are the title, none is empty, none begins with a sign that closes or ends with one that opens', () => {
	fc.assert(
		fc.property(titles, (title) => {
			const pieces = titlePieces(title, names);
			expect(pieces.join('')).toBe(title);
			expect(pieces).not.toContain('');
			for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[》）”，、的]/);
			for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/[《（“]$/);
		}),
	);
});

test('the lines are the title, fit, are as few as words allow, and break at pieces', () => {
	fc.assert(
		fc.property(titles, fc.integer({ min: 6, max: 24 }), (title, room) => {
			const lines = titleLines(title, names, room);
			expect(lines.join('')).toBe(title);
			for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(room);
			if (widthOf(title) <= room) expect(lines).toEqual([title]);
		}),
	);
});

test('lines are about equally long', () => {
	const title = '青禾县人民政府办公室关于印发青禾县电动自行车充电设施建设管理暂行办法的通知';
	expect(titleLines(title, names, 20)).toEqual([
		'青禾县人民政府办公室关于印发青禾县',
		'电动自行车充电设施建设管理暂行办法的通知',
	]);
});

test.each([
	'【甲乙市住房和城乡建设局】《关于调整本市商品房项目预售许可形象进度的公告》',
	'关于修订<甲乙市住房公积金个人住房贷款管理办法>的通知',
	'鼓励房企适当让利,可提公积金帮直系亲属买房',
	'甲乙县人民政府办公室 关于加快农村土地经营权流转的意见',
])(
	'no sign that closes, and no space, begins a line, and none that opens ends one: %s',
	(title) => {
		const pieces = titlePieces(title);
		expect(pieces.join('')).toBe(title);
		for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[】\]>,\s]/);
		for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/[【[<]$/);
	},
);
