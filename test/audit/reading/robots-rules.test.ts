import { expect, test } from 'vitest';
import { isAllowed, readRobots } from '../../../src/audit/reading/robots.ts';

const allows = (lines: string, path: string) =>
	isAllowed(readRobots(`User-agent: *\n${lines}`), path);

test.each([
	['nothing is said', '', '/a', true],
	['an empty line forbids nothing', 'Disallow:', '/a', true],
	['everything is forbidden', 'Disallow: /', '/a', false],
	['a folder is forbidden', 'Disallow: /private/', '/private/a', false],
	['another folder is not', 'Disallow: /private/', '/public/', true],
	['the longest match decides', 'Disallow: /a/\nAllow: /a/b/', '/a/b/c', true],
	['in any order', 'Allow: /a/\nDisallow: /a/b/', '/a/b/c', false],
	['of equally long ones the one that allows', 'Disallow: /a\nAllow: /a', '/a', true],
	['a star stands for any text', 'Disallow: /*.jsp', '/x/y.jsp?id=1', false],
	['a star in the middle', 'Disallow: /*/print/', '/news/print/1', false],
	['a dollar is the end', 'Disallow: /*.xls$', '/a.xls', false],
	['and not the middle', 'Disallow: /*.xls$', '/a.xlsx', true],
	['the end alone', 'Disallow: /a$', '/a', false],
	['more after the end', 'Disallow: /a$', '/ab', true],
	['queries count', 'Disallow: /*?', '/a?b', false],
	['Chinese paths are encoded', 'Disallow: /内部/', '/%E5%86%85%E9%83%A8/a', false],
	['in any capitals', 'Disallow: /%e5%86%85', '/%E5%86%85', false],
])('%s', (_, lines, path, allowed) => {
	expect(allows(lines, path)).toBe(allowed);
});

test('the groups for the audit go before those for all', () => {
	const robots = readRobots(
		'User-agent: *\nDisallow: /\n\nUser-agent: Gongkai-Audit\nDisallow: /a\n\nUser-agent: other\nDisallow: /b\n\nUser-agent: gongkai-audit\nDisallow: /c',
	);
	expect(['/a', '/b', '/c', '/d'].map((path) => isAllowed(robots, path))).toEqual([
		false,
		true,
		false,
		true,
	]);
});

test('a pattern of many stars takes no longer than its length', () => {
	const start = performance.now();
	expect(allows(`Disallow: /${'*a'.repeat(1000)}$`, `/${'a'.repeat(1000)}b`)).toBe(true);
	expect(performance.now() - start).toBeLessThan(1000);
});

test('a million rules are not kept', () => {
	const { rules } = readRobots(`User-agent: *\n${'Disallow: /a\n'.repeat(100_000)}`);
	expect(rules).toHaveLength(1000);
});
