import { formatChineseDate, parseCalendarDate } from '../../../domain/dates/calendar-date.ts';

/** How the files of a table are named, and what readers see instead of the name. A table spreads one of these into itself. */
export interface FileNaming {
	/** What a file may be called, without `.csv`. */
	fileName: { pattern: RegExp; hint: string; example: string };
	/** The Chinese name of the file's part of the table, such as `2026年`. */
	partTitle: (file: string) => string;
	/** What the files of the table are counted by, such as `个年度`. */
	fileUnit: string;
}

/** One file a year: `2026.csv`. */
export const namedByYear: FileNaming = {
	fileName: {
		pattern: /^\d{4}$/,
		hint: '一年一个文件，文件名写年份，例如 2026.csv',
		example: '2027',
	},
	partTitle: (file) => `${file}年`,
	fileUnit: '个年度',
};

/** One file a month: `2026-10.csv`. */
export const byMonth: FileNaming = {
	fileName: {
		pattern: /^\d{4}-(0[1-9]|1[0-2])$/,
		hint: '一个月一个文件，文件名写月份，例如 2026-10.csv',
		example: '2027-01',
	},
	partTitle: (file) => `${file.slice(0, 4)}年${Number(file.slice(5))}月`,
	fileUnit: '个月',
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
	fileUnit: '个版本',
};

/** A register of which each row has its own dates and is kept in place: the one file `all.csv`. */
export const asRegister: FileNaming = {
	fileName: {
		pattern: /^all$/,
		hint: '只有一个文件 all.csv，一行一项，变化了就改那一行',
		example: 'all',
	},
	partTitle: () => '全部',
	fileUnit: '个文件',
};
