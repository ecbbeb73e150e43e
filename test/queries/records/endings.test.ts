import { expect, test } from 'vitest';
import { endings } from '../../../src/queries/records/endings.ts';
import { portalOf } from '../portal.ts';
import { agency, information, page, penalty, table } from '../records.ts';

test('pages, documents and rows whose publication has ended or ends, each with the first day on which they are public no more', () => {
	const rows = Array.from({ length: 102 }, (_, place) =>
		penalty({
			number: `测市监罚〔2026〕${place + 1}号`,
			...(place === 101 && { publicUntil: '2026-12-31' }),
			...(place === 0 && { publicUntil: '2026-10-31' }),
		}),
	);
	const portal = portalOf(
		{
			'agencies/government.md': agency(),
			'agencies/market.md': agency({ name: '测试县市场监督管理局', type: 'department' }),
			'information/notice.md': information({ publicUntil: '2026-11-30' }),
			'information/ended.md': information({ publicUntil: '2026-05-31' }),
			'information/lasting.md': information(),
			'pages/名单.mdx': page({ publicUntil: '2026-11-29' }),
			'enforcement/penalty-decisions/2026.csv': table(...rows),
		},
		{ today: '2026-11-22' },
	);
	const address = '/enforcement/penalty-decisions/2026/';
	const [over, leaving] = ['#row-测市监罚-2026-1号', '#row-测市监罚-2026-102号'];
	expect([...endings(portal)]).toEqual([
		['/disclosure/information/ended/', '2026-06-01'],
		['/disclosure/information/notice/', '2026-12-01'],
		['/名单/', '2026-11-30'],
		[`/enforcement/penalty-decisions/${over}`, '2026-11-01'],
		[`${address}${over}`, '2026-11-01'],
		[`${address}${leaving}`, '2027-01-01'],
		[`${address}page/2/${leaving}`, '2027-01-01'],
	]);
});
