import { englishLeaving } from './en.ts';
import { leaving } from './zh-CN.ts';

/** What is asked before a link leads away from a page in the language: apart from the frame, because a script carries it. */
export function leavingWords(language: string): typeof leaving {
	return language === 'en' ? englishLeaving : leaving;
}
