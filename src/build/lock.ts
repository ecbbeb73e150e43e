import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Who holds a lock. */
export interface Holder {
	pid: number;
	host: string;
	/** When its process began, in the system's own count; tells it from a later one with the same number. */
	began: string;
	/** UTC, ISO 8601. */
	since: string;
	/** No two holdings have the same. */
	id: string;
}

/** Thrown where a lock is held by a process that lives. */
export class Locked extends Error {
	readonly holder: Holder;
	constructor(holder: Holder) {
		super(`Locked by process ${holder.pid} on ${holder.host}`);
		this.holder = holder;
	}
}

/**
 * Takes the lock at `path` for this process and returns what gives it back. A lock whose process is gone, however it
 * ended, is nobody's. One of another machine (a shared disk) cannot be asked and counts as held.
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

/** Does `work` while this process holds the lock at `path`. Throws `Locked` where another one does. */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
	const release = takeLock(path);
	try {
		return await work();
	} finally {
		release();
	}
}

/** Who holds a lock, in Chinese, for a message. */
export function holderName({ pid, host, since }: Holder): string {
	const begun = new Date(since).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });
	return `进程 ${pid}（${host}），开始于北京时间 ${begun}`;
}

/** The file appears with its content at once, or not at all: nobody meets half of it. */
function wrote(path: string, content: string): boolean {
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, content);
	try {
		linkSync(draft, path);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Removes a dead lock, unless another process has taken its place meanwhile. */
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

/** Nothing for what no program of ours wrote. */
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
		// A process of another user lives too.
		if (codeOf(error) === 'ESRCH') return false;
	}
	return beganOf(pid) === began;
}

/** Empty where the system does not tell: there the number of the process alone decides. */
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
