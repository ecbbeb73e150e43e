import type { Files } from './published-folder.ts';

/** A page as another generator writes it: tables and divisions, no facts, no labels of the guideline. */
function article(title: string, head: string, text: string): string {
	return `<html><head><meta charset="utf-8"><title>${title}_石河县人民政府</title></head><body>
<div class="top"><a href="index.html">首页</a> <a href="news/list.html">通知公告</a> <a href="open/list.html">信息公开</a></div>
<div class="pos">当前位置：<a href="/">首页</a> &gt; 正文</div>
<h1>${title}</h1>${head}
<div class="txt"><p>${text}</p></div>
<div class="footer">主办单位：石河县人民政府办公室 更新时间：2026-11-20</div></body></html>`;
}

const text =
	'现将有关情况予以公布，各乡镇人民政府、县直各单位要结合实际认真贯彻执行，执行中的问题请及时反馈。';

const byline = (line: string) => `<div class="info">${line}</div>`;

/** The pages of a small county by their paths, with the dates that each states. */
export const countyPages: Readonly<Record<string, { html: string; dates: object }>> = {
	'/index.html': {
		html: '<html><head><meta charset="utf-8"><title>石河县人民政府</title></head><body><h1>石河县人民政府</h1><ul><li><a href="news/list.html">通知公告</a></li><li><a href="open/list.html">信息公开</a></li></ul><a href="files/budget.pdf">石河县2026年政府预算公开</a></body></html>',
		dates: {},
	},
	'/news/list.html': {
		html: '<html><body><h1>通知公告</h1><ul><li><a href="1.html">关于开展防汛检查的通知</a> 发布日期：2026-11-10</li><li><a href="2.html">关于调整公交线路的公告</a> 发布日期：2026-11-18</li></ul></body></html>',
		dates: {},
	},
	'/news/1.html': {
		html: article(
			'关于开展防汛检查的通知',
			byline('来源：县水务局　时间：2026-11-10 08:30　浏览：12'),
			text,
		),
		dates: { published: '2026-11-10 08:30' },
	},
	'/news/2.html': {
		html: article('关于调整公交线路的公告', byline('<span>发布于 2026年11月18日</span>'), text),
		dates: { published: '2026-11-18' },
	},
	'/open/list.html': {
		html: '<html><body><h1>信息公开</h1><table><tr><th>名称</th><th>发布日期</th></tr><tr><td><a href="report-2025.html">石河县人民政府2025年政府信息公开工作年度报告</a></td><td>2026-01-20</td></tr></table><a href="guide.html">指南</a> <a href="rules.html">办法</a></body></html>',
		dates: {},
	},
	'/open/report-2025.html': {
		html: article(
			'石河县人民政府2025年政府信息公开工作年度报告',
			byline('发布日期：2026-01-20'),
			text,
		),
		dates: { published: '2026-01-20' },
	},
	'/open/guide.html': {
		html: article('石河县政府信息公开指南', byline('日期：2025/3/7'), text),
		dates: { published: '2025-03-07' },
	},
	'/open/rules.html': {
		html: article(
			'石河县人民政府关于印发农村饮水管理办法的通知',
			'<table><tr><td>索 引 号</td><td>SH001/2026-00012</td><td>生成日期</td><td>二〇二六年三月五日</td></tr><tr><td>发文字号</td><td>石政规〔2026〕1号</td><td>发布时间</td><td>2026.03.09</td></tr></table>',
			text,
		),
		dates: { formed: '2026-03-05', published: '2026-03-09' },
	},
};

/** The county's files, listed by a sitemap with one address a line. */
export function countyFiles(origin: string): Files {
	return {
		...Object.fromEntries(
			Object.entries(countyPages).map(([path, { html }]) => [path.slice(1), html]),
		),
		'files/budget.pdf': '%PDF',
		'robots.txt': `User-agent: *\nDisallow: /admin/\nSitemap: ${origin}/maps/all.txt`,
		'maps/all.txt': Object.keys(countyPages)
			.map((path) => origin + path)
			.join('\n'),
	};
}
