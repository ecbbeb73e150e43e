import { posix } from 'node:path';
import { decodeAddress } from '../../../markdown/decode-address.ts';
import { checkMarkdown } from '../../../markdown/rules.ts';
import { allRecords, judgeEach } from '../../records/judge-each.ts';
import {
	conflictMessage,
	lineOfConflict,
	withoutConflictMarks,
} from '../../reading/conflict-marks.ts';
import { suggester } from '../../records/suggestion.ts';
import { emptySectionAt, publishedAddresses } from '../../portal/published-addresses.ts';
import { writtenBaseAt } from './written-base.ts';
import type { Suggestible } from '../../records/likeness.ts';
import type { BodyFinding } from '../../../markdown/rules.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

interface Places extends CheckedContent {
	/** Decoded addresses of pages. */
	addresses: ReadonlySet<string>;
	suggestFile: (written: string) => string;
	suggestPage: (written: string) => string;
	/** Suggests ids of a collection. */
	suggestId: (collection: string, written: string) => string;
}

/** Checks the text below the front matter, with its links and attachments. */
export function checkBodies(content: CheckedContent): Problem[] {
	const places = placesIn(content);
	return [
		...allRecords(content).flatMap((record) => checkAttachments(record, places)),
		...judgeEach(content, (record) => (hasBody(record) ? checkBody(record, places) : [])),
	];
}

/** Where links may lead. What is only needed for suggestions is computed when it is. */
function placesIn(content: CheckedContent): Places {
	const addresses = publishedAddresses(content);
	const suggesters = new Map<string, (written: string) => string>();
	const suggestIn = (key: string, candidates: () => Iterable<string>, written: string) => {
		const suggest = suggesters.get(key) ?? suggester([...candidates()].map(byLastStep));
		suggesters.set(key, suggest);
		return suggest(lastStep(written));
	};
	return {
		...content,
		addresses,
		suggestFile: (written) => suggestIn('/files/', () => content.publicFiles, written),
		suggestPage: (written) => suggestIn('/', () => addresses, written),
		suggestId: (name, written) => suggestIn(name, () => content.ids.get(name) ?? [], written),
	};
}

/** An address is recognised by its last step: the others are those of its folder. */
function byLastStep(address: string): Suggestible {
	return { name: address, words: [lastStep(address)] };
}

function lastStep(address: string): string {
	return /[^/]+(?=\/?$)/.exec(address)?.[0] ?? address;
}

function checkBody(record: ValidRecord, places: Places): Problem[] {
	const { body, file, bodyLine } = record;
	if (body.trim() === '') return checkEmpty(record);
	const linkProblem = (url: string) => explainLink(url, record, places);
	const imageProblem = (url: string) => (/^https?:/.test(url) ? foreignImage : linkProblem(url));
	const format = record.collection.format === 'mdx' ? 'mdx' : 'markdown';
	const lineInFile = (line: number) => bodyLine + line - 1;
	const conflict = lineOfConflict(body);
	const text = conflict === undefined ? body : withoutConflictMarks(body);
	const found = checkMarkdown(text, { format, linkProblem, imageProblem });
	const all: BodyFinding[] =
		conflict === undefined
			? found
			: [{ line: conflict, message: conflictMessage, severity: 'error' }, ...found];
	return all.map(({ line, message, severity, corrections }) => ({
		file,
		line: lineInFile(line),
		field: '正文',
		message,
		severity,
		...(corrections && {
			corrections: corrections.map((change) => ({ ...change, line: lineInFile(change.line) })),
		}),
	}));
}

/**
 * A document without text must have an attachment. For one imported from an old system this is only a warning, and for an
 * agency, whose page has its name and its office to show.
 */
function checkEmpty({ file, bodyLine, data, collection }: ValidRecord): Problem[] {
	if (Array.isArray(data['attachments'])) return [];
	if (collection.name === 'agencies')
		return [{ file, line: bodyLine, field: '正文', message: functions, severity: 'warning' }];
	const severity = data['importedFrom'] ? 'warning' : 'error';
	return [{ file, line: bodyLine, field: '正文', message: '没有正文，也没有附件', severity }];
}

const functions = '没有写主要职责和内设机构（《政府信息公开条例》第二十条第（二）项）';
const foreignImage = '图片要放在 public/files/，写成 /files/文件名，不能引用其他网站的图片';

/** What is wrong with the address of a link or an image in a body, in Chinese; `undefined` if nothing is. */
function explainLink(url: string, record: ValidRecord, places: Places): string | undefined {
	if (/^(https?:|mailto:|tel:|#)/.test(url)) return undefined;
	if (/^[a-z][a-z0-9+.-]*:/i.test(url))
		return `不能用这种链接：${url}。请用 https:// 开头的网址或站内链接`;
	const path = decodeAddress(url.replace(/[?#].*$/, ''));
	if (/^\/(files|brand)\//.test(path)) return explainFile(url, path, places);
	if (path.startsWith('/'))
		return places.addresses.has(path)
			? undefined
			: (emptySectionAt(places, path) ??
					writtenBaseAt(places, path) ??
					`没有这个网页：${path}${places.suggestPage(path)}`);
	const target = posix.join(posix.dirname(record.file), path).slice(places.contentDir.length + 1);
	const [, name, id] = /^([^/]+)\/(.+)\.(?:md|mdx)$/.exec(target) ?? [];
	if (!name || !id)
		return `站内链接要指向一个 .md 文件；附件和图片放在 public/files/，写成 /files/文件名（现在是 ${url}）`;
	if (places.ids.get(name)?.has(id)) return undefined;
	const meant = places.suggestId(name, id).replace(/[\w-]+(?=？$)/, '$&.md');
	return `链接的文件不存在：${url}${meant}`;
}

function explainFile(url: string, path: string, places: Places): string | undefined {
	const { publicFiles, suggestFile } = places;
	if (publicFiles.has(path)) return undefined;
	const whole = decodeAddress(url);
	if (publicFiles.has(whole))
		return `网址里的 # 要写成 %23，? 要写成 %3F：${whole.replace(/[#?]/g, encodeURIComponent)}`;
	return `没有这个文件：public${path}${suggestFile(path)}`;
}

function checkAttachments(record: ValidRecord, { publicFiles, suggestFile }: Places): Problem[] {
	const attachments = (record.data['attachments'] ?? []) as { file: string }[];
	return attachments.flatMap(({ file }, index) =>
		publicFiles.has(file)
			? []
			: [
					{
						file: record.file,
						line: record.lineOf(['attachments', index, 'file']),
						field: '附件',
						message: `没有这个文件：public${file}${suggestFile(file)}`,
						severity: 'error' as const,
					},
				],
	);
}

function hasBody({ collection: { format } }: ValidRecord): boolean {
	return format === 'markdown' || format === 'mdx';
}
