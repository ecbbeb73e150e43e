import { bodyTreeOf, htmlOf } from '../document/body.ts';
import { agenciesOf, officeFacts } from '../records/agencies.ts';
import { notesOn } from '../records/agency-notes.ts';
import { fieldOfficesOf } from '../records/field-offices.ts';
import { leadersOf } from '../records/leaders.ts';
import { auditedAgencies } from '../ledger/audit-ledger.ts';
import { agencyTypes } from '../../collections/fields/agency-types.ts';
import { agencyPage as words, common } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from '../records/agencies.ts';

/** Everything that the page of an agency shows besides its documents. Reads and renders the record's body. */
export function agencyView(portal: Portal, agency: Agency) {
	const { data, filePath, id } = agency;
	const [superior] = agenciesOf(portal, data.parent ? [data.parent] : []);
	const office = officeFacts(data);
	const isFirst = ({ label }: { label: string }) => firstFacts.includes(label);
	const duties = auditedAgencies(portal).find((one) => one.id === id)?.href;
	return {
		name: data.name,
		summary: data.summary,
		notes: notesOn(portal, agency),
		facts: [
			...firstFacts.flatMap((label) =>
				office
					.filter((fact) => fact.label === label)
					.map((fact) => ({ ...fact, href: telephone(fact) })),
			),
			...office.filter((fact) => !isFirst(fact)),
			{ label: words.website, value: data.website, href: data.website },
			{ label: words.type, value: agencyTypes[data.type] },
			{ label: words.parent, value: superior?.data.name, href: superior?.href },
			{ label: words.establishedOn, value: data.establishedOn },
			{ label: words.creditCode, value: data.creditCode },
			{ label: common.duty, value: duties && words.dutiesLink, href: duties },
		],
		leaders: leadersOf(agency),
		internalBodies: data.internalBodies ?? [],
		fieldOffices: fieldOfficesOf(portal, agency),
		html: htmlOf(bodyTreeOf(portal, filePath)),
	};
}

/** What readers come for. */
const firstFacts = ['联系电话', '办公地址', '办公时间'];

/** The address that calls a number; `undefined` for other facts and for texts with more than one number. */
function telephone({ asked, value }: ReturnType<typeof officeFacts>[number]): string | undefined {
	return asked === 'phone' && value !== undefined && /^[\d-]{5,}$/.test(value)
		? `tel:${value}`
		: undefined;
}
