import { createRecord } from '../src/collections/creating/create.ts';
import { newHelp } from '../src/collections/creating/help.ts';
import { contentDir } from '../src/environment.ts';
import { dateOf } from '../src/domain/dates/calendar-date.ts';
import { readNow, runCommand, UsageError } from './command.ts';

await runCommand({
	help: newHelp,
	options: {
		title: { type: 'string' },
		number: { type: 'string', multiple: true },
		id: { type: 'string' },
		issuer: { type: 'string' },
		year: { type: 'string' },
		draft: { type: 'boolean' },
	},
	run: async ({ year, ...values }, [collection, ...others]) => {
		if (!collection) throw new UsageError('请写明栏目');
		if (others.length > 0) throw new UsageError(`多写了：${others.join(' ')}`);
		if (year !== undefined && !/^\d{4}$/.test(year))
			throw new UsageError('--year 应是四位数的年份');
		const record = { collection, ...values, ...(year !== undefined && { year: Number(year) }) };
		const created = createRecord(contentDir, record, dateOf(await readNow()));
		if ('problem' in created) {
			console.log(created.problem);
			return 1;
		}
		const reminders = created.reminders.map((reminder) => `提醒：${reminder}\n`).join('');
		console.log(`${reminders}已新建 ${created.file}。填好后运行 npm run check 检查。`);
		return 0;
	},
});
