import { describe, expect, test } from 'vitest';
import { reportOf } from '../county.ts';

const page = (language: string) =>
	`---\ntitle: About\nsummary: About this site\nissuer: government\npublishedOn: 2024-01-01\n${language}---\n\nText.\n`;

describe('the language of a page', () => {
	test.each(['', 'language: zh-CN\n', 'language: en\n'])('may be stated as “%s”', (language) => {
		expect(reportOf({ 'content/pages/about.mdx': page(language) })).toMatch(/没有错误/);
	});

	test('is one that the frame is written in', () => {
		expect(reportOf({ 'content/pages/about.mdx': page('language: fr\n') })).toContain(
			'content/pages/about.mdx:6  语言：“fr”不在可选范围内，应为：zh-CN、en',
		);
	});
});
