import { derived } from '../derived.ts';
import { facts } from '../facts.ts';
import { taskLedgerRows } from '../tasks/ledger-facts.ts';
import { taskLedgers } from '../tasks/task-ledger.ts';
import { sitePage } from './site-page.ts';
import { taskLedgerSection as section } from '../../collections/sections/sections.ts';
import { taskLedgerPage as words } from '../../interface/zh-CN.ts';
import type { TaskLedger } from '../tasks/task-ledger.ts';
import type { SitePage } from './site-page.ts';

/**
 * The pages of the ledger: the section's own address with the newest year, then a page for each year. The section's own
 * address states no rows, so that nothing is counted twice.
 */
export const taskLedgerPages = derived((portal): readonly SitePage<TaskLedger>[] => {
	const [newest, ...others] = taskLedgers(portal);
	if (!newest) return [];
	return [
		sitePage(portal, {
			href: section.path,
			title: section.title,
			section,
			facts: facts({ section: section.id }),
			lastModified: newest.changedOn,
			found: 'purpose',
			subject: newest,
		}),
		...[newest, ...others].map((ledger) => {
			const rows = taskLedgerRows(ledger, portal.today);
			return sitePage(portal, {
				href: ledger.href,
				title: words.partTitle(ledger.year),
				section,
				facts: facts({
					section: section.id,
					agencies: [...new Set(rows.flatMap(({ agencies }) => agencies))],
					period: ledger.year,
				}),
				lastModified: ledger.changedOn,
				rows,
				found: 'text',
				subject: ledger,
			});
		}),
	];
});
