import type { SynonymGroup } from './synonym-group.ts';

/** Conscription, soldiers and their families, veterans. */
// prettier-ignore
export const military: readonly SynonymGroup[] = [
	{ official: ['兵役', '征兵'], everyday: ['当兵', '参军', '入伍', '服兵役', '逃兵', '去部队', '体检征兵'] },
	{ official: ['兵役登记'], everyday: ['登记当兵', '兵役证'] },
	{ official: ['义务兵', '优待金'], everyday: ['军属优待', '当兵补贴', '义务兵优待', '当兵给多少钱'] },
	{ official: ['退役军人'], everyday: ['退伍军人', '复员军人', '老兵', '当过兵', '退伍', '转业军人', '复员'] },
	{ official: ['退役军人', '退役安置'], everyday: ['退伍安置', '退伍分配', '复员安置', '转业安置'] },
	{ official: ['自主就业退役士兵', '一次性经济补助'], everyday: ['退伍费', '退伍补助', '退伍金', '当兵回来补助'] },
	{ official: ['退役军人就业', '退役士兵'], everyday: ['退伍找工作', '退伍培训', '退伍免税'] },
	{ official: ['军人抚恤优待', '残疾军人'], everyday: ['伤残军人', '残疾军人证', '军残', '伤残抚恤'] },
	{ official: ['烈士', '烈士褒扬'], everyday: ['英烈', '烈士家属', '烈属', '烈士陵园'] },
	{ official: ['军人家属', '现役军人'], everyday: ['军属', '随军', '光荣之家', '光荣牌', '军婚'] },
	{ official: ['优待证', '退役军人'], everyday: ['退伍证', '老兵证', '军人优待'] },
	{ official: ['英雄烈士'], everyday: ['侮辱英烈'] },
	{ official: ['国防教育', '国防'], everyday: ['军训', '国防动员'] },
	{ official: ['民兵', '预备役'], everyday: ['民兵训练'] },
	{ official: ['拥军优属', '双拥'], everyday: ['拥军'] },
	{ official: ['军事设施'], everyday: ['军事禁区', '军营', '拍军事'] },
];
