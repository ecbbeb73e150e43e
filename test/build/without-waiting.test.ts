import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waitingNote } from '../../src/build/waiting-note.ts';
import { removeWaiting } from '../../src/build/without-waiting.ts';
import { checkOf, normativeDocument } from '../collections/county.ts';

const now = '2026-11-29 09:00';
const document = (serial: number, changes: Record<string, string>) =>
	normativeDocument({ indexNumber: `999903001/2024-0007${serial}`, ...changes });

test('the copy that a build keeps is what it published', () => {
	const header = '证明名称,设定依据,索要单位,发布日期\r\n';
	const { folder, records } = checkOf({
		'content/normative-documents/a.md': document(1, { draft: 'true' }),
		'content/normative-documents/b.md': document(2, { publishedOn: '2026-11-29 09:01' }),
		'content/normative-documents/c.md': document(3, { publishedOn: '2026-11-29 09:00' }),
		'content/lists/proofs/2026-01-01.csv': `\ufeff${header}甲,"《一》；\n《二》",测试县人民政府,2026-12-01\r\n乙,《一》,测试县人民政府,\r\n丙,《一》,测试县人民政府,2026-12-01\r\n`,
		'content/lists/proofs/2026-12-01.csv': `${header}甲,《一》,测试县人民政府,2026-12-01\r\n`,
	});
	removeWaiting(records, now);
	const content = join(folder, 'content');
	expect(
		['a', 'b', 'c'].filter((id) => existsSync(`${content}/normative-documents/${id}.md`)),
	).toEqual(['c']);
	expect(readFileSync(`${content}/lists/proofs/2026-01-01.csv`, 'utf8')).toBe(
		'证明名称,设定依据,索要单位,发布日期\n乙,《一》,测试县人民政府,\n',
	);
	expect(existsSync(`${content}/lists/proofs/2026-12-01.csv`)).toBe(false);
	expect(waitingNote(records, now)).toBe(
		'还没有公开的：定时发布 4 条，最早的到 2026-11-29 09:01 以后的那次生成才公开；草稿 1 条。',
	);
});

test('nothing is said where nothing waits', () => {
	expect(waitingNote(checkOf({}).records, now)).toBeUndefined();
});
