import { workFolder } from './work-folder.ts';
import { applyEndings, formatApplied } from '../collections/checking/endings/apply-endings.ts';
import {
	correctedFiles,
	formatCorrections,
	writeCorrections,
} from '../collections/checking/corrections/apply-corrections.ts';
import { checkCounty } from '../collections/checking/check-county.ts';
import { formatMasks } from '../collections/checking/privacy/format-masks.ts';
import { formatProblems, hasErrors, problemsAsJson } from '../collections/checking/problems.ts';
import { formatPublic, publicProblems } from '../collections/checking/public/check-public.ts';
import { publishedProblems } from '../collections/checking/published/published-problems.ts';
import { waitingProblems } from '../collections/checking/waiting.ts';
import { fileExists, filesBelow } from '../collections/reading/read.ts';
import type { Problem } from '../collections/records/problem.ts';
import type { ValidRecord } from '../collections/records/validate.ts';
import type { Minute } from '../domain/dates/minute.ts';

export interface CheckFolders {
	contentDir: string;
	publicDir: string;
	outDir: string;
	now: Minute;
}

/** What `npm run check` is asked for besides the check itself. */
export interface CheckWishes {
	/** Compares with what is published: `true` with the last build, a text with that site, folder or file. */
	published?: string | true | undefined;
	/** Adds what a county must have before it goes public. */
	beforePublic?: boolean | undefined;
	/** Lists personal data alone. */
	mask?: boolean | undefined;
	/** Shows slips that can mean one thing only; with `apply` writes them. */
	fix?: boolean | undefined;
	/** Writes the repeals that texts state; with `fix` its corrections. */
	apply?: boolean | undefined;
	voice?: 'text' | 'quiet' | 'json';
}

/** Where the command writes a line: its result, and what is said to whoever runs it. */
export interface CheckOutput {
	print: (text: string) => void;
	warn: (text: string) => void;
}

/** The command `npm run check`. Returns its exit code: 2 when the site to compare with cannot be read. */
export async function runCheck(
	folders: CheckFolders,
	{ published, beforePublic, mask, fix, apply = false, voice = 'text' }: CheckWishes,
	{ print, warn }: CheckOutput,
): Promise<0 | 1 | 2> {
	const { contentDir, publicDir, now } = folders;
	const check = () => checkCounty(contentDir, publicDir);
	if (fix) {
		const { problems } = await check();
		const files = correctedFiles(problems);
		if (apply) writeCorrections(files);
		print(formatCorrections(files, apply));
		if (!apply) return hasErrors(problems) ? 1 : 0;
	} else if (apply) print(formatApplied(applyEndings((await check()).records)));
	const { problems, records, recordCount, privacy } = await check();
	const compared = await compare(folders, published, { records, warn });
	if (compared === undefined) return 2;
	const found = [...problems, ...waitingProblems(records, now), ...compared.problems];
	const lacking = beforePublic ? publicProblems({ contentDir, publicDir }, records, now) : [];
	const all = [...found, ...lacking];
	const { exceptionsInForce } = privacy;
	if (voice === 'json') print(problemsAsJson(all, recordCount, exceptionsInForce));
	else if (voice === 'quiet') {
		const errors = all.filter(({ severity }) => severity === 'error');
		if (errors.length > 0) print(formatProblems(errors, recordCount));
	} else if (mask) print(formatMasks(privacy.findings));
	else {
		print(formatProblems(found, recordCount, exceptionsInForce));
		if (compared.notes.length > 0) print(`\n${compared.notes.join('\n')}`);
		if (beforePublic) print(`\n${formatPublic(lacking)}`);
	}
	return hasErrors(all) ? 1 : 0;
}

interface Compared {
	problems: readonly Problem[];
	/** In Chinese: what was compared, and what could not be. */
	notes: readonly string[];
}

/** What was published and would be lost; `undefined`, said to the reader, when what is published cannot be read. */
async function compare(
	{ contentDir, publicDir, outDir, now }: CheckFolders,
	published: CheckWishes['published'],
	{ records, warn }: { records: readonly ValidRecord[]; warn: CheckOutput['warn'] },
): Promise<Compared | undefined> {
	if (published === undefined) return { problems: [], notes: [] };
	if (published === true && !fileExists(outDir))
		return { problems: [], notes: [`还没有生成过网站（${outDir}），没有可以比较的。`] };
	const target = published === true ? outDir : published;
	if (/^https?:/i.test(target)) warn(`正在读取 ${target} 的站点地图……`);
	const lastContent = workFolder(target.replace(/(?<=.)\/+$/, '')).current.content;
	const publicFiles = new Set(filesBelow(publicDir).map((file) => `/${file}`));
	try {
		return await publishedProblems(
			{ target, lastContent },
			{ contentDir, records, publicFiles, now },
		);
	} catch (error) {
		warn(`不能与 ${target} 比较：${(error as Error).message}`);
		return undefined;
	}
}
