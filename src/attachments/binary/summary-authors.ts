const [author, lastSavedBy] = [4, 8];
const [byteString, utf16String] = [0x1e, 0x1f];
const placeOfSection = 44;

/** The author and the last editor in a stream of properties (MS-OLEPS); an empty list when it is damaged. */
export function authorsIn(properties: Uint8Array): string[] {
	const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength);
	try {
		const section = view.getUint32(placeOfSection, true);
		const count = Math.min(view.getUint32(section + 4, true), 100);
		return Array.from({ length: count }, (_, index) => section + 8 + index * 8)
			.filter((entry) => [author, lastSavedBy].includes(view.getUint32(entry, true)))
			.map((entry) => stringAt(view, section + view.getUint32(entry + 4, true)));
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}

function stringAt(view: DataView, place: number): string {
	const type = view.getUint32(place, true);
	const length = view.getUint32(place + 4, true) * (type === utf16String ? 2 : 1);
	if (type !== byteString && type !== utf16String) return '';
	const bytes = new Uint8Array(view.buffer, view.byteOffset + place + 8, length);
	const encoding = type === utf16String ? 'utf-16le' : 'gb18030';
	return new TextDecoder(encoding).decode(bytes).replace(/\0.*$/s, '');
}
