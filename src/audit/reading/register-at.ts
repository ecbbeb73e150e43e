import { decodeText } from './decode-text.ts';
import { readRegister } from './register-reader.ts';
import type { Register } from './site.ts';
import type { Source } from './source.ts';

/** A site's register, or why there is none. */
export interface RegisterRead {
	register?: Register;
	/**
	 * True when the site may have a register that could not be read: its duties, agencies and declarations are unknown.
	 */
	isRefused?: true;
	/** In Chinese. */
	notes: readonly string[];
}

const registerBytes = 50 * 1024 ** 2;

/** Reads `duties.json` in the folder with this path. Never throws because of the site's answer. */
export async function registerAt(base: string, source: Source): Promise<RegisterRead> {
	const reading = await source.read(`${base}duties.json`, { bytes: registerBytes });
	if (reading.kind === 'missing') return { notes: [] };
	if (reading.kind === 'failed') return refused(reading.message);
	const json = decodeText(reading.bytes, reading.type);
	// Many servers answer every address with an HTML page.
	if (json.trimStart().startsWith('<')) return { notes: [] };
	try {
		return { register: readRegister(json), notes: [] };
	} catch (error) {
		return refused((error as Error).message);
	}
}

function refused(reason: string): RegisterRead {
	return { isRefused: true, notes: [`duties.json 没有采用，只按网页标题判断。${reason}`] };
}
