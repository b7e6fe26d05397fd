package intake_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/intake"
)

// Signs in ways in which people write them, beside the topics that hold the same
// words.
func TestSignsInTheWaysPeopleWrite(t *testing.T) {
	x := examiner(t)
	ground := func(text string) string {
		p := good()
		p.Body += text
		got := ""
		for _, f := range x.Examine(p, intake.Options{}) {
			if f.Ground != "" {
				got += f.Ground
				r := []rune(p.Body)
				require.Contains(t, f.Text.ZH, string(r[f.At[0]:f.At[1]]), text)
			}
		}
		return got
	}
	for want, list := range map[string][]string{
		"secret": {
			"本提案涉及国家秘密。", "本件内容属于机密。", "此材料为秘密级。", "附件数据涉密，请勿公开。", "以下内容涉及军事秘密。", "该提案含有国家秘密。", "密级：机密", "【绝密】", "机密★三年",
		},
		"accusation": {
			"举报张三局长贪污受贿。", "检举某局局长王五收受贿赂。", "控告某镇书记李四侵占公款。", "揭发县住建局陈六科长吃拿卡要。", "举报张某某骗取低保。", "反映某村支书赵七挪用扶贫款。", "某局局长王五多次索贿。", "教育局副局长刘八利用职务敛财。",
		},
		"litigation": {
			"我与某公司的合同纠纷已起诉。", "我家同邻居的宅基地纠纷，一审已判决。", "我公司与某银行的债务纠纷正在仲裁。", "我们和开发商的官司已经开庭。",
			"请纠正对张某某的错误判决。", "请求撤销对李某的判决。", "王某某被错判十年。", "要求为赵××一案重审平反，孙某某被冤。",
			"案号：2021京0105民初1234号。", "案号2019内02民终12号。", "２０２２内0203执88号至今未结。", "2020年最高法民申第123号裁定。",
		},
		"promotion": {
			"推广本公司生产的净水器。", "建议采购我厂研发的设备。", "推荐使用我司的软件产品。", "我公司生产的路灯性能优越。", "购买本人编写的读本。", "建议全市学校选用我企业开发的系统。", "本厂研制的药剂填补空白。",
		},
	} {
		for _, text := range list {
			assert.Contains(t, ground(text), want, text)
		}
	}
	for _, text := range []string{
		"绝密档案解密开放。", "本提案不涉及国家秘密。", "加强国家秘密保护。", "涉密人员管理有待加强。", "涉及国家秘密的除外。", "推进历史机密档案开放。", "本提案涉及商业秘密保护制度。", "企业最怕泄露机密数据。",
		"畅通群众检举控告渠道。", "鼓励群众举报，书记高度重视。", "严查局长、科长吃拿卡要。", "村支书任期内的经济责任审计。", "反映群众呼声的主任信箱。", "举报校园食堂违规行为的平台。", "书记和局长带头防止腐败。",
		"我市与邻县的边界纠纷。", "我国与邻国的贸易争议。", "我们与法院共建调解中心。", "物业纠纷诉至法院的越来越多。", "完善错误判决的纠正机制。", "对张某某见义勇为应予表彰。",
		"2023年执行12号文件。", "内政办发2021年12号文。", "2021年民生实事12号项目。", "民法典2020年第45号主席令。",
		"推广本地企业生产的农产品。", "采购本市产品。", "我公司生产的产品出口受阻。", "我单位职工建议改善交通。", "推广我市研发的技术。", "使用国产设备。",
	} {
		assert.Empty(t, ground(text), text)
	}
}
