import { officerRules } from './officer-rules.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 行政执法人员, of whom five facts are public and nothing else. */
export const officers: TableKind = {
	id: 'officers',
	title: '行政执法人员',
	basis: '国办发〔2018〕118号',
	note: '只公布姓名、执法证号、所在单位和执法区域、类别；以前的版本里，已经不在名单上的人员不再显示。',
	key: 'certificate',
	nameField: 'name',
	columns: [
		{
			name: 'name',
			label: '姓名',
			required: true,
			person: true,
			description: '执法人员的姓名',
			example: '张示例',
		},
		{
			name: 'certificate',
			label: '执法证号',
			required: true,
			person: true,
			description: '不写身份证号码',
			example: '青执（虚构）0001',
		},
		{
			name: 'agency',
			label: '单位',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{ name: 'area', label: '执法区域', description: '例如 青禾县、柳溪镇', example: '青禾县' },
		{ name: 'field', label: '执法类别', example: '市场监督管理' },
	],
	rules: officerRules,
};
