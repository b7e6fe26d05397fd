package assign

import (
	"strings"
	"unicode/utf8"
)

// hollowWords are words that every bureau has of whatever it does 「泛词」: what is
// made of them alone places nothing. classify keeps a longer list for its own rules.
var hollowWords = words(`发展 建设 建立 创建 打造 创新 创优 服务 管理 改革 改造 改善 改进 优化 支持 扶持 推广 应用 利用 运用 开发 保障 保护 合作 交流 协同 统筹 协调 整合 融合
	机制 体制 体系 制度 措施 方案 标准 规范 水平 能力 质量 高质量 效率 效益 成效 提质 增效 升级 转型 振兴 示范 试点 战略 经济 社会 城市 城乡 环境 基础 综合 重点 重大 特色 品牌
	智能 智慧 现代 现代化 一体化 数字 信息 型 性 化 的 和 与 及`)

// thinWords are words of duties that say too little where they stand for a duty
// that says more, 资金 for 科技专项资金. In the bureau's own rules they are meant.
var thinWords = words(`规划 计划 政策 法规 培育 培养 培训 引进 引导 引领 共享 开放 资源 资金 经费 项目 工程 平台 基地 中心 载体 设施 设备 条件 成果 技术 产业 企业 行业 农村 农业 乡村
	区域 地区 市场 数据 数字化 信息化 智能化 公共 安全 健康 生态 民生 人才 人员 队伍 专家 科技 科学 研究 监督 评估 评审 检查 考核 办理 政务 公开 宣传 配置 转化 普及 咨询 指导 规模
	专项 大型 新型 高新 中小 小微 国际 国家 地方 综合性 局 科 室 处`)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// weakLongest is how long the longest of them is, in characters.
const weakLongest = 4

// madeOf reports whether a text is one word of the lists after another, or a
// single character.
func madeOf(text string, lists ...map[string]bool) bool {
	runes := []rune(text)
	reached := make([]bool, len(runes)+1)
	reached[0] = true
	for i := range runes {
		for j := i + 1; reached[i] && j <= min(i+weakLongest, len(runes)); j++ {
			for _, l := range lists {
				reached[j] = reached[j] || l[string(runes[i:j])]
			}
		}
	}
	return len(runes) < 2 || reached[len(runes)]
}

// says reports whether a term of the bureau's own rules names a matter: a short one
// that stands in the unit's own name, 农村 of 农村科, does not.
func says(term string, u Unit) bool {
	return !madeOf(term, hollowWords) && (utf8.RuneCountInString(term) > 2 || !strings.Contains(u.Name, term))
}
