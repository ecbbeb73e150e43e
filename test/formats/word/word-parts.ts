import { strFromU8, unzipSync } from 'fflate';
import { officialDocx } from '../../../src/formats/word/official-docx.ts';
import { officialBlocks } from '../../../src/markdown/official-blocks.ts';
import type { OfficialDocument } from '../../../src/domain/documents/official-document.ts';

const body = `各乡镇人民政府：

现将《测试办法》印发给你们，请按[要求](a.md)执行[^1]。

测试县人民政府

2025年6月16日

## 测试办法

### 第一章　总则

**第一条**　<b & c>

- 甲
- 乙

| 序号 | 事项 |
| ---: | :--: |
|    1 | 测试 |

[^1]: 注解`;

/** A notice that issues a document, with everything that a document on paper can have. */
export const notice: OfficialDocument = {
	mark: '测试县人民政府文件',
	number: '测政规〔2025〕4号',
	title: '测试县人民政府关于印发测试办法的通知',
	blocks: officialBlocks(body.replace('<b & c>', '5 &lt; 6 & 7')),
	names: ['测试县人民政府', '测试县'],
	pictures: new Map(),
	attachments: ['申请表', '目录'],
	source: [['网址：https://www.test.example/']],
	imprint: [['抄送：县委各部门。'], ['测试县人民政府办公室', '2025年6月19日印发']],
};

/** The files in a Word file, by their names. */
export const partsOf = (document: OfficialDocument) =>
	Object.fromEntries(
		Object.entries(unzipSync(officialDocx(document))).map(([name, content]) => [
			name,
			strFromU8(content),
		]),
	);

/** The paragraphs of a document, each with its style. */
export const paragraphs = (xml: string) =>
	[...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(
		([, content = '']) =>
			[
				/w:pStyle w:val="(\w+)"/.exec(content)?.[1],
				[...content.matchAll(/<w:t xml:space="preserve">(.*?)<\/w:t>|<w:(tab|br)\/>/g)]
					.map(([, text = '|']) => text)
					.join(''),
			] as const,
	);
