import { englishFrame } from './en.ts';
import { frame as chinese } from './zh-CN.ts';

/** The words of the frame around every page, complete in each language. */
export type FrameWords = typeof chinese;

/**
 * The languages in which a page can be written. A new language is one more file in this folder and one more line here.
 */
const frames = { 'zh-CN': chinese, en: englishFrame };

export type Language = keyof typeof frames;

/** The language of every page that states no other. */
export const mainLanguage: Language = 'zh-CN';

export const languages = Object.keys(frames) as Language[];

export function frameWords(language: Language): FrameWords {
	return frames[language];
}
