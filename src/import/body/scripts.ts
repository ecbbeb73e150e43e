const raised = new Map(
	[...'0123456789+-=()n'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index]]),
);
const lowered = new Map(
	[...'0123456789+-=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index]]),
);

/**
 * Superscript or subscript in Unicode (`m²`, `CO₂`), which needs no HTML; the text is unchanged when Unicode has no
 * such letters.
 */
export function asScript(text: string, script: 'sub' | 'sup' | undefined): string {
	if (script === undefined) return text;
	const letters = script === 'sup' ? raised : lowered;
	const written = [...text].map((letter) => (/\s/.test(letter) ? letter : letters.get(letter)));
	return written.includes(undefined) ? text : written.join('');
}
