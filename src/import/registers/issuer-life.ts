import { plainName } from './agency-names.ts';
import type { AgencyRegister } from './agency-register.ts';
import type { Note } from '../item/source-item.ts';

/**
 * Remarks on issuers whose stated name, or the agency itself, had ended before the day of the document. `stated` is the
 * source's text, `ids` the agencies that it was read as.
 */
export function issuerLifeNotes(
	{ stated, ids }: { stated: readonly string[]; ids: readonly string[] },
	day: string | undefined,
	{ formerNames, abolished, names }: AgencyRegister,
): Note[] {
	if (day === undefined) return [];
	return [
		...stated
			.flatMap((text) => text.split(/[\s、，,；;|/]+/))
			.flatMap((name) => {
				const until = formerNames.get(plainName(name));
				return until !== undefined && until < day
					? [noteOn(name, `这个名称只用到 ${until}，文件的日期更晚，请核对`)]
					: [];
			}),
		...ids.flatMap((id) => {
			const end = abolished.get(id);
			return end !== undefined && end <= day
				? [noteOn(names.get(id) ?? id, `这个机构自 ${end} 起撤销，文件的日期更晚，请核对`)]
				: [];
		}),
	];
}

function noteOn(value: string, problem: string): Note {
	return { field: 'issuers', problem, value };
}
