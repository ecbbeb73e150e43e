import { holderName, Locked } from './lock.ts';

/** The system's error code of a disk → what went wrong and what to do. */
const reasons: Record<string, string> = {
	ENOSPC: '磁盘满了。请腾出空间再运行一次',
	EDQUOT: '磁盘配额用完了。请腾出空间再运行一次',
	EIO: '磁盘读写出错：多半是满了，也可能坏了',
	EROFS: '磁盘是只读的，写不进去',
	EACCES: '没有权限写入',
	EPERM: '没有权限写入',
	EXDEV: 'OUT_DIR 和它旁边的文件夹不在一个磁盘上，不能整个换成新的网站',
	EBUSY: '文件夹正被系统占用，不能换成新的网站',
	EMFILE: '同时打开的文件太多',
	ENOENT: '文件或文件夹不见了，可能在运行期间被移走了。请再运行一次',
};

/**
 * Runs work on a site and returns its exit code; 1, with a message in Chinese, when another build has the lock or the
 * disk fails. The served site is not changed.
 */
export async function explained(work: () => Promise<number>): Promise<number> {
	try {
		return await work();
	} catch (error) {
		const message = explanation(error);
		if (message === undefined) throw error;
		console.error(`${message}。原来的网站没有变动。`);
		return 1;
	}
}

/** The explanation, in Chinese, of an error of the lock or the disk; `undefined` for any other error. */
export function explanation(error: unknown): string | undefined {
	if (error instanceof Locked)
		return `这个网站正在生成（${holderName(error.holder)}），请等它结束再运行`;
	const { code, path, message } = error as NodeJS.ErrnoException;
	const reason = reasons[code ?? foreignCode(message)];
	return reason && `${reason}：${path ?? message}`;
}

/** The system's error code in a message of Pagefind, which is written in Rust and states it in words. */
function foreignCode(message: string): string {
	const [, number = ''] = /os error (\d+)/.exec(message) ?? [];
	return { 28: 'ENOSPC', 122: 'EDQUOT', 30: 'EROFS', 13: 'EACCES' }[number] ?? '';
}
