import { dateOf } from '../../domain/dates/calendar-date.ts';
import { validityLabels } from '../../domain/documents/validity.ts';
import { isContent, isMarkedEnded } from './page-kind.ts';
import { guideline } from './rule.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ReadPage } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

/**
 * A document is still in force on the day on which it expires. Pages of portals built with this program update the
 * status in the browser: there an old status may only mean that the page was read from an earlier build.
 */
export const unmarkedExpiry: HealthRule = {
	id: 'unmarked-expiry',
	title: '失效文件标注',
	basis: [guideline],
	severity: 'error',
	observe: ({ pages }, today) =>
		pages
			.filter((page) => isExpired(page, today) && !isMarkedEnded(page))
			.map(({ url, title, dates, validity }) => {
				const fact = `《${title}》的有效期至 ${dates.expires}，已经届满，网页上没有标注失效。`;
				if (validity === undefined || !Object.hasOwn(validityLabels, validity)) {
					return { url, message: `${fact}请在标题旁标注“已失效”。` };
				}
				const message = `${fact}网页里写的是生成网站当天的效力状态，读者的浏览器会按当天重算；重新生成网站即可更新，仍未标注的请核对有效期。`;
				return { url, message, severity: 'warning' };
			}),
};

/** Documents that another document on the site repeals by its title, as far as titles show it. */
export const unmarkedRepeal: HealthRule = {
	id: 'unmarked-repeal',
	title: '废止文件标注',
	basis: [guideline],
	severity: 'warning',
	observe({ pages }) {
		const documents = pages.filter(isContent);
		const byName = Map.groupBy(documents, nameOf);
		return documents.flatMap((act) =>
			repealedNames(act.title)
				.flatMap((name) => byName.get(name) ?? [])
				.filter((page) => isEarlier(page, act) && !isMarkedEnded(page))
				.map(({ url, title }) => ({
					url,
					message: `从标题看，《${act.title}》（${act.url} ）废止了《${title}》，而它的网页上没有标注废止。请核对，已废止的请标注。`,
				})),
		);
	},
};

function isExpired({ dates: { expires } }: ReadPage, today: CalendarDate): boolean {
	return expires !== undefined && dateOf(expires) < today;
}

/**
 * The names quoted in a title such as `关于废止《……办法》等文件的决定`; an empty list for a title that also amends, because it does
 * not say which document is repealed.
 */
function repealedNames(title: string): string[] {
	const [, repealed] = /(?:废止|宣布失效)(.*)$/.exec(title) ?? [];
	if (!repealed || /修改|修订/.test(title)) return [];
	return [...repealed.matchAll(/《([^》]+)》/g)].map(([, name = '']) => plain(name));
}

/** The name of the document that a title issues: 甲办法 for `……关于印发《甲办法》的通知`, else the title itself. */
function nameOf({ title }: ReadPage): string {
	const name = plain(title);
	return /关于印发(.+)的通知$/.exec(name)?.[1] ?? name;
}

function plain(title: string): string {
	return title.replace(/[《》〈〉\s]/g, '');
}

function isEarlier(page: ReadPage, act: ReadPage): boolean {
	const [first, then] = [page, act].map(({ dates }) => dates.formed ?? dates.published);
	return first !== undefined && then !== undefined && dateOf(first) < dateOf(then);
}
