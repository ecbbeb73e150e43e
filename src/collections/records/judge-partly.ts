/** A record of which some fields are wrong. */
interface Watched {
	data: Record<string, unknown>;
	body: string;
	isBodyUnread?: true;
	wrongFields: ReadonlySet<string>;
}

/** What `judge` finds in a record with mistakes, or nothing if it asks for what is wrong there. */
export function judgePartly<Source extends Watched, Found>(
	record: Source,
	judge: (record: Source) => Found[],
): Found[] {
	let isAsked = false;
	const { wrongFields } = record;
	const data = new Proxy(record.data, {
		get: (fields, name) => {
			isAsked ||= typeof name === 'string' && wrongFields.has(name);
			return Reflect.get(fields, name) as unknown;
		},
		has: (fields, name) => {
			isAsked ||= typeof name === 'string' && wrongFields.has(name);
			return Reflect.has(fields, name);
		},
		ownKeys: (fields) => {
			isAsked ||= wrongFields.size > 0;
			return Reflect.ownKeys(fields);
		},
	});
	const watched = {
		...record,
		data,
		get body() {
			isAsked ||= record.isBodyUnread === true;
			return record.body;
		},
	};
	try {
		const found = judge(watched);
		return isAsked ? [] : found;
	} catch (error) {
		if (isAsked) return [];
		throw error;
	}
}
