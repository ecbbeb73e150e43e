import { synonyms } from '../../registers/synonyms.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { Synonym } from '../../registers/synonyms.ts';

/** Warns of everyday words whose official terms occur nowhere in the content, so that a search for them finds nothing. */
export function checkSynonyms({ records, incomplete }: CheckedContent): Problem[] {
	const words = records.filter(({ collection }) => collection.name === synonyms.name);
	if (words.length === 0 || incomplete.size > 0) return [];
	const said = records
		.filter(({ collection }) => collection.name !== synonyms.name)
		.map(({ data, body }) => JSON.stringify(data) + body)
		.join('\n');
	return words.flatMap(({ file, lineOf, data }): Problem[] => {
		const { everyday, official } = data as Synonym;
		if (official.some((term) => said.includes(term))) return [];
		const message = `本县的内容里没有“${official.join('”或“')}”，搜“${everyday}”不会因此找到什么；请改成文件里实际用的说法`;
		return [{ file, line: lineOf(['official']), field: '规范用语', message, severity: 'warning' }];
	});
}
