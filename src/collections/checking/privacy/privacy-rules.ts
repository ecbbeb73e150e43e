import { personalDataLabels } from '../../../domain/personal-data/personal-data.ts';
import { cannotHandle } from '../../reading/guard.ts';
import { privacyExceptions } from '../../registers/privacy-exceptions.ts';
import { privacyFindings } from './privacy-findings.ts';
import type { Problem } from '../../records/problem.ts';
import type { PrivacyFinding, PrivacySources } from './privacy-findings.ts';
import type { ValidRecord } from '../../records/validate.ts';

export interface PrivacyCheck {
	problems: Problem[];
	/** The findings that no exception covers. */
	findings: PrivacyFinding[];
	/** Codes of the county's exceptions. */
	excepted: ReadonlySet<string>;
	/** The number of exceptions (`content/privacy-exceptions/`) that cover a finding. */
	exceptionsInForce: number;
}

/** Reports personal data. `valid` holds the valid records, among them the county's exceptions. */
export function checkPrivacy(sources: PrivacySources, valid: readonly ValidRecord[]): PrivacyCheck {
	const failures: Problem[] = [];
	const all = privacyFindings(sources, (file, error) => failures.push(cannotHandle(file, error)));
	const exceptions = valid.filter(({ collection }) => collection.name === privacyExceptions.name);
	const excepted = new Set(exceptions.map(({ data }) => String(data['code'])));
	const found = new Set<unknown>(all.map(({ code }) => code));
	const findings = all.filter(({ code }) => !excepted.has(code));
	// The text inside attachments is checked in `attachment-rules.ts`.
	const isOfAttachment = ({ data }: ValidRecord) => String(data['file']).startsWith('public/');
	const idle = exceptions.filter(
		(exception) => !found.has(exception.data['code']) && !isOfAttachment(exception),
	);
	return {
		problems: [...failures, ...findings.map(problemOf), ...idle.map(idleProblem)],
		findings,
		excepted,
		exceptionsInForce: exceptions.length - idle.length,
	};
}

function problemOf({ file, line, kind, masked, severity }: PrivacyFinding): Problem {
	const remedy = severity === 'stops' ? '公开前必须删去' : '属于个人的应当删去';
	return {
		file,
		line,
		personalData: kind,
		message: `疑似${personalDataLabels[kind]} ${masked}，${remedy}`,
		severity: severity === 'stops' ? 'error' : 'warning',
	};
}

function idleProblem({ file, lineOf, data }: ValidRecord): Problem {
	return {
		file,
		line: lineOf([]),
		field: '核对码',
		message: `${String(data['file'])} 里没有与 ${String(data['code'])} 对应的内容了，请删去这一行`,
		severity: 'warning',
	};
}
