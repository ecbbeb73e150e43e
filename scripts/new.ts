import { createInterface } from 'node:readline/promises';
import type { Interface } from 'node:readline/promises';
import { createRecord } from '../src/collections/creating/create.ts';
import { runNewCounty } from '../src/collections/creating/county/run-new-county.ts';
import { newHelp } from '../src/collections/creating/help.ts';
import { contentDir, publicDir } from '../src/environment.ts';
import { dateOf } from '../src/domain/dates/calendar-date.ts';
import { readNow, runCommand, UsageError } from './command.ts';

const text = { type: 'string' } as const;

await runCommand({
	help: newHelp,
	options: {
		title: text,
		number: { type: 'string', multiple: true },
		id: text,
		issuer: text,
		year: text,
		draft: { type: 'boolean' },
		name: text,
		division: text,
		address: text,
		owner: text,
		phone: text,
		agencies: text,
		into: text,
	},
	run: async ({ year, ...values }, [collection, ...others]) => {
		if (!collection) throw new UsageError('请写明栏目');
		if (others.length > 0) throw new UsageError(`多写了：${others.join(' ')}`);
		const today = dateOf(await readNow());
		if (collection === 'county') {
			const terminal = process.stdin.isTTY
				? createInterface({ input: process.stdin, output: process.stdout })
				: undefined;
			const ask = terminal && asker(terminal);
			const folders = { contentDir, publicDir, into: values.into };
			const { output, exitCode } = await runNewCounty(values, { ...folders, today, ask });
			terminal?.close();
			console.log(output);
			return exitCode;
		}
		if (year !== undefined && !/^\d{4}$/.test(year))
			throw new UsageError('--year 应是四位数的年份');
		const record = { collection, ...values, ...(year !== undefined && { year: Number(year) }) };
		const created = createRecord(contentDir, record, today);
		if ('problem' in created) {
			console.log(created.problem);
			return 1;
		}
		const reminders = created.reminders.map((reminder) => `提醒：${reminder}\n`).join('');
		console.log(`${reminders}已新建 ${created.file}。填好后运行 npm run check 检查。`);
		return 0;
	},
});

/** Asks on a terminal. Whoever ends the input instead of answering is told that nothing was written. */
function asker(terminal: Interface): (question: string) => Promise<string> {
	const ended = new Promise<never>((_, reject) => {
		terminal.once('close', () => reject(new UsageError('没有答完，什么也没有写')));
	});
	ended.catch(() => undefined);
	return (question) => Promise.race([terminal.question(question), ended]);
}
