import { figuresIn } from './figures.ts';
import { publishedParagraphs, placeOf, reminderAt, sentencesOf } from './places.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Paragraph } from './places.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

const yearlyReports = ['rule-of-law-reports', 'disclosure-reports'];

/** The shortest sentence that is compared, in characters. */
const shortest = 10;

/** Words that hold numbers without being figures of the year: titles, quotations, articles of law, dates, terms, document numbers. */
const notFigures =
	/《[^》]*》|“[^”]*”|〔\d+〕\d+号|第[\d一二三四五六七八九十百]+[条款项章]|\d{4}年|\d+月|\d+日|\d+个?(?:工作日|小时|月|年)(?:内|以内|前)?|\d+分钟/gu;

/** A count of something. */
const count =
	/(?<![\d.])(\d+(?:\.\d+)?)\s*(?:%|％|件|人|次|场|条|项|份|个|名|户|起|宗|万|亿|元|期|篇|家|处|部|批|封|例|页|课时|学时)/gu;

/** The smallest number that does not come back the next year by chance. */
const remarkable = 10;

/**
 * Reminds of sentences with figures that stand word for word in an agency's reports of different years: the figures of one
 * year were probably copied. A single small number comes back by chance.
 */
export function checkRepeatedSentences({ records }: CheckedContent): Problem[] {
	const reports = records.filter(({ collection }) => yearlyReports.includes(collection.name));
	const ofAgency = Map.groupBy(
		reports,
		({ collection, data }) => `${collection.name} ${String((data['issuers'] as unknown[])?.[0])}`,
	);
	return [...ofAgency.values()].flatMap(repeatedIn);
}

function repeatedIn(reports: readonly ValidRecord[]): Problem[] {
	const first = new Map<string, Paragraph>();
	return reports
		.toSorted((a, b) => Number(a.data['year']) - Number(b.data['year']))
		.flatMap((report) =>
			sentencesWithFigures(report).flatMap((sentence) => {
				const text = sentence.text.trim();
				const earlier = first.get(text);
				if (!earlier) first.set(text, sentence);
				if (!earlier || earlier.record.data['year'] === report.data['year']) return [];
				const message = `这句话和${String(earlier.record.data['year'])}年度的报告一字不差（${placeOf(earlier)}），数字也相同，请核对：${shortened(text)}`;
				return [reminderAt(sentence, '正文', message)];
			}),
		);
}

function sentencesWithFigures(report: ValidRecord): Paragraph[] {
	return publishedParagraphs(report)
		.filter(({ line, text }) => line >= report.bodyLine && !text.includes('\t'))
		.flatMap(sentencesOf)
		.filter(({ text }) => [...text].length >= shortest && isRemarkable(text));
}

function isRemarkable(text: string): boolean {
	const counts = figuresIn(text.replace(notFigures, ''), count).filter((each) => each > 0);
	return counts.length > 1 || counts.some((each) => each >= remarkable);
}

function shortened(text: string): string {
	const characters = [...text];
	return characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : text;
}
