/** Words that ask, and say nothing of the matter. */
export const askingWords: readonly string[] =
	'吗 呢 吧 啊 的 了 我 我的 我们 请问 想 想要 要 能 能不能 可以 可不可以 是不是 是否 有没有 怎么 怎么办 怎样 如何 什么 什么样 哪些 哪个 哪里 哪儿 在哪 谁 多少 多久 多长时间 几 几天 几年 为什么 需要 要不要 不 没有 没 被 给 让 去 到 关于 有关 相关 一下 时候'.split(
		' ',
	);

/** Words for what one does or gets in any matter. They count for little beside the matter itself. */
export const requestWords: readonly string[] =
	'申请 申领 领取 办理 办 手续 流程 程序 步骤 条件 资格 材料 证件 证明 资料 期限 时间 时限 地点 电话 标准 规定 政策 文件 办法 条例 法律 法规 通知 意见 管理 管理办法 实施 收费 费用 多少钱 补贴 补助 待遇 优惠 罚款 处罚 投诉 举报 维权 赔偿 补偿 登记 注册 备案 审批 查询 服务 要求 范围 区域 认定 提取 退费 公开'.split(
		' ',
	);
