import { expect, test } from 'vitest';
import { interner } from '../../../src/audit/reading/interner.ts';
import { readAuditedPage } from '../../../src/audit/reading/page-reader.ts';

const url = 'https://www.other.example/a.html';
const text =
	'为规范全县农村饮水工程的运行管理，保障饮水安全，根据有关法律法规，结合本县实际，制定本办法。各单位要认真执行。';
const read = (html: string) => readAuditedPage(html, url, interner()).page;
/** The dates of an article: a title, what stands below it, and its text. */
const dates = (head: string, body = `<p>${text}</p>`) =>
	read(`<!doctype html><title>通知</title><body><h1>关于饮水安全的通知</h1>${head}${body}`).dates;

test.each([
	['发布日期：2026年3月5日', '2026-03-05'],
	['发布日期：2026年03月05日', '2026-03-05'],
	['发布日期: 2026-03-05', '2026-03-05'],
	['发布日期：2026/3/5', '2026-03-05'],
	['发布日期：2026.03.05', '2026-03-05'],
	['发布日期：二〇二六年三月五日', '2026-03-05'],
	['发布日期：２０２６－０３－０５', '2026-03-05'],
	['发 布 日 期：2026-03-05', '2026-03-05'],
	['【发布日期】2026-03-05', '2026-03-05'],
	['发布时间：2026-03-05 09:30', '2026-03-05 09:30'],
	['发布时间：2026-03-05 09:30:12', '2026-03-05 09:30'],
	['发布时间：2026-03-05 00:00:00', '2026-03-05'],
	['发布时间：2026-03-05 09:30 浏览次数：12', '2026-03-05 09:30'],
	['发布时间：2026-03-05 09:30 阅读 12 次 【打印】', '2026-03-05 09:30'],
	['来源：县水务局 发布时间：2026-03-05', '2026-03-05'],
	['发布于 2026-03-05', '2026-03-05'],
	['发布于：2026-03-05', '2026-03-05'],
	['公开日期：2026-03-05', '2026-03-05'],
	['日期：[2026-03-05]', '2026-03-05'],
	['发布时间：[2026-03-05 09:30]', '2026-03-05 09:30'],
	['（发布时间：2026-03-05）', '2026-03-05'],
	['时间：2026-03-05 09:30', '2026-03-05 09:30'],
	['日期：2026-03-05', '2026-03-05'],
	['时间：2026-03-05 来源：县水务局', '2026-03-05'],
	['来源：县水务局　时间：2026-03-05 09:30　点击率 12', '2026-03-05 09:30'],
	['时间：2026-03-05 浏览：12', '2026-03-05'],
])('“%s” says when a page was published', (line, published) => {
	expect(dates(`<p>${line}</p>`)).toEqual({ published });
});

test.each([
	['a cell and the next', '<table><tr><td>发布日期</td><td>2026-03-05</td></tr></table>'],
	['a cell in bold', '<table><tr><td><b>发布日期：</b></td><td>2026年3月5日</td></tr></table>'],
	['a term and its description', '<dl><dt>发布日期</dt><dd>2026-03-05</dd></dl>'],
	['a block and the next', '<div><div>发布日期：</div><div>2026-03-05</div></div>'],
	['a label in an element of its own', '<p><strong>发布日期</strong>：2026-03-05</p>'],
	['a label without a colon', '<p><span>发布日期</span>2026-03-05</p>'],
	['spans without a space', '<p><span>来源：水务局</span><span>发布时间：2026-03-05</span></p>'],
	[
		'an element named for it',
		'<div class="x"><span class="article_time">时间：2026-03-05</span></div>',
	],
	[
		'a page laid out in a table',
		'<table><tr><td><a href="/">网站首页和各栏目</a><table><tr><td>发布日期：2026-03-05</td></tr></table></td></tr></table>',
	],
])('%s says when a page was published', (_, head) => {
	expect(dates(head)).toEqual({ published: '2026-03-05' });
});

test.each(['成文日期', '生成日期', '形成日期', '发文日期'])('%s is the day of forming', (label) => {
	expect(dates(`<p>${label}：2026-03-01</p><p>发布日期：2026-03-05</p>`)).toEqual({
		formed: '2026-03-01',
		published: '2026-03-05',
	});
});

