/** The sum of amounts with two decimal places at most, without the errors of binary fractions: 0.1 and 0.2 make 0.3. */
export function sum(amounts: readonly number[]): number {
	return amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
}
