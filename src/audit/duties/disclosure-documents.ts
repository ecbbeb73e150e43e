import type { RequiredPart } from '../judging/duty.ts';

/** Sections of documents that must be published under 政府信息公开条例, by its own deadline. */
export const disclosureDocuments = [
	'information',
	'normative-documents',
	'interpretations',
	'decisions',
] as const;

/** What a 政府信息公开指南 must explain (政府信息公开条例 art. 12), and the remedies. */
export const guideParts: readonly RequiredPart[] = [
	{ title: '信息分类', pattern: '分类' },
	{ title: '编排体系', pattern: '编排' },
	{ title: '获取方式', pattern: '获取' },
	{ title: '依申请公开', pattern: '申请' },
	{ title: '监督救济', pattern: '监督|救济|投诉' },
];
