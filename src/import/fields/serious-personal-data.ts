import { publishedTexts } from '../../collections/checking/privacy/privacy-texts.ts';
import { findPersonalData } from '../../domain/personal-data/find-personal-data.ts';
import { personalDataLabels } from '../../domain/personal-data/personal-data.ts';
import type { Collection } from '../../collections/declarations/collection.ts';

/** Why a record with serious personal data, which `check` would refuse to publish, is not imported; `undefined` without such. */
export function seriousPersonalData(
	data: unknown,
	body: string,
	collection: Collection,
): string | undefined {
	const place = { id: '', file: '', digest: '', bodyLine: 1, lineOf: () => 1 };
	const found = publishedTexts({ ...place, data, body, collection })
		.flatMap(({ text }) => findPersonalData(text))
		.find(({ severity }) => severity === 'stops');
	return (
		found && `疑似有${personalDataLabels[found.kind]} ${found.masked}，没有导入。请先在原数据里删去`
	);
}
