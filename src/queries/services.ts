import { handMadePages } from './pages.ts';
import { agencies, disclosure, information, normativeDocuments } from '../collections/sections.ts';
import { fileExists } from '../collections/read.ts';
import { publicDir } from '../environment.ts';

export interface Service {
	href: string;
	title: string;
	summary: string;
}

/** What citizens come for most, on the home page; hand-made pages stand here when the county has written them. */
export const services: readonly Service[] = [
	{
		href: `${normativeDocuments.path}status/in-force/`,
		title: '现行有效的规范性文件',
		summary: '查一份文件现在是否有效、从哪天起施行、到哪天为止',
	},
	...handMadePages
		.filter(({ id }) => ['disclosure/guide', 'disclosure/request'].includes(id))
		.map(({ href, data }) => ({ href, title: data.title, summary: data.summary })),
	{ href: information.path, title: information.title, summary: information.description },
	{ href: agencies.path, title: '找机构', summary: '各机关的职能、地址、办公时间和电话' },
	{ href: disclosure.path, title: disclosure.title, summary: disclosure.description },
];

/**
 * The national emblem on the county government's home page (国徽法 art. 7), when the county has put the official image
 * into its public folder; the engine brings none.
 */
export const emblem = fileExists(`${publicDir}/brand/emblem.svg`) ? '/brand/emblem.svg' : undefined;
