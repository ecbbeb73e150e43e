import { readXml } from './read-xml.ts';
import type { Collector } from '../reading/collector.ts';

/** The names of a document's properties in Office. */
const names: Readonly<Record<string, string>> = {
	title: '标题',
	subject: '主题',
	creator: '作者',
	'initial-creator': '作者',
	lastModifiedBy: '最后保存者',
	'printed-by': '打印者',
	keywords: '标记',
	keyword: '标记',
	description: '备注',
	category: '类别',
	contentStatus: '状态',
	Company: '单位',
	Manager: '经理',
	Template: '模板',
	HyperlinkBase: '超链接基础',
};

/** Whether a part of a package contains the document's own properties. */
export function isPropertyPart(part: string): boolean {
	return /^(?:docProps\/(?:core|app)[^/]*\.xml|meta\.xml)$/i.test(part);
}

/** Gives each property in `content` to `collector`. Throws, with a reason in Chinese, when it is damaged. */
export function propertyPassages(content: Uint8Array, { add, limits }: Collector): void {
	const path: string[] = [];
	readXml(
		content,
		{
			open: (name) => void path.push(name),
			text(text) {
				const name = path.at(-1) ?? '';
				add(`文档属性：${names[name] ?? name}`, text);
			},
			close: () => void path.pop(),
		},
		limits,
	);
}
