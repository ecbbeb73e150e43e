/** Text that would harm a person if it were published. */
export interface PersonalData {
	/** 1-based line of the text. */
	line: number;
	/** The finding with everything but its first six characters hidden, fit for a report. */
	masked: string;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Citizen identity numbers (公民身份号码, GB 11643: 18 characters whose check character is right) in `text`. */
export function findPersonalData(text: string): PersonalData[] {
	return text.split('\n').flatMap((content, index) =>
		[...content.matchAll(/(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])/g)]
			.map(([found]) => found)
			.filter(isIdentityNumber)
			.map((found) => ({ line: index + 1, masked: `${found.slice(0, 6)}${'*'.repeat(12)}` })),
	);
}

function isIdentityNumber(text: string): boolean {
	const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
	const year = Number(text.slice(6, 10));
	const month = Number(text.slice(10, 12));
	const day = Number(text.slice(12, 14));
	const isDate = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
	return isDate && '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}
