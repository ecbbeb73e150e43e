import { givesTime, law } from './citations.ts';
import { countyOnly, unseen } from './terms.ts';
import type { Duty } from '../judging/duty.ts';

/** What no page can show: notices in villages and estates, and whether there was an occasion. */
const ofCounty = { levels: countyOnly, ...unseen } as const;

/** 土地和房屋征收、城乡规划: periods that the law sets for notices and drafts. */
export const expropriationDuties: readonly Duty[] = [
	{
		id: 'land-pre-announcement',
		title: '征收土地预公告不少于10个工作日',
		basis: [givesTime(law('landRules', '第二十六条'))],
		...ofCounty,
		person:
			'有拟征收土地的，请核对：预公告是否在所在的乡镇和村、村民小组范围内发布，不少于10个工作日。',
	},
	{
		id: 'land-compensation-plan',
		title: '征地补偿安置方案公告不少于30日',
		basis: [givesTime(law('land', '第四十七条')), givesTime(law('landRules', '第二十八条'))],
		...ofCounty,
		person:
			'有拟征收土地的，请核对：方案是否在所在的乡镇和村、村民小组范围内公告不少于30日，是否写明补偿登记的方式、期限和异议反馈渠道。',
	},
	{
		id: 'land-announcement',
		title: '征收土地公告15个工作日内发布',
		basis: [givesTime(law('landRules', '第三十一条'))],
		...ofCounty,
		person:
			'征收土地申请经批准的，请核对：是否自收到批准文件之日起15个工作日内，在所在的乡镇和村、村民小组范围内发布公告。',
	},
	{
		id: 'housing-compensation-plan',
		title: '房屋征收补偿方案征求意见不少于30日',
		basis: [givesTime(law('houses', '第十条')), law('houses', '第十一条')],
		...ofCounty,
		person:
			'有房屋征收的，请核对：补偿方案征求意见是否不少于30日，征求意见和修改的情况是否及时公布。',
	},
	{
		id: 'housing-decision',
		title: '房屋征收决定的公告',
		basis: [law('houses', '第十三条')],
		...ofCounty,
		person: '有房屋征收决定的，请核对：是否及时公告，是否写明补偿方案和行政复议、行政诉讼权利。',
	},
	{
		id: 'housing-results',
		title: '房屋调查、分户补偿结果和审计结果',
		basis: [law('houses', '第十五条、第二十六条、第二十九条')],
		...ofCounty,
		person:
			'请核对：调查结果、分户补偿情况是否在征收范围内向被征收人公布，补偿决定是否在征收范围内公告；这些不要求上网。审计结果是否公布。',
	},
	{
		id: 'planning-drafts',
		title: '城乡规划草案公告不少于30日',
		basis: [givesTime(law('planning', '第二十六条'))],
		...ofCounty,
		person: '规划报送审批前，请核对：草案是否公告，时间不少于30日。',
	},
	{
		id: 'approved-plans',
		title: '经批准的城乡规划',
		basis: [law('planning', '第八条')],
		...ofCounty,
		person: '请核对：经批准的城乡规划是否及时公布；法律、行政法规规定不得公开的内容除外。',
	},
];
