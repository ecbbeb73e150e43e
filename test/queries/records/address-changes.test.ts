import { expect, test } from 'vitest';
import { changedAddresses, rowChanges } from '../../../src/queries/records/address-changes.ts';
import { onDay, portalOf } from '../portal.ts';
import { agency, information, page, penalty, table } from '../records.ts';

const portal = portalOf({
	'address-changes/2026.csv': table(
		{ address: '/disclosure/information/old/', changedOn: '2026-01-05', newAddress: '/agencies/' },
		{ address: '/lists/powers/2026-01-01/#row-A', changedOn: '2026-02-01', reason: '登记有误' },
	),
	'information/list.md': information({ publicUntil: '2026-03-31' }),
	'pages/notice.mdx': page({ publicUntil: '2026-04-30' }),
	// The page of a row's table shows that the row's publication has ended.
	'enforcement/penalty-decisions/2026.csv': table(penalty({ publicUntil: '2026-02-01' })),
	'agencies/government.md': agency(),
});

test('rows of tables are told from pages', () => {
	expect(rowChanges(portal)).toEqual([
		{ address: '/lists/powers/2026-01-01/#row-A', changedOn: '2026-02-01', reason: '登记有误' },
	]);
});

test('a page whose publication has ended is withdrawn from the day after, and so is a section with nothing else', () => {
	const recorded = {
		address: '/disclosure/information/old/',
		changedOn: '2026-01-05',
		newAddress: '/agencies/',
	};
	const listEnded = {
		address: '/disclosure/information/list/',
		changedOn: '2026-04-01',
		reason: '公示期满',
	};
	expect(changedAddresses(onDay(portal, '2026-03-31'))).toEqual([recorded]);
	const emptied = {
		address: '/disclosure/information/',
		changedOn: '2026-04-01',
		reason: '本栏目的内容已经撤下、移到别处或者公示期满，目前没有公开的内容',
	};
	expect(changedAddresses(onDay(portal, '2026-04-01'))).toEqual([recorded, listEnded, emptied]);
	expect(changedAddresses(onDay(portal, '2026-05-01'))).toEqual([
		recorded,
		listEnded,
		{ address: '/notice/', changedOn: '2026-05-01', reason: '公示期满' },
		emptied,
	]);
});
