import { expect, test } from 'vitest';
import { builtOnAt } from '../../../src/audit/reading/built-on.ts';
import { staleBuild } from '../../../src/audit/health/stale-build.ts';
import { site } from '../health/site.ts';
import type { Source } from '../../../src/audit/reading/source.ts';

const answering = (text: string | undefined): Source => ({
	name: 'https://www.ceshi.example/',
	origin: 'https://www.ceshi.example',
	concurrency: 1,
	mostChecks: 0,
	read: async (path) =>
		text === undefined || path !== '/zwgk/build.json'
			? { kind: 'missing' }
			: { kind: 'found', bytes: new TextEncoder().encode(text) },
	exists: async () => undefined,
	slowed: () => answering(text),
});

test.each([
	['the file', '{"format":1,"day":"2026-11-22"}\n', '2026-11-22'],
	['no file', undefined, undefined],
	['another format', '{"format":2,"day":"2026-11-22"}', undefined],
	['no day', '{"format":1}', undefined],
	['a day that does not exist', '{"format":1,"day":"2026-02-30"}', undefined],
	['a page for every address', '<html><body>2026-11-22</body></html>', undefined],
	['nothing', 'null', undefined],
])('a site that answers with %s', async (_, text, day) => {
	expect(await builtOnAt('/zwgk/', answering(text))).toBe(day);
});

test.each([
	['2026-11-22', []],
	['2026-11-25', []],
	['2026-11-26', ['4 天没有重新生成']],
] as const)('a site built on 22 November and read on %s', (today, messages) => {
	const found = staleBuild.observe(site({ builtOn: '2026-11-22' }), today);
	expect(found.map(({ message }) => /\d+ 天没有重新生成/.exec(message)?.[0])).toEqual(messages);
	expect(staleBuild.observe(site(), today)).toEqual([]);
});
