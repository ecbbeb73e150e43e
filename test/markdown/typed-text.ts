/**
 * The text of a body as an editor typed it, without blanks and without the marks that the handbook teaches. It is read
 * with patterns alone, so that a mistake of the parser is not made twice. Pictures are left out.
 */
export function typedText(body: string): string {
	return body
		.replace(/<!--[^]*?-->/g, '')
		.split('\n')
		.filter((line) => !/^\s*(?:\|[\s:|-]+|-{3,}\s*)$/.test(line))
		.map(typedLine)
		.join('')
		.replace(/\s/g, '');
}

function typedLine(line: string): string {
	const isRow = line.startsWith('|');
	return line
		.replace(/^\s*(?:#{1,6}|[-*]|\d{1,3}[.)])(?=\s)/, '')
		.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<(https?:[^>]*)>/g, '$1')
		.replace(/<\/?[a-z]+>/g, '')
		.replace(/(?<!\\)(?:\*\*|~~)/g, '')
		.replace(isRow ? /(?<!\\)\|/g : /$^/, '')
		.replace(/\\([*_#|.~[\]<>-])/g, '$1');
}
