import type { FileContent } from '../reading/file-content.ts';

/** The rooms of the public folder: attachments and pictures, and the marks of the site. */
export const rooms = ['files', 'brand'] as const;

export type Room = (typeof rooms)[number];

const images = {
	png: ['png'],
	jpg: ['jpeg'],
	jpeg: ['jpeg'],
	webp: ['webp'],
	svg: ['svg'],
} as const;

/** Extension → what the file may be. Files of the same kind that run programs when opened have other extensions. */
export const permitted: Record<Room, Record<string, readonly FileContent[]>> = {
	files: {
		pdf: ['pdf'],
		ofd: ['zip'],
		docx: ['zip'],
		xlsx: ['zip'],
		pptx: ['zip'],
		doc: ['ole', 'rtf'],
		xls: ['ole'],
		ppt: ['ole'],
		wps: ['ole', 'zip'],
		et: ['ole', 'zip'],
		dps: ['ole', 'zip'],
		csv: ['text'],
		txt: ['text'],
		zip: ['zip'],
		rar: ['rar'],
		'7z': ['7z'],
		...images,
		gif: ['gif'],
		mp3: ['mp3'],
		mp4: ['mp4'],
	},
	brand: { ...images, ico: ['icon'] },
};

/** Extension of an Office file or OFD → part of the name of an inner file that it must contain. */
export const innerNames: Record<string, string> = {
	docx: 'word/',
	xlsx: 'xl/',
	pptx: 'ppt/',
	ofd: 'OFD.xml',
};

/** Names in Office files, new and old, under which programs (macros) lie. */
export const macroNames: readonly Buffer[] = [
	Buffer.from('vbaProject.bin'),
	Buffer.from('_VBA_PROJECT', 'utf16le'),
];

/** Why types that editors are likely to try are refused. */
export const refusals: readonly { extensions: readonly string[]; message: string }[] = [
	{
		extensions: ['docm', 'xlsm', 'pptm', 'dotm', 'xltm', 'xlsb', 'ppsm'],
		message: '带宏的文件打开时会运行程序，请另存为 .docx、.xlsx 或 .pptx',
	},
	{
		extensions: [
			...['exe', 'msi', 'bat', 'cmd', 'com', 'scr', 'sh', 'js', 'vbs', 'ps1', 'jar', 'apk', 'dll'],
			...['lnk', 'py', 'php', 'jsp', 'asp', 'aspx', 'hta', 'reg', 'wasm'],
		],
		message: '程序不能公开，请删去',
	},
	{
		extensions: ['html', 'htm', 'xhtml', 'mht', 'mhtml', 'shtml', 'xml', 'css'],
		message: '网页不能放在这里。内容请写到 content/ 里，或者另存为 PDF',
	},
];
