import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { holdBack } from '../../src/build/hold-back.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import type { Problem } from '../../src/collections/records/problem.ts';

type Files = Record<string, string>;

/**
 * A build of content and public files after a build of others. Its check finds an error in a line with `错`, and in a
 * line with `→ file` when that file is missing.
 */
async function held(
	now: { content: Files; files?: Files },
	last: { content?: Files; files?: Files },
) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-held-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const folders = {
		content: join(folder, 'content'),
		publicFiles: join(folder, 'public'),
		lastContent: join(folder, 'last/content'),
		lastSite: join(folder, 'last/site'),
	};
	write(folders.content, now.content);
	write(folders.publicFiles, now.files ?? {});
	write(folders.lastContent, last.content ?? {});
	write(folders.lastSite, last.files ?? {});
	const { content, publicFiles } = folders;
	const result = await holdBack({
		...folders,
		today: '2026-11-22',
		check: () => [...problemsIn(content, [content, publicFiles]), ...problemsIn(publicFiles, [])],
	});
	return {
		held: result.held.map(({ file, shown }) => `${file}: ${shown}`).sort(),
		unresolved: result.unresolved.map(({ file }) => file.slice(folder.length + 1)),
		content: contentOf(content),
		files: contentOf(publicFiles),
	};
}

function problemsIn(folder: string, targets: readonly string[]): Problem[] {
	return filesBelow(folder).flatMap((name) =>
		readFileSync(join(folder, name), 'utf8')
			.split('\n')
			.flatMap((line, index): Problem[] => {
				const [, target] = /→ (\S+)/.exec(line) ?? [];
				const isDead = target && !targets.some((each) => existsSync(join(each, target)));
				if (!line.includes('错') && !isDead) return [];
				return [{ file: join(folder, name), line: index + 1, message: '错', severity: 'error' }];
			}),
	);
}

