import { z } from 'zod';
import { collection } from '../../declarations/collection.ts';
import { metaOf, schemaAt } from '../../declarations/schema.ts';
import { text } from '../../fields/fields.ts';
import { agencies } from '../../registers/agencies.ts';

/** The column has the label, the form and the example of the agency's field. */
function column(...path: string[]): z.ZodType {
	const field = schemaAt(agencies.schema, path);
	if (!field) throw new Error(`agencies have no field ${path.join('.')}`);
	return field.optional();
}

const plain = (...path: string[]) => text(metaOf(column(...path)).title ?? '').optional();

/** The list from which a county's agencies begin: a row each, with the columns that an agency's record has. */
export const agencyColumns = collection({
	name: 'agencies',
	title: '机构名单',
	format: 'csv',
	key: 'name',
	schema: z.strictObject({
		name: text('机构名称'),
		id: text('编号')
			.regex(/^[a-z0-9][a-z0-9-]*$/, '编号只能用小写字母、数字和 -')
			.optional(),
		shortName: plain('shortName'),
		otherNames: column('otherNames'),
		type: plain('type'),
		parent: plain('parent'),
		creditCode: column('creditCode'),
		indexPrefix: plain('indexPrefix'),
		documentPrefixes: column('documentPrefixes'),
		officeName: plain('office', 'name'),
		address: plain('office', 'address'),
		hours: plain('office', 'hours'),
		phone: plain('office', 'phone'),
		fax: plain('office', 'fax'),
		online: plain('office', 'online'),
		postcode: column('office', 'postcode'),
	}),
});

/** The columns that are fields of the agency's office. */
export const officeColumns = {
	officeName: 'name',
	address: 'address',
	hours: 'hours',
	phone: 'phone',
	fax: 'fax',
	online: 'online',
	postcode: 'postcode',
} as const;
