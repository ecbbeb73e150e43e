import { agencyContacts, phonePattern } from './agency-contacts.ts';
import { addressDifferences, phoneDifferences } from './contact-differences.ts';
import { namedAgencies } from './agencies-named.ts';
import { currentLists, ofListRow } from './list-contacts.ts';
import { publishedParagraphs, sentencesOf } from './places.ts';
import type { AgencyContacts } from './agency-contacts.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Paragraph } from './places.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The most characters between an agency's name and its number. */
const farthest = 30;

/** Words for other bodies: a number behind one of them is not the agency's that was named before. */
const otherBody =
	/图书馆|档案馆|博物馆|大厅|中心|社区|委员会|公司|医院|学校|超市|银行|派出所|司法所|服务站|[市省](?!场)/u;

/** A sentence that is nothing but the number: whose it is, the sentence before it says. */
const bareNumber =
	/^(?:咨询|联系|监督|举报|投诉|报名|预约|服务|值班|办公)*(?:电话)(?:号码)?(?:是|为|[:：])?$/u;

const letterTo = /^(?:信函|来信|信件|邮寄|寄送|书面|通信地址|地址|当面)/u;

/**
 * Reminds of telephone numbers and addresses that a text gives for an agency and that contradict the agency's own page: a
 * number that stands on another agency's page, and in directories and calls for opinions any that the page lacks.
 */
export function checkContacts({ records, incomplete }: CheckedContent): Problem[] {
	if (incomplete.has('agencies')) return [];
	const site = records.find(({ collection }) => collection.name === 'site')?.data;
	const agencies = agencyContacts(records, String(site?.['county'] ?? ''));
	const byId = new Map(agencies.map((agency) => [agency.record.id, agency]));
	const lists = currentLists(records).flatMap((row) => ofListRow(row, agencies));
	const texts = records.filter(isRead).flatMap((record) => {
		const paragraphs = publishedParagraphs(record);
		return [
			...paragraphs.flatMap((paragraph) => [
				...ofSentences(paragraph, agencies),
				...ofRow(paragraph, agencies),
			]),
			...ofChannels(record, byId, agencies),
			...ofGuide(record, byId, paragraphs),
		];
	});
	return [...texts, ...lists];
}

/** Pages of agencies are what others are compared with. */
function isRead({ collection: { name, format } }: ValidRecord): boolean {
	return name !== 'agencies' && format !== 'csv';
}

/** Numbers in running text, each with the agency that is named before it. */
function ofSentences(paragraph: Paragraph, agencies: readonly AgencyContacts[]): Problem[] {
	if (paragraph.text.includes('\t')) return [];
	const { text } = paragraph;
	return [...text.matchAll(phonePattern)].flatMap(({ 0: phone, index }) => {
		const agency = namedBefore(text, index, agencies);
		return agency
			? phoneDifferences(phone, { agency, at: paragraph, isDirectory: false }, agencies)
			: [];
	});
}

function namedBefore(
	text: string,
	place: number,
	agencies: readonly AgencyContacts[],
): AgencyContacts | undefined {
	const behind = /^（(\p{Script=Han}+)）/u.exec(text.slice(place).replace(phoneAtStart, ''));
	const named = behind && namedAgencies(behind[1] ?? '', agencies)[0];
	if (named) return named.agency;
	const start =
		Math.max(...['。', '；', '！'].map((mark) => text.lastIndexOf(mark, place - 1))) + 1;
	const sentence = text.slice(start, place);
	const isBare = bareNumber.test(sentence.trim());
	const before = isBare ? text.slice(0, start) : sentence;
	const last = namedAgencies(before, agencies).at(-1);
	if (!last) return undefined;
	const between = before.slice(last.end);
	const isNear = isBare || (between.length <= farthest && !otherBody.test(between));
	return isNear ? last.agency : undefined;
}

const phoneAtStart = /^[\d-]+/;

/** A row of a directory: one cell is an agency's name, others are its number and address. */
function ofRow(paragraph: Paragraph, agencies: readonly AgencyContacts[]): Problem[] {
	const cells = paragraph.text.split('\t').map((cell) => cell.trim());
	if (cells.length < 2) return [];
	const agency = agencies.find(({ names }) => cells.some((cell) => names.includes(cell)));
	if (!agency) return [];
	const statement = { agency, at: paragraph, isDirectory: true };
	return [
		...[...paragraph.text.matchAll(phonePattern)].flatMap(([phone]) =>
			phoneDifferences(phone, statement, agencies),
		),
		...addressDifferences(statement),
	];
}

/** The ways in which a consultation takes opinions: its agency's own unless another one is named. */
function ofChannels(
	{ collection, data, lineOf, ...rest }: ValidRecord,
	byId: ReadonlyMap<string, AgencyContacts>,
	agencies: readonly AgencyContacts[],
): Problem[] {
	if (collection.name !== 'consultations') return [];
	const record = { ...rest, collection, data, lineOf };
	const issuer = byId.get(String(listOf(data['issuers'])[0]));
	return listOf(data['channels']).flatMap((channel, index) => {
		const text = String(channel);
		const line = lineOf(['channels', index]);
		const at = { text, record, line, lineAt: () => line };
		const agency = namedAgencies(text, agencies)[0]?.agency ?? issuer;
		if (!agency || otherBody.test(text)) return [];
		const statement = { agency, at, isDirectory: true };
		return [
			...[...text.matchAll(phonePattern)].flatMap(([phone]) =>
				phoneDifferences(phone, statement, agencies),
			),
			...(letterTo.test(text) ? addressDifferences(statement) : []),
		];
	});
}

/** The address to which an agency's own guide sends letters, where no other body is named. */
function ofGuide(
	{ collection, id }: ValidRecord,
	byId: ReadonlyMap<string, AgencyContacts>,
	paragraphs: readonly Paragraph[],
): Problem[] {
	const agency = byId.get(id);
	if (collection.name !== 'disclosure-guides' || !agency) return [];
	return paragraphs
		.flatMap(sentencesOf)
		.filter(({ text }) => /(?:寄|写信|送)到/.test(text) && !otherBody.test(text))
		.filter(({ text }) =>
			namedAgencies(text, [...byId.values()]).every((one) => one.agency === agency),
		)
		.flatMap((at) => addressDifferences({ agency, at, isDirectory: true }));
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
