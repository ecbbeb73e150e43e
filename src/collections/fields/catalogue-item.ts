import { z } from 'zod';

/** The longest key of an item. */
const longest = 200;

/**
 * 标准目录事项: the items of the 政务公开事项标准目录 under which a document is published, each as `field/number`: one text, or a
 * list. What is read is what was written; `catalogueItemsIn` makes a list of either.
 */
export const catalogueItem = () =>
	z
		.custom<string | readonly string[]>()
		.superRefine((value: unknown, context) => {
			const message = faultOf(value);
			if (message !== undefined) context.addIssue({ code: 'custom', message });
		})
		.meta({
			title: '标准目录事项',
			description:
				'写成“领域/序号”，目录里就列出这份文件；属于几个事项的，每个另起一行，以“- ”开头',
			example: 'social-assistance/5',
		});

/** The keys of the items that the field holds; empty for `undefined`. */
export function catalogueItemsIn(value: string | readonly string[] | undefined): readonly string[] {
	if (value === undefined) return [];
	return typeof value === 'string' ? [value] : value;
}

function faultOf(value: unknown): string | undefined {
	const items: unknown[] = [value].flat();
	if (items.length === 0) return '没有填内容。没有事项的，删去这一行';
	if (!items.every((item) => typeof item === 'string' && /^\S+\/\S+$/.test(item)))
		return '应写成“领域/序号”，例如 social-assistance/5；有几个的，每个另起一行，以“- ”开头';
	if (items.some((item) => String(item).length > longest)) return `太长，最多 ${longest} 个字`;
	return new Set(items).size < items.length ? '同一个事项写了两次' : undefined;
}
