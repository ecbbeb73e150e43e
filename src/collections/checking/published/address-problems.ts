import { addressPatterns } from './address-patterns.ts';
import { addressesOf } from './address-target.ts';
import { changeLine } from './change-line.ts';
import { lostAddresses } from './lost-addresses.ts';
import { addressChanges } from '../../registers/address-changes.ts';
import { dateOf } from '../../../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { AddressPattern } from './address-patterns.ts';
import type { ComparedContent } from './lost-addresses.ts';
import type { Problem } from '../../records/problem.ts';

/** From so many on, lost addresses are told of by their form. */
const mostSingle = 20;
const mostNamed = 3;

/** What comparing a site's addresses with the content gave. */
export interface AddressComparison {
	problems: Problem[];
	/** In Chinese: what was compared, and what was not. */
	notes: readonly string[];
}

/**
 * The addresses of the site `target` (an address on the web, a folder, a file that lists them) that nothing answers when the
 * content in `contentDir` is published, as problems. Throws with a reason in Chinese when there is nothing to compare with.
 */
export async function addressProblems(
	target: string,
	contentDir: string,
	content: ComparedContent,
): Promise<AddressComparison> {
	const { paths, notes, base } = await addressesOf(target);
	const { lost, derived } = lostAddresses(paths, content, base);
	const groups =
		lost.length > mostSingle
			? addressPatterns(lost)
			: lost.map((address) => ({ pattern: address, addresses: [address] }));
	return {
		problems: groups.map((group) => ({
			file: `${contentDir}/${addressChanges.name}`,
			line: 1,
			message:
				group.addresses.length === 1
					? singleMessage(group.pattern, contentDir, dateOf(content.now))
					: groupMessage(group),
			severity: 'error',
		})),
		notes: [
			`与 ${target} 的 ${paths.length} 个网址比较，有 ${lost.length} 个现在没有着落。`,
			...(derived > 0
				? [`列表、统计、搜索一类由内容自动产生的网址有 ${derived} 个，没有比较。`]
				: []),
			...notes.map((note) => `${note}。`),
		],
	};
}

function singleMessage(address: string, contentDir: string, day: CalendarDate): string {
	return `${address} 公开着，照现在的内容就没有了。是误删的，请恢复；改了网址或者要撤下的，${changeLine(contentDir, { address, changedOn: day })}`;
}

function groupMessage({ pattern, addresses }: AddressPattern): string {
	const names = addresses.slice(0, mostNamed).join('、');
	return `${pattern} 这样的网址有 ${addresses.length} 个，照现在的内容就都没有了，例如 ${names}。每个网址登记一行：改址的写新网址，撤下的写原因；从旧网站导入的文件，npm run import 会替它们登记`;
}
