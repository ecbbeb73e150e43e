import { publishedTexts } from '../../collections/checking/privacy/privacy-texts.ts';
import { findPersonalData } from '../../domain/personal-data/find-personal-data.ts';
import type { Collection } from '../../collections/declarations/collection.ts';

/** The first serious personal data in a record, which `check` would refuse to publish; `undefined` when there is none. */
export function seriousPersonalData(data: unknown, body: string, collection: Collection) {
	const place = { id: '', file: '', digest: '', bodyLine: 1, lineOf: () => 1 };
	return publishedTexts({
		...place,
		data: data,
		body,
		collection,
	})
		.flatMap(({ text }) => findPersonalData(text))
		.find(({ severity }) => severity === 'stops');
}
