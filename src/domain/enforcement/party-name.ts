import { isMaskedName } from './masked-name.ts';
import { organisationEndings, singleEndings } from './organisation-endings.ts';

/**
 * What the name of a party is. `masked`: a natural person's, with the given name hidden; `organisation`: an organisation's or
 * a business's by its form; `person`: readable as a natural person's; `unclear`: its form does not say.
 */
export type PartyNameKind = 'masked' | 'organisation' | 'person' | 'unclear';

/** A name in brackets after the word for the person behind a business: `（经营者李某）`. */
const behind =
	/[(（](?:经营者|业主|店主|负责人|法定代表人|投资人|户主)(?:姓名)?[:：为是\s]*([^()（）]+)[)）]/gu;

const bracketed = /[(（][^()（）]*[)）]/gu;

const several = /等[\d一二三四五六七八九十百]+(?:人|户|家)$/u;

/** A word for a person at the end of a longer name. */
const personAtEnd =
	/(?:先生|女士|店主|老板|业主|户主|村民|居民|家属|夫妇|夫妻|父子|兄弟|姐妹|本人)$/u;

/** Parts of a name joined by a dot, as of many ethnic groups and of foreigners. */
const joinedNames = /^\p{Script=Han}+(?:[·•・]\p{Script=Han}+)+$/u;

const doubleSurname =
	/^(?:欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|令狐|尉迟|慕容|公孙|东方|端木|轩辕|宇文|长孙|司空|申屠|南宫|独孤)/u;

const latinPerson = /^\p{Lu}\p{Ll}+(?:[\s·•・.-]+\p{Lu}[\p{Ll}.]*){1,3}$/u;

const latinOrganisation =
	/(?:\b(?:ltd|llc|inc|corp|co|company|corporation|limited|gmbh|plc|foundation|university|group)\.?|ktv|spa|4s)$/iu;

/** The shortest name whose last character alone says that it is an organisation's, in characters. */
const shortestBySingleEnding = 5;

/** The longest name that is read as a natural person's when nothing says otherwise, in characters. */
const longestPerson = 3;

/** Tells by its form whose name a party's is. `吴某等5人` is masked, `老马食府（经营者马某）` an organisation. */
export function partyNameKind(name: string): PartyNameKind {
	for (const [, person = ''] of name.matchAll(behind))
		if (partyNameKind(person.trim()) === 'person') return 'person';
	const plain = name.replace(bracketed, '').trim().replace(several, '');
	if (isMaskedName(plain)) return 'masked';
	if (isOrganisation(plain)) return 'organisation';
	return isPerson(plain) ? 'person' : 'unclear';
}

function isOrganisation(name: string): boolean {
	const { length } = [...name];
	if (personAtEnd.test(name)) return false;
	return (
		latinOrganisation.test(name) ||
		(length > longestPerson && organisationEndings.test(name)) ||
		(length >= shortestBySingleEnding && singleEndings.test(name))
	);
}

function isPerson(name: string): boolean {
	const { length } = [...name];
	if (name.includes('某') || personAtEnd.test(name)) return true;
	if (length <= longestPerson) return !/[店厂铺摊馆]$/u.test(name) || length < longestPerson;
	return (
		joinedNames.test(name) || latinPerson.test(name) || (length === 4 && doubleSurname.test(name))
	);
}
