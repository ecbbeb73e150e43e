import { expect, test } from 'vitest';
import {
	applicationTemplates,
	templateFile,
	templatePath,
} from '../../../src/domain/reconsideration/application-templates.ts';
import { blankForm } from '../../../src/presentation/blank-form.ts';

const cases = applicationTemplates.map((template) => [template.title, template] as const);

test('ids and addresses are unique', () => {
	expect(new Set(applicationTemplates.map(templatePath)).size).toBe(applicationTemplates.length);
});

test('the form to request information stands with disclosure, the others with reconsideration', () => {
	const paths = applicationTemplates
		.map(templatePath)
		.filter((path) => !path.startsWith('/reconsideration/templates/'));
	expect(paths).toEqual(['/disclosure/request-form/']);
	expect(applicationTemplates.map(templateFile)).toContain(
		'/reconsideration/templates/application-citizen.docx',
	);
});

test.each(cases)(
	'%s: every field has a name of its own and what its kind needs',
	(_, { groups }) => {
		const fields = groups.flatMap((group) => group.fields);
		expect(fields.length).toBeGreaterThan(0);
		expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
		for (const { name, kind, maxLength, options, onlyIf } of fields) {
			expect(name).toMatch(/^[a-z][A-Za-z]*$/);
			expect(maxLength !== undefined).toBe(kind === 'text' || kind === 'multiline');
			expect(options !== undefined).toBe(kind === 'choice');
			const condition = fields.find((field) => field.name === onlyIf?.field);
			if (onlyIf) expect(condition?.options).toContain(onlyIf.value);
		}
	},
);

test('the application of a citizen asks for what the law asks for', () => {
	const template = applicationTemplates.find(({ id }) => id === 'application-citizen');
	const required = template?.groups.flatMap(({ fields }) =>
		fields.filter(({ required }) => required),
	);
	expect(required?.map(({ label }) => label)).toEqual([
		'姓名',
		'性别',
		'出生年月',
		'身份证（其他有效证件）号码',
		'住所（联系地址）',
		'邮政编码',
		'电话',
		'名称',
		'行政复议请求',
		'事实和理由',
	]);
});

test.each([
	['compensation-claim', '赔偿金额（元）'],
	['evidence-list', '序号'],
])('the form %s asks for %s', (id, label) => {
	const template = applicationTemplates.find((each) => each.id === id);
	const fields = template?.groups.flatMap((group) => group.fields) ?? [];
	expect(fields.find((field) => field.label === label)?.required).toBe(true);
});

test('nobody has to say what the requested information is for', () => {
	const template = applicationTemplates.find(({ id }) => id === 'request-form');
	expect(
		template?.groups.flatMap(({ fields }) => fields.map(({ label }) => label)).join(),
	).not.toContain('用途');
});

test('a printed form: choices as boxes, dates as blanks, long texts with room, tables with empty rows', () => {
	const blocks = blankForm({
		id: 'test',
		title: '测试表',
		recipient: 'reconsideration-organ',
		purpose: '测试',
		users: '测试',
		basis: '测试',
		groups: [
			{
				title: '甲',
				fields: [
					{ name: 'sex', label: '性别', kind: 'choice', required: true, options: ['男', '女'] },
					{ name: 'day', label: '日期', kind: 'date', required: false },
					{ name: 'short', label: '短文', kind: 'multiline', required: true, maxLength: 10 },
					{ name: 'long', label: '长文', kind: 'multiline', required: true, maxLength: 100_000 },
				],
			},
			{
				title: '乙',
				rows: 2,
				fields: [{ name: 'name', label: '姓名', kind: 'text', required: true, maxLength: 9 }],
			},
		],
		declaration: '属实。',
		addressee: '某机关',
		signatures: ['签名'],
		attachments: ['证明'],
		notes: ['说明'],
	});
	expect(blocks).toEqual([
		{ kind: 'title', text: '测试表' },
		{ kind: 'heading', text: '甲' },
		{
			kind: 'fields',
			title: '甲',
			rows: [
				{ label: '性别', printed: '□男　□女', lines: 1 },
				{ label: '日期（选填）', printed: '　　　年　　月　　日', lines: 1 },
				{ label: '短文', printed: '', lines: 3 },
				{ label: '长文', printed: '', lines: 9 },
			],
		},
		{ kind: 'heading', text: '乙' },
		{ kind: 'grid', title: '乙', columns: ['姓名'], rowCount: 2 },
		{ kind: 'paragraph', text: '属实。' },
		{ kind: 'paragraph', text: '此致' },
		{ kind: 'paragraph', text: '某机关' },
		{ kind: 'paragraph', text: '附件：' },
		{ kind: 'paragraph', text: '1. 证明　　　份' },
		{ kind: 'signature', text: '签名：' },
		{ kind: 'signature', text: '年　　月　　日' },
		{ kind: 'hint', text: '填写说明：' },
		{ kind: 'hint', text: '1. 说明' },
	]);
});
