import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { astroBuildCommand } from './astro-command.ts';
import type { BuildLog } from './build-log.ts';
import type { PageMessage } from './page-messages.ts';
import type { Generation } from './work-folder.ts';
import type { Minute } from '../domain/dates/minute.ts';

/** How building the pages ended. */
export interface PagesResult {
	isBuilt: boolean;
	/** Why not, in Chinese, with what Astro printed as details. */
	reason: string;
	/** The maximum memory of the program. */
	megabytes: number;
}

/** How much of what Astro printed is shown when it fails: the end, where the mistake is named. */
const shownCharacters = 8000;

/** Builds the pages of a generation, in a process of its own. */
export async function runPages(
	{ content, publicFiles, site, cache }: Generation,
	now: Minute,
	log: BuildLog,
): Promise<PagesResult> {
	const child = spawn(process.execPath, astroBuildCommand(content), {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		env: {
			...process.env,
			CONTENT_DIR: content,
			PUBLIC_DIR: publicFiles,
			OUT_DIR: site,
			CACHE_DIR: cache,
			TODAY: now,
		},
	});
	let printed = '';
	let explained: string | undefined;
	let megabytes = 0;
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => {
			printed = (printed + text).slice(-shownCharacters);
		});
	child.on('message', (message: PageMessage) => {
		if (message.kind === 'progress') log.progress(message.done, message.total);
		else if (message.kind === 'waiting')
			log.note(`另一个网站正在生成（${message.holder}），等它结束……`);
		else if (message.kind === 'explained') explained = message.reason;
		else megabytes = message.megabytes;
	});
	const [code] = (await once(child, 'close')) as [number | null];
	const details = `详细信息（请发给负责程序的人）：\n${printed.trim()}`;
	return { isBuilt: code === 0, reason: explained ?? details, megabytes };
}
