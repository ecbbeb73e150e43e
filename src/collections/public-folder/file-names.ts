/** Characters that a name must not contain: they have a meaning in addresses, a system refuses them, or they are invisible. */
const unsuitable = /[\s#%?\\:*"<>|\p{Cc}\p{Cf}\p{Surrogate}\uFFFD]/u;

/** Names that Windows keeps for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A better name for a file or folder; `undefined` if `name` is acceptable. */
export function betterName(name: string): string | undefined {
	const isSuitable =
		!unsuitable.test(name) &&
		!device.test(name) &&
		!/[.]$/.test(name) &&
		name === name.normalize('NFC');
	if (isSuitable) return undefined;
	const dot = name.lastIndexOf('.');
	const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
	const tidied = `${tidy(stem) || '附件'}${tidy(extension) === '.' ? '' : tidy(extension)}`;
	return device.test(tidied) ? `附件-${tidied}` : tidied;
}

function tidy(text: string): string {
	return text
		.normalize('NFC')
		.trim()
		.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\uFFFD]/gu, '')
		.replace(/[\s#%?\\:*"<>|]+/g, '-')
		.replace(/^-+|[-.]+$/g, '');
}
