import { accessSync, constants, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readEarlierReports } from '../report/earlier-report.ts';
import { SettingError } from './setting-error.ts';
import type { EarlierReport } from '../report/earlier-report.ts';

/** The reports in a file that `--json` wrote. Throws a `SettingError` when the file is not one. */
export function earlierReportsIn(file: string): readonly EarlierReport[] {
	const reports = readEarlierReports(contentOf(file));
	if (!reports)
		throw new SettingError(
			`--previous 应是以前用 --json 写的报告，${file} 不是，或者是别的版本写的`,
		);
	return reports;
}

/**
 * Throws a `SettingError` when a report cannot be written to `file`. Called first, because an audit takes many minutes.
 */
export function prepareReportFile(file: string): void {
	const existing = statSync(file, { throwIfNoEntry: false });
	if (existing?.isDirectory()) throw new SettingError(`${file} 是文件夹，请写报告的文件名`);
	const folder = dirname(file);
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(existing ? file : folder, constants.W_OK);
	} catch {
		throw new SettingError(`不能写 ${file}，请换一个地方`);
	}
}

export function writeReportFile(file: string, text: string): void {
	writeFileSync(file, text);
}

function contentOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new SettingError(`读不到以前的报告 ${file}，请检查文件名`);
	}
}
