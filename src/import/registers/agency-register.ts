import { agencies } from '../../collections/registers/agencies.ts';
import { readCollection } from '../../collections/reading/read.ts';
import { fullPinyin } from '../../collections/scaffolding/suggest-id.ts';
import { writeRecord } from './write-record.ts';
import type { Note } from '../item/source-item.ts';

/** The agencies of the county that receives the documents. */
export interface AgencyRegister {
	outDir: string;
	ids: Set<string>;
	/** An agency's name or short name in comparable form → its id. */
	byName: Map<string, string>;
	/** True when missing agencies may be created. */
	mayCreate: boolean;
	/**
	 * Agencies that were named but not created yet, because no document with them is imported yet: id → name and where it
	 * was named.
	 */
	pending: Map<string, { name: string; source: string }>;
	/** Names of the agencies created so far. */
	created: string[];
}

export function readAgencies(outDir: string, mayCreate: boolean): AgencyRegister {
	const register: AgencyRegister = {
		outDir,
		ids: new Set(),
		byName: new Map(),
		mayCreate,
		pending: new Map(),
		created: [],
	};
	for (const { id, data } of readCollection(outDir, agencies).records) {
		register.ids.add(id);
		const { name, shortName } = (data ?? {}) as { name?: unknown; shortName?: unknown };
		for (const known of [shortName, name])
			if (typeof known === 'string') register.byName.set(plainName(known), id);
	}
	return register;
}

/**
 * The ids of the agencies that `stated` names: one, or several joined by 、 or spaces. An unknown agency gets an id when
 * the register allows it and the name can be that of an agency (see `createAgencies`); otherwise it is left out with a
 * note.
 */
export function agenciesNamed(
	stated: string,
	register: AgencyRegister,
	source: string,
): { ids: string[]; notes: Note[] } {
	const whole = register.ids.has(stated) ? stated : register.byName.get(plainName(stated));
	if (whole !== undefined) return { ids: [whole], notes: [] };
	const notes: Note[] = [];
	const names = stated.split(/[\s\u3000、，,；;|/]+/).filter((name) => name !== '');
	const ids = names.flatMap((name) => {
		const known = register.byName.get(plainName(name));
		if (known !== undefined) return [known];
		if (!couldBeAgency(name)) notes.push({ problem: '不是机构名称，没有填', value: name });
		else if (register.mayCreate) return [newAgency(name, register, source)];
		else
			notes.push({
				problem: '机构里没有它，没有填。可先建好机构，或加 --create-agencies 再导入',
				value: name,
			});
		return [];
	});
	return { ids: [...new Set(ids)], notes };
}

/** Creates the agencies with these `ids` that do not exist yet. */
export function createAgencies(
	ids: readonly unknown[],
	{ outDir, pending, created }: AgencyRegister,
): void {
	for (const id of ids.map(String)) {
		const agency = pending.get(id);
		if (!agency) continue;
		const { name, source } = agency;
		writeRecord(outDir, agencies, {
			id,
			data: { name, type: 'other', importedFrom: { source } },
			markdown: '',
		});
		pending.delete(id);
		created.push(name);
	}
}

function newAgency(name: string, register: AgencyRegister, source: string): string {
	const base = fullPinyin(name).slice(0, 60) || 'agency';
	let id = base;
	for (let count = 2; register.ids.has(id); count++) id = `${base}-${count}`;
	register.ids.add(id);
	register.byName.set(plainName(name), id);
	register.pending.set(id, { name, source });
	return id;
}

/** Names of media and placeholders that portals state as the source of a page. */
const notAgencies = new Set([
	'本站',
	'本网',
	'本网站',
	'本站原创',
	'原创',
	'转载',
	'网络',
	'互联网',
	'其他',
	'其它',
	'未知',
	'管理员',
	'系统管理员',
]);

function couldBeAgency(name: string): boolean {
	return (
		/^[\p{Script=Han}（）()·〇]{2,50}$/u.test(name) &&
		!notAgencies.has(name) &&
		!/[报网]$|客户端$|公众号$|新华社/.test(name)
	);
}

function plainName(name: string): string {
	return name.normalize('NFKC').replace(/\s/g, '');
}
