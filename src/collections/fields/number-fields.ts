import { z } from 'zod';
import { indexNumberFault } from '../../domain/numbers/index-number.ts';
import { numberFault } from '../../domain/numbers/number-faults.ts';
import { numberKeys } from '../../domain/numbers/number-values.ts';
import { text } from './fields.ts';

/** The longest text of a field that holds a number. */
const longest = 200;

/**
 * 发文字号: one text, or a list for a document with a number of each issuer; always a list when it is read. A number is kept as
 * it is written: old and local forms are reminders of the rules, only what can be no number is an error.
 */
export const documentNumber = (label = '发文字号') =>
	z
		.custom<string | string[]>()
		.superRefine((value: unknown, context) => {
			for (const { path, message } of faultsOf(value))
				context.addIssue({ code: 'custom', message, path });
		})
		.transform((value) => [value].flat().map((number) => number.trim()))
		.meta({
			title: label,
			description: '照原件写；有几个文号的，每个另起一行，以“- ”开头',
		});

interface Fault {
	path: PropertyKey[];
	message: string;
}

function faultsOf(value: unknown): Fault[] {
	if (!Array.isArray(value)) return faultOf(value, []);
	if (value.length === 0) return [{ path: [], message: '没有填内容。没有文号的，删去这一行' }];
	const found = value.flatMap((item, place) => faultOf(item, [place]));
	if (found.length > 0) return found;
	const isTwice = numberKeys(value.map(String)).length < value.length;
	return isTwice ? [{ path: [], message: '同一个文号写了两次' }] : [];
}

function faultOf(value: unknown, path: PropertyKey[]): Fault[] {
	const message = typeof value === 'string' ? textFault(value) : typeFault(value);
	return message === undefined ? [] : [{ path, message }];
}

function textFault(value: string): string | undefined {
	if (value.length > longest) return `太长，最多 ${longest} 个字`;
	return numberFault(value);
}

function typeFault(value: unknown): string {
	return ['number', 'boolean'].includes(typeof value)
		? `请加引号写成文字："${String(value)}"`
		: '应写成一行文字；有几个文号的，每个另起一行，以“- ”开头';
}

/** 索引号, kept as it is written. Counties use many forms; one that is not known to be in use is a warning of the rules. */
export const indexNumber = (label = '索引号') =>
	text(label)
		.max(longest, `太长，最多 ${longest} 个字`)
		.superRefine((value, context) => {
			const message = value === '' ? undefined : indexNumberFault(value);
			if (message !== undefined) context.addIssue({ code: 'custom', message });
		})
		.meta({ description: '照原样写，一般是机构前缀/年份-流水号，全站不重复' });
