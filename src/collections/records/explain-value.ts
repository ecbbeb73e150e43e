import { readChineseDate } from '../../domain/dates/calendar-date.ts';
import { bareSchema, fieldsOf, itemOf, metaOf, needOf } from '../declarations/schema.ts';
import { suggester } from './suggestion.ts';
import type { z } from 'zod';

/** A value that the schema refuses. */
export interface RefusedValue {
	value: unknown;
	/** As it is written in the file, where YAML reads it as something else. */
	written: string | undefined;
	/** The schema of the field; `undefined` if there is none of its own. */
	field: z.ZodType | undefined;
	/** The value is a cell of a table. */
	isCell: boolean;
}

/** What is wrong with a value and what to write instead, in Chinese. */
export function explainValue(issue: z.core.$ZodIssue, refused: RefusedValue): string {
	if (refused.value === null)
		return isAskedFor(refused.field) ? '必填，还没有填' : '没有填内容。填上内容，或者删去这一行';
	if (issue.code === 'invalid_value') return notAllowed(issue.values.map(String), refused);
	if (issue.code === 'invalid_type') return wrongType(issue.expected, refused);
	return issue.message;
}

function isAskedFor(field: z.ZodType | undefined): boolean {
	return field !== undefined && ['required', 'expected'].includes(needOf(field));
}

function notAllowed(values: readonly string[], { value, field }: RefusedValue): string {
	const { suggest, list } = choiceOf(values, field);
	const meant = suggest(String(value));
	if (meant === '') return `“${String(value)}”不在可选范围内，应为：${list}`;
	const isCertain = !meant.endsWith('？');
	return `“${String(value)}”不在可选范围内${meant}${isCertain ? '' : `可选的有：${list}`}`;
}

interface Choice {
	suggest: (written: string) => string;
	/** The values, with their Chinese where they are not Chinese themselves. */
	list: string;
}

/** As many values without another name need no suggestion: the editor sees the one that was meant. */
const mostAtAGlance = 8;

const choices = new WeakMap<z.ZodType, Choice>();

function choiceOf(values: readonly string[], field: z.ZodType | undefined): Choice {
	const known = field && choices.get(field);
	if (known) return known;
	const allowed = field ? (metaOf(field).values ?? []) : [];
	const labelled = new Map(allowed.map((each) => [each.value, each]));
	const isPlain = values.length <= mostAtAGlance && allowed.every(({ label }) => !label);
	const candidates = values.map((name) => {
		const { label, words = [] } = labelled.get(name) ?? {};
		return { name, words: [...(label === undefined ? [] : [label]), ...words] };
	});
	// 计划、预算和决算报告 is one value.
	const quoted = values.some((value) => value.includes('、'));
	const choice = {
		suggest: suggester(isPlain ? [] : candidates),
		list: values
			.map((value) => {
				const label = labelled.get(value)?.label;
				const named = label === undefined ? value : `${value}（${label}）`;
				return quoted ? `“${named}”` : named;
			})
			.join(quoted ? '' : '、'),
	};
	if (field) choices.set(field, choice);
	return choice;
}

function wrongType(expected: string, refused: RefusedValue): string {
	const { value, field, isCell } = refused;
	const isPlain = ['number', 'boolean'].includes(typeof value);
	if (expected === 'string' && isPlain) return notText(refused);
	if (expected === 'array') return notList(refused);
	if (expected === 'object')
		return `下面应分项填写，每行“字段: 内容”，行首空两格${field ? partsOfField(field) : ''}`;
	if (isCell && expected === 'boolean') return `应写 是 或者 否（现在是“${String(value)}”）`;
	if (isCell && expected === 'number')
		return `应写数字，不带单位和文字（现在是“${String(value)}”）`;
	if (expected === 'boolean') return '应写 true（是）或 false（否）';
	if (expected === 'int') return '应是整数';
	if (expected === 'number')
		return /\d/.test(String(value))
			? `应写数字，不加引号，不带单位和逗号（现在是“${String(value)}”）`
			: '应写数字，不加引号';
	return typeof value === 'object'
		? '应写成一行文字。内容以 [ 或 { 开头的，请给整段内容加上英文引号'
		: '应写成一行文字';
}

/** A number where there should be text: as it is written, because `0123` is not 123. */
function notText({ value, written, field }: RefusedValue): string {
	const text = written ?? String(value);
	if (field && metaOf(field).date) {
		const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
		const date = readChineseDate(`${year}-${month}-${day}`);
		return date ? `应写成 ${date}` : `“${text}”不是日期。应写成 2024-06-01 的形式`;
	}
	return `请加引号写成文字："${text}"`;
}

function notList({ value, field }: RefusedValue): string {
	const general = '应是一组内容：每项另起一行，以“- ”开头，或写在方括号 [ ] 里';
	const item = field && itemOf(field);
	const parts = item ? partsOfField(item) : '';
	if (parts !== '') return `${general}。每项再分行写${parts}`;
	return typeof value === 'string' ? `${general}，例如 [${itemsIn(value).join(', ')}]` : general;
}

/** The items that an editor has written in one line. */
function itemsIn(text: string): string[] {
	const items = text.split(/[，、；,;\s]+/).map((item) => item.replace(/^[-[【]+|[\]】]+$/g, ''));
	return items.filter((item) => item !== '');
}

/** The most parts of a field that a message names. */
const mostParts = 8;

function partsOfField(field: z.ZodType): string {
	const parts = Object.entries(fieldsOf(bareSchema(field))).slice(0, mostParts);
	const named = parts.map(([name, part]) => {
		const { title } = metaOf(part);
		return title === undefined ? name : `${name}（${title}）`;
	});
	return named.length === 0 ? '' : `：${named.join('、')}`;
}
