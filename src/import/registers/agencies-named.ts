import { fullPinyin } from '../../collections/scaffolding/suggest-id.ts';
import { mayAbbreviate, plainName, readAgencyName, withoutCounty } from './agency-names.ts';
import { addAgency } from './agency-register.ts';
import { couldBeAgency } from './could-be-agency.ts';
import type { AgencyRegister } from './agency-register.ts';
import type { Note } from '../item/source-item.ts';

/**
 * The ids of the agencies that `stated` names: one, or several joined by 、 or spaces. An unknown agency gets an id when
 * the register allows it and the name can be that of an agency (see `createAgencies`); otherwise it is left out with a
 * note. What is doubtful is left out, or said.
 */
export function agenciesNamed(
	stated: string,
	register: AgencyRegister,
	source: string,
): { ids: string[]; notes: Note[] } {
	const whole = register.ids.has(stated) ? stated : register.byName.get(plainName(stated));
	if (whole !== undefined) return { ids: [whole], notes: [] };
	// What is joined stands outside of brackets.
	const names = stated.split(/[\s\u3000、，,；;|/]+(?![^（(]*[）)])/).filter((name) => name !== '');
	const found = names.map((name) => agencyNamed(name, register, source));
	return {
		ids: [...new Set(found.flatMap(({ id }) => id ?? []))],
		notes: found.flatMap(({ note }) => note ?? []),
	};
}

interface Found {
	id?: string;
	note?: Note;
}

function agencyNamed(written: string, register: AgencyRegister, source: string): Found {
	const left = (problem: string): Found => ({ note: { problem, value: written } });
	const { name, second, isFormer, isFirstOf } = readAgencyName(written, register.county);
	const exact = register.byName.get(plainName(written)) ?? register.byName.get(name);
	const known: Found | undefined =
		exact === undefined ? knownByCore(written, name, register) : { id: exact };
	if (known?.id !== undefined) {
		if (second !== undefined && !register.byName.has(second)) register.byName.set(second, known.id);
		return isFirstOf
			? { ...known, note: { problem: '后面的“等”没有写明是哪些机构，请补上', value: written } }
			: known;
	}
	if (known) return known;
	if (!couldBeAgency(name) || name === register.county) return left('不是机构名称，没有填');
	if (isFormer) return left('写的是已经不在的机构（原……），没有新建，没有填。请填承接它职责的机构');
	const long = longerName(name, register);
	if (long !== undefined)
		return left(
			`好像是“${long}”的简称，没有新建，没有填。是的，请写进它的 shortName（简称）再导入`,
		);
	if (!register.mayCreate)
		return left('机构里没有它，没有填。可先建好机构，或加 --create-agencies 再导入');
	return newAgency({ written, name, second }, register, source);
}

/** An agency whose name is the same but for the county's; said where the county was left out altogether. */
function knownByCore(written: string, name: string, register: AgencyRegister): Found | undefined {
	const { core, part } = withoutCounty(name, register.county);
	const ids = [...(register.byCore.get(core) ?? [])];
	const [id] = ids;
	if (id === undefined) return undefined;
	const named = ids.map((each) => register.names.get(each) ?? each).join('、');
	if (ids.length > 1)
		return { note: { problem: `分不清是哪个机构（${named}），没有填`, value: written } };
	const isCertain =
		part === 'full' || (part === 'short' && /[县旗]$/.test(register.county ?? '县'));
	return isCertain ? { id } : { id, note: { problem: `算作“${named}”，请核对`, value: written } };
}

/** The only known agency that a name may abbreviate. */
function longerName(name: string, register: AgencyRegister): string | undefined {
	const { core } = withoutCounty(name, register.county);
	const longer = [...register.byCore].filter(([known]) => mayAbbreviate(core, known));
	const ids = new Set(longer.flatMap(([, those]) => [...those]));
	const [only] = ids;
	return ids.size === 1 && only !== undefined ? register.names.get(only) : undefined;
}

interface NewName {
	written: string;
	name: string;
	second: string | undefined;
}

/** A new agency, under its full name where the county's is known: `县教育局` is created as `青禾县教育局`. */
function newAgency(
	{ written, name, second }: NewName,
	register: AgencyRegister,
	source: string,
): Found {
	const { county } = register;
	const { core, part } = withoutCounty(name, county);
	const isShort = county !== undefined && part === 'short';
	const full = isShort ? county + core : name;
	const base = fullPinyin(full).slice(0, 60) || 'agency';
	let id = base;
	for (let count = 2; register.ids.has(id); count++) id = `${base}-${count}`;
	addAgency(register, id, full);
	if (second !== undefined) register.byName.set(second, id);
	register.pending.set(id, { name: full, source });
	if (isPlaceless.test(full) && county !== undefined)
		return { id, note: { problem: '没有写是哪里的机构，照原文新建，请核对', value: written } };
	if (full === plainName(written) || second !== undefined) return { id };
	return { id, note: { problem: `新建机构时写成“${full}”，请核对`, value: written } };
}

/** A name that many places have. */
const isPlaceless = /^(?!国家|中国|中央|全国|中共)[^省市县区旗州乡镇]{1,8}(?:局|委员会|办公室)$/;
