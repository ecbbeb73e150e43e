import { expect, test } from 'vitest';
import { nationalDuties } from '../../../../src/audit/duties/index.ts';
import { bureau, page, verdictsOn } from '../judged-pages.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';
import type { PublishedPage } from '../../../../src/audit/judging/facts.ts';

const organization = dutyOf('organization-information');
const catalogue = dutyOf('standard-catalogue');
const county = { ...bureau, id: 'county', level: 'county' } as const;
const all = ['functions', 'address', 'hours', 'phone', 'leaders'];

function dutyOf(id: string): Duty {
	const found = nationalDuties.find((duty) => duty.id === id);
	if (!found) throw new Error(`There is no duty ${id}`);
	return found;
}

const agencyPage = (elements: string[], facts: Partial<PublishedPage> = {}) =>
	page('bureau', { section: 'agencies', elements, ...facts });

test('an agency’s page has what the article lists', () => {
	expect(verdictsOn(organization, [agencyPage(all)])[0]).toMatchObject({
		outcome: 'met',
		reason: expect.stringMatching(/^应有的 5 项内容都有。/),
	});
});

test.each([
	['functions', '机关职能'],
	['address', '办公地址'],
	['hours', '办公时间'],
	['phone', '联系方式'],
	['leaders', '负责人姓名'],
])('without %s it is missing, and the verdict names it', (lacking, title) => {
	const [verdict] = verdictsOn(organization, [agencyPage(all.filter((one) => one !== lacking))]);
	expect(verdict).toMatchObject({
		outcome: 'missing',
		reason: `应有 5 项内容，缺少 1 项：${title}。`,
	});
});

test('another agency’s page does not count, two own pages count together', () => {
	const other = agencyPage(all, { agencies: ['other'] });
	expect(verdictsOn(organization, [other])[0]?.outcome).toBe('missing');
	const halves = [
		agencyPage(all.slice(0, 4)),
		page('leaders', { section: 'agencies', elements: ['leaders'] }),
	];
	expect(verdictsOn(organization, halves)[0]?.outcome).toBe('met');
});

test('a document of the category may have what is lacking: a person looks', () => {
	const document = page('work', {
		section: 'information',
		category: 'organization',
		title: '领导分工',
	});
	expect(verdictsOn(organization, [agencyPage(['address']), document])[0]).toMatchObject({
		outcome: 'needs-review',
		evidence: ['https://www.example.gov.cn/bureau'],
		candidates: [{ title: '领导分工', why: '没有逐项标明内容' }],
		reason: expect.stringMatching(
			/^应有 5 项内容，缺少 4 项：机关职能、办公时间、联系方式、负责人姓名。/,
		),
	});
});

test('the standard catalogue has all 26 fields, less those declared not applicable', () => {
	const field = (id: string) =>
		page(id, { section: 'catalogue-items', agencies: ['county'], elements: [id] });
	const { criterion } = catalogue;
	const ids = criterion.kind === 'elements' ? criterion.elements.map(({ id }) => id) : [];
	expect(ids).toHaveLength(26);
	const { unverified: _, ...read } = catalogue;
	const judged = (fields: readonly string[], declared: readonly string[] = []) =>
		verdictsOn(read, fields.map(field), {
			agencies: [county],
			declarations: declared.map((element) => ({
				duty: catalogue.id,
				element,
				reason: '本县没有这个领域的事项',
			})),
		})[0];
	expect(judged(ids)?.outcome).toBe('met');
	expect(judged(ids.slice(1))).toMatchObject({
		outcome: 'missing',
		reason: '应有 26 项内容，缺少 1 项：重大建设项目。',
	});
	expect(judged(ids.slice(2), ids.slice(0, 2))).toMatchObject({
		outcome: 'met',
		reason: expect.stringMatching(/^应有的 24 项内容都有。另有 2 项已声明不适用。/),
	});
	expect(judged(ids.slice(2), ids.slice(0, 1))?.outcome).toBe('missing');
	expect(judged(ids.slice(0, 3))?.reason).toContain('缺少 23 项');
});
