import { expect, onTestFinished, test, vi } from 'vitest';
import { explained, explanation } from '../../src/build/explained.ts';
import { Locked } from '../../src/build/lock.ts';

test.each([
	[
		Object.assign(new Error(), { code: 'ENOSPC', path: '/a' }),
		'磁盘满了。请腾出空间再运行一次：/a',
	],
	[Object.assign(new Error('read-only'), { code: 'EROFS' }), '磁盘是只读的，写不进去：read-only'],
	[
		new Error('Failed to write: No space left on device (os error 28)'),
		/^磁盘满了。请腾出空间再运行一次：Failed/,
	],
	[
		new Locked({ pid: 7, host: 'a', began: '', since: '2026-11-22T00:00:00Z', id: '' }),
		/^这个网站正在生成（进程 7（a），开始于北京时间 2026\/11\/22 08:00:00），请等它结束再运行$/,
	],
])('%s is explained', (error, expected) => {
	expect(explanation(error)).toMatch(expected);
});

test('an error that nobody foresaw is not hidden', async () => {
	await expect(explained(() => Promise.reject(new Error('unforeseen')))).rejects.toThrow(
		'unforeseen',
	);
});

test('a foreseen one ends with 1 and says that the site stands', async () => {
	const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
	onTestFinished(() => printed.mockRestore());
	const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
	expect(await explained(() => Promise.reject(full))).toBe(1);
	expect(printed).toHaveBeenCalledWith(
		'磁盘满了。请腾出空间再运行一次：full。原来的网站没有变动。',
	);
});
