/** The kinds of personal data that can be found in a text. */
export type PersonalDataKind =
	| 'identity'
	| 'old-identity'
	| 'bank-card'
	| 'mobile'
	| 'passport'
	| 'permit'
	| 'plate'
	| 'home-address'
	| 'birth-date'
	| 'illness'
	| 'private-email';

/** Text that would harm a person if it were published. */
export interface PersonalData {
	kind: PersonalDataKind;
	/** Its position in the given text; `end` is the index after the last character. */
	start: number;
	end: number;
	/** The found text with everything hidden that identifies the person, safe for a report. */
	masked: string;
	/**
	 * `stops`: the text must not be published. `warns`: a person must look, because offices often publish such data
	 * lawfully.
	 */
	severity: 'stops' | 'warns';
}

/** The kinds and their Chinese names, the most serious first. */
export const personalDataLabels: Record<PersonalDataKind, string> = {
	identity: '身份证号码',
	'old-identity': '15位身份证号码',
	'bank-card': '银行卡号',
	passport: '护照号码',
	permit: '通行证、居留证号码',
	mobile: '手机号码',
	illness: '个人病情',
	'home-address': '家庭住址',
	'birth-date': '出生日期',
	plate: '车牌号',
	'private-email': '个人邮箱',
};
