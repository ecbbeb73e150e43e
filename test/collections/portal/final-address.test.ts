import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circularIn, finalAddressIn } from '../../../src/collections/portal/final-address.ts';

const steps = fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/旧/');
const moves = fc.uniqueArray(fc.record({ address: steps, newAddress: steps }), {
	selector: ({ address }) => address,
});

test('the end of all moves has not moved, unless they go in a circle', () => {
	fc.assert(
		fc.property(moves, steps, (changes, start) => {
			const end = finalAddressIn(changes)(start);
			const onward = changes.find(({ address }) => address === end);
			if (onward !== undefined)
				expect(changes.map(({ address }) => address).some(circularIn(changes))).toBe(true);
		}),
	);
});

test('a line is circular exactly when following it comes back to its own address', () => {
	const changes = [
		{ address: '/a/', newAddress: '/b/' },
		{ address: '/b/', newAddress: '/c/' },
		{ address: '/c/', newAddress: '/b/' },
		{ address: '/d/', newAddress: '/d/' },
	];
	expect(changes.map(({ address }) => address).filter(circularIn(changes))).toEqual([
		'/b/',
		'/c/',
		'/d/',
	]);
});

test('a place moves with its page, whatever way the address is written', () => {
	const finalAddress = finalAddressIn([
		{ address: '/%E6%97%A7/', newAddress: '/new/' },
		{ address: '/new/', newAddress: '/newer/' },
		{ address: '/list/', newAddress: '/other/#row-A' },
	]);
	expect(finalAddress('/旧/#art-3')).toBe('/newer/#art-3');
	expect(finalAddress('/list/#row-B')).toBe('/other/#row-A');
	expect(finalAddress('/elsewhere/')).toBe('/elsewhere/');
});
