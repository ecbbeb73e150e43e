/** The editor's names for parts of documents; the first match counts. */
const places: readonly (readonly [part: RegExp, place: string])[] = [
	[/^word\/document\d*\.xml$/, ''],
	[/^word\/header/, '页眉'],
	[/^word\/footer/, '页脚'],
	[/^word\/footnotes/, '脚注'],
	[/^word\/endnotes/, '尾注'],
	[/comment/i, '批注'],
	[/\/(?:people|persons?\/|authors)/, '审阅者名单'],
	[/^word\/glossary\//, '文档部件'],
	[/^xl\/workbook\.xml$/, '工作簿的设置和定义的名称'],
	[/^xl\/sharedStrings/i, '单元格已不再用的文字'],
	[/^xl\/pivotCache\//i, '数据透视表的缓存'],
	[/^xl\/externalLinks\//i, '外部链接的缓存'],
	[/^xl\/worksheets\//, '工作表的设置（页眉页脚、有效性等）'],
	[/^xl\/tables\//, '表格的定义'],
	[/^xl\/(?:connections|queryTables)/, '数据连接'],
	[/charts?\//, '图表的数据'],
	[/drawing/i, '图形和文本框'],
	[/^ppt\/slides\//, '幻灯片'],
	[/^ppt\/notesSlides\//, '幻灯片的备注'],
	[/^docProps\/custom/, '文档的自定义属性'],
	[/^customXml\//, '文档里嵌入的数据'],
	[/^content\.xml$/, ''],
	[/\.rels$/, '链接'],
];

/** The editor's name for a part of an Office file, such as `批注`; empty for the text itself. */
export function placeOfPart(part: string): string {
	return places.find(([pattern]) => pattern.test(part))?.[1] ?? `文件内部的 ${part}`;
}
