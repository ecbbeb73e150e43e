import { addDays } from '../../domain/dates/calendar-date.ts';
import { officeSentence, officeWords } from '../office-text.ts';
import {
	documentIds,
	documentOf,
	editFile,
	freeIds,
	recentDay,
	recordChange,
	removeDocument,
	writeDocument,
} from './edited-county.ts';
import type { DocumentData, EditedCounty } from './edited-county.ts';

/** One thing that editors do to a county. Returns what was done, in Chinese; `undefined` where it cannot be done. */
export type Edit = (county: EditedCounty, random: () => number) => string | undefined;

type Documents = (typeof documentEdits)[number];

/** Edits of a document: which one, and what becomes of its front matter and body. */
const documentEdits = [
	{
		name: '改正文',
		edit: (data: DocumentData, body: string, random: () => number) => ({
			data,
			body: `${body}\n${officeSentence(random, 12)}\n`,
		}),
	},
	{
		name: '改标题',
		edit: (data: DocumentData, body: string, random: () => number) => ({
			data: {
				...data,
				title: data.title.replace(/印发.*办法/, `印发${officeWords(random, 5)}办法`),
			},
			body,
		}),
	},
	{
		name: '改有效期',
		edit: (data: DocumentData, body: string, random: () => number) => ({
			data: { ...data, expiresOn: addDays(data.effectiveOn, Math.floor(random() * 4000)) },
			body,
		}),
	},
	{
		name: '改发布机构',
		edit: (data: DocumentData, body: string, random: () => number) => ({
			data: { ...data, issuers: [`agency-${Math.floor(random() * 3)}`] },
			body,
		}),
	},
] as const;

/** Everything that can happen to a county between two builds. */
export const edits: readonly Edit[] = [
	...documentEdits.map(ofDocument),
	correct,
	add,
	schedule,
	withdraw,
	rename,
	repeal,
	attach,
	changeAttachment,
	renameAgency,
	renameSite,
	recolour,
	changeLogo,
	changeRow,
	addRow,
	waitForDays,
];

function ofDocument({ name, edit }: Documents): Edit {
	return (county, random) => {
		const id = oneOf(documentIds(county), random);
		if (id === undefined) return undefined;
		const { data, body } = documentOf(county, id);
		const edited = edit(data, body, random);
		writeDocument(county, id, edited.data, edited.body);
		return `${name} ${id}`;
	};
}

function correct(county: EditedCounty, random: () => number) {
	const id = oneOf(documentIds(county), random);
	if (id === undefined) return undefined;
	const { data, body } = documentOf(county, id);
	if (data.publishedOn > county.today) return undefined;
	writeDocument(county, id, { ...data, updatedOn: county.today }, body);
	return `写更新日期 ${id}`;
}

function add(county: EditedCounty, random: () => number) {
	return `新增 ${addDocument(county, random, recentDay(county, random))}`;
}

function schedule(county: EditedCounty, random: () => number) {
	return `定时发布 ${addDocument(county, random, addDays(county.today, 1 + Math.floor(random() * 30)))}`;
}

function withdraw(county: EditedCounty, random: () => number) {
	const id = oneOf(freeIds(county), random);
	if (id === undefined) return undefined;
	if (documentOf(county, id).data.publishedOn > county.today) return undefined;
	removeDocument(county, id);
	recordChange(county, id, { reason: '不再公开（虚构）' });
	return `删除并登记 ${id}`;
}

function rename(county: EditedCounty, random: () => number) {
	const id = oneOf(freeIds(county), random);
	if (id === undefined) return undefined;
	const { data, body } = documentOf(county, id);
	if (data.publishedOn > county.today) return undefined;
	const newId = `gaiming-${unusedNumber(county)}`;
	writeDocument(county, newId, data, body);
	removeDocument(county, id);
	recordChange(county, id, { newId });
	return `改名并登记 ${id} → ${newId}`;
}

function repeal(county: EditedCounty, random: () => number) {
	const [older, newer] = [documentIds(county), documentIds(county)].map((ids) =>
		oneOf(ids, random),
	);
	if (older === undefined || newer === undefined) return undefined;
	const { data, body } = documentOf(county, newer);
	const target = documentOf(county, older).data;
	if (data.formedOn <= target.formedOn || data.repeals?.includes(older)) return undefined;
	if (target.publishedOn > county.today) return undefined;
	writeDocument(county, newer, { ...data, repeals: [...(data.repeals ?? []), older] }, body);
	return `${newer} 废止 ${older}`;
}

function attach(county: EditedCounty, random: () => number) {
	const id = oneOf(documentIds(county), random);
	if (id === undefined) return undefined;
	const { data, body } = documentOf(county, id);
	const file = `/files/mingxi-${id}.csv`;
	if (data.attachments) return undefined;
	editFile(county.publicFiles, file, () => table(random));
	writeDocument(county, id, { ...data, attachments: [{ title: '资金明细', file }] }, body);
	return `加附件 ${id}`;
}

