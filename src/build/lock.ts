import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** The process that holds a lock. */
export interface Holder {
	pid: number;
	host: string;
	/**
	 * The start of its process, as the system counts; it distinguishes the process from a later one with the same number.
	 */
	began: string;
	/** The time in UTC, ISO 8601. */
	since: string;
	/** A unique id of this hold. */
	id: string;
}

/** Thrown when a running process holds the lock. */
export class Locked extends Error {
	readonly holder: Holder;
	constructor(holder: Holder) {
		super(`Locked by process ${holder.pid} on ${holder.host}`);
		this.holder = holder;
	}
}

/**
 * Takes the lock at `path` for this process and returns a function that releases it. A lock whose process has ended
 * counts as free. A lock of another machine (on a shared disk) cannot be checked and counts as held.
 */
export function takeLock(path: string): () => void {
	mkdirSync(dirname(path), { recursive: true });
	const mine = JSON.stringify({
		pid: process.pid,
		host: hostname(),
		began: beganOf(process.pid),
		since: new Date().toISOString(),
		id: randomUUID(),
	} satisfies Holder);
	while (!wrote(path, mine)) {
		const there = readIfThere(path);
		const holder = there && readHolder(there);
		if (holder && isAlive(holder)) throw new Locked(holder);
		if (there !== undefined) setAside(path, there);
	}
	return () => {
		if (readIfThere(path) === mine) rmSync(path, { force: true });
	};
}

/** Runs `work` while this process holds the lock at `path`. Throws `Locked` when another process holds it. */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
	const release = takeLock(path);
	try {
		return await work();
	} finally {
		release();
	}
}

/** The holder of a lock, in Chinese, for a message. */
export function holderName({ pid, host, since }: Holder): string {
	const begun = new Date(since).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });
	return `进程 ${pid}（${host}），开始于北京时间 ${begun}`;
}

/** Creates the file in one step, so that nobody reads half of it. Returns false when it already exists. */
function wrote(path: string, content: string): boolean {
	const draft = `${path}.${process.pid}`;
	try {
		writeFileSync(draft, content);
		linkSync(draft, path);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Removes a lock whose process has ended, unless another process has replaced it meanwhile. */
function setAside(path: string, dead: string) {
	const aside = `${path}.${process.pid}.dead`;
	try {
		renameSync(path, aside);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return;
		throw error;
	}
	if (readIfThere(aside) !== dead) linkSync(aside, path);
	rmSync(aside, { force: true });
}

function readIfThere(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}

/** Reads a lock file; `undefined` when this program did not write it. */
function readHolder(content: string): Holder | undefined {
	try {
		const { pid, host, began = '', since, id = '' } = JSON.parse(content) as Partial<Holder>;
		return pid && host && since ? { pid, host, began, since, id } : undefined;
	} catch {
		return undefined;
	}
}

function isAlive({ pid, host, began }: Holder): boolean {
	if (host !== hostname()) return true;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// A process of another user is also running.
		if (codeOf(error) === 'ESRCH') return false;
	}
	return beganOf(pid) === began;
}

/** The start of a process; empty when the system does not tell it: then only the process number decides. */
function beganOf(pid: number): string {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		return fields[19] ?? '';
	} catch {
		return '';
	}
}

function codeOf(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}
