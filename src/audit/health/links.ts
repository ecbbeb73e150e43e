import { indicators } from './rule.ts';
import type { ReadSite } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

/** Recognises, by the file extension, files that a page offers for download. */
const attachment = /\.(?:pdf|ofd|docx?|wps|xlsx?|et|csv|pptx?|txt|zip|rar|7z)$/i;

export const deadLinks: HealthRule = {
	id: 'dead-links',
	title: '站内链接',
	basis: [indicators],
	severity: 'warning',
	observe: (site) =>
		deadOf(site, 'page').map(({ href, page }) => ({
			url: page,
			message: `站内链接 ${href} 打不开。请改正地址或删除链接；已撤下的网页请在原地址保留说明。`,
		})),
};

export const missingAttachments: HealthRule = {
	id: 'missing-attachments',
	title: '附件',
	basis: [indicators],
	severity: 'warning',
	observe: (site) =>
		deadOf(site, 'attachment').map(({ href, page }) => ({
			url: page,
			message: `附件 ${href} 打不开。请补传文件，或改正链接的地址。`,
		})),
};

export const unreadablePages: HealthRule = {
	id: 'unreadable-pages',
	title: '网站地图所列网页',
	basis: [],
	severity: 'warning',
	observe: ({ unreadable, discovery }) =>
		unreadable.map(({ url, message, isForbidden }) => ({
			url,
			message: `${discovery === 'crawl' ? '网页链接到' : '网站地图列出了'}这个地址，但读不到网页：${message.replace(/。$/, '')}。${isForbidden ? '应当公开的网页，请在 robots.txt 里放行' : advice[discovery]}。`,
		})),
};

const advice: Record<ReadSite['discovery'], string> = {
	sitemap: '请恢复网页，或把它从网站地图中删去',
	crawl: '请恢复网页，或改正链接',
};

function deadOf({ deadLinks: links }: ReadSite, kind: 'page' | 'attachment') {
	return links.filter(({ href }) => attachment.test(pathOf(href)) === (kind === 'attachment'));
}

function pathOf(href: string): string {
	return href.replace(/[?#].*$/s, '');
}
