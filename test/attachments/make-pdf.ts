import { deflateSync } from 'node:zlib';

const encoder = new TextEncoder();

/** A PDF file whose pages show these lines, in a font that is not embedded but maps its codes to characters. */
export function makePdf(pages: readonly (readonly string[])[]): Uint8Array {
	return assemble(pages.map((lines) => encoder.encode(contentOf(lines))));
}

/** A PDF file with one page whose compressed content unpacks to `bytes` spaces. */
export function makePdfBomb(bytes: number): Uint8Array {
	return assemble(
		[deflateSync(new Uint8Array(bytes).fill(32), { level: 9 })],
		'/Filter /FlateDecode ',
	);
}

interface Extras {
	/** An entry of the document's information. */
	info?: string;
	/** An entry of a note or form field on its page. */
	annotation?: string;
	/** Its metadata stream. */
	metadata?: string;
	/** The text of the attached file `b.txt`. */
	file?: string;
	/** The same, when only an annotation links to it. */
	pinned?: string;
	/** An entry of the trailer. */
	trailer?: string;
}

/** A PDF file with one page with the text 甲, and these parts. */
export function makePdfWith({
	info,
	annotation,
	metadata,
	file,
	pinned,
	trailer = '',
}: Extras): Uint8Array {
	const box = '/Type /Annot /Rect [0 0 9 9]';
	const objects = [
		encoder.encode(`<< ${info ?? ''} >>`),
		encoder.encode(`<< ${box} ${annotation ?? '/Subtype /Square'} >>`),
		stream(encoder.encode(metadata ?? ''), '/Type /Metadata /Subtype /XML '),
		stream(encoder.encode(file ?? pinned ?? ''), '/Type /EmbeddedFile '),
		encoder.encode('<< /Type /Filespec /F (b.txt) /EF << /F 11 0 R >> >>'),
	];
	const names = file ? '/Names << /EmbeddedFiles << /Names [(b.txt) 12 0 R] >> >>' : '';
	const catalogue = `/Metadata 10 0 R /AcroForm << /Fields [9 0 R] >> ${names}`;
	const page = encoder.encode(contentOf(['甲']));
	return assemble([page], '', {
		objects,
		catalogue,
		page: '/Annots [9 0 R]',
		trailer: `/Info 8 0 R ${trailer}`,
	});
}

function contentOf(lines: readonly string[]): string {
	const shown = lines.map((line) => `<${[...line].map(codeOf).join('')}> Tj T*`);
	return `BT /F1 12 Tf 16 TL 72 720 Td ${shown.join(' ')} ET`;
}

function codeOf(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

interface Further {
	objects: readonly Uint8Array[];
	catalogue: string;
	page: string;
	trailer: string;
}

const nothing: Further = { objects: [], catalogue: '', page: '', trailer: '' };

function assemble(
	contents: readonly Uint8Array[],
	filter = '',
	further: Further = nothing,
): Uint8Array {
	const pageOf = (index: number) => 6 + 2 * index;
	const kids = contents.map((_, index) => `${pageOf(index)} 0 R`).join(' ');
	const objects: Uint8Array[] = [
		encoder.encode(`<< /Type /Catalog /Pages 2 0 R ${further.catalogue} >>`),
		encoder.encode(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`),
		encoder.encode(
			'<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
		),
		encoder.encode(
			'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
		),
		stream(encoder.encode(toUnicode)),
		...contents.flatMap((content, index) => [
			encoder.encode(
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageOf(index) + 1} 0 R ${further.page} >>`,
			),
			stream(content, filter),
		]),
		...further.objects,
	];
	const parts = [encoder.encode('%PDF-1.7\n')];
	const places: number[] = [];
	let place = parts[0]?.length ?? 0;
	for (const [index, object] of objects.entries()) {
		const written = Buffer.concat([
			encoder.encode(`${index + 1} 0 obj\n`),
			object,
			encoder.encode('\nendobj\n'),
		]);
		places.push(place);
		place += written.length;
		parts.push(written);
	}
	const rows = places.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
	const size = objects.length + 1;
	parts.push(
		encoder.encode(
			`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer << /Size ${size} /Root 1 0 R ${further.trailer} >>\nstartxref\n${place}\n%%EOF`,
		),
	);
	return new Uint8Array(Buffer.concat(parts));
}

function stream(content: Uint8Array, filter = ''): Uint8Array {
	return Buffer.concat([
		encoder.encode(`<< ${filter}/Length ${content.length} >>\nstream\n`),
		content,
		encoder.encode('\nendstream'),
	]);
}
