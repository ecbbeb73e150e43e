import { expect, test } from 'vitest';
import { deadLinks, missingAttachments, unreadablePages } from '../../../src/audit/health/links.ts';
import { address, messages, site, today } from './site.ts';

const page = `${address}a/`;

test.each([
	['gone/', deadLinks, missingAttachments],
	['gone.html?file=a.pdf', deadLinks, missingAttachments],
	['files/form.docx', missingAttachments, deadLinks],
	['files/form.PDF#page=2', missingAttachments, deadLinks],
])('%s is of one kind', (path, rule, other) => {
	const href = address + path;
	const dead = { deadLinks: [{ href, page }] };
	expect(rule.observe(site(dead), today)).toMatchObject([{ url: page }]);
	expect(messages(rule, dead)[0]).toContain(href);
	expect(messages(other, dead)).toEqual([]);
});

test('a site whose links all lead somewhere', () => {
	for (const rule of [deadLinks, missingAttachments, unreadablePages])
		expect(messages(rule, {})).toEqual([]);
});

test('a listed page that cannot be read', () => {
	const unreadable = [{ url: page, message: '没有这个文件。' }];
	expect(unreadablePages.observe(site({ unreadable }), today)).toEqual([
		{
			url: page,
			message:
				'网站地图列出了这个地址，但读不到网页：没有这个文件。请恢复网页，或把它从网站地图中删去。',
		},
	]);
});
