import { refuseBombs } from '../../attachments/archive/unpacked.ts';
import { zipEntries } from '../../attachments/archive/zip-entries.ts';
import { openPackage } from '../../attachments/office/open-package.ts';
import { packed, zip } from '../../formats/word/zip.ts';
import { parseFragment } from '../html/parse-html.ts';
import { settleFinalView } from './final-view.ts';
import { everyLook, markParagraphs } from './mark-paragraphs.ts';
import { readNumbering } from './numbering.ts';
import { plainFootnotes } from './plain-footnotes.ts';
import { styleOf, wordHtml } from './word-html.ts';
import { readStyles } from './word-styles.ts';
import { formatXml, parseXml } from './xml-tree.ts';
import { eachElement } from '../../markdown/tree.ts';
import type { Element, Root } from 'hast';
import type { EmbeddedPicture, Note } from '../item/source-item.ts';

/** Limits for one Word file: far more than real documents have, little enough for the machine. */
export const wordLimits = {
	unpackedBytes: 40_000_000,
	ratio: 100,
	depth: 200,
	xmlBytes: 12_000_000,
};

/** Pictures are packed already; a part that unpacks to a hundred times its size is none. */
const pictureLimits = { unpackedBytes: 100_000_000, ratio: wordLimits.ratio };

/** A Word document as its final view shows it. */
export interface SettledDocument {
	/** Its text as elements that say how they look, as those of a portal's page do. */
	body: Element[];
	pictures: readonly EmbeddedPicture[];
	notes: Note[];
}

/**
 * Reads a Word document (`.docx`, ISO/IEC 29500): its body with tables, pictures and notes, automatic numbers written
 * out, tracked changes settled, without comments, hidden text, headers and footers. Throws, with a reason in Chinese, when
 * the file is damaged, encrypted or above the limits.
 */
export async function readWord(bytes: Uint8Array): Promise<SettledDocument> {
	const source = openPackage(bytes, wordLimits);
	refuseBombs(zipEntries(bytes), pictureLimits);
	const main = source.related('').find(({ type }) => type === 'officeDocument')?.part ?? '';
	const content = source.part(main);
	if (!content) throw new Error('文件已损坏，里面没有正文');
	const related = source.related(main);
	const partOf = (type: string) => related.find((one) => one.type === type)?.part;
	const tree = (name: string | undefined) => {
		const part = name === undefined ? undefined : source.part(name);
		if (part && part.length > wordLimits.xmlBytes)
			throw new Error(`文件太大：文字部分超过 ${wordLimits.xmlBytes / 1_000_000} MB，请分成几份`);
		return part && parseXml(part, wordLimits.depth);
	};
	const styles = readStyles(tree(partOf('styles')));
	const nextNumber = readNumbering(tree(partOf('numbering')));
	const stories = [main, partOf('footnotes'), partOf('endnotes')].flatMap((name) => name ?? []);
	const changed = new Map<string, string>();
	const settled = new Map<string, number>();
	const marked = { numbers: 0, contentsLines: 0, unknownFormats: new Set<string>() };
	for (const name of stories) {
		const story = tree(name);
		if (!story) continue;
		for (const [what, times] of settleFinalView(story, styles))
			settled.set(what, (settled.get(what) ?? 0) + times);
		const found = markParagraphs(story, styles, nextNumber);
		marked.numbers += found.numbers;
		marked.contentsLines += found.contentsLines;
		for (const format of found.unknownFormats) marked.unknownFormats.add(format);
		changed.set(name.toLowerCase(), formatXml(story));
	}
	const file = zip(
		source.names().flatMap((name) => {
			const text = changed.get(name.toLowerCase()) ?? source.part(name);
			return text === undefined ? [] : [packed(name, text)];
		}),
	);
	const { html, pictures, unshown, unreadable } = await wordHtml(file);
	const root = withLooks(plainFootnotes(parseFragment(html)));
	return {
		body: root.children.filter((child) => child.type === 'element'),
		pictures,
		notes: [...settledNotes(settled), ...markedNotes(marked), ...pictureNotes(unshown, unreadable)],
	};
}

/** Gives the elements the style that their class stands for. */
function withLooks(root: Root): Root {
	eachElement(root, (element) => {
		const [name = ''] = [element.properties['className'] ?? []].flat().map(String);
		const look = everyLook.get(name);
		if (!look) return;
		const style = styleOf(look);
		element.properties = style === '' ? {} : { style };
	});
	return root;
}

const settledTexts: Readonly<Record<string, string>> = {
	批注: '处批注没有导入',
	修订删除: '处修订删除的内容没有导入，按最终状态',
	修订删除的表格行: '行修订删除的表格行没有导入，按最终状态',
	修订插入: '处修订插入的内容已经导入，按最终状态',
	隐藏文字: '处隐藏文字没有导入',
	公式: '个公式只导入了其中的文字，请核对',
};

function settledNotes(settled: ReadonlyMap<string, number>): Note[] {
	return [...settled].map(([what, times]) => ({
		field: 'body',
		problem: `有 ${times} ${settledTexts[what] ?? what}`,
	}));
}

function markedNotes({
	numbers,
	contentsLines,
	unknownFormats,
}: {
	numbers: number;
	contentsLines: number;
	unknownFormats: ReadonlySet<string>;
}): Note[] {
	const notes: Note[] = [];
	if (numbers > 0)
		notes.push({ field: 'body', problem: `有 ${numbers} 个自动编号，已按 Word 显示的写成文字` });
	if (contentsLines > 0)
		notes.push({
			field: 'body',
			problem: `有 ${contentsLines} 行目录没有导入，网页会自己列出标题`,
		});
	for (const format of unknownFormats)
		notes.push({
			field: 'body',
			problem: '有一种自动编号的格式不认识，写成了阿拉伯数字，请核对',
			value: format,
		});
	return notes;
}

function pictureNotes(unshown: readonly string[], unreadable: number): Note[] {
	const notes: Note[] = [];
	if (unshown.length > 0)
		notes.push({
			field: 'body',
			problem: `有 ${unshown.length} 张图片的格式网页不能显示，没有导入。请在 Word 里另存为 PNG，放到 public/files/，再写进正文`,
			value: [...new Set(unshown)].join('、'),
		});
	if (unreadable > 0)
		notes.push({
			field: 'body',
			problem: `有 ${unreadable} 张图片不在文件里（只是链接）或者已经损坏，没有导入`,
		});
	return notes;
}
