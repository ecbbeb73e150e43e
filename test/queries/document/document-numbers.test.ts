import { expect, test } from 'vitest';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { citationOf } from '../../../src/domain/documents/citation.ts';
import { jsonLdOf, searchFactsOf } from '../../../src/queries/document/document-page.ts';
import { summaryOf } from '../../../src/queries/document/document-summary.ts';
import { factsOf } from '../../../src/queries/document/fact-rows.ts';
import { officialFrame } from '../../../src/queries/document/official-document.ts';
import { timelineOf } from '../../../src/queries/document/timeline.ts';
import { cleanUpLists } from '../../../src/queries/lists/clean-up.ts';
import { documentsOf, numberOf } from '../../../src/queries/records/documents.ts';
import { documentIn, portalOf } from '../portal.ts';
import { agency, normativeDocument } from '../records.ts';

const ofNumbers = (numbers: Record<string, string | readonly string[] | undefined>) =>
	portalOf({
		'agencies/government.md': agency(),
		...Object.fromEntries(
			Object.entries(numbers).map(([id, documentNumber]) => [
				`normative-documents/${id}.md`,
				normativeDocument({
					documentNumber,
					deliberation: { meeting: '县政府第1次常务会议', heldOn: '2024-05-10' },
				}),
			]),
		),
	});

const joint = ['测建〔2024〕3号', '测财〔2024〕12号'];

test.each([
	['one number', '测政规〔2024〕1号', '测政规〔2024〕1号', '测政规〔2024〕1号'],
	['an old number', '（87）测政字第15号', '（87）测政字第15号', '（87）测政字第15号'],
	[
		'brackets in the code',
		'测府土审（17）〔2022〕4号',
		'测府土审（17）〔2022〕4号',
		'测府土审（17）〔2022〕4号',
	],
	['two numbers', joint, '测建〔2024〕3号、测财〔2024〕12号', joint],
] as const)(
	'%s: page, lists, Word, search, citation and machines have it as it is written',
	(_, written, line, identifier) => {
		const portal = ofNumbers({ a: written });
		const document = documentIn(portal, normativeDocuments, 'a');
		expect(numberOf(document)).toBe(line);
		expect(summaryOf(portal, document).number).toBe(line);
		expect(factsOf(portal, document)).toContainEqual({ label: '文号', value: line });
		expect(officialFrame(portal, document).number).toBe(line);
		expect(searchFactsOf(portal, document).meta.number).toBe(line);
		expect(timelineOf(portal, document)).toContainEqual(
			expect.objectContaining({ label: '公布', text: line }),
		);
		expect(cleanUpLists(portal)[0]?.rows[0]?.cells[1]).toEqual({ text: line });
		expect(citationOf('关于测试的公告', numberOf(document))).toBe(`《关于测试的公告》（${line}）`);
		expect(JSON.parse(jsonLdOf(portal, document))).toMatchObject({
			identifier,
			legislationIdentifier: identifier,
		});
	},
);

test('a document without a number has its index number for machines', () => {
	const portal = ofNumbers({ a: undefined });
	const document = documentIn(portal, normativeDocuments, 'a');
	expect(numberOf(document)).toBeUndefined();
	expect(JSON.parse(jsonLdOf(portal, document))).toMatchObject({
		identifier: '999903001/2024-00001',
	});
});

test('documents of one day stand in the order of their numbers', () => {
	const portal = ofNumbers({
		a: undefined,
		b: '测政规〔2024〕10号',
		c: ['测政规〔2024〕9号', '测财〔2024〕1号'],
		d: '测政规[2024]8-1号',
		e: '测政规〔2024〕8号',
		f: '测政令第十二号',
	});
	expect(documentsOf(portal, normativeDocuments).map(({ id }) => id)).toEqual([
		'f',
		'e',
		'd',
		'c',
		'b',
		'a',
	]);
});
