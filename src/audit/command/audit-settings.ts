import { extname } from 'node:path';
import { parseCalendarDate } from '../../domain/dates/calendar-date.ts';
import { annotationFormats } from '../report/reporters/annotations.ts';
import { crawlSettings } from './crawl-settings.ts';
import { failures } from './failures.ts';
import { countOption } from './number-options.ts';
import { reportKinds } from './report-kinds.ts';
import { SettingError } from './setting-error.ts';
import { sitemapAddresses } from './sitemap-addresses.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DisclosureLevel } from '../../domain/documents/disclosure-categories.ts';
import type { ReadOptions } from '../reading/published-site.ts';
import type { AnnotationFormat } from '../report/reporters/annotations.ts';
import type { Failure } from './failures.ts';
import type { ReportKind } from './report-kinds.ts';

const text = { type: 'string' } as const;

/** The options of `npm run audit`, as `parseArgs` takes them. */
export const auditOptions = {
	today: text,
	json: text,
	csv: text,
	markdown: text,
	html: text,
	previous: text,
	'fail-on': text,
	annotations: text,
	level: text,
	sitemap: { type: 'string', multiple: true },
	'crawl-pages': text,
	'crawl-depth': text,
	'crawl-delay': text,
	concurrency: text,
	timeout: text,
	'max-pages': text,
	'time-limit': text,
	quiet: { type: 'boolean' },
} as const;

/** The values that were given for these options. */
export type AuditValues = {
	readonly [Name in keyof typeof auditOptions]?:
		(Name extends 'quiet' ? boolean : Name extends 'sitemap' ? string[] : string) | undefined;
};

/** What an audit is asked to do. */
export interface AuditSettings {
	/** Folders and addresses. */
	targets: readonly string[];
	today: CalendarDate;
	level: DisclosureLevel;
	/** The file of an earlier report. */
	previous?: string | undefined;
	failOn: ReadonlySet<Failure>;
	annotations?: AnnotationFormat | undefined;
	/** Reports to write; `-` is the standard output. */
	files: readonly { kind: ReportKind; file: string }[];
	/** Where the reading begins, and its limits; the reader chooses those that are absent. */
	limits: Pick<ReadOptions, 'concurrency' | 'timeout' | 'maxPages' | 'sitemaps' | 'crawl'>;
	/** Milliseconds that reading and judging one site may take. */
	timeLimit: number;
	isQuiet: boolean;
}

/** Enough for the default maximum of pages, at the speed of a usual server. */
const usualTimeLimit = 30 * 60_000;

const levels = ['county', 'department', 'township'] as const satisfies DisclosureLevel[];

/** The file name that means the standard output. */
export const standardOutput = '-';

/** Reads the arguments of the command. Throws a `SettingError`. */
export function auditSettings(
	values: AuditValues,
	targets: readonly string[],
	defaults: { target: string; today: CalendarDate },
): AuditSettings {
	const { annotations, level = 'county', previous } = values;
	const crawl = crawlSettings(values);
	return {
		targets: [...new Set(targets.length > 0 ? targets : [defaults.target])],
		today: day(values.today) ?? defaults.today,
		level: oneOf('--level', level, levels),
		previous,
		failOn: failOn(values['fail-on']),
		annotations:
			annotations === undefined
				? undefined
				: oneOf('--annotations', annotations, annotationFormats),
		files: reportFiles(values),
		limits: {
			concurrency: countOption('--concurrency', values.concurrency),
			timeout: milliseconds(countOption('--timeout', values.timeout)),
			maxPages: countOption('--max-pages', values['max-pages']),
			...(values.sitemap && {
				sitemaps: sitemapAddresses(values.sitemap, targets, defaults.target),
			}),
			...(Object.keys(crawl).length > 0 && { crawl }),
		},
		timeLimit: (countOption('--time-limit', values['time-limit']) ?? 0) * 60_000 || usualTimeLimit,
		isQuiet: values.quiet ?? false,
	};
}

function day(value: string | undefined): CalendarDate | undefined {
	if (value === undefined) return undefined;
	const date = parseCalendarDate(value);
	if (!date) throw new SettingError(`--today 应写成 2026-11-22 的形式，现在是“${value}”`);
	return date;
}

function oneOf<Choice extends string>(
	option: string,
	value: string,
	choices: readonly Choice[],
): Choice {
	const choice = choices.find((known) => known === value);
	if (!choice) throw new SettingError(`${option} 只能是 ${choices.join('、')}，现在是“${value}”`);
	return choice;
}

function failOn(value = 'missing,late'): ReadonlySet<Failure> {
	const names = value.split(',').map((name) => name.trim());
	if (names.length === 1 && names[0] === 'none') return new Set();
	const known = Object.keys(failures) as Failure[];
	return new Set(names.map((name) => oneOf('--fail-on', name, known)));
}

function milliseconds(seconds: number | undefined): number | undefined {
	return seconds === undefined ? undefined : seconds * 1000;
}

function reportFiles(values: AuditValues): AuditSettings['files'] {
	const files = (Object.keys(reportKinds) as ReportKind[]).flatMap((kind) => {
		const file = values[kind];
		return file === undefined ? [] : [{ kind, file: checkedName(kind, file) }];
	});
	if (files.filter(({ file }) => file === standardOutput).length > 1)
		throw new SettingError('只能有一份报告输出到屏幕（-），其余的请写文件名');
	return files;
}

/** The file name, checked: a report must not replace a file of another kind. */
function checkedName(kind: ReportKind, file: string): string {
	const { extension } = reportKinds[kind];
	if (file === standardOutput || extname(file).toLowerCase() === extension) return file;
	throw new SettingError(`--${kind} 的文件名应以 ${extension} 结尾，或者写 -，现在是“${file}”`);
}
