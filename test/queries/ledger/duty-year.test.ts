import { expect, test } from 'vitest';
import { dutyCalendar } from '../../../src/queries/ledger/duty-calendar.ts';
import { dutyMonths } from '../../../src/queries/ledger/duty-year.ts';
import { portalOf, the } from '../portal.ts';
import { agency, duty, information } from '../records.ts';

test('duties of a year stand on their days, those that no page shows nowhere', () => {
	const unseen = portalOf({
		'agencies/government.md': agency(),
		'duties/late.md': duty({ title: '晚', timing: '每年', due: '03-30' }),
		'duties/early.md': duty({ title: '早', timing: '每年', due: '03-02' }),
		'duties/unseen.md': duty({
			title: '看不出',
			timing: '每年',
			due: '03-01',
			section: undefined,
			person: '由人核对。',
		}),
	});
	const march = the(dutyMonths(unseen)[2]);
	expect(march.days.map(({ day }) => day)).toEqual([2, 30, 31]);
	expect(march.days[0]?.duties).toEqual([{ label: '早', href: '/audit/duties/early/' }]);
});

test('the calendar is of this site; an entry names all agencies of a level and all that it rests on', () => {
	const calendar = portalOf({
		'agencies/government.md': agency(),
		'agencies/a.md': agency({ name: '测试县甲局', type: 'department' }),
		'agencies/b.md': agency({ name: '测试县乙局', type: 'department' }),
		'duties/yearly.md': duty({
			title: '年度情况',
			basis: ['《测试条例》第五条', '测政发〔2024〕1号'],
			levels: ['县政府部门'],
			timing: '每年',
			due: '07-01',
			category: 'budget',
		}),
		'duties/renewed.md': duty({ title: '更新', timing: '定期更新', limit: '6个月' }),
		'information/a.md': information({ publishedOn: '2026-05-01' }),
	});
	const { name, asOf, entries } = dutyCalendar(calendar);
	expect([name, asOf]).toEqual(['测试县人民政府：公开义务到期日历', '2026-06-01']);
	const entryOf = (start: string) => the(entries.find(({ uid }) => uid.startsWith(start)));
	expect(entryOf('yearly.department.2025')).toMatchObject({
		day: '2026-07-01',
		description:
			'县级政府部门：测试县甲局、测试县乙局\n依据：《测试条例》第五条；测政发〔2024〕1号',
	});
	expect(entryOf('renewed')).toMatchObject({
		uid: 'renewed.county.any.2026-11-01',
		summary: '最后一天：更新',
	});
});
