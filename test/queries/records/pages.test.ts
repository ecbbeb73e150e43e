import { expect, test } from 'vitest';
import { handMadeRecords } from '../../../src/queries/records/pages.ts';
import { sectionOf } from '../../../src/queries/records/sections.ts';
import { onDay, portalOf } from '../portal.ts';
import { page } from '../records.ts';

const portal = portalOf({
	'pages/disclosure/system.mdx': page(),
	'pages/about.mdx': page({ publicUntil: '2026-05-31' }),
	'pages/accessibility.mdx': page({ title: '无障碍声明' }),
});

test('hand-made pages stand by their addresses as long as they are public', () => {
	const idsOn = (day: '2026-05-31' | '2026-06-01') =>
		handMadeRecords(onDay(portal, day)).map(({ href }) => href);
	expect(idsOn('2026-05-31')).toEqual(['/about/', '/accessibility/', '/disclosure/system/']);
	expect(idsOn('2026-06-01')).toEqual(['/accessibility/', '/disclosure/system/']);
});

test('a page stands in the deepest section with content that encloses it', () => {
	const idOf = (href: string) => sectionOf(portal, href).id;
	expect(idOf('/disclosure/system/')).toBe('disclosure');
	expect(idOf('/enforcement/bodies/one/')).toBe('enforcement');
	expect(idOf('/about/')).toBe('home');
});
