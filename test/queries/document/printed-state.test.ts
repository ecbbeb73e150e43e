import { expect, test } from 'vitest';
import { consultations } from '../../../src/collections/consultations.ts';
import { information as informationKind } from '../../../src/collections/information.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';
import { officialFrame } from '../../../src/queries/document/official-document.ts';
import { officialDocument } from '../../../src/queries/document/word-files.ts';
import { documentIn, onDay, portalOf } from '../portal.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import { agency, consultation, information, normativeDocument } from '../records.ts';

const redHead = { site: { redHead: true } };
type Fields = NonNullable<Parameters<typeof normativeDocument>[0]>;
const file = (fields: Fields) =>
	portalOf(
		{
			'agencies/government.md': agency(),
			'normative-documents/a.md': normativeDocument({ permanentBasis: '修改决定', ...fields }),
		},
		redHead,
	);
const frameOf = (portal: ReturnType<typeof portalOf>) =>
	officialFrame(portal, documentIn(portal, normativeDocuments, 'a'));
const fileOf = (portal: ReturnType<typeof portalOf>) =>
	officialDocument(portal, documentIn(portal, normativeDocuments, 'a'));

const ending = { repealedOn: '2026-06-10', repealBasis: '县政府公告' };
const suspended = {
	validityChanges: [{ change: '暂停执行', on: '2026-05-01', basis: '县政府公告' }],
};
const imported = { effectiveOn: undefined, importedFrom: { source: '旧网站' } };
const expiring = { permanentBasis: undefined, expiresOn: '2026-06-09' };

const cases: readonly (readonly [string, boolean, Fields, CalendarDate])[] = [
	['尚未施行，将自2026年7月1日起施行', true, { effectiveOn: '2026-07-01' }, '2026-06-01'],
	['', true, {}, '2026-06-01'],
	['', true, expiring, '2026-06-09'],
	['已失效，已于2026年6月9日期满失效', false, expiring, '2026-06-10'],
	['', true, ending, '2026-06-09'],
	['已废止，自2026年6月10日起废止', false, ending, '2026-06-10'],
	['暂停执行，自2026年5月1日起暂停执行', true, suspended, '2026-06-01'],
	['待核实，施行日期不详，请向发布机构核实', true, imported, '2026-06-01'],
];

test.each(cases)(
	'across the head of every page: %s; red head: %s',
	(state, hasHead, fields, today) => {
		const portal = file(fields);
		const early = frameOf(portal);
		// The page that was built before tells the same on that day as the file that is made on it.
		expect(early.state && valueOnDay(early.state, today)).toBe(state);
		expect(early.redHead !== undefined && valueOnDay(early.redHead.shown, today)).toBe(hasHead);
		const written = fileOf(onDay(portal, today));
		expect(written.mark !== undefined).toBe(hasHead);
		expect(written.number).toBe('测政规〔2024〕1号');
		const [first, second] = written.state ?? [];
		const [, month, date] = today.split('-').map(Number);
		expect(first).toBe(state ? `截至2026年${month}月${date}日：${state}` : undefined);
		if (state)
			expect(second).toBe(
				`本文件2026年${month}月${date}日生成，此后的状态以网页为准：https://www.ceshi.example/normative-documents/a/`,
			);
	},
);

test('a document that is superseded names its successor, in part repealed ones their articles', () => {
	const portal = portalOf(
		{
			'agencies/government.md': agency(),
			'normative-documents/a.md': normativeDocument(),
			'normative-documents/b.md': normativeDocument({
				title: '新办法',
				effectiveOn: '2026-05-01',
				replaces: ['a'],
			}),
			'normative-documents/c.md': normativeDocument({
				effects: undefined,
				cleanUps: [{ on: '2026-05-02', result: '部分废止', articles: '第三条' }],
			}),
		},
		redHead,
	);
	const superseded = fileOf(portal);
	expect(superseded.mark).toBeUndefined();
	expect(superseded.state?.[0]).toBe('截至2026年6月1日：已被替代，自2026年5月1日起被新文件替代');
	expect(superseded.source).toContainEqual(['替代它的文件：《新办法》']);
	const part = officialDocument(portal, documentIn(portal, normativeDocuments, 'c'));
	expect(part.state?.[0]).toMatch(/^截至2026年6月1日：部分有效/);
	expect(part.mark).toBe('测试县人民政府文件');
});

test('the text of a consultation is a draft: its state stands on every page, and no red head', () => {
	const portal = portalOf({ 'consultations/c.md': consultation() }, redHead);
	const document = documentIn(portal, consultations, 'c');
	const written = officialDocument(onDay(portal, '2024-06-23'), document);
	expect(written.mark).toBeUndefined();
	expect(written.state?.[0]).toBe('截至2024年6月23日：意见征集：征集中');
	const frame = officialFrame(onDay(portal, '2024-06-23'), document);
	expect(frame.state).toEqual([
		{ from: '2024-06-23', value: '意见征集：征集中' },
		{ from: '2024-06-24', value: '意见征集：已结束' },
	]);
});

test('what has no validity has its red head and no state', () => {
	const portal = portalOf(
		{
			'agencies/government.md': agency(),
			'information/i.md': information({ documentNumber: '测政发〔2024〕3号' }),
		},
		redHead,
	);
	const written = officialDocument(portal, documentIn(portal, informationKind, 'i'));
	expect(written.state).toEqual([]);
	expect(written.mark).toBe('测试县人民政府文件');
});
