import { lawReviewedOn } from '../../domain/reconsideration/reconsideration.ts';
import type { Section } from '../declarations/section.ts';

export const reconsideration: Section = {
	id: 'reconsideration',
	path: '/reconsideration/',
	title: '行政复议',
	description: '行政复议的范围、条件、程序、期限、管辖和联系方式，文书样本，决定书和统计',
	keywords: '行政复议,行政复议申请,行政复议范围,行政复议程序',
	columnType: '办事服务',
	main: true,
	hub: true,
};

export const reconsiderationScope = law(
	'scope',
	'行政复议范围',
	'可以申请行政复议的十五类事项、不能申请的事项，以及规范性文件附带审查',
);
export const reconsiderationConditions = law(
	'conditions',
	'行政复议受理条件',
	'行政复议申请应当符合的七项条件',
);
export const reconsiderationProcedure = law(
	'procedure',
	'行政复议程序',
	'从提出申请到作出决定的六个步骤和各步骤的期限',
);
export const reconsiderationTimeLimits = law(
	'time-limits',
	'行政复议期限',
	'申请、受理、答复、审理、决定、起诉等各项法定期限',
);
export const reconsiderationFirst = law(
	'before-court',
	'行政复议前置',
	'应当先申请行政复议、再提起行政诉讼的案件，包括不予公开政府信息',
);
export const reconsiderationJurisdiction: Section = {
	...part('jurisdiction', '行政复议管辖', '对每个机关的行政行为不服，分别向哪个机关申请行政复议'),
	found: 'text',
	shows: ['agencies'],
};
export const reconsiderationChannels: Section = {
	...part(
		'channels',
		'申请渠道和联系方式',
		'当面、邮寄和互联网申请行政复议的地址、时间、电话和网址',
	),
	found: 'text',
	shows: ['agencies'],
};
export const reconsiderationTemplatesSection = law(
	'templates',
	'行政复议文书样本',
	'行政复议申请书等文书的空白样本，可以打印，也可以下载 Word 文件',
);

/** The pages about reconsideration, in the order in which a citizen needs them. */
export const reconsiderationSections: readonly Section[] = [
	reconsideration,
	reconsiderationScope,
	reconsiderationFirst,
	reconsiderationConditions,
	reconsiderationJurisdiction,
	reconsiderationChannels,
	reconsiderationTemplatesSection,
	reconsiderationProcedure,
	reconsiderationTimeLimits,
];

/** A page that states the law in the engine's own words. */
function law(step: string, title: string, description: string): Section {
	return { ...part(step, title, description), found: 'text', reviewedOn: lawReviewedOn };
}

function part(step: string, title: string, description: string): Section {
	return {
		id: `reconsideration-${step}`,
		path: `/reconsideration/${step}/`,
		title,
		description,
		keywords: `行政复议,${title}`,
		columnType: '办事服务',
		main: false,
	};
}
