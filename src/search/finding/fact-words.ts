import type { PageFactKind } from '../text/page-marks.ts';

/** The kinds of facts that a question can ask for: facts that pages mark, or whether a document is in force. */
export type FactKind = PageFactKind | 'state';

/** Words that ask for a fact. Of words with the same beginning the longest counts. */
export const factWords: Record<FactKind, readonly string[]> = {
	hours: words(
		'上班时间 下班时间 上下班时间 办公时间 工作时间 服务时间 接待时间 作息时间 开门时间 关门时间 营业时间 几点上班 几点下班 几点开门 几点关门 几点到几点 几点 什么时候上班 什么时候下班 什么时候开门 周末上班 周末上班吗 周六上班 周六上班吗 周日上班 周日上班吗 星期六上班吗 星期天上班吗 节假日上班吗 假期上班吗 中午上班吗 中午休息吗 今天上班吗 上班吗 开门吗 上不上班 开不开门',
	),
	phone: words(
		'电话 电话号码 电话多少 电话是多少 联系电话 咨询电话 办公电话 办公室电话 服务电话 值班电话 热线 热线电话 咨询热线 服务热线 座机 联系方式 联系方法 怎么联系 怎样联系 如何联系',
	),
	address: words(
		'地址 办公地址 联系地址 详细地址 具体地址 接待地址 通信地址 通讯地址 办公地点 接待地点 地点 位置 在哪 在哪里 在哪儿 在什么地方 在什么位置 什么地方 哪里 哪儿 怎么走 怎么去 怎么过去 坐几路车',
	),
	form: words(
		'申请表 申请表格 申请表下载 表格 表格下载 填什么表 空表 空白表 空白表格 空白文书 文书 文书样本 文书下载 模板 模版 模板下载 范本 范文 样本 样表 样式 怎么写 下载 在哪下载 在哪里下载 哪里下载',
	),
	deadline: words(
		'期限 时限 时效 截止 截止日期 截止时间 截止日 什么时候截止 何时截止 几号截止 截止到什么时候 截止到几号 到什么时候 到什么时候为止 到几号 到哪天 什么时候结束 何时结束 结束时间 多久 要多久 需要多久 多长时间 要多长时间 需要多长时间 几天 要几天 需要几天 几天内 多少天 多少天内 多少日内 几个工作日',
	),
	leader: words(
		'负责人是谁 主要负责人是谁 领导是谁 一把手是谁 是谁 是谁啊 是哪个 是哪位 是哪个人 叫什么 叫什么名字 谁是 谁当 谁担任 哪位是',
	),
	state: words(
		'还有效吗 有效吗 还有效 是否有效 是否还有效 是否现行有效 现行有效吗 是不是有效 是不是还有效 有没有效 有效没有 有效期 有效期限 有效期到什么时候 有效期到哪天 有效期多久 有效期是多久 什么时候失效 什么时候到期 失效 失效了吗 失效没有 是否失效 是不是失效了 废止 废止了吗 废止没有 是否废止 是否已废止 是否被废止 是不是废止了 作废了吗 作废了没有 过期了吗 过期没有 是否过期 到期了吗 效力 效力状态 还能用吗 还管用吗 还执行吗 还算数吗 是否施行 施行了吗 开始施行了吗 什么时候施行',
	),
};

/** Words without content before and after a question, and between the facts that it asks for. */
export const fillers = {
	before: words('去 到 请问 请问一下 想问 想问一下 问一下 我想知道 想知道 帮我查 查一下 查询'),
	behind: words(
		'的 是 是什么 是多少 多少 有吗 吗 呢 啊 呀 么 了 和 与 及 还有 以及 今天 明天 现在 目前 周末',
	),
	between: words('的 是 和 与 及 还有 以及 跟'),
};

function words(list: string): string[] {
	return list.split(' ').sort((a, b) => b.length - a.length);
}
