/** The program of a thread that keeps all it makes. */
const kept: string[][] = [];
for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => `${kept.length}-${index}`));
