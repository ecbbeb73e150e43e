import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { holderName, Locked, takeLock, withLock } from '../../src/build/lock.ts';

function lockPath(): string {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-lock-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return join(folder, 'below/lock');
}

/** A process that takes the lock, reports it and runs until it is killed. */
async function holding(path: string) {
	const program = `
		import { takeLock } from ${JSON.stringify(join(import.meta.dirname, '../../src/build/lock.ts'))};
		takeLock(${JSON.stringify(path)});
		console.log('held');
		process.stdin.resume();`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	return child;
}

test('a lock is held once, and free when it was given back', () => {
	const path = lockPath();
	const release = takeLock(path);
	expect(() => takeLock(path)).toThrow(Locked);
	release();
	takeLock(path)();
	expect(readdirSync(dirname(path))).toEqual([]);
});

test('it is given back when the work fails', async () => {
	const path = lockPath();
	await expect(withLock(path, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	expect(existsSync(path)).toBe(false);
});

test('another process that lives holds it; one that was killed does not', async () => {
	const path = lockPath();
	const child = await holding(path);
	expect(() => takeLock(path)).toThrow(`Locked by process ${child.pid}`);
	child.kill('SIGKILL');
	await once(child, 'exit');
	takeLock(path)();
});

test('a process number that another process now has does not hold the lock', () => {
	const path = lockPath();
	const release = takeLock(path);
	const written = readFileSync(path, 'utf8');
	writeFileSync(path, JSON.stringify({ ...JSON.parse(written), began: '1' }));
	const again = takeLock(path);
	release();
	expect(existsSync(path)).toBe(true);
	again();
});

test('a holder on another machine cannot be asked', () => {
	const path = lockPath();
	takeLock(path)();
	writeFileSync(
		path,
		JSON.stringify({ pid: 1, host: 'elsewhere', began: '', since: '2026-11-22T00:00:00Z' }),
	);
	expect(() => takeLock(path)).toThrow('on elsewhere');
});

test('a file that is not a lock of this program counts as free', () => {
	const path = lockPath();
	takeLock(path)();
	writeFileSync(path, '');
	takeLock(path)();
});

test('a holder is named with the time in China', () => {
	expect(
		holderName({ pid: 7, host: hostname(), began: '', since: '2026-11-22T16:30:00Z', id: '' }),
	).toBe(`进程 7（${hostname()}），开始于北京时间 2026/11/23 00:30:00`);
});
