import { exercising, isAbolishedOn } from '../organisation/agency-life.ts';
import { organOfExisting } from './jurisdiction-of-existing.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Jurisdiction, Respondent } from './jurisdiction-of-existing.ts';

const article19 = '《行政复议法》第十九条';

/**
 * The organ that receives an application against `agency` on the day (行政复议管辖, arts 19, 24, 27, 28). `agencies` are all
 * agencies of the county. `undefined` for agencies that a county's portal cannot decide about, such as superior organs.
 */
export function reconsiderationOrgan(
	agency: Respondent,
	agencies: readonly Respondent[],
	today: CalendarDate,
): Jurisdiction | undefined {
	const organ = agencies.find(({ id }) => id === agency.plateOf);
	if (organ && organ.plateOf === undefined) return ofPlate(organ, agencies, today);
	return isAbolishedOn(agency, today)
		? ofAbolished(agency, agencies, today)
		: organOfExisting(agency, agencies);
}

/** The acts under another plate are those of the organ that has it. */
function ofPlate(
	organ: Respondent,
	agencies: readonly Respondent[],
	today: CalendarDate,
): Jurisdiction | undefined {
	const found = reconsiderationOrgan(organ, agencies, today);
	return found && { ...found, reason: `与${organ.name}是一个机构。${found.reason}` };
}

/** Of an abolished agency the organs that exercise its functions are the respondents. */
function ofAbolished(
	agency: Respondent,
	agencies: readonly Respondent[],
	today: CalendarDate,
): Jurisdiction | undefined {
	const respondents = exercising(agency, new Map(agencies.map((one) => [one.id, one])), today);
	if (respondents.length === 0)
		return organOfExisting(agency, agencies) && notKnown('已经撤销，由谁继续行使它的职权没有写明');
	const found = respondents.map((one) => ({
		name: one.name,
		organ: organOfExisting(one, agencies),
	}));
	const names = respondents.map(({ name }) => name).join('、');
	const which =
		respondents.length > 1
			? `已经撤销，被申请人是继续行使该项职权的机关：${names}，看被申请的行为属于谁承接的职能`
			: `已经撤销，被申请人是继续行使其职权的${names}`;
	const known = found.flatMap(({ organ }) => organ ?? []);
	if (known.length < found.length || known.some(({ organs }) => organs.length === 0))
		return notKnown(which);
	const organs = new Set(known.map((one) => namesOf(one)));
	if (organs.size > 1)
		return notKnown(
			`${which}（${found.map(({ name, organ }) => `${name}的，向${organ ? namesOf(organ) : ''}申请`).join('；')}）`,
		);
	const reasons = new Set(known.map(({ reason }) => reason));
	const articles = new Set([article19, ...known.map(({ article }) => article)]);
	return {
		organs: known[0]?.organs ?? [],
		reason: [which, ...reasons].join('；'),
		article: [...articles].join('、'),
	};
}

function namesOf({ organs }: Jurisdiction): string {
	return organs.map(({ name }) => name).join('或者');
}

function notKnown(why: string): Jurisdiction {
	return {
		organs: [],
		reason: `${why}。请看决定书上告知的行政复议机关，或者向行政复议机构询问`,
		article: article19,
	};
}
