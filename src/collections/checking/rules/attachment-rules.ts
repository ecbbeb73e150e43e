import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inspectionLimits } from '../../../attachments/reading/attachment-limits.ts';
import { inspectFile } from '../../../attachments/inspect-file.ts';
import { openDigestCache, versionOf } from '../../../digest-cache.ts';
import { attachmentDetector } from '../privacy/attachment-detector.ts';
import { isLeftover } from '../../reading/leftovers.ts';
import { filesBelow, readBytes, sizeOfFile } from '../../reading/read.ts';
import type { FileFinding, Inspection } from '../../../attachments/inspect-file.ts';
import type { DigestCache } from '../../../digest-cache.ts';
import type { Problem } from '../../records/problem.ts';

/**
 * Looks for personal data in every file of the public folder: in its name and in all text inside, hidden or visible.
 * Personal data that must not be public is an error; files that could not be read are reported. Results are cached in
 * `cacheDir`, so that an unchanged file is not read again. `excepted` holds the codes of the county's exceptions.
 */
export async function checkAttachments(
	publicDir: string,
	{ cacheDir, excepted }: { cacheDir: string; excepted: ReadonlySet<string> },
): Promise<Problem[]> {
	const cache = openDigestCache<Inspection>(cacheDir, versionOf(decidingFiles()));
	const problems: Problem[] = [];
	for (const file of filesBelow(publicDir)) {
		if (isLeftover(file)) continue;
		const path = `${publicDir}/${file}`;
		const { findings: all, unread, authors } = await inspect(path, file, cache);
		const findings = all.filter(({ code }) => !excepted.has(code));
		problems.push(
			...findings.filter(({ stops }) => stops).map((finding) => error(path, finding)),
			...warnings(
				path,
				findings.filter(({ stops }) => !stops),
			),
			...unread.map((reason) => warning(path, notInspected(reason))),
			...(authors.length > 0 ? [warning(path, namesAuthors(authors))] : []),
		);
	}
	return problems;
}

/** The source files that determine the result for a file. */
function decidingFiles(): string[] {
	const source = join(import.meta.dirname, '../../..');
	const code = filesBelow(source).filter((file) =>
		/^(?:attachments\/|domain\/|collections\/checking\/privacy\/(?:attachment-detector|exception-code))/.test(
			file,
		),
	);
	return ['../package.json', ...code].map((file) => join(source, file));
}

async function inspect(
	path: string,
	name: string,
	cache: DigestCache<Inspection>,
): Promise<Inspection> {
	const { fileBytes } = inspectionLimits;
	if (sizeOfFile(path) > fileBytes) return unreadFor(`文件超过 ${fileBytes / 1024 ** 2} MB`);
	const bytes = readBytes(path);
	const key = `${createHash('sha256').update(bytes).digest('hex')} ${name}`;
	const known = cache.get(key);
	if (known) return known;
	try {
		const inspection = await inspectFile(name, bytes, attachmentDetector(name));
		cache.set(key, inspection);
		return inspection;
	} catch (error) {
		// Not cached: the file was too slow or too large for this machine at this moment, and the next check may succeed.
		return unreadFor(error instanceof Error ? error.message : String(error));
	}
}

function error(file: string, { place, line, label, masked, code }: FileFinding): Problem {
	const where = place && `${place}：`;
	return {
		file,
		line,
		message: `${where}疑似${label} ${masked}，公开前必须从文件里删去（确实应当公开的，例外核对码 ${code}）`,
		severity: 'error',
	};
}

/** One problem for each kind of finding, however often it occurs in the file. */
function warnings(file: string, findings: readonly FileFinding[]): Problem[] {
	const byLabel = Map.groupBy(findings, ({ label }) => label);
	return [...byLabel].flatMap(([label, [first, ...others]]) => {
		if (!first) return [];
		const where = first.place && `${first.place}：`;
		const count = others.length > 0 ? `等 ${others.length + 1} 处` : '';
		const message = `${where}疑似${label} ${first.masked}${count}，属于个人的应当从文件里删去`;
		return [{ file, line: first.line, field: '附件', message, severity: 'warning' }];
	});
}

function warning(file: string, message: string): Problem {
	return { file, line: 1, field: '附件', message, severity: 'warning' };
}

function notInspected(reason: string): string {
	return `没有检查里面有无个人信息：${reason}。请人工检查`;
}

function namesAuthors(authors: readonly string[]): string {
	return `文档属性里写着作者“${authors.join('”“')}”，发布时无法去掉。请用原来的程序删去后重新保存`;
}

function unreadFor(reason: string): Inspection {
	return { findings: [], unread: [reason], authors: [] };
}
