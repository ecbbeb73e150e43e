/** Words of official documents, the most common first. */
const vocabulary =
	`行政 机关 应当 依法 公开 政府 信息 办理 申请 审批 事项 监督 管理 服务 群众 企业 项目 资金 安排 标准 程序 期限 材料 责任 部门 工作
制度 检查 评估 落实 保障 规范 组织 实施 社会 救助 农业 教育 医疗 环境 安全 建设 规划 公共 资源 按照 有关 规定 进行 以及 或者 不得 可以
县级 人民政府 乡镇 街道办事处 单位 个人 负责 主管 统筹 协调 配合 联合 会同 报送 备案 审核 审查 批准 决定 通知 公告 公示 听证 论证
征求 意见 建议 反馈 处理 答复 受理 登记 变更 注销 撤销 延续 许可 处罚 强制 征收 补偿 补助 补贴 奖励 资助 贷款 担保 税收 减免 优惠
政策 措施 办法 细则 方案 计划 目标 任务 重点 指标 考核 评价 结果 运用 问责 整改 通报 约谈 举报 投诉 信访 调解 仲裁 复议 诉讼 赔偿
财政 预算 决算 审计 采购 招标 投标 合同 验收 支付 结算 票据 账户 资产 债务 投资 收益 成本 价格 收费 经费 专项资金 绩效 拨付 使用
土地 房屋 住房 租赁 物业 小区 拆迁 安置 宅基地 耕地 林地 草原 湿地 水库 河道 水利 灌溉 防汛 抗旱 供水 排水 污水 垃圾 大气 噪声
污染 防治 生态 修复 保护 节约 能源 电力 燃气 供热 光伏 道路 公路 桥梁 交通 运输 客运 货运 公交 停车 车辆 驾驶 铁路 物流 快递 邮政
通信 网络 数据 平台 系统 电子 证照 共享 接口 数字化 智能 软件 密码 个人信息 隐私 档案 统计 调查 监测 预警 应急 预案 演练 救援 灾害
地震 消防 燃爆 危险化学品 矿山 特种设备 食品 药品 医疗器械 化妆品 餐饮 学校 食堂 幼儿园 托育 校车 教师 学生 家长 招生 考试 学籍
职业 技能 培训 就业 创业 失业 用工 劳动 工资 社会保险 养老 工伤 生育 公积金 低保 特困 残疾人 老年人 未成年人 妇女 儿童 退役军人 优抚
殡葬 婚姻 户籍 身份证 居住证 出入境 治安 巡查 网格 社区 村民委员会 居民 自治 换届 选举 党组织 干部 人员 编制 岗位 职责 权限 流程
窗口 大厅 一次性告知 当场 限时 办结 委托 代理 授权 材料清单 申请表 原件 复印件 证明 承诺 核验 现场 勘验 鉴定 检测 检验 认证 抽查
双随机 信用 失信 修复期 名单 市场 主体 经营 广告 商标 专利 品牌 质量 计量 合格 召回 种子 化肥 农药 畜禽 养殖 屠宰 检疫 渔业 粮食 储备
收购 加工 冷链 乡村 振兴 脱贫 帮扶 搬迁 合作社 家庭农场 旅游 景区 文物 博物馆 图书馆 体育 健身 场馆 演出 出版 广播 电视 古树 园林
绿化 城管 摊贩 占道 户外 招牌 施工 监理 造价 装配式 节能 防水 电梯 幕墙 白蚁 地名 界线 测绘 气象 人工影响天气 科技 创新 研发 成果 转化
人才 引进 博士后 高新技术 园区 招商 外资 进出口 口岸 海关 商务 消费 促销 家政 会展 拍卖 典当 融资 保理 上市 股权 基金 国有企业 改制`.split(
		/\s/,
	);

/**
 * How often a word is followed by the next one in the list, as in set phrases. With this number and the preference for
 * common words, a document of 1,700 characters has as many different pairs of neighbouring characters as real ones:
 * 870.
 */
const phrases = 0.6;

const units = ['个工作日', '万元', '平方米', '人', '年', '%', '次', '公里'];

/** This many words without anything between them. */
export function officeWords(random: () => number, count: number): string {
	let text = '';
	let place = 0;
	for (let index = 0; index < count; index++) {
		const continues = index > 0 && random() < phrases;
		// The power prefers words at the beginning of the list.
		place = continues ? place + 1 : Math.floor(vocabulary.length * random() ** 4);
		text += vocabulary[place % vocabulary.length];
	}
	return text;
}

/** A sentence of this many words: clauses of three to eight words, some with a quantity at the end. */
export function officeSentence(random: () => number, count: number): string {
	const clauses: string[] = [];
	for (let left = count; left > 0;) {
		const length = Math.min(left, 3 + Math.floor(random() * 6));
		clauses.push(officeWords(random, length) + (random() < 0.2 ? quantity(random) : ''));
		left -= length;
	}
	return `${clauses.join('，')}。`;
}

function quantity(random: () => number): string {
	const unit = units[Math.floor(random() * units.length)] ?? '';
	return `${1 + Math.floor(random() * 999)}${unit}`;
}
