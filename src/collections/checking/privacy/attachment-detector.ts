import { findPersonalData } from '../../../domain/personal-data/find-personal-data.ts';
import { personalDataLabels } from '../../../domain/personal-data/personal-data.ts';
import { exceptionCode } from './exception-code.ts';
import type { Detector } from '../../../attachments/inspect-file.ts';

/** Finds personal data in the text of a public file; `file` is relative to the public folder. */
export function attachmentDetector(file: string): Detector {
	return (text) =>
		findPersonalData(text).map(({ kind, severity, start, end, masked }) => ({
			label: personalDataLabels[kind],
			start,
			end,
			masked,
			stops: severity === 'stops',
			code: exceptionCode({ path: `public/${file}`, kind, value: text.slice(start, end) }),
		}));
}
