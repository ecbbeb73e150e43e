import { expect, test } from 'vitest';
import { convertBody } from '../../../src/import/body/convert-body.ts';

test('a Markdown body that the parser cannot take is refused with its reason', () => {
	const convert = (text: string) =>
		convertBody(
			{ content: { format: 'markdown', text }, address: undefined, attachments: [] },
			{ title: '标题' },
		);
	expect(() => convert(`第一行\n\n${'- '.repeat(20_000)}甲`)).toThrow(
		'正文第 3 行：列表套了 50 层以上',
	);
	expect(convert('> 甲\u202E乙\u0007').markdown.trim()).toBe('甲乙');
});
