import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { addDays } from '../domain/dates/calendar-date.ts';
import { topics } from '../domain/documents/topics.ts';
import { officeSentence, officeWords } from './office-text.ts';
import { seededRandom } from './random.ts';

const allAgencies = 40;

/**
 * Writes a made-up county of `count` normative documents of about 6 KB each, with its agencies and settings, into
 * `folder`, in place of what is there. The same counts give the same bytes.
 */
export function writeCounty(folder: string, count: number, agencyCount = allAgencies): void {
	rmSync(folder, { recursive: true, force: true });
	for (const name of ['agencies', 'normative-documents', 'pages'])
		mkdirSync(join(folder, name), { recursive: true });
	writeFileSync(join(folder, 'site.yaml'), stringify(settings));
	for (let index = 0; index < agencyCount; index++)
		writeRecord(
			join(folder, 'agencies', `agency-${index}.md`),
			agency(index),
			'承担本领域的行政管理工作。\n',
		);
	const random = seededRandom(count);
	for (let index = 0; index < count; index++) {
		const file = join(folder, documentFile(index));
		writeRecord(file, document(index, { count, agencyCount, random }), body(random));
	}
}

/** The path of the document in the county's folder. The last document is the newest. */
export function documentFile(index: number): string {
	return `normative-documents/${documentId(index)}.md`;
}

function documentId(index: number): string {
	return `guifan-${String(index).padStart(6, '0')}`;
}

const settings = {
	name: '测速县人民政府',
	county: '测速县',
	address: 'https://bench.example/',
	siteCode: '9999020001',
	icp: '示例ICP备00000000号',
	publicSecurity: { number: '示例公网安备99990200000001号' },
	owner: '测速县人民政府',
	contact: { phone: '0000-0000000', address: '测速县测速路1号' },
	partyGovernmentMark: 'https://mark.example/',
	errorReport: 'https://report.example/',
	description: '用于测量生成速度的虚构县。',
	keywords: ['测速'],
};

function agency(index: number) {
	return {
		name: `测速县第${index}局`,
		type: 'department',
		indexPrefix: `9999020${String(index).padStart(2, '0')}`,
		office: { address: '测速县测速路1号', hours: '工作日 8:30—17:30', phone: '0000-0000000' },
	};
}

/**
 * A document; the documents are spread evenly over eleven years, in order, so that later ones can replace earlier ones.
 */
function document(
	index: number,
	{ count, agencyCount, random }: { count: number; agencyCount: number; random: () => number },
) {
	const formedOn = addDays('2015-01-01', Math.floor((index / count) * 11 * 365));
	const year = formedOn.slice(0, 4);
	const agencyIndex = index % agencyCount;
	const topic = topics[index % topics.length];
	return {
		title: `关于印发${officeWords(random, 6)}办法（第${index}号）的通知`,
		documentNumber: `测规〔${year}〕${index + 1}号`,
		indexNumber: `9999020${String(agencyIndex).padStart(2, '0')}/${year}-${String(index).padStart(6, '0')}`,
		issuers: [`agency-${agencyIndex}`],
		formedOn,
		publishedOn: addDays(formedOn, 5),
		effectiveOn: addDays(formedOn, 40),
		expiresOn: addDays(formedOn, 40 + 5 * 365),
		topic: topic?.name ?? '',
		legalityReview: {
			organ: '测速县第0局',
			startedOn: addDays(formedOn, -19),
			endedOn: addDays(formedOn, -1),
			opinion: '合法',
		},
		summary: officeSentence(random, 20),
		...(index > 100 && index % 20 === 0 && { replaces: [documentId(index - 100)] }),
	};
}

/** About 1,700 characters: nine articles under headings, a list and a table. */
function body(random: () => number): string {
	const articles = Array.from({ length: 9 }, (_, index) => {
		const text = Array.from({ length: 3 }, () => officeSentence(random, 24)).join('');
		return `## 第${index + 1}条 ${officeWords(random, 3)}\n\n${text}`;
	});
	const row = () =>
		`| ${officeWords(random, 2)} | ${officeWords(random, 4)} | ${Math.floor(random() * 1000)} |`;
	const table = ['| 事项 | 要求 | 数量 |', '| --- | --- | ---: |', row(), row(), row(), row()].join(
		'\n',
	);
	return `${articles.join('\n\n')}\n\n- ${officeWords(random, 8)}\n- ${officeWords(random, 8)}\n\n${table}\n`;
}

function writeRecord(file: string, data: object, text: string): void {
	writeFileSync(file, `---\n${stringify(data, { lineWidth: 0 })}---\n\n${text}`);
}
