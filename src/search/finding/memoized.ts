/** Asks once for each name, and again where that failed. */
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
