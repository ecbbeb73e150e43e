import { compareText } from '../../../domain/text/compare-text.ts';
import { personalDataLabels } from '../../../domain/personal-data/personal-data.ts';
import type { PrivacyFinding } from './privacy-findings.ts';

/** The output of `check -- --mask`: for each finding its place, a masked replacement, and its code for an exception. */
export function formatMasks(findings: readonly PrivacyFinding[]): string {
	if (findings.length === 0) return '没有发现疑似个人信息。';
	const lines = findings
		.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line)
		.map(({ file, line, kind, masked, severity, code }) => {
			const state = severity === 'stops' ? '必须改' : '请核对';
			return `${file}:${line}  ${personalDataLabels[kind]}（${state}）→ ${masked}  核对码 ${code}`;
		});
	return [
		`疑似个人信息 ${findings.length} 处。能删去的删去；要保留这一项的，改成箭头后面的写法：`,
		...lines,
		'确实应当公开的，写进 content/privacy-exceptions/，一处一行，写明理由和决定人。',
	].join('\n');
}
