import { expect, test } from 'vitest';
import { citationOf } from '../../../src/domain/documents/citation.ts';

test.each([
	[
		'青禾县人民政府关于印发青禾县城市停车管理办法的通知',
		'青政规〔2026〕6号',
		'《青禾县城市停车管理办法》（青政规〔2026〕6号）',
	],
	['关于印发《某某办法》的通知', undefined, '《某某办法》'],
	[
		'关于修改《某某办法》的决定',
		'青政规〔2026〕1号',
		'《关于修改〈某某办法〉的决定》（青政规〔2026〕1号）',
	],
	['青禾县烟花爆竹燃放通告', undefined, '《青禾县烟花爆竹燃放通告》'],
])('%s', (title, number, cited) => {
	expect(citationOf(title, number)).toBe(cited);
});
