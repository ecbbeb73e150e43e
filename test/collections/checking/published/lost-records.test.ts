import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
	lostRecordProblems,
	lostRecords,
} from '../../../../src/collections/checking/published/lost-records.ts';

function folder(...names: string[]): string {
	const path = mkdtempSync(join(tmpdir(), 'gongkai-lost-'));
	onTestFinished(() => rmSync(path, { recursive: true }));
	for (const name of names) {
		mkdirSync(dirname(join(path, name)), { recursive: true });
		writeFileSync(join(path, name), '');
	}
	return path;
}

const day = '2026-11-22';

const published = [
	'information/a.md',
	'information/表.md',
	'pages/about.mdx',
	'enforcement/penalty-decisions/2026.csv',
	'information/README.md',
	'synonyms/local.csv',
	'site.yaml',
];

test('a record that had a page and is gone is reported with its address', () => {
	expect(lostRecords(folder(...published), folder(), day)).toEqual([
		{ file: 'information/a.md', address: '/disclosure/information/a/' },
		{ file: 'information/表.md', address: '/disclosure/information/表/' },
		{ file: 'pages/about.mdx', address: '/about/' },
		{
			file: 'enforcement/penalty-decisions/2026.csv',
			address: '/enforcement/penalty-decisions/2026/',
		},
	]);
});

test('nothing is lost when everything is there or nothing was published', () => {
	expect(lostRecords(folder(...published), folder(...published), day)).toEqual([]);
	expect(lostRecords(join(folder(), 'none'), folder(), day)).toEqual([]);
});

test('what was withdrawn or moved is not lost', () => {
	const content = folder('address-changes/2026.csv');
	writeFileSync(
		join(content, 'address-changes/2026.csv'),
		'原网址,日期,新网址,撤下原因\n/disclosure/information/a/,2026-01-01,,期满\n/about/,2026-01-01,/disclosure/,\n/disclosure/information/%E8%A1%A8/,2026-01-01,,期满\n',
	);
	expect(
		lostRecords(folder('information/a.md', 'information/表.md', 'pages/about.mdx'), content, day),
	).toEqual([]);
});

test('a problem says what to do', () => {
	const [problem] = lostRecordProblems(folder('information/a.md'), folder(), day);
	expect(problem?.message).toContain('/disclosure/information/a/ 已经公开过');
	expect(problem?.message).toContain('address-changes');
});

test('a file that is deleted when its publication has ended takes nothing public away: a warning', () => {
	const ended = (until: string) => {
		const last = folder('information/a.md');
		writeFileSync(join(last, 'information/a.md'), `---\npublicUntil: ${until}\n---\n`);
		return lostRecordProblems(last, folder(), day).map(({ severity }) => severity);
	};
	expect(ended('2026-11-21')).toEqual(['warning']);
	expect(ended('2026-11-22')).toEqual(['error']);
});
