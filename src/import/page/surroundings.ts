import type { Element } from 'hast';
import { idAndClasses } from './html-tree.ts';

/** Ids and classes of the parts of a page around its content. */
const names =
	/(?:^|[-_\s])(?:nav|navbar|menu|foot|footer|foots?\w*|header|top|bottom|sidebar|side|crumbs?|breadcrumb|copyrights?|copy|banquan|beian|icp|share|related|search|logo|banner|links?|friend\w*|youlian|yqlj|ft|dibu|yejiao|toolbar|login)(?:$|[-_\s\d])/i;

/** What the foot of a government portal says. */
const footWords = [
	/主办(?:单位)?[：:]/,
	/承办(?:单位)?[：:]/,
	/版权所有|copyright|©/i,
	/ICP备|备案(?:序|编)?号/i,
	/公网安备/,
	/网站标识码/,
	/技术支持[：:]/,
	/建议使用.{0,20}(?:浏览器|分辨率)/,
	/(?:本网站|网站).{0,6}支持IPv6/i,
	/网站地图|关于我们|联系我们|隐私声明|免责声明/,
	/维护(?:单位)?[：:]/,
];

/** Whether the element is a part of the page around its content, by its name. */
export function isSurrounding(element: Element): boolean {
	return ['nav', 'footer', 'aside'].includes(element.tagName) || names.test(idAndClasses(element));
}

/** Whether a text is the foot of a portal: it says at least two of the things that only a foot says. */
export function isFoot(text: string): boolean {
	return text.length < 1000 && footWords.filter((word) => word.test(text)).length >= 2;
}
