import { dateOf, readChineseDate } from '../../domain/dates/calendar-date.ts';
import { indicators } from './rule.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ReadPage } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

export const futureDates: HealthRule = {
	id: 'future-dates',
	title: '发布时间',
	basis: [indicators],
	severity: 'warning',
	observe: ({ pages }, today) =>
		pages.flatMap((page) => {
			const day = publishedOn(page);
			if (!day || day <= today) return [];
			const message = `发布时间 ${day} 在 ${today} 之后。请核对；发布时间应是网页实际发布的时间。`;
			return [{ url: page.url, message }];
		}),
};

function publishedOn({ dates: { published }, labels }: ReadPage): CalendarDate | undefined {
	return published ? dateOf(published) : readChineseDate(labels['PubDate'] ?? '');
}
