const raised = new Map(
	[...'0123456789+-=()n'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index]]),
);
const lowered = new Map(
	[...'0123456789+-=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index]]),
);

/** Raised or lowered text in Unicode (`m²`, `CO₂`), which needs no HTML; unchanged where Unicode has no such letters. */
export function asScript(text: string, script: 'sub' | 'sup' | undefined): string {
	if (script === undefined) return text;
	const letters = script === 'sup' ? raised : lowered;
	const written = [...text].map((letter) => (/\s/.test(letter) ? letter : letters.get(letter)));
	return written.includes(undefined) ? text : written.join('');
}