test.each([
	['a date without a label', '<p>2026-03-05</p>'],
	['a label without a date', '<p>发布日期：</p>'],
	['a day that does not exist', '<p>发布日期：2026-02-30</p>'],
	['a month', '<p>发布日期：2026年3月</p>'],
	['a comment', '<!--<p>发布日期：2026-03-05</p>-->'],
	['a script', '<script>"<p>发布日期：2026-03-05</p>"</script>'],
	['a hidden element', '<div style="display:none"><p>发布日期：2026-03-05</p></div>'],
	['navigation', '<nav><p>发布日期：2026-03-05</p></nav>'],
	['the foot', '<div class="footer"><p>更新时间：2026-03-05</p></div>'],
	['a period', '<p>发布时间：2026-03-05 至 2026-03-12</p>'],
	['the time of a hearing', '<p>时间：2026-03-05</p><p>地点：县政府三楼会议室</p>'],
	['a time and a place on one line', '<p>时间：2026-03-05 地点：县政府三楼</p>'],
	['another word before the label', '<p>成绩公布时间：2026-03-05</p>'],
	['two different days', '<p>发布日期：2026-03-05</p><p>发布日期：2026-03-06</p>'],
	[
		'an entry of a list',
		'<ul><li><a href="/b">关于印发办法的通知</a>发布时间：2026-03-05</li></ul>',
	],
	[
		'a row of a list',
		'<table><tr><td><a href="/b">关于印发办法的通知</a></td><td>发布日期：2026-03-05</td></tr></table>',
	],
	[
		'the head of a list',
		'<table><tr><th>标题</th><th>发布日期</th></tr><tr><td>甲</td><td>2026-03-05</td></tr></table>',
	],
])('%s dates no page', (_, head) => {
	expect(dates(head)).toEqual({});
});

test('时间 in the text is a time of the text', () => {
	expect(dates('', `<p>${text}</p><p>时间：2026-03-05</p>`)).toEqual({});
});

test('what stands above the text goes before what stands below it', () => {
	const below = `<p>${text}</p><div><p>发布日期：2025-01-01</p></div>`;
	expect(dates('<p>发布日期：2026-03-05</p>', below)).toEqual({ published: '2026-03-05' });
	expect(dates('', below)).toEqual({ published: '2025-01-01' });
});

test.each([
	['<meta name="PubDate" content="2026-03-05 09:30">', '2026-03-05 09:30'],
	['<meta name="pubdate" content="2026年3月5日">', '2026-03-05'],
	['<meta name="publishdate" content="2026-03-05">', '2026-03-05'],
	[
		'<meta property="article:published_time" content="2026-03-05T09:30:00+08:00">',
		'2026-03-05 09:30',
	],
	['<meta property="article:published_time" content="2026-03-04T17:30:00Z">', '2026-03-05 01:30'],
	['<meta itemprop="datePublished" content="2026-03-05">', '2026-03-05'],
	['<meta name="DC.date.issued" content="2026-03-05">', '2026-03-05'],
	['<time itemprop="datePublished" datetime="2026-03-05">三月五日</time>', '2026-03-05'],
])('%s is a label of publication', (html, published) => {
	expect(read(`<title>通知</title>${html}<h1>通知</h1>`).dates).toEqual({ published });
});

test('where the label and the page name different days, neither is believed', () => {
	const page = read(
		'<meta name="PubDate" content="2026-03-05 09:30"><h1>通知</h1><p>发布日期：2026-01-05</p>',
	);
	expect(page.dates).toEqual({});
	expect(page.contradiction).toEqual({ labelled: '2026-03-05 09:30', printed: '2026-01-05' });
	const same = read(
		'<meta name="PubDate" content="2026-03-05 09:30"><h1>通知</h1><p>发布日期：2026-03-05</p>',
	);
	expect(same.dates).toEqual({ published: '2026-03-05 09:30' });
	expect(same.contradiction).toBeUndefined();
});

test('a page that states its own facts is not read for printed dates', () => {
	const page = read(
		'<main data-section="information"><h1>通知</h1><p>发布日期：2026-03-05</p></main>',
	);
	expect(page.dates).toEqual({});
});

test('a page without a title has the one that it prints', () => {
	const page = read(
		'<table><tr><td><b>标　　题：</b></td><td>关于饮水安全的通知</td></tr></table>',
	);
	expect(page.title).toBe('关于饮水安全的通知');
});
