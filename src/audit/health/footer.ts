import { guideline, summary } from './rule.ts';
import type { ReadPage } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

interface FooterElement {
	name: string;
	text: RegExp;
	/** The address of its link, for an element that is an image without text. */
	href?: RegExp;
}

/** The required elements of a footer (国办发〔2017〕47号), from memory. */
const footerElements: readonly FooterElement[] = [
	{ name: '党政机关网站标识', text: /党政机关(?:网站)?标识/, href: /conac\.cn/ },
	{ name: '“我为政府网站找错”入口', text: /找错/, href: /jiucuo/ },
	{ name: '网站标识码', text: /标识码|(?<![\d-])\d{10}(?![\d-])|bm\d{8}/ },
	{ name: '主办单位', text: /主办/ },
	{ name: '联系方式', text: /联系|电话|邮箱/ },
	{ name: 'ICP备案编号', text: /ICP备/i },
	{ name: '公安机关备案标识', text: /公网安备|公安(?:机关|部门)?备案/ },
	{ name: '站点地图', text: /(?:站点|网站)地图/ },
];

export const footerContent: HealthRule = {
	id: 'footer-content',
	title: '页脚要素',
	basis: [guideline],
	severity: 'warning',
	observe({ pages }) {
		const withFooter = pages.filter(hasFooter);
		return [
			...summary(
				pages.filter((page) => !hasFooter(page)),
				'没有页脚元素 <footer>，无法核对页脚要素。请把页脚放在 <footer> 里，并列出党政机关网站标识、网站标识码等要素。',
			),
			...footerElements.flatMap((element) =>
				summary(
					withFooter.filter((page) => !hasElement(page, element)),
					`的页脚没有${element.name}。请在全站统一的页脚里补上。`,
				),
			),
		];
	},
};

function hasFooter({ footer, footerText }: ReadPage): boolean {
	return footer.length > 0 || footerText !== '';
}

function hasElement({ footer, footerText }: ReadPage, element: FooterElement): boolean {
	const { text, href } = element;
	return (
		text.test(footerText) ||
		footer.some((link) => text.test(link.text) || (href?.test(link.href) ?? false))
	);
}
