import { publicationTime } from '../../fields/fields.ts';

/** The name of the field, in tables whose official form has such a column and in those that have it for editors alone. */
export const publicationField = 'publishedOn';

/**
 * 发布日期 of a row, for tables whose official form has no such column: until then the row is nowhere. Neither pages nor
 * downloads show the column; a table that spreads this into its schema names the field among its `internal` ones.
 */
export const rowPublication = {
	[publicationField]: publicationTime('发布日期')
		.meta({ description: '到这时才公开，可以带时间；网页上不显示，马上公开的不填' })
		.optional(),
};
