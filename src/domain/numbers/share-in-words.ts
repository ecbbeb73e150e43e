import { percentage } from './percentage.ts';

/**
 * `5.3%（2/38）`: a share with what it was computed from. Says 待核实 and what is not known; `nobody` is said of a whole of
 * 0, which has no share.
 */
export function shareInWords(
	part: number | undefined,
	whole: number | undefined,
	{ part: partLabel, whole: wholeLabel, nobody }: { part: string; whole: string; nobody: string },
): string {
	const unknown = [
		...(part === undefined ? [partLabel] : []),
		...(whole === undefined ? [wholeLabel] : []),
	];
	if (part === undefined || whole === undefined) return `待核实（没有填${unknown.join('、')}）`;
	const share = percentage(part, whole);
	return share === undefined ? nobody : `${share}%（${part}/${whole}）`;
}
