import { createCounty } from './create-county.ts';
import { countyQuestions, readAnswers } from './county-answers.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { CountyFolders, CreatedCounty } from './create-county.ts';
import type { CountyOption, GivenOptions } from './county-answers.ts';

interface Settings extends CountyFolders {
	today: CalendarDate;
	/** The folder that is to hold both folders, instead of the two of the environment. */
	into?: string | undefined;
	/** Asks a person; `undefined` without a terminal. */
	ask?: ((question: string) => Promise<string>) | undefined;
}

interface Outcome {
	output: string;
	exitCode: 0 | 1;
}

/** `npm run new -- county`: asks for what the options do not say where somebody is there to answer, then writes the county. */
export async function runNewCounty(given: GivenOptions, settings: Settings): Promise<Outcome> {
	const { into, today, ask } = settings;
	const folders: CountyFolders = into
		? { contentDir: `${into}/content`, publicDir: `${into}/public` }
		: { contentDir: settings.contentDir, publicDir: settings.publicDir };
	const read = readAnswers(ask ? await asked(given, ask) : given);
	if ('problems' in read) return failed(read.problems);
	const created = createCounty(folders, read.answers, today);
	if ('problems' in created) return failed(created.problems);
	return { output: summaryOf(created, folders, into !== undefined), exitCode: 0 };
}

/** Asks what is not given yet; an empty answer leaves an optional one out. */
async function asked(
	given: GivenOptions,
	ask: (question: string) => Promise<string>,
): Promise<GivenOptions> {
	const answers: Partial<Record<CountyOption, string>> = {};
	for (const { option, question, example, ...kind } of countyQuestions) {
		const skip = 'isRequired' in kind ? '' : '，没有的直接回车';
		answers[option] = given[option] ?? (await ask(`${question}（例如 ${example}${skip}）：`));
	}
	return answers;
}

function failed(problems: readonly string[]): Outcome {
	return { output: [...problems, '什么也没有写。'].join('\n'), exitCode: 1 };
}

function summaryOf(
	{ files, agencies }: Extract<CreatedCounty, { files: string[] }>,
	{ contentDir, publicDir }: CountyFolders,
	isElsewhere: boolean,
): string {
	const open = agencies.filter(({ isTypeOpen }) => isTypeOpen).map(({ name }) => name);
	const before = isElsewhere ? `CONTENT_DIR=${contentDir} PUBLIC_DIR=${publicDir} ` : '';
	return [
		`已新建 ${files.length} 个文件，在 ${contentDir}/ 和 ${publicDir}/。机构 ${agencies.length} 个。`,
		...(open.length > 0 ? [`从名称看不出类型、要核实的机构：${open.join('、')}`] : []),
		'接下来：',
		`  ${before}npm run check              检查，列出还可以补什么`,
		`  ${before}npm start                  生成网站，在本机打开`,
		`  ${before}npm run new -- information --issuer ${agencies[0]?.id ?? ''} --title 标题    发布第一条信息`,
		`  ${before}npm run check -- --public  上线以前，列出依法还缺什么`,
	].join('\n');
}
