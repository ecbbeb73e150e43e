/** Makes a function that asks once for each name, and again after a failure. */
export function memoized<Name, Answer>(ask: (name: Name) => Promise<Answer>) {
	const answers = new Map<Name, Promise<Answer>>();
	return (name: Name): Promise<Answer> => {
		const answer =
			answers.get(name) ??
			ask(name).catch((error: unknown) => {
				answers.delete(name);
				throw error;
			});
		answers.set(name, answer);
		return answer;
	};
}

/** Makes a function that asks once, and again after a failure. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
	const answer = memoized((_: 'all') => ask());
	return () => answer('all');
}

/** The result of `work`; throws when it takes longer than `seconds`. */
export async function inTime<Result>(seconds: number, work: Promise<Result>): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`No answer in ${seconds} s`)), 1000 * seconds);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
