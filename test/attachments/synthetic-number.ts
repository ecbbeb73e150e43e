const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * An identity number that no person has: no county has the code 0000, and the year is 1900. Its check character is
 * correct.
 */
export function syntheticIdentity(serial = 0): string {
	const begin = `11000019000101${String(serial).padStart(3, '0')}`;
	const sum = weights.reduce((total, weight, index) => total + weight * Number(begin[index]), 0);
	return begin + '10X98765432'[sum % 11];
}
