import { daysBetween } from '../../domain/dates/calendar-date.ts';
import type { HealthRule } from './rule.ts';

/** A site whose nightly build has not run for longer than this says of no day what holds on it. */
const mostDays = 3;

export const staleBuild: HealthRule = {
	id: 'stale-build',
	title: '定时生成',
	basis: [],
	severity: 'warning',
	observe: ({ builtOn, address }, today) => {
		const age = builtOn === undefined ? 0 : daysBetween(builtOn, today);
		if (builtOn === undefined || age <= mostDays) return [];
		const message = `网站是 ${builtOn} 生成的，到 ${today} 已有 ${age} 天没有重新生成：定时发布的内容没有公开，期满的内容还在下载的文件里。请检查每天的定时生成是否停了，并重新生成。`;
		return [{ url: new URL('build.json', address).href, message }];
	},
};
