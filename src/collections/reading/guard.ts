import type { Problem } from '../records/problem.ts';

/**
 * Returns the problems that `work` finds in `file`. If `work` throws, returns the problem that the file cannot be
 * processed, so that one unforeseen file does not hide the problems of the others.
 */
export function guarded(file: string, work: () => Problem[]): Problem[] {
	try {
		return work();
	} catch (error) {
		return [cannotHandle(file, error)];
	}
}

/** The problem of a file whose reading or checking failed with `error`. */
export function cannotHandle(file: string, error: unknown): Problem {
	const message = `这个文件处理不了（${reasonOf(error)}），其他文件照常检查。请检查最近改动的地方，或者另存一份再试`;
	return { file, line: 1, message, severity: 'error' };
}

const systemReasons: Record<string, string> = {
	EACCES: '没有读取权限',
	EPERM: '没有读取权限',
	ENOENT: '检查时文件不见了，或者文件名的编码不是 UTF-8',
	EISDIR: '这是文件夹，不是文件',
	ENOTDIR: '这是文件，不是文件夹',
	EIO: '磁盘读取出错',
};

function reasonOf(error: unknown): string {
	if (error instanceof RangeError) return '内容太长，或者括号、引用套得太深';
	const { code } = (error ?? {}) as { code?: string };
	return systemReasons[code ?? ''] ?? '写法出乎意料';
}
