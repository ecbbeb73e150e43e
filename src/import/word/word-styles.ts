import { childAt, childElements, isOn, xmlValue } from './xml-tree.ts';

/** What a paragraph or a run states of its look; what is `undefined` comes from the style around it. */
export interface StatedLook {
	alignment?: string | undefined;
	/** 0 for the highest heading; 9 for text. */
	outlineLevel?: number | undefined;
	numberId?: string | undefined;
	numberLevel?: number | undefined;
	/** Points. */
	size?: number | undefined;
	/** The typeface of Chinese characters. */
	typeface?: string | undefined;
	bold?: boolean | undefined;
	hidden?: boolean | undefined;
}

interface Style extends StatedLook {
	name: string;
	basedOn?: string | undefined;
}

/** The styles of a document (ISO/IEC 29500-1, 17.7). */
export interface WordStyles {
	/** What a style states, or the styles on which it is based; without an id the default style of paragraphs. */
	lookOf: (id?: string) => StatedLook;
	/** The name of a style in small letters. */
	nameOf: (id: string) => string;
}

const longestChain = 20;

export function readStyles(document: Document | undefined): WordStyles {
	const root = document?.documentElement;
	const styles = new Map<string, Style>();
	let standard: string | undefined;
	for (const element of root ? childElements(root, 'style') : []) {
		const id = xmlValue(element, 'styleId') ?? '';
		if (
			xmlValue(element, 'type') === 'paragraph' &&
			/^(?:1|true|on)$/.test(xmlValue(element, 'default') ?? '')
		)
			standard ??= id;
		styles.set(id, {
			name: (xmlValue(childAt(element, 'name')) ?? '').toLowerCase(),
			basedOn: xmlValue(childAt(element, 'basedOn')),
			...statedLook(childAt(element, 'pPr'), childAt(element, 'rPr')),
		});
	}
	const basis = statedLook(
		childAt(root, 'docDefaults', 'pPrDefault', 'pPr'),
		childAt(root, 'docDefaults', 'rPrDefault', 'rPr'),
	);
	return {
		lookOf: (id) => {
			const chain: Style[] = [];
			for (let at = id ?? standard; at !== undefined && chain.length < longestChain;) {
				const style = styles.get(at);
				if (!style) break;
				chain.push(style);
				at = style.basedOn;
			}
			return chain.reduceRight<StatedLook>((look, style) => over(style, look), basis);
		},
		nameOf: (id) => styles.get(id)?.name ?? '',
	};
}

/** What the properties of a paragraph and of its runs state by themselves. */
export function statedLook(paragraph: Element | undefined, run: Element | undefined): StatedLook {
	const size = Number(xmlValue(childAt(run, 'sz')));
	const outline = xmlValue(childAt(paragraph, 'outlineLvl'));
	const level = xmlValue(childAt(paragraph, 'numPr', 'ilvl'));
	const bold = childAt(run, 'b');
	const hidden = childAt(run, 'vanish');
	return {
		alignment: xmlValue(childAt(paragraph, 'jc')),
		outlineLevel: outline === undefined ? undefined : Number(outline),
		numberId: xmlValue(childAt(paragraph, 'numPr', 'numId')),
		numberLevel: level === undefined ? undefined : Number(level),
		size: size > 0 ? size / 2 : undefined,
		typeface: xmlValue(childAt(run, 'rFonts'), 'eastAsia'),
		bold: bold && isOn(bold),
		hidden: hidden && isOn(hidden),
	};
}

/** What is stated over what comes from around. */
export function over<Look extends StatedLook>(stated: Look, around: StatedLook): StatedLook {
	return {
		alignment: stated.alignment ?? around.alignment,
		outlineLevel: stated.outlineLevel ?? around.outlineLevel,
		numberId: stated.numberId ?? around.numberId,
		numberLevel: stated.numberLevel ?? around.numberLevel,
		size: stated.size ?? around.size,
		typeface: stated.typeface ?? around.typeface,
		bold: stated.bold ?? around.bold,
		hidden: stated.hidden ?? around.hidden,
	};
}
