package intake

import (
	"regexp"
	"strings"
)

const (
	digit = `[0-9０-９]`
	// person is somebody who is named, or named and hidden: 张某某, 李某, 王××.
	person = `[` + surnames + `](?:某{1,3}|某[甲乙丙丁]|[×xX]{1,2})`
	posts  = `(?:副?(?:局长|书记|主任|院长|校长|处长|科长|镇长|乡长|村长|区长|县长|市长|所长|队长|行长|厂长|站长|司长|厅长|部长)|法官|检察官|支书|董事长|总经理|经理|老板)`
	wrongs = `(?:贪污|受贿|索贿|行贿|贿赂|收受|挪用|侵吞|侵占|包养|滥用职权|徇私|以权谋私|渎职|吃拿卡要|打击报复|违纪|违法|违规|腐败|敲诈|勒索|骗取|诈骗|涉黑|充当保护伞|利用职务)`
	firm   = `(?:我公司|本公司|我们公司|我司|我厂|本厂|我们厂|我企业|本企业|我单位|我社|本社|我合作社)`
)

var (
	// bareCase is the number of a case without brackets around its year:
	// 2021京0105民初1234号, 2019年内02民终12号, 2022内0203执88号.
	bareCase = regexp.MustCompile(`(?:1|2|１|２)` + digit + `{3}年?(?:\p{Han}{1,5}` + digit + `{2,4}(?:` + strings.Join(caseTypes, "|") + `)|\p{Han}{1,5}(?:民|刑|行|商|经|知|赔)(?:初|终|申|再|监|辖|更|审))字?第?` + digit + `{1,8}号`)

	// quarrels are the writer's own, before a court or to go there.
	quarrels = regexp.MustCompile(`我(?:们|家|公司|厂|单位|方|村|社|司|店)?(?:与|和|同|跟|诉)[^，。；,]{1,20}(?:纠纷|争议|官司|一案|案件|诉讼|欠款)`)
	atLaw    = regexp.MustCompile(`起诉|上诉|诉讼|法院|判决|仲裁|裁决|裁定|立案|开庭|审理|一审|二审|胜诉|败诉|强制执行`)
	// judged is the judgment of one person that is to be mended.
	judged = regexp.MustCompile(`(?:纠正|撤销|改判|推翻|重审|再审|复查|平反|不服|重新审理)[^，。；,]{0,8}` + person + `[^，。；,]{0,8}(?:判决|裁定|裁决|判刑|量刑|定罪|案)|` + person + `[^，。；,]{0,8}(?:被错判|被误判|被冤|蒙冤|冤案|错案|无罪|被判)`)

	// secrets tell of this very paper that it holds a secret; topics are
	// everybody's, 涉密人员管理.
	secrets = regexp.MustCompile(`(?:(?:本|此|该)(?:提案|建议|件|文|材料|案|内容|文件|资料|议案)|(?:以上|以下|上述|下列|下述|所附|附件|文中|案中)(?:内容|数据|材料|情况|资料|信息|图纸)?)[^，。；,不未没无非]{0,8}(?:(?:涉及|属于?|系|含有?|包含|带有|是|为)[^，。；,不未没无非的]{0,6}(?:秘密|机密|绝密|密件)|涉密|保密)(?:级|内容|事项|信息|材料|件)?(?:[，。；,、]|$)|密级[:：为是]*(?:绝密|机密|秘密)`)
	// marked is the mark of a secret that stands by itself.
	marked = regexp.MustCompile(`^[\s　【\[（\x28]*(?:绝密|机密|秘密)(?:级|件)?[\s　】\]）\x29★☆]*(?:[:：]|$)|(?:绝密|机密|秘密)[★☆]`)

	// touts are words by which somebody recommends what is his own.
	touts  = regexp.MustCompile(`(?:推广|推介|推销|推荐|采购|购买|选用|采用|使用|宣传|订购|试用|引进|代理|经销)[^，。；,]{0,6}(?:` + firm + `(?:的|所|自主|独家|最新)?[^，。；,]{0,4}(?:生产|研发|研制|开发|制造|经营|销售|代理|发明|设计|产品|设备|系统|软件|技术|品牌|仪器)|(?:本人|我)(?:的|所)?(?:撰写|编写|创作|发明|研制|编著|设计|研发|出版)的?)`)
	boasts = regexp.MustCompile(firm + `[^，。；,]{0,6}(?:生产|研发|研制|开发|制造|经营|销售|代理|出品|推出)的?[^。；]{0,30}(?:性能|优越|领先|物美价廉|质优|畅销|专利产品|填补空白|疗效|效果显著|值得推广|价格优惠|欢迎选购|深受欢迎)`)

	// reports are the words by which somebody reports a person who is named:
	// 举报张三局长, 检举某局局长王五收受贿赂.
	reports = regexp.MustCompile(`(?:举报|检举|控告|揭发|状告|反映)(?:[^，。；,]{0,10}[局委办院校镇乡村区县厅处科室司队部的])?(?:[` + surnames + `]\p{Han}{0,2}` + posts + `[^，。；,]{0,12}` + wrongs + `|` + posts + `[` + surnames + `]\p{Han}{1,2}[^，。；,]{0,12}` + wrongs + `|` + person + `[^，。；,]{0,12}` + wrongs + `)`)
	// blames name a person in office beside a wrong.
	blames = regexp.MustCompile(`(?:^|[，,、局委办院校镇乡村区县厅处科室司队部])` + posts + `[` + surnames + `]\p{Han}{1,2}(?:多年|长期|多次|涉嫌|利用职务|公然|伙同|等人|私自|违规){0,2}[^，。；,的]{0,4}` + wrongs)
)

// more finds the signs that are told by one pattern.
func more(s string, note func(ground string, from, to int)) {
	for _, x := range []struct {
		ground  string
		pattern *regexp.Regexp
	}{
		{"litigation", bareCase}, {"litigation", judged}, {"secret", secrets}, {"secret", marked},
		{"promotion", touts}, {"promotion", boasts}, {"accusation", reports}, {"accusation", blames},
	} {
		if at := x.pattern.FindStringIndex(s); at != nil && !topic(s[at[1]:]) {
			note(x.ground, at[0], at[1])
		}
	}
	if at := quarrels.FindStringIndex(s); at != nil {
		if law := atLaw.FindStringIndex(s[at[0]:]); law != nil {
			note("litigation", at[0], max(at[1], at[0]+law[1]))
		}
	}
}
