import { contents, fileContentOf, startLength } from './file-content.ts';
import type { FileContent } from './file-content.ts';

/** Kinds of files that are not text. HTML and RTF are, but no editor writes records in them. */
const foreign: readonly FileContent[] = [
	...(['pdf', 'zip', 'ole', 'rar', '7z', 'png', 'jpeg', 'gif', 'webp', 'icon', 'mp4'] as const),
	...(['rtf', 'html'] as const),
];

/** Names inside Office files, new and old → what editors call the file, and how its content gets into a text file. */
const offices: readonly { name: string; marks: readonly Buffer[]; isTable?: true }[] = [
	{ name: 'Word 文件', marks: [Buffer.from('word/document.xml'), utf16('WordDocument')] },
	{
		name: 'Excel 文件',
		marks: [Buffer.from('xl/workbook.xml'), utf16('Workbook'), utf16('Book')],
		isTable: true,
	},
	{ name: 'PPT 文件', marks: [Buffer.from('ppt/presentation.xml'), utf16('PowerPoint Document')] },
	{ name: 'OFD 文件', marks: [Buffer.from('OFD.xml')] },
];

function utf16(text: string): Buffer {
	return Buffer.from(text, 'utf16le');
}

/** Why a file called `.md`, `.csv` and so on is none, in Chinese; `undefined` if it may be the text that its name promises. */
export function foreignContent(bytes: Uint8Array, extension: string): string | undefined {
	const content = fileContentOf(bytes.subarray(0, startLength));
	if (!foreign.includes(content)) return undefined;
	if (content === 'pdf' && !/^%PDF/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1')))
		return undefined;
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const office =
		content === 'zip' || content === 'ole'
			? offices.find(({ marks }) => marks.some((mark) => all.includes(mark)))
			: undefined;
	const name = office?.name ?? contents[content];
	const remedy =
		extension === '.csv' ? (office?.isTable ? tableRemedy : anyTableRemedy) : textRemedy(extension);
	return `这是${/^[A-Z]/.test(name) ? ' ' : ''}${name}，只改了扩展名，里面不是文字。${remedy}`;
}

const tableRemedy = '请用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”';

const anyTableRemedy = '请把表格放进 Excel 或 WPS，另存为“CSV UTF-8（逗号分隔）”';

function textRemedy(extension: string): string {
	return `请打开它，把内容复制到新建的 ${extension} 文件里；要让读者下载它，请用原来的扩展名放进 public/files/`;
}
