/** `part` of `whole` in per cent, rounded half up to one decimal place; `undefined` when `whole` is 0. */
export function percentage(part: number, whole: number): number | undefined {
	return whole === 0 ? undefined : Math.round((part * 1000) / whole) / 10;
}
