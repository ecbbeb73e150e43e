import { openPackage } from './open-package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readXml } from './read-xml.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

export interface Workbook {
	sheets: { name: string; isHidden: boolean; content: Uint8Array | undefined; part: string }[];
	/** The shared texts; cells refer to them by index. */
	strings: string[];
}

/** Opens an Excel workbook. Throws, with a reason in Chinese, when it is damaged, encrypted or above `limits`. */
export function openWorkbook(bytes: Uint8Array, limits: AttachmentLimits): Workbook {
	const { part, related } = openPackage(bytes, limits);
	const workbook = related('').find(({ type }) => type === 'officeDocument')?.part ?? '';
	const content = part(workbook);
	if (!content) throw new Error('文件已损坏，里面没有工作簿');
	const parts = related(workbook);
	const stringsPart = parts.find(({ type }) => type === 'sharedStrings');
	const strings = readSharedStrings((stringsPart && part(stringsPart.part)) ?? noStrings, limits);
	const sheets: Workbook['sheets'] = [];
	const open = (element: string, attributes: Readonly<Record<string, string>>) => {
		const { name = '', state = 'visible', id = '' } = attributes;
		if (element !== 'sheet') return;
		const target = parts.find((candidate) => candidate.id === id)?.part ?? '';
		sheets.push({ name, isHidden: state !== 'visible', content: part(target), part: target });
	};
	readXml(content, { open }, limits);
	return { sheets, strings };
}

const noStrings = new TextEncoder().encode('<sst/>');
