import { z } from 'zod';
import { parseCalendarDate, type CalendarDate } from '../../domain/dates/calendar-date.ts';
import { factDates } from '../judging/facts.ts';
import { isHarmlessPattern } from '../judging/harmless-pattern.ts';
import type { Register } from './site.ts';

/** The supported version of `duties.json`. */
const version = 1;

const text = z.string().max(2000);
const id = z.string().min(1).max(200);
const day = z.custom<CalendarDate>(
	(value) => typeof value === 'string' && parseCalendarDate(value) !== undefined,
	'应是 YYYY-MM-DD 写的日期',
);
/** The pattern and the texts that it is tried on both come from the audited site. */
const pattern = z
	.string()
	.refine(
		isHarmlessPattern,
		'这个正则表达式写错了，或者太复杂：最多 200 字，不能引用前面的括号（\\1），不能看前后文（?=、?!、?<=）',
	);
const level = z.enum(['county', 'department', 'township']);
const agencyFunction = z.enum(['enforcement', 'reconsideration']);
const factDate = z.enum(factDates);
const list = <Item extends z.ZodType>(item: Item, most = 1000) => z.array(item).max(most);

const span = z.strictObject({
	count: z.int().min(0).max(10_000),
	unit: z.enum(['working-days', 'calendar-days', 'months']),
});

const hours = z.strictObject({ count: z.int().min(1).max(10_000), unit: z.literal('hours') });

const deadline = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('standing') }),
	z.strictObject({
		kind: z.literal('yearly'),
		month: z.int().min(1).max(12),
		day: z.int().min(1).max(31),
		about: z.enum(['last-year', 'this-year']),
	}),
	z.strictObject({
		kind: z.literal('within'),
		span: z.union([span, hours]),
		from: factDate,
		to: factDate.exactOptional(),
	}),
	z.strictObject({ kind: z.literal('every'), span }),
]);

const criterion = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('exists'),
		atLeast: z.int().min(1).exactOptional(),
		perDay: z.literal(true).exactOptional(),
		total: z.strictObject({ atLeast: z.number().min(0), unit: text }).exactOptional(),
	}),
	z.strictObject({
		kind: z.literal('complete'),
		parts: list(z.strictObject({ title: text, pattern }), 50),
	}),
	z.strictObject({ kind: z.literal('fresh') }),
	z.strictObject({
		kind: z.literal('elements'),
		elements: list(z.strictObject({ id, title: text }), 100),
	}),
	z.strictObject({
		kind: z.literal('in-time'),
		each: list(
			z.strictObject({
				title: text,
				kinds: list(text, 20),
				about: z.enum(['last-year', 'this-year']),
			}),
			20,
		).exactOptional(),
	}),
	z.strictObject({ kind: z.literal('arithmetic') }),
	z.strictObject({
		kind: z.literal('ordered'),
		first: factDate,
		then: factDate,
		gap: span.exactOptional(),
		usual: z.literal(true).exactOptional(),
	}),
	z.strictObject({
		kind: z.literal('proved'),
		by: list(text, 20),
		against: list(text, 20),
		what: text,
	}),
]);

const duty = z.strictObject({
	id,
	title: text,
	basis: list(
		z.strictObject({
			instrument: text,
			article: text.exactOptional(),
			read: z.literal(true).exactOptional(),
			time: z.literal(true).exactOptional(),
			local: z.literal(true).exactOptional(),
		}),
		50,
	),
	levels: list(level, 3),
	onlyWith: agencyFunction.exactOptional(),
	anywhere: z.literal(true).exactOptional(),
	absence: z.enum(['silent', 'review']).exactOptional(),
	criterion,
	deadline,
	evidence: list(
		z.strictObject({
			section: id,
			category: id.exactOptional(),
			kinds: list(text, 20).exactOptional(),
			catalogueItem: text.exactOptional(),
			keyword: text.exactOptional(),
			needsPeriod: z.literal(true).exactOptional(),
			mayContain: z.literal(true).exactOptional(),
			rows: z.literal(true).exactOptional(),
			title: pattern.exactOptional(),
			name: pattern.exactOptional(),
		}),
		500,
	),
	person: text.exactOptional(),
	unverified: z.enum(['duty', 'deadline']).exactOptional(),
	from: day.exactOptional(),
	until: day.exactOptional(),
});

const register = z.strictObject({
	version: z.literal(version, `只认识 version 为 ${version} 的格式。请用与网站同一版本的程序检查`),
	since: z.int().min(1949).max(2199).optional(),
	agencies: list(
		z.strictObject({
			id,
			name: text,
			level,
			functions: list(agencyFunction, 2),
			url: text.regex(/^https?:\/\//, '应是 http:// 或 https:// 开头的网址').exactOptional(),
			established: day.exactOptional(),
			abolished: day.exactOptional(),
			plates: list(id, 20).exactOptional(),
		}),
	),
	duties: list(duty),
	declarations: list(
		z.strictObject({
			duty: id,
			agency: id.optional(),
			period: id.optional(),
			element: id.exactOptional(),
			reason: text,
		}),
		10_000,
	),
	holidays: list(
		z.strictObject({
			year: z.int().min(1949).max(2199),
			source: list(text),
			off: list(day),
			working: list(day),
			local: z.literal(true).exactOptional(),
		}),
	),
	/** Written for other readers; the audit finds evidence and candidates itself. */
	evidence: z.unknown().optional(),
	candidates: z.unknown().optional(),
});

/**
 * Reads `duties.json`. Throws with a reason in Chinese when anything in it is unexpected, because an audit with half a
 * register would be wrong without any sign of it.
 */
export function readRegister(json: string): Register {
	const parsed = register.safeParse(parseJson(json), { error: reasonOf });
	if (!parsed.success) {
		const [first] = parsed.error.issues;
		const place = first?.path.map(String).join('.');
		throw new Error(`${place || '内容'}：${first?.message}`);
	}
	const { agencies, duties, declarations, holidays, since } = parsed.data;
	return { agencies, duties, declarations, holidays, since };
}

/** Replaces Zod's own messages, which are for programmers. */
function reasonOf(issue: z.core.$ZodRawIssue): string {
	if (issue.code === 'unrecognized_keys') return `不认识的项目 ${issue.keys.join('、')}`;
	if (issue.code === 'too_big') return '太长或者太大';
	return '缺少，或者写法不对';
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		throw new Error('内容：不是合格的 JSON');
	}
}
