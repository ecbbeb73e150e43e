import { expect, test } from 'vitest';
import { filingLists, unfiledInForce } from '../../../src/queries/lists/filing.ts';
import { portalOf } from '../portal.ts';
import { normativeDocument } from '../records.ts';

const filed = (filedOn: string, number?: string) => ({
	filing: { organ: '示例市人民政府', filedOn, ...(number !== undefined && { number }) },
});

test('filed documents stand by the year of their filing, the newest first', () => {
	const portal = portalOf({
		'normative-documents/a.md': normativeDocument({ title: '甲', ...filed('2024-12-31', '备1') }),
		'normative-documents/b.md': normativeDocument({ title: '乙', ...filed('2025-02-01') }),
		'normative-documents/c.md': normativeDocument({ title: '丙', ...filed('2025-03-01', '备3') }),
	});
	expect(
		filingLists(portal).map(({ year, rows }) => [
			year,
			rows.map((row) => row.map(({ text }) => text)),
		]),
	).toEqual([
		[
			'2025',
			[
				['丙', '测政规〔2024〕1号', '2024-05-24', '示例市人民政府', '2025-03-01', '备3'],
				['乙', '测政规〔2024〕1号', '2024-05-24', '示例市人民政府', '2025-02-01', ''],
			],
		],
		['2024', [['甲', '测政规〔2024〕1号', '2024-05-24', '示例市人民政府', '2024-12-31', '备1']]],
	]);
	expect(unfiledInForce(portal)[0].value).toBe(0);
});

test('documents in force without a filing are counted, those that ended are not', () => {
	const portal = portalOf({
		'normative-documents/a.md': normativeDocument({ title: '甲', ...filed('2024-12-31') }),
		'normative-documents/b.md': normativeDocument({ title: '乙' }),
		'normative-documents/c.md': normativeDocument({
			title: '丙',
			permanentBasis: undefined,
			expiresOn: '2026-05-31',
		}),
	});
	expect(unfiledInForce(portal)[0].value).toBe(1);
});
