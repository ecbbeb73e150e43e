import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { penaltyDecisions } from '../collections/tables/enforcement/penalty-decisions.ts';
import { addDays } from '../domain/dates/calendar-date.ts';
import { creditCodeCheckCharacter } from '../domain/numbers/credit-code.ts';
import { seededRandom } from './random.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

const facts =
	'经营者在经营场所内未按照规定执行进货查验记录制度，执法人员现场检查时不能提供相应的票据和台账，';

/**
 * Adds `count` made-up penalty decisions of 2025, about 1 KB each, to the made-up county in `folder`, by its first
 * `agencyCount` agencies. The same counts give the same bytes.
 */
export function writePenalties(folder: string, count: number, agencyCount = 40): void {
	const random = seededRandom(count);
	const target = join(folder, 'enforcement', 'penalty-decisions');
	mkdirSync(target, { recursive: true });
	const rows = Array.from({ length: count }, (_, index) => penalty(index, agencyCount, random));
	const lines = rows.map((row) =>
		penaltyDecisions.columns.map(({ name }) => row[name] ?? '').join(','),
	);
	const header = penaltyDecisions.columns.map(({ label }) => label).join(',');
	writeFileSync(join(target, '2025.csv'), `${header}\n${lines.join('\n')}\n`);
}

/** Every tenth party is a natural person; the publicity period of about half has ended by 2026-11-22. */
function penalty(index: number, agencyCount: number, random: () => number): Record<string, string> {
	const decidedOn = addDays('2025-01-01', Math.floor(random() * 365));
	const fine = (0.05 + Math.floor(random() * 400) / 100).toFixed(2);
	return {
		...party(index),
		number: `测执罚〔2025〕${index + 1}号`,
		offence: '未执行进货查验记录制度',
		facts: facts.repeat(3),
		basis: '《食品安全法》第一百二十六条第一款第三项'.repeat(2),
		types: '警告；罚款',
		content: `警告；罚款${fine}万元。`,
		fine,
		decidedOn,
		validUntil: '2099-12-31',
		agency: `测速县第${index % agencyCount}局`,
		agencyCode: code('11', index % agencyCount),
		source: `测速县第${index % agencyCount}局`,
		sourceCode: code('11', index % agencyCount),
		publicityClass: '严重',
		publishedOn: addDays(decidedOn, 3),
		publicUntil: lastPublicDay(decidedOn, index),
	};
}

function party(index: number): Record<string, string> {
	if (index % 10 === 0) return { party: '李某', partyType: '自然人' };
	return {
		party: `测速县第${index}商贸有限公司`,
		partyType: '法人及非法人组织',
		creditCode: code('91', index),
	};
}

function lastPublicDay(decidedOn: CalendarDate, index: number): CalendarDate {
	return addDays(decidedOn, index % 2 === 0 ? 300 : 1000);
}

/** A credit code of the unassigned division 999902. */
function code(kind: string, index: number): string {
	const first17 = `${kind}999902${String(index).padStart(9, '0')}`;
	return `${first17}${creditCodeCheckCharacter(first17)}`;
}
