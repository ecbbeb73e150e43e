import { z } from 'zod';
import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import { levels } from './duty-terms.ts';
import type { DisclosureLevel } from '../../domain/documents/disclosure-categories.ts';

const ids = disclosureCategories.map(({ id }) => id) as [string, ...string[]];

/** 公开内容类别 (条例 arts. 20, 21), as its id. */
export const disclosureCategory = () =>
	z.enum(ids).meta({
		title: '公开内容类别',
		values: disclosureCategories.map(({ id, title, basis, levels }) => ({
			value: id,
			label: title,
			note: `${basis}，要求${levels.map(nameOf).join('、')}公开`,
		})),
	});

function nameOf(level: DisclosureLevel): string | undefined {
	return Object.entries(levels).find(([, id]) => id === level)?.[0];
}
