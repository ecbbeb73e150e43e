/** The kind of a file by its bytes, regardless of its name → what editors call it. */
export const contents = {
	pdf: 'PDF 文件',
	zip: '压缩包或者新版 Office 文件',
	ole: '旧版 Office 文件，或者加了密码的文件',
	rar: 'RAR 压缩包',
	'7z': '7z 压缩包',
	png: 'PNG 图片',
	jpeg: 'JPEG 图片',
	gif: 'GIF 图片',
	webp: 'WebP 图片',
	icon: '图标',
	svg: 'SVG 图形',
	mp3: 'MP3 音频',
	mp4: 'MP4 视频',
	rtf: 'RTF 文件',
	html: '网页',
	program: '程序',
	text: '纯文字',
	unknown: '不认得的内容',
} as const;

export type FileContent = keyof typeof contents;

/** The number of bytes that `fileContentOf` needs. */
export const startLength = 4096;

/** What a file is by its first bytes. */
export function fileContentOf(start: Uint8Array): FileContent {
	const text = Buffer.from(start).toString('latin1');
	for (const [content, pattern] of signatures) if (pattern.test(text)) return content;
	return text.includes('\0') ? 'unknown' : 'text';
}

/** Patterns for bytes that are decoded as Latin-1, one character a byte. The first match decides. */
const signatures: readonly (readonly [FileContent, RegExp])[] = [
	['pdf', /^[\s\S]{0,1019}%PDF-/],
	['zip', /^PK\x03\x04/],
	['ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
	['rar', /^Rar!\x1a\x07/],
	['7z', /^7z\xbc\xaf\x27\x1c/],
	['png', /^\x89PNG\r\n\x1a\n/],
	['jpeg', /^\xff\xd8\xff/],
	['gif', /^GIF8[79]a/],
	['webp', /^RIFF[\s\S]{4}WEBP/],
	['icon', /^\0\0\x01\0/],
	['mp3', /^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/],
	['mp4', /^[\s\S]{4}ftyp/],
	['rtf', /^\{\\rtf/],
	['program', /^(?:MZ|\x7fELF|#!|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|L\0\0\0\x01\x14\x02\0)/],
	['svg', /^(?:\xef\xbb\xbf)?\s*<(?:svg[\s>]|[?!][\s\S]*?<svg[\s>])/],
	[
		'html',
		/^(?:\xef\xbb\xbf)?\s*<(?:[!?]|html|head|body|meta|title|script|style|iframe|div|table|p|a|img|br|h\d)/i,
	],
];
