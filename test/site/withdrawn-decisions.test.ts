import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readCollection, filesBelow } from '../../src/collections/reading/read.ts';
import { tables } from '../../src/collections/tables/tables.ts';
import { contentDir, today } from '../county/county.ts';

const dist = inject('dist');

/**
 * Table → a field that tells its rows apart and that nothing but the row's own page shows, and whether its rows have a last
 * day: the public may consult a licence without end.
 */
const telling = [
	['enforcement/penalty-decisions', 'facts', true],
	['enforcement/licence-decisions', 'content', false],
] as const;

describe.each(telling)('%s', (name, field, ends) => {
	const table = tables.find((each) => each.name === name) ?? expect.fail(name);
	const rows = readCollection(contentDir, table).records.map(({ data }) => {
		const row = table.schema.parse(data) as Record<string, string | undefined>;
		return { text: row[field] ?? '', row };
	});
	const open = rows.filter(({ row }) => isPublic(row, ends));
	const closed = rows.filter(({ row }) => !isPublic(row, ends));
	const folder = join(dist, table.path);
	const files = new Map(
		filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
	);

	test.each(['.html', '.csv', '.json'])('what is public stands in its %s', (kind) => {
		const texts = [...files].filter(([file]) => file.endsWith(kind)).map(([, text]) => text);
		expect(open.length).toBeGreaterThan(0);
		expect(open.filter(({ text }) => !texts.some((each) => each.includes(text)))).toEqual([]);
	});

	test('what was withdrawn, or is public no longer, stands in no file', () => {
		expect(closed.length).toBeGreaterThan(0);
		const found = closed.flatMap(({ text }) =>
			[...files].filter(([, each]) => each.includes(text)).map(([file]) => `${file}: ${text}`),
		);
		expect(found).toEqual([]);
	});
});

/** The last day is public, the day of a withdrawal is not. */
function isPublic(
	{ withdrawnOn, publicUntil = '9999' }: Record<string, string | undefined>,
	ends: boolean,
): boolean {
	return (withdrawnOn ?? '9999') > today && (!ends || publicUntil >= today);
}
