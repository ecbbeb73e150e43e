import { expect, test } from 'vitest';
import { verdicts } from '../../../src/queries/ledger/verdicts.ts';
import { portalOf } from '../portal.ts';
import { agency, information, table } from '../records.ts';

const agencies = {
	'agencies/government.md': agency(),
	'agencies/office.md': agency({ name: '测试县应急管理局', type: 'department', enforcement: true }),
	'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township', enforcement: true }),
	'agencies/street.md': agency({ name: '测试县乙街道办事处', type: 'subdistrict' }),
};
const office = '测试县应急管理局';

/** The verdicts on a duty: agency, period, outcome and the first sentence of the reason. */
function judged(duty: string, files: Readonly<Record<string, string>>): string[] {
	return verdicts(portalOf({ ...agencies, ...files }, { today: '2026-11-22' }))
		.filter((one) => one.duty === duty)
		.map(({ agency: whose, period = '', outcome, reason }) =>
			[whose, period, outcome, reason.split('。')[0]].join('｜'),
		);
}

const event = (fields: Readonly<Record<string, string>>) => ({
	'disclosure/events/2026.csv': table({
		number: 'SJ-1',
		subject: '甲',
		kind: '重大突发事件',
		agency: office,
		occurredAt: '2026-07-18 15:40',
		publishedOn: '2026-07-18',
		pages: '/agencies/',
		...fields,
	}),
});

test('a release within five hours is met, a later one late, none missing, without a minute unknown', () => {
	const of = (fields: Readonly<Record<string, string>>) => judged('emergency-news', event(fields));
	expect(of({ releasedAt: '2026-07-18 20:40' })).toEqual([
		'government｜2026｜met｜1 件的首次发布权威信息的时间都在发生时间后 5 小时内',
		'office｜2026｜met｜1 件的首次发布权威信息的时间都在发生时间后 5 小时内',
	]);
	expect(of({ releasedAt: '2026-07-18 20:41' })[1]).toBe(
		'office｜2026｜late｜超过发生时间后 5 小时：最晚 2026-07-18 20:40，实际 2026-07-18 20:41',
	);
	expect(of({})[1]).toBe(
		'office｜2026｜missing｜没有写明首次发布权威信息的时间，应当最晚 2026-07-18 20:40',
	);
	expect(of({ releasedAt: '2026-07-18' })[1]).toBe(
		'office｜2026｜needs-review｜没有把首次发布权威信息的时间写到分钟，不能判断是否在 5 小时内',
	);
	expect(of({ occurredAt: '2026-07-18', releasedAt: '2026-07-18 16:00' })[1]).toBe(
		'office｜2026｜needs-review｜没有把发生时间写到分钟，不能判断是否在 5 小时内',
	);
});

test('an event of another kind needs neither release in five hours nor a press conference', () => {
	const files = event({ kind: '其他突发事件', releasedAt: '2026-07-20 09:00' });
	for (const duty of ['emergency-news', 'emergency-press-conferences'])
		expect(judged(duty, files)).toEqual(['government｜｜needs-review｜没有找到公开的内容']);
});

test('a press conference within 24 hours', () => {
	const of = (fields: Readonly<Record<string, string>>) =>
		judged('emergency-press-conferences', event({ releasedAt: '2026-07-18 16:00', ...fields }))[1];
	expect(of({ briefedAt: '2026-07-19 15:40' })).toMatch(/^office｜2026｜met｜/);
	expect(of({ briefedAt: '2026-07-19 15:41' })).toMatch(/^office｜2026｜late｜/);
	expect(of({})).toBe('office｜2026｜missing｜没有写明新闻发布会时间，应当最晚 2026-07-19 15:40');
});

test('48 hours for public concerns are never late for sure, because the text was not read', () => {
	const of = (releasedAt: string) =>
		judged('public-concern-response', event({ kind: '政务舆情', releasedAt }))[1];
	expect(of('2026-07-20 15:40')).toMatch(/^office｜2026｜met｜/);
	expect(of('2026-07-20 15:41')).toMatch(/^office｜2026｜needs-review｜超过发生时间后 48 小时/);
});