function changeAttachment(county: EditedCounty, random: () => number) {
	const files = documentIds(county).flatMap((id) => documentOf(county, id).data.attachments ?? []);
	const attachment = oneOf(files, random);
	if (!attachment) return undefined;
	editFile(county.publicFiles, attachment.file, () => table(random));
	return `换附件 ${attachment.file}`;
}

function renameAgency({ content }: EditedCounty, random: () => number) {
	const name = `测速县${officeWords(random, 2)}局`;
	editFile(content, 'agencies/agency-3.md', (text) => text.replace(/^name: .*$/m, `name: ${name}`));
	return `机构改名 ${name}`;
}

function renameSite({ content }: EditedCounty, random: () => number) {
	const name = `测速县${officeWords(random, 1)}网`;
	editFile(content, 'site.yaml', (text) => text.replace(/^name: .*$/m, `name: ${name}`));
	return `网站改名 ${name}`;
}

function recolour({ content }: EditedCounty, random: () => number) {
	const colour = `"#${dark(random)}${dark(random)}${dark(random)}"`;
	editFile(
		content,
		'site.yaml',
		(text) => `${text.replace(/^colour: .*\n/m, '')}colour: ${colour}\n`,
	);
	return `改主色 ${colour}`;
}

function changeLogo({ publicFiles }: EditedCounty, random: () => number) {
	const width = 10 + Math.floor(random() * 90);
	editFile(
		publicFiles,
		'brand/logo.svg',
		() => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 10"/>`,
	);
	return `换徽标 ${width}`;
}

const penalties = 'enforcement/penalty-decisions/2025.csv';

function changeRow({ content }: EditedCounty, random: () => number) {
	const facts = officeSentence(random, 8);
	let done: string | undefined;
	editFile(content, penalties, (text) => {
		const [header = '', ...rows] = text.trimEnd().split('\n');
		const place = Math.floor(random() * rows.length);
		const cells = rows[place]?.split(',');
		const column = header.split(',').indexOf('违法事实');
		if (!cells || column < 0) return text;
		cells[column] = facts.replaceAll(',', '，');
		done = `改一行 ${place + 1}`;
		return `${[header, ...rows.with(place, cells.join(','))].join('\n')}\n`;
	});
	return done;
}

function addRow({ content, today }: EditedCounty) {
	let done: string | undefined;
	editFile(content, penalties, (text) => {
		const lines = text.trimEnd().split('\n');
		const serial = lines.length;
		const last = lines.at(-1) ?? '';
		const row = last.replace(/测执罚〔2025〕\d+号/, `测执罚〔2025〕${serial}号`);
		if (row === last) return text;
		done = `加一行 ${serial}（${today}）`;
		return `${text.trimEnd()}\n${row}\n`;
	});
	return done;
}

function waitForDays(county: EditedCounty, random: () => number) {
	county.today = addDays(county.today, 1 + Math.floor(random() * 20));
	return `到 ${county.today}`;
}

function addDocument(
	county: EditedCounty,
	random: () => number,
	publishedOn: DocumentData['publishedOn'],
): string {
	const serial = unusedNumber(county);
	const formedOn = addDays(publishedOn, -5);
	const id = `xinzeng-${serial}`;
	const year = formedOn.slice(0, 4);
	const data = {
		title: `关于印发${officeWords(random, 4)}办法（新第${serial}号）的通知`,
		documentNumber: `测规〔${year}〕${serial}号`,
		indexNumber: `999902000/${year}-9${String(serial).padStart(5, '0')}`,
		issuers: [`agency-${Math.floor(random() * 3)}`],
		formedOn,
		publishedOn,
		effectiveOn: addDays(formedOn, 30),
		expiresOn: addDays(formedOn, 30 + 5 * 365),
		topic: '国务院组织机构',
	};
	writeDocument(county, id, data, `${officeSentence(random, 30)}\n`);
	return id;
}

function unusedNumber(county: EditedCounty): number {
	county.serial += 1;
	return county.serial;
}

function table(random: () => number): string {
	const rows = Array.from(
		{ length: 3 },
		() => `${officeWords(random, 2)},${Math.floor(random() * 1000)}`,
	);
	return `项目,金额\n${rows.join('\n')}\n`;
}

/** Two digits of a colour that white text can be read on. */
function dark(random: () => number): string {
	return Math.floor(random() * 80)
		.toString(16)
		.padStart(2, '0');
}

function oneOf<Value>(values: readonly Value[], random: () => number): Value | undefined {
	return values[Math.floor(random() * values.length)];
}
