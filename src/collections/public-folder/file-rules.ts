import { readBytes, readStart, sizeOfFile } from '../reading/read.ts';
import { contents, fileContentOf, startLength } from '../reading/file-content.ts';
import { innerNames, macroNames, permitted, refusals } from './file-types.ts';
import type { Room } from './file-types.ts';
import { svgMistakes } from './svg-rules.ts';

const mostMegabytes = 100;
const mostMegabytesOfSvg = 5;

/** Why a file of a room of the public folder must not be published: its type, its size, or what it really is. */
export function fileMistakes(file: string, room: Room): string[] {
	const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
	const types = permitted[room];
	const expected = types[extension];
	if (!expected) return [refusal(extension, Object.keys(types))];
	const size = sizeOfFile(file);
	if (size === 0) return ['文件是空的，请重新上传'];
	if (size > mostMegabytes * 1024 * 1024)
		return [`超过 ${mostMegabytes} MB，读者下载不了。请压缩，或者拆成几份`];
	const content = fileContentOf(readStart(file, startLength));
	if (!expected.includes(content))
		return [
			`名称写的是 .${extension}，内容却是${contents[content]}，读者打不开。请用原来的软件另存，不要只改名称`,
		];
	if (extension === 'svg') return svg(file, size);
	return expected.some((kind) => kind === 'zip' || kind === 'ole') ? office(file, extension) : [];
}

function refusal(extension: string, known: readonly string[]): string {
	if (extension === '') return `名称没有扩展名，不知道是什么文件。可以用的：${known.join('、')}`;
	const meant = refusals.find(({ extensions }) => extensions.includes(extension));
	return meant?.message ?? `不能放 .${extension} 文件。可以用的：${known.join('、')}`;
}

function svg(file: string, size: number): string[] {
	if (size > mostMegabytesOfSvg * 1024 * 1024)
		return [`图形超过 ${mostMegabytesOfSvg} MB，请导出为 PNG 或者 PDF`];
	try {
		return svgMistakes(new TextDecoder('utf-8', { fatal: true }).decode(readBytes(file)));
	} catch {
		return ['不是 UTF-8 编码的 SVG，请重新导出'];
	}
}

function office(file: string, extension: string): string[] {
	const bytes = Buffer.from(readBytes(file));
	const inner = innerNames[extension];
	if (inner !== undefined && !bytes.includes(inner))
		return [`名称写的是 .${extension}，内容却不是，读者打不开。请用原来的软件另存，不要只改名称`];
	if (extension !== 'zip' && macroNames.some((name) => bytes.includes(name)))
		return ['文件里有宏，打开时会运行程序。请删去宏，另存为 .docx、.xlsx 或 .pptx'];
	return [];
}
