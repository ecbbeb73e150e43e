import { expect, test } from 'vitest';
import { notice, partsOf } from './word-parts.ts';

const table = (columns: number) => ({
	kind: 'table' as const,
	rows: ['列', '值'].map((name) =>
		Array.from({ length: columns }, (_, index) => ({ runs: [{ text: `${name}${index}` }] })),
	),
});
const written = (columns: number) => {
	const xml = partsOf({ ...notice, blocks: [table(columns)] })['word/document.xml'] ?? '';
	return (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((part) => ({
		heads: [...part.matchAll(/>列(\d+)</g)].map(([, index]) => Number(index)),
		values: [...part.matchAll(/>值(\d+)</g)].map(([, index]) => Number(index)),
		width: Number(/<w:tblW w:w="(\d+)"/.exec(part)?.[1]),
	}));
};

test.each([2, 8, 9, 16, 17, 23, 40])(
	'no column of %i is lost, or wider than its sheet',
	(count) => {
		const parts = written(count);
		const shown = parts.flatMap(({ heads }) => heads.slice(1));
		expect(shown).toEqual(Array.from({ length: count - 1 }, (_, index) => index + 1));
		for (const { heads, values, width } of parts) {
			expect(heads[0]).toBe(0);
			expect(values).toEqual(heads);
			expect(heads.length).toBeLessThanOrEqual(16);
			expect(width).toBeLessThanOrEqual(count > 8 ? 12756 : 8845);
		}
	},
);

test('a table that fits on a sheet is one, a wider one is divided into equal parts', () => {
	expect(written(16)).toHaveLength(1);
	expect(written(23).map(({ heads }) => heads.length)).toEqual([12, 12]);
});
