import type { ReadPage } from '../reading/site.ts';

type Labelled = Pick<ReadPage, 'labels' | 'dates'>;

/** Whether a page is a piece of content and not a column: it has a label of content, or states when it was published. */
export function isContent({ labels, dates }: Labelled): boolean {
	return Boolean(labels['ArticleTitle'] || labels['PubDate'] || dates.published);
}

/** Whether the page itself says that its document is no longer in force. */
export function isMarkedEnded({ validity, title }: Pick<ReadPage, 'validity' | 'title'>): boolean {
	return (
		/expired|repealed|superseded|unverified|失效|废止|替代/.test(validity ?? '') ||
		/[（(【[]\s*(?:已|宣布)?\s*(?:失效|废止|停止执行)/.test(title)
	);
}
