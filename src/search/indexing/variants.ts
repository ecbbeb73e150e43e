import { Converter } from 'opencc-js/t2cn';

/** Every traditional or variant character and the simplified one for it, in pairs. */
export function variantPairs(): string {
	const simplify = Converter({ from: 't', to: 'cn' });
	let pairs = '';
	for (let code = 0x4e00; code <= 0x9fff; code++) {
		const character = String.fromCodePoint(code);
		const simplified = simplify(character);
		if (simplified !== character && simplified.length === 1) pairs += character + simplified;
	}
	return pairs;
}
