import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { Minute } from '../src/domain/dates/minute.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<
	typeof parseArgs<{ options: Given; allowPositionals: true }>
>['values'];

interface Command<Given extends Options> {
	/** In Chinese: what the command does, its options, an example. */
	help: string;
	options?: Given;
	/** Returns the exit code; `undefined` means success. It checks the positionals itself. */
	run: (values: Values<Given>, positionals: string[]) => number | void | Promise<number | void>;
}

/** Thrown for arguments that cannot be used; the message says why, in Chinese. */
export class UsageError extends Error {}

/**
 * Runs a command line command: `--help` prints help; arguments that cannot be used print the reason and the usage (exit
 * code 2).
 */
export async function runCommand<const Given extends Options>({
	help,
	options,
	run,
}: Command<Given>) {
	const helpOption = { help: { type: 'boolean', short: 'h' } } as const;
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { ...options, ...helpOption },
		});
		if (values.help) console.log(help);
		else process.exitCode = (await run(values as Values<Given>, positionals)) ?? 0;
	} catch (error) {
		const code = (error as { code?: string }).code ?? '';
		if (!(error instanceof UsageError) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
		const { message } = error as Error;
		const reason = error instanceof UsageError ? message : explained(code, message);
		console.error(`${reason}\n\n${help}`);
		process.exitCode = 2;
	}
}

/** What Node says of arguments, in Chinese. */
function explained(code: string, message: string): string {
	const [option = ''] = /--?[\w-]+/.exec(message) ?? [];
	if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `不认识的参数：${option || message}`;
	return message.includes('does not take')
		? `选项 ${option} 后面不写内容`
		: `选项 ${option} 后面要写内容，写法见下面`;
}

/** The minute the command speaks of. Throws a `UsageError` where `TODAY` is neither a day nor a minute. */
export async function readNow(): Promise<Minute> {
	const { now } = await import('../src/today.ts').catch((error: unknown) => {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	});
	return now;
}
