import { brandFile } from '../brand-file.ts';
import { derived } from '../derived.ts';
import { handMadeRecords } from '../records/pages.ts';
import { hrefOfSection, sectionsOf } from '../records/sections.ts';
import {
	agenciesSection,
	disclosure,
	planRequirementsSection,
	enforcement,
	interactionSection,
	listsSection,
	requestForm,
} from '../../collections/sections/sections.ts';
import { reconsideration } from '../../collections/sections/reconsideration-sections.ts';
import { disclosureGuides } from '../../collections/disclosure-guides.ts';
import { disclosureReports } from '../../collections/disclosure-reports.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import type { Portal } from '../portal.ts';

export interface Service {
	href: string;
	title: string;
	summary: string;
}

/** The page that explains how to apply for information, else the guides, else the form. */
export const requestPath = derived(
	(portal) =>
		handMadeRecords(portal).find(({ id }) => id === 'disclosure/request')?.href ??
		hrefOfSection(portal, disclosureGuides.section) ??
		requestForm.path,
);

/** The links of the home page: first what citizens need most, then the entrances for everyone. */
export const homeServices = derived((portal): readonly Service[] => {
	const shown = new Set(sectionsOf(portal).map(({ path }) => path));
	return services(portal).filter(({ href }) => shown.has(href) || href === requestPath(portal));
});

const services = (portal: Portal): readonly Service[] => [
	{
		href: normativeDocuments.section.path,
		title: '查文件',
		summary: '查行政规范性文件的全文，看它现在是否有效、到哪天为止',
	},
	{
		href: listsSection.path,
		title: '查清单',
		summary: '查权责、许可、证明、收费和政务服务清单，看办事要什么、收不收费',
	},
	{
		href: requestPath(portal),
		title: '申请公开',
		summary: '网站上找不到的政府信息，可以向掌握它的机关申请公开',
	},
	{
		href: reconsideration.path,
		title: '申请复议',
		summary: '不服行政机关的决定，看能不能申请复议、向谁申请、怎么写申请书',
	},
	{
		href: enforcement.path,
		title: '看执法',
		summary: '看谁有权执法、执法的标准，以及处罚、许可和检查的结果',
	},
	{
		href: disclosureReports.section.path,
		title: '看年报',
		summary: '看各机关每年公开了多少信息、收到多少申请、怎样答复',
	},
	{
		href: interactionSection.path,
		title: '咨询投诉',
		summary: '12345热线、县长信箱、咨询建言、投诉举报和信访，多久答复',
	},
	{
		href: disclosure.path,
		title: disclosure.title,
		summary: '指南、制度、法定主动公开内容和年报，都从这里进入',
	},
	{ href: agenciesSection.path, title: '找机构', summary: '各机关的职能、地址、办公时间和电话' },
	{
		href: planRequirementsSection.path,
		title: '查公开是否齐全',
		summary: '逐条对照应当公开的内容和它在本站的位置，供检查人员和公众核对',
	},
];

/**
 * The national emblem for the county government's home page (国徽法 art. 7); `undefined` unless the county has put the
 * official image into its public folder. This project includes no emblem.
 */
export const emblem = derived((portal) => brandFile(portal, 'emblem.svg'));
