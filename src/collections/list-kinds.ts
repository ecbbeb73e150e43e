export interface ListColumn {
	name: string;
	label: string;
	required?: true;
	/** The only values that a cell may have. */
	values?: readonly string[];
}

/** A kind of list that must be published (清单), as data: the columns follow its legal source. */
export interface ListKind {
	/** Permanent; the folder in `content/lists/` and the step of the address. */
	id: string;
	title: string;
	/** By which rule it is published. */
	basis: string;
	/** The column that names a row. */
	key: string;
	columns: readonly ListColumn[];
}

export const listKinds: readonly ListKind[] = [
	{
		id: 'proofs',
		title: '证明事项清单',
		basis: '《优化营商环境条例》第四十四条',
		key: 'name',
		columns: [
			{ name: 'name', label: '证明名称', required: true },
			{ name: 'purpose', label: '证明用途' },
			{ name: 'basis', label: '设定依据', required: true },
			{ name: 'requester', label: '索要单位', required: true },
			{ name: 'issuer', label: '开具单位', required: true },
			{ name: 'guide', label: '办理指南', required: true },
			{ name: 'promise', label: '是否实行告知承诺制', values: ['是', '否'] },
		],
	},
];
