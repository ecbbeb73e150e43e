import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../src/import/page/html-tree.ts';
import { readWord } from '../../../src/import/word/read-word.ts';
import { readWordHead } from '../../../src/import/word/word-columns.ts';
import { inList, list, paragraph, run, use, wordFile } from './word-file.ts';
import type { WordParts } from './word-file.ts';

async function linesOf(parts: WordParts): Promise<string[]> {
	const { body } = await readWord(wordFile(parts));
	return body.map(lineOf);
}

async function notesOf(parts: WordParts): Promise<string[]> {
	const { notes } = await readWord(wordFile(parts));
	return notes.map(({ problem }) => problem);
}

describe('automatic numbers stand in the text as Word prints them', () => {
	test('chapters, articles counted through, paragraphs and items below them', async () => {
		const numbering =
			list(
				1,
				['chineseCounting', '第%1章'],
				['chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>'],
				['chineseCounting', '（%3）'],
				['decimal', '%4.'],
			) + use(1, 1);
		const body = [
			paragraph('总则', inList(1)),
			paragraph('甲。', inList(1, 1)),
			paragraph('乙。', inList(1, 1)),
			paragraph('丙；', inList(1, 2)),
			paragraph('丁；', inList(1, 2)),
			paragraph('戊。', inList(1, 3)),
			paragraph('罚则', inList(1)),
			paragraph('己。', inList(1, 1)),
			paragraph('庚；', inList(1, 2)),
		].join('');
		expect(await linesOf({ body, numbering })).toEqual([
			'第一章 总则',
			'第一条 甲。',
			'第二条 乙。',
			'（一）丙；',
			'（二）丁；',
			'1. 戊。',
			'第二章 罚则',
			'第三条 己。',
			'（一）庚；',
		]);
	});

	test('lists count on from each other, or begin anew where they say so', async () => {
		const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
		const numbering =
			list(1, ['chineseCounting', '%1、']) + use(1, 1) + use(2, 1) + use(3, 1, override);
		const body = [1, 2, 3, 3, 1].map((id) => paragraph('甲', inList(id))).join('');
		expect(await linesOf({ body, numbering })).toEqual([
			'一、甲',
			'二、甲',
			'五、甲',
			'六、甲',
			'七、甲',
		]);
	});

	test('numbers of several levels; the higher ones in digits where the level is legal', async () => {
		const numbering =
			list(
				1,
				['chineseCounting', '%1'],
				['decimal', '%1.%2', '<w:isLgl/>'],
				['decimal', '%1.%2.%3'],
			) + use(1, 1);
		const body = [0, 1, 1, 2].map((level) => paragraph('甲', inList(1, level))).join('');
		expect(await linesOf({ body, numbering })).toEqual(['一 甲', '1.1 甲', '1.2 甲', '一.2.1 甲']);
	});

	test('a style gives its list and its level', async () => {
		const numbering =
			list(
				1,
				['decimal', '%1.'],
				['chineseCounting', '（%2）', '<w:pStyle w:val="Item"/><w:suff w:val="nothing"/>'],
			) + use(4, 1);
		const styles =
			'<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
			'<w:style w:type="paragraph" w:styleId="Heir"><w:basedOn w:val="Item"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
		const body = [
			paragraph('甲', '<w:pStyle w:val="Item"/>'),
			paragraph('乙', '<w:pStyle w:val="Heir"/>'),
			paragraph('丙', '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
		].join('');
		expect(await linesOf({ body, numbering, styles })).toEqual(['（一）甲', '（二）乙', '丙']);
	});

	test('bullets are no numbers; a format that is not known is named', async () => {
		const numbering =
			list(1, ['bullet', '●']) + list(2, ['thaiLetters', '%1)']) + use(1, 1) + use(2, 2);
		const body = paragraph('甲', inList(1)) + paragraph('乙', inList(2));
		expect(await linesOf({ body, numbering })).toEqual(['甲', '1) 乙']);
		expect(await notesOf({ body, numbering })).toContain(
			'有一种自动编号的格式不认识，写成了阿拉伯数字，请核对',
		);
	});
});

describe('the final view', () => {
	test('has insertions, has no deletions, and counts no paragraph that is gone', async () => {
		const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
		const numbering = list(1, ['chineseCounting', '%1、']) + use(1, 1);
		const body =
			`<w:p><w:pPr>${inList(1)}</w:pPr>${run('甲')}${deleted('旧')}<w:ins>${run('新')}</w:ins></w:p>` +
			`<w:p><w:pPr>${inList(1)}<w:rPr><w:del/></w:rPr></w:pPr>${deleted('没有了')}</w:p>` +
			`<w:p><w:pPr>${inList(1)}</w:pPr><w:moveTo>${run('移来')}</w:moveTo><w:moveFrom>${run('移走')}</w:moveFrom></w:p>`;
		expect(await linesOf({ body, numbering })).toEqual(['一、甲新', '二、移来']);
		expect(await notesOf({ body, numbering })).toEqual([
			'有 3 处修订删除的内容没有导入，按最终状态',
			'有 2 处修订插入的内容已经导入，按最终状态',
			'有 2 个自动编号，已按 Word 显示的写成文字',
		]);
	});

	test('has no comment, no hidden text, whether it or its style hides it', async () => {
		const styles =
			'<w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>';
		const body = `<w:p>${run('甲')}${run('密', '<w:vanish/>')}${run('藏', '<w:rStyle w:val="Gone"/>')}${run('乙', '<w:rStyle w:val="Gone"/><w:vanish w:val="0"/>')}<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
		expect(await linesOf({ body, styles })).toEqual(['甲乙']);
		expect(await notesOf({ body, styles })).toEqual([
			'有 1 处批注没有导入',
			'有 2 处隐藏文字没有导入',
		]);
	});

	test('keeps the letters of formulas, the base of ruby text, and text in drawings once', async () => {
		const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
		const body =
			`<w:p>${run('按')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run('计算')}</w:p>` +
			`<w:p><w:r><w:ruby><w:rt><w:r><w:t>hé</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>禾</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>` +
			`<w:p><w:r><mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback><w:pict>${box('框')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
			`<w:p><w:r><mc:AlternateContent><mc:Choice>${box('新框')}</mc:Choice></mc:AlternateContent></w:r></w:p>`;
		const lines = await linesOf({ body });
		expect(lines.filter((line) => line !== '')).toEqual(['按a+b计算', '禾', '框', '新框']);
	});
});

test('footnotes stand after the text under their signs', async () => {
	const body = `<w:p>${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>`;
	const footnotes = `<w:footnote w:id="2">${paragraph('见乙。')}</w:footnote>`;
	expect(await linesOf({ body, footnotes })).toEqual(['甲[1]。', '[1] 见乙。']);
});

test('merged cells are cells that span, and a table of contents is not repeated', async () => {
	const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
	const cell = (text: string, more = '') =>
		`<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(text)}</w:tc>`;
	const body =
		paragraph('一、总则 1', '<w:pStyle w:val="T1"/>') +
		`<w:tbl><w:tr>${cell('甲', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('乙')}${cell('丙')}</w:tr></w:tbl>`;
	const { body: elements, notes } = await readWord(wordFile({ body, styles }));
	expect(JSON.stringify(elements)).toContain('"colSpan":2');
	expect(elements.map(lineOf).join(' ')).toBe('甲 乙 丙');
	expect(notes.map(({ problem }) => problem)).toEqual(['有 1 行目录没有导入，网页会自己列出标题']);
});

describe('pictures', () => {
	const relationship = (id: string, target: string, more = '') =>
		`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" ${more}/>`;
	const picture = (attribute: string) =>
		`<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata ${attribute}/></v:shape></w:pict></w:r></w:p>`;

	test('that browsers show are extracted, others are counted, those elsewhere are not fetched', async () => {
		const relationships = `${relationship('a', 'media/a.png')}${relationship('b', 'media/b.emf')}${relationship('c', 'file:///etc/hostname', 'TargetMode="External"')}`;
		const bytes = wordFile({
			body: picture('r:id="a"') + picture('r:id="b"') + picture('r:id="c"') + paragraph('甲'),
			relationships,
			files: { 'word/media/a.png': Uint8Array.of(1, 2), 'word/media/b.emf': Uint8Array.of(3) },
		});
		const { body, pictures, notes } = await readWord(bytes);
		expect(pictures).toEqual([{ name: 'word-picture-1.png', content: Buffer.from([1, 2]) }]);
		expect(body.map(lineOf).at(-1)).toBe('甲');
		expect(notes.map(({ problem, value }) => [problem.slice(0, 6), value])).toEqual([
			['有 1 张图', 'EMF'],
			['有 1 张图', undefined],
		]);
	});

	test('that unpack to a hundred times their size are refused', async () => {
		const bytes = wordFile({
			body: paragraph('甲'),
			files: { 'word/media/a.png': new Uint8Array(5_000_000) },
		});
		await expect(readWord(bytes)).rejects.toThrow('压缩比');
	});
});

describe('the head', () => {
	const centred = '<w:jc w:val="center"/>';
	const columnsOf = async (body: string) => {
		const document = await readWord(wordFile({ body }));
		const head = readWordHead(document.body);
		return { ...Object.fromEntries(head.columns), first: head.body.map(lineOf)[0] };
	};

	test('is a red head, a document number with who signs it, and a title of several lines', async () => {
		expect(
			await columnsOf(
				paragraph('青禾县人民政府文件', centred) +
					paragraph('青政发〔2026〕3号　　签发人：张示例', centred) +
					paragraph('青禾县人民政府', centred) +
					paragraph('关于印发示例办法的通知', centred) +
					paragraph('各乡镇人民政府：'),
			),
		).toEqual({
			正文上方的文号: ['青政发〔2026〕3号'],
			正文上方的标题: ['青禾县人民政府关于印发示例办法的通知'],
			first: '青禾县人民政府',
		});
	});

	test('is a title with the number below it', async () => {
		expect(
			await columnsOf(
				paragraph('关于示例的公告', centred) +
					paragraph('青农告〔2026〕1号', centred) +
					paragraph('现公告如下。'),
			),
		).toMatchObject({ 正文上方的文号: ['青农告〔2026〕1号'], 正文上方的标题: ['关于示例的公告'] });
	});

	test('has no title where nothing looks like one', async () => {
		expect(await columnsOf(paragraph('各乡镇人民政府：') + paragraph('一、总则', centred))).toEqual(
			{
				first: '各乡镇人民政府：',
			},
		);
	});
});

describe('what is no Word document is refused with a reason', () => {
	test.each([
		['nothing', new Uint8Array()],
		['text', new TextEncoder().encode('甲')],
		['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)],
		['a part of a file', wordFile({ body: paragraph('甲') }).slice(0, 400)],
	])('%s', async (_, bytes) => {
		await expect(readWord(bytes)).rejects.toThrow(/文件已损坏|已加密/);
	});

	test('markup that is not well-formed, declares entities, or is nested without end', async () => {
		await expect(
			readWord(
				wordFile({
					body: '</w:body></w:document><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>',
				}),
			),
		).rejects.toThrow('文件');
		await expect(readWord(wordFile({ body: '<w:p>' }))).rejects.toThrow('文件已损坏');
		const deep = `${'<w:sdt><w:sdtContent>'.repeat(300)}${'</w:sdtContent></w:sdt>'.repeat(300)}`;
		await expect(readWord(wordFile({ body: deep }))).rejects.toThrow('文件的结构超过 200 层');
	});
});
