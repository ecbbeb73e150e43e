import { sectionOfTable, tables } from './tables.ts';

/** A part of the portal with a fixed address: an entry of navigation, sitemap and the government's column labels. */
export interface Section {
	/** ASCII, permanent; names the section's sitemap. */
	id: string;
	/** Below the site's root, with both slashes. */
	path: string;
	title: string;
	/** ColumnDescription (国办发〔2017〕47号). */
	description: string;
	/** ColumnKeywords. */
	keywords: string;
	/** ColumnType: one of the column kinds of the same norm. */
	columnType: string;
	/** Shown in the main navigation. */
	main: boolean;
	/** The collection whose documents the section lists. */
	documents?: 'information' | 'normative-documents' | 'interpretations';
}

export const home: Section = {
	id: 'home',
	path: '/',
	title: '首页',
	description: '网站首页，提供政府信息公开、行政规范性文件和政策解读的查询入口',
	keywords: '首页,政府信息公开,政务公开',
	columnType: '首页',
	main: true,
};

export const disclosure: Section = {
	id: 'disclosure',
	path: '/disclosure/',
	title: '政府信息公开',
	description: '政府信息公开指南、政府信息公开制度、法定主动公开内容和依申请公开',
	keywords: '政府信息公开,信息公开指南,依申请公开,主动公开',
	columnType: '信息公开目录',
	main: true,
};

export const information: Section = {
	id: 'information',
	path: '/disclosure/information/',
	title: '法定主动公开内容',
	description: '依照《政府信息公开条例》主动公开的政府信息，可按年份、机构、主题和类别查阅',
	keywords: '主动公开,政府信息,公开目录',
	columnType: '信息公开目录',
	main: false,
	documents: 'information',
};

export const normativeDocuments: Section = {
	id: 'normative-documents',
	path: '/normative-documents/',
	title: '行政规范性文件',
	description: '行政规范性文件全文及其效力状态，可按年份、机构、主题和效力查阅',
	keywords: '行政规范性文件,政策文件,效力状态',
	columnType: '政策文件',
	main: true,
	documents: 'normative-documents',
};

export const interpretations: Section = {
	id: 'interpretations',
	path: '/interpretations/',
	title: '政策解读',
	description: '对政策文件的解读，与所解读的文件相互关联',
	keywords: '政策解读,图解,问答',
	columnType: '政策解读',
	main: true,
	documents: 'interpretations',
};

export const agencies: Section = {
	id: 'agencies',
	path: '/agencies/',
	title: '机构',
	description: '行政机关的机构职能、办公地址、办公时间和联系方式',
	keywords: '机构职能,机构设置,联系方式',
	columnType: '机构职能',
	main: true,
};

export const search: Section = {
	id: 'search',
	path: '/search/',
	title: '搜索',
	description: '全站检索，可按栏目、机构、年份和效力筛选',
	keywords: '搜索,检索',
	columnType: '信息公开目录',
	main: false,
};

export const siteMap: Section = {
	id: 'sitemap',
	path: '/sitemap/',
	title: '网站地图',
	description: '本网站的栏目和网页一览',
	keywords: '网站地图,站点地图',
	columnType: '概况信息',
	main: false,
};

/** All sections, in the order of the site map; a section stands before those within it. */
export const sections: readonly Section[] = [
	home,
	disclosure,
	information,
	normativeDocuments,
	interpretations,
	agencies,
	...tables.map(sectionOfTable),
	search,
	siteMap,
];
