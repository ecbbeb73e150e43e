import { agencies } from '../../collections/registers/agencies.ts';
import { siteSettings } from '../../collections/registers/site.ts';
import { readCollection } from '../../collections/reading/read.ts';
import { plainName, withoutCounty } from './agency-names.ts';
import { writeRecord } from './write-record.ts';

/** The agencies of the county that receives the documents. */
export interface AgencyRegister {
	outDir: string;
	/** The county's full name, from its settings or its government's name; `undefined` where neither is there. */
	county: string | undefined;
	ids: Set<string>;
	/** An agency's name or short name in comparable form → its id. */
	byName: Map<string, string>;
	/** A name without the county's → the ids of the agencies that have it. */
	byCore: Map<string, Set<string>>;
	/** Id → the agency's name. */
	names: Map<string, string>;
	/** True when missing agencies may be created. */
	mayCreate: boolean;
	/**
	 * Agencies that were named but not created yet, because no document with them is imported yet: id → name and where it
	 * was named.
	 */
	pending: Map<string, { name: string; source: string }>;
	/** A former name in comparable form → the last day of it. */
	formerNames: Map<string, string>;
	/** The id of an agency that was abolished, or will be → the day. */
	abolished: Map<string, string>;
	/** Names of the agencies created so far. */
	created: string[];
}

export function readAgencies(outDir: string, mayCreate: boolean): AgencyRegister {
	const { records } = readCollection(outDir, agencies);
	const register: AgencyRegister = {
		outDir,
		county: countyOf(
			outDir,
			records.map(({ data }) => fieldsIn(data)),
		),
		ids: new Set(),
		byName: new Map(),
		byCore: new Map(),
		names: new Map(),
		mayCreate,
		pending: new Map(),
		formerNames: new Map(),
		abolished: new Map(),
		created: [],
	};
	for (const { id, data } of records) {
		const { name, shortName } = fieldsIn(data);
		if (typeof shortName === 'string') addName(register, shortName, id);
		addAgency(register, id, String(name ?? id));
	}
	for (const { id, data } of records) addOtherNames(register, id, fieldsIn(data));
	return register;
}

/** The county's name, as its settings say it, else from the name of its government. */
function countyOf(outDir: string, known: readonly Record<string, unknown>[]): string | undefined {
	const [site] = readCollection(outDir, siteSettings).records;
	const { county } = fieldsIn(site?.data);
	if (typeof county === 'string' && county.trim() !== '') return plainName(county);
	const government = known.find(({ type }) => type === 'county')?.['name'];
	return typeof government === 'string'
		? /^(.+[县市区旗])人民政府$/.exec(plainName(government))?.[1]
		: undefined;
}

/** Makes an agency known by its former names, those of its other plates and as documents write it, unless another has the name now. */
function addOtherNames(
	register: AgencyRegister,
	id: string,
	{ formerNames, alsoNamed, otherNames, abolishedOn }: Record<string, unknown>,
): void {
	if (typeof abolishedOn === 'string') register.abolished.set(id, abolishedOn);
	const former = listOf(formerNames).map(fieldsIn);
	for (const { name, until } of former)
		if (typeof name === 'string' && typeof until === 'string')
			register.formerNames.set(plainName(name), until);
	for (const name of [
		...former.map((one) => one['name']),
		...listOf(alsoNamed),
		...listOf(otherNames),
	])
		if (typeof name === 'string' && !register.byName.has(plainName(name)))
			addName(register, name, id);
}

/** Makes an agency known by its id and its name. */
export function addAgency(register: AgencyRegister, id: string, name: string): void {
	register.ids.add(id);
	register.names.set(id, name);
	addName(register, name, id);
}

/** Makes an agency known by one of its names. */
function addName(register: AgencyRegister, name: string, id: string): void {
	const plain = plainName(name);
	register.byName.set(plain, id);
	const { core } = withoutCounty(plain, register.county);
	register.byCore.set(core, new Set([...(register.byCore.get(core) ?? []), id]));
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

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function fieldsIn(data: unknown): Record<string, unknown> {
	return (data ?? {}) as Record<string, unknown>;
}
