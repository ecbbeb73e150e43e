import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isLeftover } from '../../reading/leftovers.ts';
import { listFolder } from '../../reading/list-folder.ts';
import { namesInText, readAgencyList } from './agency-list.ts';
import { countyFiles } from './county-files.ts';
import { planAgencies } from './plan-agencies.ts';
import type { AgencyList } from './agency-list.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { CountyAnswers } from './county-answers.ts';
import type { PlannedAgency } from './plan-agencies.ts';

export interface CountyFolders {
	contentDir: string;
	publicDir: string;
}

/** The files that were written and the agencies; or in Chinese why nothing was. */
export type CreatedCounty =
	{ files: string[]; agencies: readonly PlannedAgency[] } | { problems: string[] };

/** Writes a new county into two folders that are empty or not there; otherwise writes nothing. */
export function createCounty(
	folders: CountyFolders,
	answers: CountyAnswers,
	today: CalendarDate,
): CreatedCounty {
	const taken = Object.values(folders).flatMap(takenBy);
	if (taken.length > 0) return { problems: taken };
	const list = listOf(answers.agencies);
	if ('problems' in list) return list;
	const planned = planAgencies(list.agencies, answers.county);
	if ('problems' in planned) return planned;
	const files = [...countyFiles(answers, planned.agencies, today)].map(
		([path, text]) => [placeOf(path, folders), text] as const,
	);
	for (const [file, text] of files) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text, { flag: 'wx' });
	}
	mkdirSync(`${folders.publicDir}/files`, { recursive: true });
	return { files: files.map(([file]) => file), agencies: planned.agencies };
}

function takenBy(folder: string): string[] {
	const [found] = listFolder(folder).filter(
		({ path }) => !isLeftover(path) && !/^\.git/.test(path),
	);
	return found
		? [
				`${folder} 里已经有内容（例如 ${found.path || folder}），没有改动它。请先移走，或者用 --into 写明一个空文件夹`,
			]
		: [];
}

function listOf(agencies: string | undefined): AgencyList {
	if (agencies === undefined) return { agencies: [] };
	if (existsSync(agencies)) return readAgencyList(agencies, readFileSync(agencies));
	return /\.[a-z]{2,4}$/i.test(agencies) || /[\\/]/.test(agencies)
		? { problems: [`--agencies：没有这个文件：${agencies}`] }
		: { agencies: namesInText(agencies) };
}

function placeOf(path: string, { contentDir, publicDir }: CountyFolders): string {
	return path.startsWith('content/')
		? contentDir + path.slice('content'.length)
		: publicDir + path.slice('public'.length);
}
