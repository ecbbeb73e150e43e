import { expect, test } from 'vitest';
import { differsAt } from '../../../src/import/body/read-back.ts';
import { plainLook } from '../../../src/import/body/block.ts';
import { bodyOfRow } from '../fixtures/read-body.ts';
import type { Block } from '../../../src/import/body/block.ts';

const text = (words: string): Block => ({ type: 'text', runs: [{ text: words }], look: plainLook });

test.each([
	['每人补助3~5天，每天补助10~15元。', undefined],
	['王**、李**等', undefined],
	['> 30%，5*3*2，_甲_，`乙`，[丙]: 丁', undefined],
	['2026. 年', undefined],
	['https://www.qinghe.example/a。请查收', undefined],
])('%s comes back from Markdown as it was', (words, difference) => {
	const { markdown, notes } = bodyOfRow(`${words}\n乙。`);
	expect(differsAt(markdown, [text(words), text('乙。')])).toBe(difference);
	expect(notes).toEqual([]);
});

test('a difference is quoted at its place', () => {
	expect(differsAt('补助35天。', [text('补助3~5天。')])).toBe('补助3~5天。');
	expect(differsAt('甲', [text('甲'), text('乙')])).toBe('甲乙');
});
