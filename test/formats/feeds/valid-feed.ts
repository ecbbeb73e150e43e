import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';

const grammar = readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8');

/** What is wrong with feeds in Atom, by RFC 4287: its grammar, every id once, and a link to the feed itself. */
export async function atomFaults(
	files: readonly { fileName: string; contents: string }[],
): Promise<string[]> {
	const { errors } = await validateXML({
		xml: [...files],
		schema: [{ fileName: 'atom.rng', contents: grammar }],
		extension: 'relaxng',
	});
	const repeated = files.flatMap(({ fileName, contents }) => {
		const ids = [...contents.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
		return ids.length === new Set(ids).size ? [] : [`${fileName}: an id stands twice`];
	});
	const alone = files.flatMap(({ fileName, contents }) =>
		contents.split('<link rel="self" type="application/atom+xml" ').length === 2
			? []
			: [`${fileName}: one link leads to the feed itself`],
	);
	return [...errors.map(({ rawMessage }) => rawMessage), ...repeated, ...alone];
}

const moment = z.iso.datetime({ offset: true });
const author = z.strictObject({ name: z.string().min(1) });
const text = z.string().min(1);

const item = z
	.strictObject({
		id: text,
		url: z.url(),
		title: text,
		content_text: text,
		date_published: moment.optional(),
		date_modified: moment,
		authors: z.array(author).min(1).optional(),
		tags: z.array(text).min(1).optional(),
	})
	.refine(
		({ date_published: first, date_modified: last }) => first === undefined || first <= last,
		'changed before it was published',
	);

/** JSON Feed 1.1, of whose own names a feed may use these alone; extensions begin with a low line. */
export const jsonFeedFile = z
	.strictObject({
		version: z.literal('https://jsonfeed.org/version/1.1'),
		title: text,
		home_page_url: z.url(),
		feed_url: z.url(),
		description: text,
		favicon: z.url().optional(),
		authors: z.array(author).min(1),
		language: z.literal('zh-CN'),
		_licence: z.strictObject({ name: text, url: z.url() }).optional(),
		items: z.array(item),
	})
	.refine(
		({ items }) => new Set(items.map(({ id }) => id)).size === items.length,
		'an id stands twice',
	);
