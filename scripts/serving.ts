import { UsageError } from './command.ts';
import type { Listening } from '../src/build/serve.ts';

/** The options of every command that serves a site on this machine. */
export const servingOptions = {
	port: { type: 'string', default: '4321' },
	host: { type: 'boolean', default: false },
} as const;

export const servingHelp = `--port <端口>  在这个端口打开，默认 4321；有别的程序在用时改用下一个，会说明
--host         别的电脑也能打开`;

export function listening({ port, host }: { port: string; host: boolean }): Listening {
	if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
		throw new UsageError(`--port 应是 1 到 65535 的数，现在是“${port}”`);
	return { port: Number(port), isOpenToOthers: host };
}
