import { expect, test } from 'vitest';
import {
	channelGroups,
	channelsOf,
	commonQuestions,
	newestReplies,
} from '../../../src/queries/views/interaction.ts';
import { replySummary } from '../../../src/queries/views/reply-summary.ts';
import { verdicts } from '../../../src/queries/ledger/verdicts.ts';
import { interactionSection } from '../../../src/collections/sections/sections.ts';
import { isShown } from '../../../src/queries/records/sections.ts';
import { frameOf } from '../../../src/queries/site-map/frame.ts';
import { requirementGroups } from '../../../src/queries/requirements/plan-requirements.ts';
import { portalOf } from '../portal.ts';
import { agency, table } from '../records.ts';

const government = '测试县人民政府';
const channel = (name: string, kind: string, more = {}) => ({
	name,
	kind,
	agency: government,
	online: '',
	phone: '0000-0000000',
	reply: '',
	page: '',
	updatedOn: '2026-05-20',
	...more,
});
const reply = (month: string, answered: number, inTime: number) => ({
	month,
	received: answered,
	answered,
	inTime,
	rated: 3,
	satisfied: 2,
	publishedOn: `${month}-28`,
});

const agencies = { 'agencies/government.md': agency() };
const files = {
	...agencies,
	'interaction/channels/all.csv': table(
		channel('信用修复窗口', '信用修复'),
		channel('县长信箱', '领导信箱', { reply: '10个工作日', page: '/agencies/government/' }),
		channel('网上咨询', '咨询建言', { online: 'https://liuyan.ceshi.example/a' }),
		channel('执法投诉', '行政执法投诉举报'),
	),
	'interaction/questions/all.csv': table(
		{
			question: '旧问题？',
			answer: '甲。',
			agency: government,
			updatedOn: '2026-01-02',
			basis: '乙法',
		},
		{
			question: '新问题？',
			answer: '丙。',
			agency: government,
			updatedOn: '2026-05-02',
			basis: '',
		},
	),
	'interaction/replies/2025.csv': table(reply('2025-12', 4, 4)),
	'interaction/replies/2026.csv': table(
		...['01', '02', '03', '04', '05'].map((month) => reply(`2026-${month}`, 8, 7)),
	),
	'interaction/media/all.csv': table({
		name: '测试发布',
		platform: '微博',
		account: '测试',
		agency: government,
		updatedOn: '2026-05-20',
	}),
};
const portal = portalOf(files);
const empty = portalOf(agencies);

test('channels stand in the groups in which citizens look for them', () => {
	expect(
		channelGroups(portal).map(({ title, channels }) => [title, channels.map(({ name }) => name)]),
	).toEqual([
		['咨询和建言', ['网上咨询', '县长信箱']],
		['投诉和举报', ['执法投诉']],
		['信访、信用修复和其他', ['信用修复窗口']],
	]);
	expect(channelGroups(empty)).toEqual([]);
});

test('a channel shows what the county wrote, with links', () => {
	expect(channelsOf(portal, ['咨询建言', '领导信箱'])).toEqual([
		{
			href: '/interaction/channels/all/#row-县长信箱',
			name: '县长信箱',
			kind: '领导信箱',
			agency: { label: government, href: '/agencies/government/' },
			phone: '0000-0000000',
			reply: '10个工作日',
			page: { label: government, href: '/agencies/government/' },
		},
		{
			href: '/interaction/channels/all/#row-网上咨询',
			name: '网上咨询',
			kind: '咨询建言',
			agency: { label: government, href: '/agencies/government/' },
			phone: '0000-0000000',
			online: { label: 'liuyan.ceshi.example/a', href: 'https://liuyan.ceshi.example/a' },
		},
	]);
});

test('questions begin with the newest, statistics with the newest month', () => {
	expect(commonQuestions(portal).map(({ question, basis }) => [question, basis?.label])).toEqual([
		['新问题？', undefined],
		['旧问题？', '乙法'],
	]);
	expect(newestReplies(portal).map(({ month }) => month)).toEqual([
		...['2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12'],
	]);
	const { columns, rows } = replySummary(portal);
	expect(columns).toEqual(['月份', '收到', '答复', '按时答复率（%）', '满意率（%）']);
	expect(rows[0]?.map(({ text }) => text)).toEqual(['2026-05', '8', '8', '87.5', '66.7']);
});

test('the hub has a page, and the footer leads to the accounts, only where there are some', () => {
	expect([isShown(portal, interactionSection), isShown(empty, interactionSection)]).toEqual([
		true,
		false,
	]);
	expect(frameOf(portal).footerPages).toEqual([
		{ title: '政务新媒体', href: '/interaction/media/' },
	]);
	expect(frameOf(empty).footerPages).toEqual([]);
});

/** The outcomes of these duties of the county government. */
function outcomes(of: typeof portal, ...duties: string[]) {
	return duties.map((id) => {
		const own = verdicts(of).filter(({ duty, agency }) => duty === id && agency === 'government');
		return [id, own.map(({ outcome }) => outcome).join()];
	});
}

test('the audit judges channels by their kinds, and never takes statistics for proof of replies', () => {
	const duties = [
		...['consultation-channel', 'message-replies', 'portal-entries', 'enforcement-complaints'],
		...['credit-publicity', 'document-objections'],
	];
	expect(outcomes(portal, ...duties)).toEqual([
		['consultation-channel', 'met'],
		['message-replies', 'needs-review'],
		['portal-entries', 'met'],
		['enforcement-complaints', 'met'],
		['credit-publicity', 'met'],
		['document-objections', 'needs-review'],
	]);
	expect(outcomes(empty, ...duties)).toEqual([
		['consultation-channel', 'missing'],
		['message-replies', 'needs-review'],
		['portal-entries', 'needs-review'],
		['enforcement-complaints', 'needs-review'],
		['credit-publicity', 'needs-review'],
		['document-objections', 'needs-review'],
	]);
});

test('a petition office alone is no channel for advice', () => {
	const petition = table(channel('网上信访', '网上信访'));
	const other = portalOf({ ...agencies, 'interaction/channels/all.csv': petition });
	expect(outcomes(other, 'consultation-channel')).toEqual([['consultation-channel', 'missing']]);
});

test('a requirement of a plan leads to the rows of its kind', () => {
	const shown = requirementGroups(portal)
		.flatMap(({ requirements }) => requirements)
		.find(({ id }) => id === 'enforcement-supervision');
	expect(shown?.links).toContainEqual({
		label: '执法投诉',
		href: '/interaction/channels/all/#row-执法投诉',
	});
});
