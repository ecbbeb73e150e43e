import { recordsOf, unless } from './requirement.ts';
import type { PublicRequirement } from './requirement.ts';

const guideline = '国办发〔2017〕47号';

/** Fields of `site.yaml` that the footer of every page of a government site shows. */
export const siteRequirements: readonly PublicRequirement[] = [
	setting('site-code', '网站标识码', 'siteCode'),
	setting('site-owner', '主办单位', 'owner'),
	setting('site-phone', '联系电话', 'contact.phone'),
	setting('site-contact-address', '联系地址', 'contact.address'),
	setting('site-icp', 'ICP 备案编号', 'icp'),
	setting('site-public-security', '公安机关备案号', 'publicSecurity.number'),
	setting('site-party-government-mark', '党政机关网站标识的证书网址', 'partyGovernmentMark'),
	setting('site-error-report', '“我为政府网站找错”入口的网址', 'errorReport'),
];

function setting(id: string, what: string, field: string): PublicRequirement {
	return {
		id,
		what,
		where: 'content/site.yaml',
		field,
		basis: guideline,
		lacking: (county) =>
			unless(recordsOf(county, 'site').some(({ data }) => valueAt(data, field) !== undefined)),
	};
}

/** The value at a dotted path of a record; `undefined` when there is none. */
function valueAt(data: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>(
			(value, name) =>
				typeof value === 'object' && value !== null
					? new Map<string, unknown>(Object.entries(value)).get(name)
					: undefined,
			data,
		);
}
