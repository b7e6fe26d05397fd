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
