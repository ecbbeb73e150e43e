import { allRecords } from '../../records/judge-each.ts';
import { catalogueItems } from '../../tables/catalogue-items.ts';
import { decodedPath } from '../../portal/place-records.ts';
import { isListAddress, showsAny } from './shown-records.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';

/**
 * Reminds of items of the standard catalogue that are said to be kept where nothing is. Lists without content are errors of
 * the rules of links, because they have no page.
 */
export function checkCataloguePlaces(content: CheckedContent): Problem[] {
	const empty = new Map<string, boolean>();
	const isEmpty = (path: string) => {
		const known = empty.get(path) ?? !showsAny(content, path);
		empty.set(path, known);
		return known;
	};
	return allRecords(content)
		.filter(({ collection }) => collection.name === catalogueItems.name)
		.flatMap((record) =>
			[record.data['places'] ?? []]
				.flat()
				.map((place) => decodedPath(String(place)))
				.filter((path) => !isListAddress(path) && isEmpty(path))
				.map((path) =>
					problemAt(
						record,
						['places'],
						`这里还没有内容：${path}。目录把这一事项算作没有公开`,
						'warning',
					),
				),
		);
}
