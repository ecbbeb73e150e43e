/** What `work` gives; throws when it takes longer. */
export async function inTime<Result>(seconds: number, work: Promise<Result>): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`No answer in ${seconds} s`)), 1000 * seconds);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
