import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/search/indexing/html-tree.ts';
import { readFacts } from '../../../src/search/indexing/page-extras.ts';

const readFactsIn = (html: string) => readFacts(parseHtml(html));

test('a marked element tells a fact in its own words', () => {
	const page = `<main><dl><dt>联系电话</dt>
<dd data-search-fact="phone" data-search-label="联系电话" data-search-about="行政复议"> 0000-
<b>1234</b> </dd><dd>不是</dd></dl>
<a href="/form.docx" data-search-fact="form" data-search-label="空白文书">下载<br>文书</a></main>`;
	expect(readFactsIn(page)).toEqual([
		{ kind: 'phone', label: '联系电话', text: '0000- 1234', about: '行政复议' },
		{ kind: 'form', label: '空白文书', text: '下载文书', href: '/form.docx' },
	]);
});

test('a value that is given stands for the text', () => {
	const row =
		'<tr data-search-fact="deadline" data-search-label="提出申请" data-search-value="60日"><td>60</td><td>日</td></tr>';
	expect(readFactsIn(`<table>${row}</table>`)).toEqual([
		{ kind: 'deadline', label: '提出申请', text: '60日' },
	]);
});

test('the days of a consultation go with it', () => {
	const step = (days: string) =>
		readFactsIn(
			`<span data-search-fact="deadline" data-search-label="征求意见" ${days}>九月</span>`,
		);
	expect(step('data-started="2026-09-01" data-ended="2026-09-30"')[0]?.days).toEqual({
		startedOn: '2026-09-01',
		endedOn: '2026-09-30',
	});
	expect(
		step('data-started="2026-09-01" data-ended="2026-09-30" data-answered="2026-10-08"')[0]?.days,
	).toMatchObject({ answeredOn: '2026-10-08' });
	expect(step('data-started="2026-09-01"')[0]).not.toHaveProperty('days');
});

test('without a text or a known kind there is no fact', () => {
	expect(readFactsIn('<p data-search-fact="phone"> </p><p data-search-fact="fax">1</p>')).toEqual(
		[],
	);
	expect(readFactsIn('<p>电话</p>')).toEqual([]);
});
