import { dateOf, readChineseDate } from '../../domain/dates/calendar-date.ts';
import { readPublicationTime } from '../../domain/dates/stated-time.ts';
import { atTime, hourOf } from './half-day.ts';
import { readProgramTime } from './program-time.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { FieldReading } from './field-reading.ts';

/** Reads a day in any form in which portals, exports and spreadsheets write one. */
export function readDay(text: string): FieldReading {
	const written = tidied(text);
	const day = readChineseDate(written) ?? partsOf(written);
	if (day) return { value: dateOf(day) };
	const found = readProgramTime(written);
	return found
		? { value: dateOf(found.time), problem: found.problem }
		: { problem: '读不出日期，没有填' };
}

/** Reads a time of publication in the same forms. */
export function readTime(text: string): FieldReading {
	const written = tidied(text);
	const time = readPublicationTime(written) ?? partsOf(written);
	if (time) return { value: time };
	const found = readProgramTime(written);
	return found ? { value: found.time, problem: found.problem } : { problem: '读不出日期，没有填' };
}

const labelBefore =
	/^(?:发布|公开|公布|成文|发文|印发|生成|更新|施行|生效|失效|废止|截止)?(?:日期|时间)?[：:]\s*/;

/** The text without brackets, a label and the day of the week around the date. */
function tidied(text: string): string {
	return text
		.normalize('NFKC')
		.trim()
		.replace(/^[[(【〔]\s*([^[\]()【】〔〕]*?)\s*[\])】〕]$/, '$1')
		.replace(labelBefore, '')
		.replace(/[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?/, ' ')
		.replace(/\s(?:CST|北京时间|Asia\/Shanghai)$/, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** `2023-3-9 上午9:05:00`, `2023年3月9日 下午3时`, `2023-03-09 10:20 PM`. */
function partsOf(text: string): PublicationTime | undefined {
	const parts =
		/^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?) ?(上午|中午|下午|晚上|AM|PM)? ?(\d{1,2})[:时点](\d{1,2})?(?:[:分]\d{1,2}(?:\.\d+)?)?[秒分]? ?(AM|PM)?$/i.exec(
			text,
		);
	const day = parts && readChineseDate(parts[1] ?? '');
	if (!parts || !day) return undefined;
	const half = (parts[2] ?? parts[5] ?? '').toUpperCase();
	return atTime(day, hourOf(Number(parts[3]), half), Number(parts[4] ?? 0));
}
