import { agencyPage as words } from '../../interface/zh-CN.ts';
import type { Agency } from './agencies.ts';

/** A leader's post as pages show it. */
export interface LeaderRow {
	post: string;
	/** The leader's name, or the word for a vacant post. */
	name: string;
	isVacant: boolean;
	work: string | undefined;
	since: string | undefined;
	/** What a question for the holder of the post is about. */
	about: string;
}

/** The leaders of an agency in their order, and its vacant posts (条例 art. 20(2)). */
export function leadersOf({ data }: Agency): LeaderRow[] {
	const { leaders = [], type, name: agency } = data;
	return leaders
		.toSorted((a, b) => (a.order ?? last) - (b.order ?? last))
		.map(({ name, post, work, since }) => ({
			post,
			name: name ?? words.vacant,
			isVacant: name === undefined,
			work,
			since,
			about: type === 'county' ? post : `${agency}${post}`,
		}));
}

const last = Number.MAX_SAFE_INTEGER;
