import { findPersonalData } from '../../../domain/personal-data/find-personal-data.ts';
import { personalDataLabels } from '../../../domain/personal-data/personal-data.ts';
import { exceptionCode } from './exception-code.ts';
import type { Detector } from '../../../attachments/inspect-file.ts';

/** What of persons stands in the text of the public file at `file`, relative to the public folder. */
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
