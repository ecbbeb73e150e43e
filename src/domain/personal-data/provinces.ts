/**
 * The first two digits of identity numbers: provinces (GB/T 2260), Hong Kong, Macao and Taiwan residents (81–83), the
 * provinces of foreign permanent residents (91–96), and 99, which no person has and which is used for testing.
 */
export const provinces: ReadonlySet<string> = new Set(
	(
		'11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 ' +
		'81 82 83 91 92 93 94 95 96 99'
	).split(' '),
);
