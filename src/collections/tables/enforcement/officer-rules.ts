import {
	looksLikeIdentityNumber,
	looksLikePrivateDetail,
} from '../../../domain/personal-data/private-detail.ts';
import type { Rule } from '../../declarations/collection.ts';
import type { TableRow } from '../../declarations/table.ts';

/**
 * Only five facts of an officer are public: name, certificate number, unit, area and kind of enforcement. A cell that looks
 * like an identity number, a phone number or a birth date is refused. Certificate numbers are not compared with phone
 * numbers, because they may have as many digits.
 */
export const officerRules: readonly Rule<TableRow>[] = [
	({ certificate }) => refuse('certificate', looksLikeIdentityNumber(String(certificate))),
	...['name', 'area', 'field'].map(
		(field): Rule<TableRow> =>
			(row) =>
				refuse(field, looksLikePrivateDetail(String(row[field] ?? ''))),
	),
];

function refuse(field: string, isPrivate: boolean) {
	return isPrivate
		? {
				field,
				message: '像是身份证号码、电话号码或者出生日期，执法人员只公布姓名和执法证号，请删去',
			}
		: undefined;
}
