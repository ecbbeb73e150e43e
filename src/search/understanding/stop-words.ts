/** Words of questions that have no content of their own. */
export const stopWords: readonly string[] =
	'吗 呢 吧 啊 的 了 我 我的 我们 请问 想 想要 要 能 能不能 可以 可不可以 是不是 是否 有没有 怎么 怎么办 怎样 如何 什么 什么样 哪些 哪个 哪里 哪儿 在哪 谁 多少 多久 多长时间 几 几天 几年 为什么 需要 要不要 不 没有 没 被 给 让 去 到 关于 有关 相关 一下 时候 把 跟 咋 咋办 啥 有啥 太 也 怎么样 会不会 要不 得了 谁管 谁来管 归谁 归谁管 找谁 去哪 去哪里 在哪里 该找谁 一直 老是 总是 你好 您好 麻烦 谢谢 请 咨询一下 想问 想问一下 问一下 打听 告诉 知道 不知道 应该 该 能否 可否 是 有 在 和 与 及 或 就 都 还 又 才 已经 现在 突然 结果 因为 所以 但是 如果 这个 那个 这 那 这种 这样 他 她 他们 它 你 你们 您 自己的 是什么 为啥 怎么回事 犯法不 合法吗 行不行 行吗 允许吗 对不对 几时 什么时候 哪年 嘛 呀 哦 以后 之后 以前'.split(
		' ',
	);

/** Words for actions and results in any matter. They weigh little beside the subject itself. */
export const requestWords: readonly string[] =
	'申请 申领 领取 办理 办 手续 流程 程序 步骤 条件 资格 材料 证件 证明 资料 期限 时间 时限 地点 电话 标准 规定 政策 文件 办法 条例 法律 法规 通知 意见 管理 管理办法 实施 收费 费用 多少钱 补贴 补助 待遇 优惠 罚款 处罚 投诉 举报 维权 赔偿 补偿 登记 注册 备案 审批 查询 服务 要求 范围 区域 认定 提取 退费 公开 问题 出问题 情况 事情 东西 限制'.split(
		' ',
	);

/** Words for persons, places or outcomes. They weigh less than the subject, which usually has its own words. */
export const contextWords: readonly string[] =
	'公司 单位 企业 工厂 厂 厂子 厂家 工地 老板 政府 部门 机关 领导 干部 个人 员工 职工 工人 农民 村民 居民 市民 百姓 老百姓 群众 学生 老师 家长 孩子 小孩 儿童 老人 妇女 女人 男人 家庭 家里 家人 家 邻居 朋友 亲戚 别人 他人 自己 有人 人家 对方 外国人 农村 村里 村 乡下 城市 城里 县城 小区 社区 楼上 楼下 路上 路边 街上 马路 学校 医院 法院 商店 店 社会 国家 全国 本地 外地 国外 国内 网上 地方 旁边 附近 门口 违法 犯法 判刑 判几年 坐牢'.split(
		' ',
	);

/** Words of people who speak of themselves or ask; official texts hardly use them. */
export const spoken =
	/[呢吧啊呀嘛]$|吗(?!啡)|[咋啥谁]|怎么|什么|哪[个些里儿家种年天]|多少|多久|能不能|可不可以|是不是|有没有|会不会|要不要|(?:^|[^自])我(?![国省市县区乡镇院部局会])|你|请问/;
