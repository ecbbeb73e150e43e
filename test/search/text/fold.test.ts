import { expect, test } from 'vitest';
import { createFold, readVariants } from '../../../src/search/text/fold.ts';

const fold = createFold(readVariants('國国務务廣广'));

test.each([
	['ＰＭ２．５', 'pm25'],
	['國務院', '国务院'],
	['⼈⺠法院', '人民法院'],
	['⻋辆、⻔牌', '车辆门牌'],
	['“一老一小”（试行）', '一老一小试行'],
	['\u200b\ufeff　停 车', '停车'],
	['', ''],
])('%s is searched as %s', (text, plain) => {
	expect(fold.plain(text)).toBe(plain);
});

test.each(['国发[2020]28号', '國發（２０２０）28号', '国发【2020】28号', '国发〔2020〕28号'])(
	'%s keeps its brackets, all of one kind',
	(number) => {
		expect(fold.text(number).replace('發', '发')).toBe('国发〔2020〕28号');
	},
);

test('every letter knows its place in the text, also behind characters of two units', () => {
	expect(fold.placed('𠮷，①号')).toEqual({ plain: '𠮷1号', places: [0, 0, 3, 4] });
});