function write(folder: string, files: Files) {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

function contentOf(folder: string): Files {
	return Object.fromEntries(
		filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
	);
}

const [a, b] = ['information/a.md', 'information/b.md'];
const penalties = 'enforcement/penalty-decisions/2026.csv';

test('what is right is published as it is', async () => {
	const { held: none, content } = await held(
		{ content: { [a]: '新' } },
		{ content: { [a]: '旧' } },
	);
	expect(none).toEqual([]);
	expect(content).toEqual({ [a]: '新' });
});

describe('a file with errors', () => {
	test('is published as it was last, and everything else as it is', async () => {
		const result = await held(
			{ content: { [a]: '错', [b]: '新' } },
			{ content: { [a]: '旧', [b]: '旧' } },
		);
		expect(result).toMatchObject({
			held: [`${a}: last version`],
			unresolved: [],
			content: { [a]: '旧', [b]: '新' },
		});
	});

	test('that is new stays out, with what depends on it', async () => {
		const result = await held(
			{ content: { [a]: '错', [b]: `→ ${a}`, 'information/c.md': '新' } },
			{},
		);
		expect(result).toMatchObject({
			held: [`${a}: nothing`, `${b}: nothing`],
			content: { 'information/c.md': '新' },
		});
	});

	test('takes an older version along of what depends on its new one', async () => {
		const result = await held(
			{ content: { [a]: '错', [b]: `→ ${a}` } },
			{ content: { [b]: '旧' } },
		);
		expect(result).toMatchObject({
			held: [`${a}: nothing`, `${b}: last version`],
			content: { [b]: '旧' },
		});
	});

	test('whose last version is wrong too leaves the whole unresolved: what is public does not disappear', async () => {
		const result = await held({ content: { [a]: '错' } }, { content: { [a]: '也错' } });
		expect(result).toMatchObject({ unresolved: [`content/${a}`] });
		const unchanged = await held({ content: { [a]: '错' } }, { content: { [a]: '错' } });
		expect(unchanged).toMatchObject({ unresolved: [`content/${a}`] });
	});
});

describe('a table', () => {
	const table = (...rows: string[]) =>
		`行政处罚决定书文号,备注\n${rows.map((row) => `${row}\n`).join('')}`;

	test('is published without its wrong rows, and with the last version of those', async () => {
		const result = await held(
			{ content: { [penalties]: table('1,', '2,错', '3,') } },
			{ content: { [penalties]: table('1,', '2,旧') } },
		);
		expect(result).toMatchObject({
			held: [`${penalties}: other rows`],
			content: { [penalties]: table('1,', '2,旧', '3,') },
		});
	});

	test('as Excel leaves it is published without its wrong rows, under the names of its columns', async () => {
		const text = '处罚一览表\r\n\r\n行政处罚 决定书文号;备注;\r\n1;;\r\n2;错;\r\n合计;2;\r\n';
		const result = await held({ content: { [penalties]: text } }, {});
		expect(result).toMatchObject({
			held: [`${penalties}: other rows`],
			content: { [penalties]: table('1,') },
		});
	});

	test('whose headings are wrong is published as it was last', async () => {
		const result = await held(
			{ content: { [penalties]: '错\n1\n' } },
			{ content: { [penalties]: table('1,') } },
		);
		expect(result).toMatchObject({
			held: [`${penalties}: last version`],
			content: { [penalties]: table('1,') },
		});
	});
});

describe('a file that had a page and is gone', () => {
	test('is published as it was, until somebody says that it was withdrawn', async () => {
		const result = await held({ content: {} }, { content: { [a]: '旧' } });
		expect(result).toMatchObject({ held: [`${a}: last version`], content: { [a]: '旧' } });
	});

	test('goes when its address is withdrawn', async () => {
		const changes = '原网址,日期,撤下原因\n/disclosure/information/a/,2026-01-01,公示期满\n';
		const result = await held(
			{ content: { 'address-changes/2026.csv': changes } },
			{ content: { [a]: '旧' } },
		);
		expect(result).toMatchObject({ held: [], content: { 'address-changes/2026.csv': changes } });
	});
});

test('what is not the file of a record is removed: a folder of another name, a broken symbolic link', async () => {
	const stray = join(mkdtempSync(join(tmpdir(), 'gongkai-stray-')), 'content');
	onTestFinished(() => rmSync(dirname(stray), { recursive: true }));
	mkdirSync(join(stray, 'stray'), { recursive: true });
	symlinkSync('/nowhere', join(stray, 'link.md'));
	const result = await holdBack({
		content: stray,
		publicFiles: `${stray}-public`,
		lastContent: `${stray}-last`,
		lastSite: `${stray}-site`,
		today: '2026-11-22',
		check: () =>
			readdirSync(stray).map((name) => ({
				file: join(stray, name),
				line: 1,
				message: '错',
				severity: 'error',
			})),
	});
	expect(result.unresolved).toEqual([]);
	expect(result.held.map(({ shown }) => shown)).toEqual(['nothing', 'nothing']);
});

test('a public file with errors stays out or as it was, and what needs it follows', async () => {
	const result = await held(
		{
			content: { [a]: '→ files/new.pdf', [b]: '→ files/old.pdf' },
			files: { 'files/new.pdf': '错', 'files/old.pdf': '错' },
		},
		{ content: { [b]: '→ files/old.pdf' }, files: { 'files/old.pdf': '旧' } },
	);
	expect(result).toMatchObject({
		held: ['files/new.pdf: nothing', 'files/old.pdf: last version', `${a}: nothing`],
		content: { [b]: '→ files/old.pdf' },
		files: { 'files/old.pdf': '旧' },
	});
});

describe('take-downs are not held back', () => {
	const document = (until: string, text: string) =>
		`---\n${until && `publicUntil: ${until}\n`}title: 甲\n---\n${text}\n`;

	test.each([
		['ended', '2026-11-21', document('2026-11-21', '旧')],
		['has not ended', '2026-11-22', document('', '旧')],
	])('a document with errors of which the publication %s', async (_, until, left) => {
		const result = await held(
			{ content: { [a]: document(until, '错') } },
			{ content: { [a]: document('', '旧') } },
		);
		expect(result).toMatchObject({
			held: [`${a}: last version`],
			unresolved: [],
			content: { [a]: left },
		});
	});

	test('an invalid last day of publication is ignored', async () => {
		const wrong = document('2026-11-21 # 错', '新');
		const result = await held(
			{ content: { [a]: wrong } },
			{ content: { [a]: document('', '旧') } },
		);
		expect(result).toMatchObject({ content: { [a]: document('', '旧') } });
	});
});

describe('a row that was public and is gone', () => {
	const table = (...rows: string[]) =>
		`行政处罚决定书文号,行政相对人名称\n${rows.map((row) => `${row}\n`).join('')}`;

	test('is published as it was, and the rest as it is', async () => {
		const result = await held(
			{ content: { [penalties]: table('2,新', '3,新') } },
			{ content: { [penalties]: table('1,旧', '2,旧') } },
		);
		expect(result).toMatchObject({
			held: [`${penalties}: lost rows`],
			unresolved: [],
			content: { [penalties]: table('1,旧', '2,新', '3,新') },
		});
	});

	test('also where other rows are wrong', async () => {
		const result = await held(
			{ content: { [penalties]: table('2,错', '3,新') } },
			{ content: { [penalties]: table('1,旧', '2,旧') } },
		);
		expect(result).toMatchObject({
			held: [`${penalties}: other rows`],
			content: { [penalties]: table('1,旧', '2,旧', '3,新') },
		});
	});

	test('keeps the whole last version where the columns are others now', async () => {
		const last = table('1,旧', '2,旧');
		const result = await held(
			{ content: { [penalties]: '行政处罚决定书文号\n2\n' } },
			{ content: { [penalties]: last } },
		);
		expect(result).toMatchObject({
			held: [`${penalties}: last version`],
			content: { [penalties]: last },
		});
	});

	test('goes when its address is withdrawn', async () => {
		const changes =
			'原网址,日期,撤下原因\n/enforcement/penalty-decisions/2026/#row-1,2026-01-01,登记重复\n';
		const result = await held(
			{ content: { [penalties]: table('2,旧'), 'address-changes/2026.csv': changes } },
			{ content: { [penalties]: table('1,旧', '2,旧') } },
		);
		expect(result).toMatchObject({ held: [], content: { [penalties]: table('2,旧') } });
	});
});

test('where a file without which nothing works is left out, its own mistake is told, not that it is missing', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-held-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const content = join(folder, 'content');
	const settings = join(content, 'site.yaml');
	write(content, { 'site.yaml': '错' });
	const problem = (message: string): Problem => ({
		file: settings,
		line: 1,
		message,
		severity: 'error',
	});
	const { unresolved } = await holdBack({
		content,
		publicFiles: join(folder, 'public'),
		lastContent: join(folder, 'last/content'),
		lastSite: join(folder, 'last/site'),
		today: '2026-11-22',
		check: () => [problem(existsSync(settings) ? '写错了' : '缺少这个文件')],
	});
	expect(unresolved).toEqual([problem('写错了')]);
});

test('where the last version is wrong too, as the engine judges now, the mistakes told are those of the present file', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-held-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const [content, lastContent] = [join(folder, 'content'), join(folder, 'last/content')];
	const file = join(content, 'a.md');
	write(content, { 'a.md': '现在的' });
	write(lastContent, { 'a.md': '以前的' });
	const { unresolved } = await holdBack({
		content,
		publicFiles: join(folder, 'public'),
		lastContent,
		lastSite: join(folder, 'last/site'),
		today: '2026-11-22',
		check: () => [
			{ file, line: 1, message: `${readFileSync(file, 'utf8')}写错了`, severity: 'error' },
		],
	});
	expect(unresolved.map(({ message }) => message)).toEqual(['现在的写错了']);
});
