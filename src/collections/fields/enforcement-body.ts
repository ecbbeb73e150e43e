import { z } from 'zod';
import { oneOf, reference, text } from './fields.ts';
import type { RuleViolation } from '../declarations/collection.ts';

/** By what right an organ enforces. */
const enforcementBodyKinds = ['法定行政机关', '法律法规授权组织', '受委托组织'] as const;

/** 行政执法主体的类别和依据 of an agency. */
export const enforcementBody = () =>
	z
		.strictObject({
			kind: oneOf('类别', enforcementBodyKinds).meta({ example: '法定行政机关' }),
			basis: text('依据').meta({
				description: '确定执法主体资格的法律、法规，受委托的写委托书',
				example: '《档案法》',
			}),
			entrustedBy: reference('委托机关')
				.meta({ description: '受委托组织才写：委托它执法的机关', example: 'county-government' })
				.optional(),
		})
		.meta({
			title: '行政执法主体',
			description: '显示在行政执法主体的网页上；受委托组织以委托机关的名义执法，不是行政执法主体',
		});

interface EnforcingAgency {
	enforcement?: boolean | undefined;
	enforcementBody?:
		{ kind: (typeof enforcementBodyKinds)[number]; entrustedBy?: string | undefined } | undefined;
}

/** Rules of the facts above: who is entrusted names by whom, and enforces in the other's name (处罚法 art. 20). */
export const enforcementBodyRules: readonly ((
	agency: EnforcingAgency,
) => RuleViolation | undefined)[] = [
	({ enforcementBody: body }) =>
		body?.kind === '受委托组织' && body.entrustedBy === undefined
			? { field: 'enforcementBody.entrustedBy', message: '没有填。受委托组织要写委托机关' }
			: undefined,
	({ enforcementBody: body }) =>
		body && body.kind !== '受委托组织' && body.entrustedBy !== undefined
			? { field: 'enforcementBody.entrustedBy', message: '受委托组织才写，请删去' }
			: undefined,
	({ enforcement, enforcementBody: body }) =>
		body?.kind === '受委托组织' && enforcement === true
			? {
					field: 'enforcement',
					message:
						'受委托组织以委托机关的名义执法，不是行政执法主体，一般写 false（《行政处罚法》第二十条）',
					severity: 'warning',
				}
			: undefined,
	({ enforcement, enforcementBody: body }) =>
		body && body.kind !== '受委托组织' && enforcement !== true
			? { field: 'enforcement', message: '写了行政执法主体的类别，这里要写 true' }
			: undefined,
];
