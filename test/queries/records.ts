import { stringify } from 'yaml';
import { csv } from '../../src/formats/csv.ts';
import {
	applicantColumns,
	applicationRows,
	disputeColumns,
	disputeGroups,
} from '../../src/domain/reports/annual-report-tables.ts';

/**
 * Valid records with the fewest fields; a test adds those that it is about. A field with the value `undefined` is left
 * out.
 */
type Fields = Readonly<Record<string, unknown>>;
type MakeFile = (fields?: Fields, body?: string) => string;

/** A Markdown file with these fields. */
function markdown(fields: Fields, body = '这份公文写明事由、依据和办理的要求。'): string {
	return `---\n${stringify(fields, { aliasDuplicateObjects: false })}---\n\n${body}\n`;
}

/** A table whose columns are named by their fields. */
export function table(...rows: readonly Fields[]): string {
	const names = [...new Set(rows.flatMap(Object.keys))];
	return csv([names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))]);
}

const office = { address: '测试路1号', hours: '工作日 8:30—17:30', phone: '0000-0000000' };

/** An agency: the county government, unless `type` is given. */
export const agency = withDefaults({ name: '测试县人民政府', type: 'county', office });

const document = {
	title: '关于测试的公告',
	indexNumber: '999903001/2024-00001',
	issuers: ['government'],
	formedOn: '2024-05-20',
	publishedOn: '2024-05-24',
};

/** An information record in the category of plans. */
export const information = withDefaults({ ...document, category: 'plans' });

/** A normative document, issued and in force since 2024-05-24, without an end. */
export const normativeDocument = withDefaults({
	...document,
	documentNumber: '测政规〔2024〕1号',
	effectiveOn: '2024-05-24',
	permanentBasis: '依法长期有效',
	topic: '综合政务/政务公开',
});

/** An interpretation; its `interprets` must be given. */
export const interpretation = withDefaults({ ...document, form: '文字解读' });

const notBegun = { required: true };
const notOwed = { required: false, reasonIfNot: '不涉及' };

/** A decision: the first item of the catalogue of 2026, none of whose procedures has begun. */
export const majorDecision = withDefaults({
	...document,
	year: 2026,
	order: 1,
	undertaker: 'government',
	plannedOn: '2026-12-20',
	procedures: {
		participation: notBegun,
		expertReview: notBegun,
		riskAssessment: notBegun,
		legalityReview: notBegun,
		collectiveDiscussion: notBegun,
	},
});

/** The procedures of a decision that needed only a discussion, which was on this day. */
export function discussedOn(doneOn: string): Fields {
	return {
		participation: notOwed,
		expertReview: notOwed,
		riskAssessment: notOwed,
		legalityReview: notOwed,
		collectiveDiscussion: { required: true, doneOn },
	};
}

/** A consultation from 2024-05-24 to 2024-06-23. */
export const consultation = withDefaults({
	...document,
	kind: '其他',
	startedOn: '2024-05-24',
	endedOn: '2024-06-23',
	channels: ['信函'],
});

export const disclosureGuide = withDefaults({ ...document, formedOn: undefined });

/** A report on 2023; every figure is 0. */
export const disclosureReport = withDefaults({
	...document,
	year: 2023,
	proactive: {
		规章: [0, 0, 0],
		行政规范性文件: [0, 0, 0],
		行政许可: 0,
		行政处罚: 0,
		行政强制: 0,
		行政事业性收费: 0,
	},
	applications: applications({}),
	disputes: Object.fromEntries(disputeGroups.map((name) => [name, disputeColumns.map(() => 0)])),
});

/** A report on 2023. */
export const ruleOfLawReport = withDefaults({ ...document, year: 2023 });

export const reconsiderationDecision = withDefaults({
	...document,
	documentNumber: '测政复决字〔2024〕1号',
	applicant: '测试有限公司',
	respondent: 'government',
	cause: '不服行政处罚决定',
	result: '维持',
});

export const page = withDefaults({
	title: '公开制度',
	summary: '制度的说明。',
	issuer: 'government',
	publishedOn: '2024-05-24',
});

/** A duty of the county government, at any time, with information records as evidence. */
export const duty = withDefaults({
	title: '公开测试情况',
	basis: ['《测试条例》第五条'],
	levels: ['县政府'],
	timing: '长期公开',
	section: 'information',
});

/** A row of 行政处罚 of 2026. */
export function penalty(fields: Fields = {}): Fields {
	return {
		party: '测试有限公司',
		partyType: '法人及非法人组织',
		registrationCode: '000000000000001',
		number: '测市监罚〔2026〕1号',
		offence: '无证经营',
		facts: '没有取得许可经营。',
		basis: '《食品安全法》',
		types: '警告',
		content: '警告',
		decidedOn: '2026-01-13',
		validUntil: '2099-12-31',
		agency: '测试县市场监督管理局',
		agencyCode: '1199990100000001XL',
		source: '测试县市场监督管理局',
		sourceCode: '1199990100000001XL',
		publishedOn: '2026-01-20',
		...fields,
	};
}

/** An item of the 政务公开事项标准目录. */
export function catalogueItem(fields: Fields = {}): Fields {
	return {
		number: '1',
		matter: '一级',
		item: '二级',
		elements: '内容',
		basis: '《政府信息公开条例》',
		timeLimit: '20个工作日内',
		subjects: '测试县人民政府',
		channels: '政府网站',
		audience: '全社会',
		mode: '主动',
		level: '县级',
		...fields,
	};
}

/** The table of applications of an annual report: the 总计 of the given rows; everything else is 0. */
export function applications(totals: Readonly<Record<string, number>>): Fields {
	return Object.fromEntries(
		applicationRows.map(({ id }) => [
			id,
			applicantColumns.map((_, index) =>
				index === applicantColumns.length - 1 ? (totals[id] ?? 0) : 0,
			),
		]),
	);
}

function withDefaults(defaults: Fields): MakeFile {
	return (fields = {}, body) => markdown({ ...defaults, ...fields }, body);
}
