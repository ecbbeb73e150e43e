export interface ImageSize {
	width: number;
	height: number;
}

/** The type of a picture that word processors read, by its first bytes; `undefined` for every other file. */
export function imageType(bytes: Uint8Array): 'png' | 'jpeg' | 'gif' | undefined {
	const begin = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
	if (begin.startsWith('\x89PNG')) return 'png';
	if (begin.startsWith('GIF8')) return 'gif';
	return begin.startsWith('\xff\xd8') ? 'jpeg' : undefined;
}

/** The size in pixels that a PNG, JPEG, GIF, WebP or SVG file states; `undefined` when it states none. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const begin = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	try {
		if (begin.startsWith('\x89PNG')) return size(view.getUint32(16), view.getUint32(20));
		if (begin.startsWith('GIF8')) return size(view.getUint16(6, true), view.getUint16(8, true));
		if (begin.startsWith('\xff\xd8')) return jpegSize(view);
		if (begin.startsWith('RIFF')) return webpSize(view, begin.slice(12));
	} catch (error) {
		// The file ends before the bytes that state its size.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
	return svgSize(Buffer.from(bytes).toString('utf8'));
}

/** Reads the segments up to the one that begins a frame. */
function jpegSize(view: DataView): ImageSize | undefined {
	let offset = 2;
	for (;;) {
		const marker = view.getUint8(offset + 1);
		const beginsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (beginsFrame) return size(view.getUint16(offset + 7), view.getUint16(offset + 5));
		offset += 2 + view.getUint16(offset + 2);
	}
}

function webpSize(view: DataView, kind: string): ImageSize | undefined {
	const part = (offset: number) => view.getUint16(offset, true);
	if (kind === 'VP8X')
		return size(1 + part(24) + (view.getUint8(26) << 16), 1 + part(27) + (view.getUint8(29) << 16));
	if (kind === 'VP8L') {
		const bits = view.getUint32(21, true);
		return size(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff));
	}
	return kind === 'VP8 ' ? size(part(26) & 0x3fff, part(28) & 0x3fff) : undefined;
}

/** The size from `width` and `height` in pixels, else from the size of the `viewBox`. */
function svgSize(text: string): ImageSize | undefined {
	const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
	const [, width, height] = /viewBox="\s*\S+[\s,]+\S+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root) ?? [];
	const stated = (name: string) => new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1];
	return size(Number(stated('width') ?? width), Number(stated('height') ?? height));
}

function size(width: number, height: number): ImageSize | undefined {
	return width > 0 && height > 0
		? { width: Math.round(width), height: Math.round(height) }
		: undefined;
}
