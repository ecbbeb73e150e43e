import { expect, test } from 'vitest';
import { createNormalizer, readVariants } from '../../../src/search/text/normalizer.ts';

const normalizer = createNormalizer(readVariants('國国務务廣广'));

test.each([
	['ＰＭ２．５', 'pm25'],
	['國務院', '国务院'],
	['⼈⺠法院', '人民法院'],
	['⻋辆、⻔牌', '车辆门牌'],
	['“一老一小”（试行）', '一老一小试行'],
	['\u200b\ufeff　停 车', '停车'],
	['', ''],
])('%s is searched as %s', (text, normalized) => {
	expect(normalizer.normalize(text)).toBe(normalized);
});

test.each(['国发[2020]28号', '國發（２０２０）28号', '国发【2020】28号', '国发〔2020〕28号'])(
	'%s keeps its brackets, in one form',
	(number) => {
		expect(normalizer.fold(number).replace('發', '发')).toBe('国发〔2020〕28号');
	},
);

test('every letter knows its offset in the text, also after characters of two units', () => {
	expect(normalizer.normalizeWithOffsets('𠮷，①号')).toEqual({
		normalized: '𠮷1号',
		offsets: [0, 0, 3, 4],
	});
});
