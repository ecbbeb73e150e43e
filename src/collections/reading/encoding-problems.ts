import { lineOfOtherEncoding } from './decode-source.ts';
import type { DecodedText } from './decode-source.ts';
import type { Problem } from '../records/problem.ts';

type FileFinding = Omit<Problem, 'file'>;

/** The reminder of a table that was read in another encoding than UTF-8; `undefined` for UTF-8. */
export function encodingReminder({ text, encoding }: DecodedText): FileFinding | undefined {
	if (encoding === 'utf-8') return undefined;
	const name = encoding === 'gb18030' ? 'GBK' : 'UTF-16';
	// Excel writes a question mark for a character that GBK does not have.
	const lost = encoding === 'gb18030' ? (text.match(/(?<=\p{Script=Han})\?/gu)?.length ?? 0) : 0;
	const doubt =
		lost > 0 ? `；有 ${lost} 处“?”紧跟在汉字后面，可能是 GBK 存不下的生僻字，请核对` : '';
	const message = `不是 UTF-8 编码，已按 ${name} 读出，列名都对得上；网页和下载照常是 UTF-8。请核对有没有乱码，下次存成“CSV UTF-8（逗号分隔）”${doubt}`;
	return { line: 1, message, severity: 'warning' };
}

/** The problem of a table in an encoding that is not certain. */
export function unknownEncoding(bytes: Uint8Array): FileFinding {
	const line = lineOfOtherEncoding(bytes) ?? 1;
	const remedy = '请另存为 UTF-8；在 Excel 里选“CSV UTF-8（逗号分隔）”';
	return line === 1
		? error(1, `不是 UTF-8 编码，按 GBK 读也找不到列名。${remedy}`)
		: error(line, `这一行有字不是 UTF-8 编码，上面的是，两种编码混在一起。${remedy}`);
}

/** The problem of a document that is not in UTF-8. It is not read in another encoding, because nothing in it proves which. */
export function notUtf8(bytes: Uint8Array): FileFinding {
	const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
	const name = mark === 0xfffe || mark === 0xfeff ? 'UTF-16 ' : 'GBK 一类';
	const message = `不是 UTF-8 编码，是 ${name}的。请用记事本打开，另存为 UTF-8（“编码”选 UTF-8）`;
	return error(lineOfOtherEncoding(bytes) ?? 1, message);
}

function error(line: number, message: string): FileFinding {
	return { line, message, severity: 'error' };
}
