import { expect, test } from 'vitest';
import { resolveLink } from '../../../src/collections/portal/resolve-link.ts';

const resolved = (url: string) => resolveLink(url, 'content/normative-documents/a.md', 'content');

test('a link to the file of a record leads to its page, with its place and query', () => {
	expect(resolved('../interpretations/b.md#part')).toBe('/interpretations/b/#part');
	expect(resolved('c.md?print#part')).toBe('/normative-documents/c/?print#part');
	expect(resolved('../pages/disclosure/system.mdx')).toBe('/disclosure/system/');
	expect(resolved('../information/%E5%85%AC%E5%91%8A.md')).toBe(
		`/disclosure/information/${encodeURIComponent('公告')}/`,
	);
});

test('any other link stays as it is', () => {
	for (const url of [
		'#part',
		'/files/a.pdf',
		'https://x.example/a.md',
		'mailto:a@x.example',
		'../none/a.md',
		'../../readme.md',
		'a.pdf',
	])
		expect(resolved(url)).toBe(url);
});
