import { formatChineseDate, parseCalendarDate } from '../../../domain/dates/calendar-date.ts';

/** How the files of a table are named, and what readers see instead of the name. A table spreads one of these into itself. */
export interface FileNaming {
	/** What a file may be called, without `.csv`. */
	fileName: { pattern: RegExp; hint: string; example: string };
	/** The Chinese name of the file's part of the table, such as `2026年`. */
	partTitle: (file: string) => string;
}

/** One file a year: `2026.csv`. */
export const namedByYear: FileNaming = {
	fileName: {
		pattern: /^\d{4}$/,
		hint: '一年一个文件，文件名写年份，例如 2026.csv',
		example: '2027',
	},
	partTitle: (file) => `${file}年`,
};

/** One file a month: `2026-10.csv`. */
export const byMonth: FileNaming = {
	fileName: {
		pattern: /^\d{4}-(0[1-9]|1[0-2])$/,
		hint: '一个月一个文件，文件名写月份，例如 2026-10.csv',
		example: '2027-01',
	},
	partTitle: (file) => `${file.slice(0, 4)}年${Number(file.slice(5))}月`,
};

/** One file a version, named by the day from which it holds: `2026-03-01.csv`. */
export const byVersion: FileNaming = {
	fileName: {
		pattern: /^\d{4}-\d{2}-\d{2}$/,
		hint: '文件名写这一版开始执行的日期，例如 2026-03-01.csv',
		example: '2027-01-15',
	},
	partTitle: (file) => {
		const day = parseCalendarDate(file);
		return day ? `${formatChineseDate(day)}版` : file;
	},
};

/** A single file, to which rows are added and in which they are changed: `all.csv`. */
export const inOneFile: FileNaming = {
	fileName: { pattern: /^all$/, hint: '只有一个文件 all.csv', example: 'all' },
	partTitle: () => '全部',
};
