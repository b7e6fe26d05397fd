package reply_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestOnlyWholePlaceholdersCount(t *testing.T) {
	for text, left := range map[string]bool{
		"请填写“征询意见表”并寄回。":                        false,
		"请填写所附的征询意见表。":                          false,
		"附件：征询意见表（请填写后寄回）":                      false,
		"游客接待定点单位名单已公布。":                        false,
		"不能等待定期检查。":                             false,
		"招待定额已压减。":                              false,
		"期待定向培养。":                               false,
		"选派对象有待定向摸底。":                           false,
		"请在此处填写意见的群众较多。":                        false,
		"校服尺码为XXL和XXS。":                         false,
		"型号为DXX的设备。":                            false,
		"网址为http://www.hsxxx.gov.cn/XX/1.html。": false,
		"见www.xxxq.cn。":                         false,
		"邮箱XX@hs.gov.cn。":                       false,
		"向社会各界……号召参与。":                          false,
		"ＸＸＬ码。":                                 false,
		"该路将于XX年XX月完成。":                         true,
		"根据XX文件。":                               true,
		"自20XX年起。":                              true,
		"由XXX负责。":                               true,
		"由XXXX局负责。":                             true,
		"XX":                                    true,
		"投入××万元。":                               true,
		"投入____万元。":                             true,
		"时间待定。":                                 true,
		"完成时间：待定":                               true,
		"完成时间（待定）":                              true,
		"【请填写】":                                 true,
		"（请填写具体日期）":                             true,
		"单位：请填写\n":                              true,
		"此处填写金额":                                true,
		"校服XXL码，由XX负责。":                         true,
		"接待定点单位，时间待定。":                          true,
		"科提〔2024〕……号":                           true,
		"【】":                                    true,
		"2023年　月　日":                             true,
		"将于2024年  月  日前完成。":                     true,
		"已于2024年3月 日完成。":                        true,
		"尊敬的{{name}}委员：":                        true,
		"TODO 补充数据":                             true,
		"2024年3月 5日完成。":                         false,
		"每月 日常维护两次。":                            false,
		"TODOLIST系统":                            false,
	} {
		r := clean(t)
		r.Body += text
		var got []string
		for _, f := range reply.Check(handled(t), r, reply.Options{}) {
			if f.Code == "language.placeholder" {
				got = append(got, f.Text.ZH)
			}
		}
		if left {
			require.Len(t, got, 1, text)
		} else {
			require.Empty(t, got, text)
		}
	}
}

// The place that is told is that of the mark, not of the word before it.
func TestPlaceOfAPlaceholder(t *testing.T) {
	r := clean(t)
	r.Body = "校服XXL码，由XX负责。" + strings.Repeat("接待定点。", 3)
	list := reply.Check(handled(t), r, reply.Options{})
	require.Len(t, list, 1)
	require.Contains(t, list[0].Text.ZH, "第 9 字")
}

// Blanks are known by their form, in full and in half width.
func TestBlanksOfEveryForm(t *testing.T) {
	for text, phrase := range map[string]string{
		"由ＸＸ局负责。":        "ＸＸ",
		"将于X年X月完成。":      "X年X月",
		"将于Ｘ年Ｘ月Ｘ日前完成。":   "Ｘ年Ｘ月Ｘ日",
		"将于×年×月完成。":      "×年×月",
		"将于202X年完成。":     "X年",
		"将于202×年完成。":     "×年",
		"将于＿＿＿年完成。":      "＿＿＿",
		"该项资金〔待补充〕。":     "〔待补充〕",
		"〇〇年〇月〇日":        "〇〇年〇月〇日",
		"由○○局负责。":        "○○",
		"由□□□科负责。":       "□□□",
		"您提出的第   号提案收悉。": "   ",
		"您提出的第　号提案收悉。":   "　",
		"您提出的第X号提案收悉。":   "X",
		"（此处插入表格）":       "（此处插入表格）",
		"(此处省略数据)":       "(此处省略数据)",
		"请***同志联系。":      "***",
		"联系人：[姓名]":       "[姓名]",
		"【联系电话】":         "【联系电话】",
		"<单位名称>：":        "<单位名称>",
		"将于？？年完成。":       "？？",
		"完成时间：TBD":       "TBD",
		"完成时间：待填":        "待填",
		"责任单位：待核实。":      "待核实",
		"点击此处输入文字":       "点击此处输入文字",
		"单击此处添加标题":       "单击此处添加标题",
		"投入资金（　　）万元。":    "（　　）",
		"附件[ ]":          "[ ]",
		"投入X万元。":         "X万元",
		"惠及X个村。":         "X个",
		"共投入　　万元。":       "　　",
		"2023年——月——日":    "——",
	} {
		r := clean(t)
		r.Body += text
		var got []string
		for _, f := range reply.Check(handled(t), r, reply.Options{}) {
			if f.Code == "language.placeholder" {
				got = append(got, f.Text.ZH)
			}
		}
		require.NotEmpty(t, got, text)
		require.Contains(t, got[0], "“"+phrase, text)
	}
	for _, text := range []string{
		"开展XX染色体检测。", "47,XXX综合征筛查。", "二〇〇八年建成。", "二○○八年三月", "电话138****1234。", "真的可以吗？？谢谢。", "3××2规格", "做X光检查。", "X射线设备", "丰田X系列", "5×10米的展板",
		"第 12 号", "第十二号提案", "2023年 3月", "有待补充完善。", "等待填报。", "仍待核实情况后答复。", "填补待填空白。", "点击此处的链接即可。", "请在此处填写意见。", "（见附件）", "（待批复后实施）", "〔2023〕12号", "[1]有关规定", "【摘要】", "（具体办法另行制定）",
		"2*3的方格", "a_b_c", "http://a.cn/__x__/**", "Excel表", "XL码", "WiFi（无线）", "年 度计划", "<某某区志>", "（姓名已隐去）", "共建——月月有活动", "二〇二〇年○月",
	} {
		r := clean(t)
		r.Body += text
		if text == "二〇二〇年○月" {
			require.Contains(t, codes(reply.Check(handled(t), r, reply.Options{})), "language.placeholder")
			continue
		}
		require.NotContains(t, codes(reply.Check(handled(t), r, reply.Options{})), "language.placeholder", text)
	}
	r := clean(t)
	r.Title = "关于市政协五届三次会议第012号提案（关于XX建设）的答复"
	require.Equal(t, []string{"language.placeholder"}, codes(reply.Check(handled(t), r, reply.Options{})), "a title has blanks too")
}

// A text full of blanks is told with the first of them.
func TestManyBlanksAreFew(t *testing.T) {
	r := clean(t)
	for i := range 3000 {
		r.Body += strings.Repeat("X", 2+i%50) + "局、"
	}
	n := 0
	for _, c := range codes(reply.Check(handled(t), r, reply.Options{})) {
		if c == "language.placeholder" {
			n++
		}
	}
	require.LessOrEqual(t, n, 20)
}
