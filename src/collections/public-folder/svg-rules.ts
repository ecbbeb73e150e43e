import { SaxesParser } from 'saxes';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Elements that draw. What runs programs, plays, animates or embeds other documents is not among them. */
const drawing = new Set(
	(
		'svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan ' +
		'textPath image a linearGradient radialGradient stop pattern clipPath mask marker filter view solidcolor hatch ' +
		'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
		'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode ' +
		'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
	).split(' '),
);

/** Namespaces of drawing programs, whose elements browsers ignore. */
const harmless =
	/^https?:\/\/(?:www\.inkscape\.org|sodipodi\.sourceforge\.net|ns\.adobe\.com|creativecommons\.org|web\.resource\.org|purl\.org|www\.w3\.org\/(?:1999\/02\/22-rdf|2000\/xmlns|1999\/xlink|XML\/1998)|www\.bohemiancoding\.com|www\.serif\.com|xml\.openoffice\.org|www\.figma\.com)/;

/** The reasons why a drawing must not be published, each once: it could run a program or load something from elsewhere. */
export function svgMistakes(text: string): string[] {
	const mistakes = new Set<string>();
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', () => mistakes.add('不是完整的 SVG，浏览器显示不出来，请重新导出'));
	parser.on('doctype', (type) => {
		if (/[[]/.test(type)) mistakes.add('开头的 DOCTYPE 里不能有定义，请删去方括号里的内容');
	});
	parser.on('processinginstruction', ({ target }) => mistakes.add(`不能有 <?${target}?>，请删去`));
	parser.on('opentag', ({ uri, local, name, attributes }) => {
		const draws = uri === svgSpace || uri === '' ? drawing.has(local) : harmless.test(uri);
		if (!draws) mistakes.add(`不能有 <${name}>，图形里只能有线条、文字和图片`);
		for (const { local: attribute, value } of Object.values(attributes)) {
			const problem = attributeMistake(attribute, value, local);
			if (problem) mistakes.add(problem);
		}
	});
	parser.on('text', (content) => {
		if (loadsByStyle(content)) mistakes.add('样式里不能引用其他文件');
	});
	parser.on('cdata', (content) => {
		if (loadsByStyle(content)) mistakes.add('样式里不能引用其他文件');
	});
	try {
		parser.write(text).close();
	} catch {
		mistakes.add('不是完整的 SVG，浏览器显示不出来，请重新导出');
	}
	return [...mistakes];
}

function attributeMistake(name: string, value: string, element: string): string | undefined {
	if (/^on/i.test(name)) return `不能有 ${name}=，它会运行程序`;
	if (name === 'base') return '不能有 xml:base';
	if (name === 'href' || name === 'src') {
		const isWithin = /^\s*(?:#|$|data:image\/(?:png|jpeg|gif|webp);base64,)/i.test(value);
		const isLink = element === 'a' && /^\s*(?:https?:|mailto:|\/(?!\/))/i.test(value);
		return isWithin || isLink ? undefined : '不能引用其他文件或网址，请把图片嵌在图形里';
	}
	return loadsByStyle(value) ? '样式里不能引用其他文件' : undefined;
}

/** True if the text, read as a style, makes the browser load something from outside the drawing. */
function loadsByStyle(text: string): boolean {
	return (
		/@import|\\/i.test(text.includes('{') || text.includes(':') ? text : '') ||
		/url\(\s*(?!\s|["']?\s*(?:#|data:image\/(?:png|jpeg|gif|webp);base64,))/i.test(text)
	);
}
