import { posix } from 'node:path';
import { decodeAddress } from '../../../markdown/decode-address.ts';
import { checkMarkdown } from '../../../markdown/rules.ts';
import { publishedAddresses } from '../../portal/published-addresses.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks the text below the front matter, with its links and attachments. */
export function checkBodies(content: CheckedContent): Problem[] {
	const addresses = publishedAddresses(content);
	return content.records.flatMap((record) => [
		...checkAttachments(record, content),
		...(hasBody(record) ? checkBody(record, content, addresses) : []),
	]);
}

function checkBody(
	record: ValidRecord,
	content: CheckedContent,
	addresses: ReadonlySet<string>,
): Problem[] {
	if (record.body.trim() === '') return checkEmpty(record);
	const linkProblem = (url: string) => explainLink(url, record, { ...content, addresses });
	const imageProblem = (url: string) => (/^https?:/.test(url) ? foreignImage : linkProblem(url));
	const format = record.collection.format === 'mdx' ? 'mdx' : 'markdown';
	const lineInFile = (line: number) => record.bodyLine + line - 1;
	return checkMarkdown(record.body, { format, linkProblem, imageProblem }).map(
		({ line, message, severity, corrections }) => ({
			file: record.file,
			line: lineInFile(line),
			field: '正文',
			message,
			severity,
			...(corrections && {
				corrections: corrections.map((change) => ({ ...change, line: lineInFile(change.line) })),
			}),
		}),
	);
}

/** A document without text must have an attachment. For one imported from an old system this is only a warning. */
function checkEmpty({ file, bodyLine, data }: ValidRecord): Problem[] {
	if (Array.isArray(data['attachments'])) return [];
	const severity = data['importedFrom'] ? 'warning' : 'error';
	return [{ file, line: bodyLine, field: '正文', message: '没有正文，也没有附件', severity }];
}

const foreignImage = '图片要放在 public/files/，写成 /files/文件名，不能引用其他网站的图片';

/** What is wrong with the address of a link or an image in a body, in Chinese; `undefined` if nothing is. */
function explainLink(
	url: string,
	record: ValidRecord,
	{ contentDir, publicFiles, ids, addresses }: CheckedContent & { addresses: ReadonlySet<string> },
): string | undefined {
	if (/^(https?:|mailto:|tel:|#)/.test(url)) return undefined;
	if (/^[a-z][a-z0-9+.-]*:/i.test(url))
		return `不能用这种链接：${url}。请用 https:// 开头的网址或站内链接`;
	const path = decodeAddress(url.replace(/[?#].*$/, ''));
	if (/^\/(files|brand)\//.test(path))
		return publicFiles.has(path) ? undefined : `没有这个文件：public${path}`;
	if (path.startsWith('/')) return addresses.has(path) ? undefined : `没有这个网页：${path}`;
	const target = posix.join(posix.dirname(record.file), path).slice(contentDir.length + 1);
	const match = /^([^/]+)\/(.+)\.(?:md|mdx)$/.exec(target);
	if (match?.[1] && match[2] && ids.get(match[1])?.has(match[2])) return undefined;
	if (match) return `链接的文件不存在：${url}`;
	return `站内链接要指向一个 .md 文件；附件和图片放在 public/files/，写成 /files/文件名（现在是 ${url}）`;
}

function checkAttachments(record: ValidRecord, { publicFiles }: CheckedContent): Problem[] {
	const attachments = (record.data['attachments'] ?? []) as { file: string }[];
	return attachments.flatMap(({ file }, index) =>
		publicFiles.has(file)
			? []
			: [
					{
						file: record.file,
						line: record.lineOf(['attachments', index, 'file']),
						field: '附件',
						message: `没有这个文件：public${file}`,
						severity: 'error' as const,
					},
				],
	);
}

function hasBody({ collection: { format } }: ValidRecord): boolean {
	return format === 'markdown' || format === 'mdx';
}
