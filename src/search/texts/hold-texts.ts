import type { Texts } from './texts.ts';

/** Opens texts when they are first asked for, and again where that failed. `close` lets go of what they hold. */
export function holdTexts<Held extends Texts | undefined>(open: () => Promise<Held>) {
	let opening: Promise<Held> | undefined;
	const texts = (): Promise<Held> => {
		opening ??= open().catch((error: unknown) => {
			opening = undefined;
			throw error;
		});
		return opening;
	};
	const close = () => {
		opening?.then((opened) => opened?.close?.()).catch(() => undefined);
	};
	return { texts, close };
}
