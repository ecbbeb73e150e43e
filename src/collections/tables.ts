import { lists } from './lists.ts';
import type { Section } from './sections.ts';
import type { Table } from './table.ts';

/** Every collection that is published as tables, in the order of the site map. */
export const tables: readonly Table[] = [...lists];

/** The section that a table is. */
export function sectionOfTable({ name, path, title, description }: Table): Section {
	return {
		id: name.replaceAll('/', '-'),
		path,
		title,
		description,
		keywords: title,
		columnType: '信息公开目录',
		main: false,
	};
}
