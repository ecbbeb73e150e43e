import { expect, test } from 'vitest';
import { auditProgress } from '../../../src/audit/command/progress.ts';

test('in a log, one line says that reading began, and one follows every thousand pages', () => {
	const lines: string[] = [];
	const stream = { isTTY: false, write: (line: string) => lines.push(line) };
	const progress = auditProgress(stream as unknown as NodeJS.WriteStream);
	progress.start('dist');
	for (let done = 1; done <= 2001; done += 1) progress.update(done, 2001);
	progress.stop();
	expect(lines).toEqual([
		'正在读取 dist\n',
		'已读取 1000/2001 个网页\n',
		'已读取 2000/2001 个网页\n',
	]);
});