test('a rumour is answered by a row, or by a document of the column, that says when', () => {
	const rumour = (fields: Readonly<Record<string, string>>) =>
		judged('rumour-clarification', event({ kind: '虚假信息', ...fields }))[0];
	expect(rumour({ releasedAt: '2026-07-18 16:00' })).toMatch(/^government｜2026｜met｜/);
	expect(rumour({})).toBe('government｜2026｜needs-review｜网页没有写明首次发布权威信息的时间');
	const document = (fields: Readonly<Record<string, string>>) =>
		judged('rumour-clarification', {
			'information/a.md': information({
				column: 'clarifications',
				formedOn: '2026-05-13',
				publishedOn: '2026-05-13 16:20',
				...fields,
			}),
		})[0];
	expect(document({ occurredAt: '2026-05-13 11:30' })).toMatch(/^government｜2026｜met｜/);
	expect(document({})).toMatch(/｜needs-review｜网页没有写明发生时间/);
	expect(judged('rumour-clarification', {})).toEqual([
		'government｜｜needs-review｜没有找到公开的内容',
	]);
});

test('a version of an emergency plan is published within 20 working days of its issue', () => {
	const of = (publishedOn: string) =>
		judged('emergency-information', {
			'disclosure/emergency-plans/all.csv': table({
				number: '1',
				name: '甲预案',
				kind: '专项预案',
				agency: office,
				version: '2026年修订',
				issuedOn: '2026-03-02',
				publishedOn,
			}),
		});
	expect(of('2026-03-30')[1]).toMatch(/^office｜2026｜met｜/);
	expect(of('2026-03-31')[1]).toMatch(/^office｜2026｜late｜/);
});

test('rows of township items count for the townships that they name, or for all', () => {
	const of = (townships: string) =>
		judged('township-enforcement-items', {
			'enforcement/township-items/2026-01-01.csv': table({
				code: '1',
				item: '甲',
				kind: '行政处罚',
				basis: '乙',
				department: office,
				townships,
			}),
		}).map((one) => one.split('｜').slice(0, 3).join('｜'));
	expect(of('全部乡镇、街道')).toEqual(['government｜｜met', 'town｜｜met']);
	expect(of('测试县乙街道办事处')).toEqual(['government｜｜met', 'town｜｜needs-review']);
});

test('of the leniency items only those without a penalty are the list of them', () => {
	const of = (kind: string) =>
		judged('leniency-items', {
			'enforcement/leniency-items/2026-01-01.csv': table({
				offence: '甲',
				kind,
				agency: office,
				basis: '乙',
				conditions: '丙',
			}),
		});
	expect(of('不予处罚')).toEqual([expect.stringMatching(/^office｜｜met｜/)]);
	expect(of('减轻处罚')).toEqual([]);
});

test.each([
	[
		'hazard-sources',
		'lists/hazards/2026-01-01.csv',
		{
			code: '1',
			name: '甲',
			kind: '危险源',
			place: '乙',
			risk: '丙',
			measures: '丁',
			responsible: '戊',
			agency: office,
			phone: '0000-0000000',
			registeredOn: '2024-05-20',
		},
		'missing',
	],
	[
		'business-policies',
		'lists/policies/all.csv',
		{
			code: '1',
			name: '甲',
			agency: office,
			audience: '企业',
			content: '乙',
			way: '丙',
			phone: '0000-0000000',
			validFrom: '2026-05-08',
			publishedOn: '2026-05-08',
		},
		'missing',
	],
	[
		'service-reviews',
		'lists/service-reviews/2026-10.csv',
		{ place: '大厅', agency: office, reviewed: 40, bad: 0, publishedOn: '2026-11-06' },
		'needs-review',
	],
	[
		'business-start-up',
		'lists/start-up/2026-01-01.csv',
		{ step: '甲', agency: office, promisedLimit: '1天', materials: '乙', online: '是' },
		undefined,
	],
])('%s rests on rows', (duty, file, row, without) => {
	expect(judged(duty, { [file]: table(row) }).every((one) => /｜met｜找到 1 处/.test(one))).toBe(
		true,
	);
	expect(judged(duty, { [file]: table(row) }).length).toBeGreaterThan(0);
	const none = judged(duty, {
		'information/a.md': information({ keywords: ['危险源', '惠企政策', '好差评', '企业开办'] }),
	});
	expect(none.map((one) => one.split('｜')[2])).toEqual(without === undefined ? [] : [without]);
});
