package sheet

import (
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// Column is what a column of a list holds 「列」. The zero value is unset: the
// column is not known. JSON holds the token; the words of head rows are read too.
//
// Its values are the rows of the table; vocab.All lists them. The first word of
// each is the one that Rows writes.
type Column = vocab.Word[columnSet]

// The values of Column.
const (
	columnOrdinal      Column = iota + 1 // ordinal 序号, the place in the list
	columnNumber                         // number 案号
	columnSerial                         // serial 流水号
	columnTitle                          // title 案由
	columnBody                           // body 内容
	columnTrack                          // track 案件类型
	columnLevel                          // level 级别
	columnTiming                         // timing 会议或平时
	columnYear                           // year 年度
	columnTerm                           // term 届次
	columnSession                        // session 次会议
	columnProposer                       // proposer 提案者
	columnKind                           // kind 提案者类别
	columnCosigners                      // cosigners 附议人
	columnSector                         // sector 界别
	columnSubject                        // subject 提案分类
	columnKey                            // key 是否重点
	columnSupervisor                     // supervisor 督办领导
	columnExcellent                      // excellent 优秀提案
	columnSecret                         // secret 是否涉密
	columnDisclosure                     // disclosure 是否公开
	columnReason                         // reason 不公开理由
	columnWished                         // wished 建议承办单位
	columnSubmitted                      // submitted 提交日期
	columnDisposition                    // disposition 审查结论
	columnFiled                          // filed 立案日期
	columnRole                           // role 办理方式
	columnLead                           // lead 主办单位
	columnSole                           // sole 单办单位
	columnAssist                         // assist 会办单位
	columnSeparate                       // separate 分办单位
	columnUndertake                      // undertake 共同承办单位
	columnCopy                           // copy 参阅单位
	columnAssigned                       // assigned 交办日期
	columnDue                            // due 办理时限
	columnWanted                         // wanted 要求办结日期
	columnAccepted                       // accepted 签收日期
	columnLeader                         // leader 牵头领导
	columnSection                        // section 责任科室
	columnPerson                         // person 经办人
	columnReplied                        // replied 答复日期
	columnClosed                         // closed 办结日期
	columnDocument                       // document 发文字号
	columnClass                          // class 办理类别
	columnSatisfaction                   // satisfaction 满意度
	columnPhone                          // phone 联系电话
	columnAddress                        // address 通讯地址
	columnMail                           // mail 电子邮箱
	columnIdentity                       // identity 身份证号
)

type columnSet struct{}

// Words implements vocab.Worded.
func (columnSet) Words() vocab.Words { return columnWords }

// columnWords are our own collection: the words of published lists, of the systems
// whose source is public, and their neighbours.
var columnWords = vocab.Words{Name: "Column", List: []vocab.Row{
	{Token: "ordinal", ZH: "序号/序/行号/项次/顺序号/no", EN: "place in the list"},
	{Token: "number", ZH: "案号/提案号/提案编号/建议编号/建议号/议案编号/议案号/编号/提案案号/立案号/立案编号/案件编号/件号/提案序号/建议序号/案件号/议案序号/提案建议编号/建议提案编号", EN: "number of the paper"},
	{Token: "serial", ZH: "流水号/来文号/受理号/受理编号/收文号/收文编号/来文编号/登记号/登记编号/提交编号/提交号", EN: "serial number of the submission"},
	{Token: "title", ZH: "案由/题目/标题/主题/提案题目/提案标题/提案名称/提案案由/建议题目/建议标题/建议名称/议案题目/议案标题/议案名称/案由题目/案名/件名/名称/提案主题/题名/提案建议名称/建议提案名称/事由", EN: "title"},
	{Token: "body", ZH: "内容/正文/提案内容/提案正文/建议内容/建议正文/议案内容/主要内容/具体内容/内容摘要/提案摘要/摘要/全文/提案全文/主要建议/内容概要", EN: "text"},
	{Token: "track", ZH: "案件类型/件别/建议提案/提案建议/建议或提案/提案或建议/来件类型/案别", EN: "proposal or suggestion"},
	{Token: "level", ZH: "级别/层级/案件级别/提案级别/件级/来件级别", EN: "level of the body"},
	{Token: "timing", ZH: "会议或平时/提交时段/会间会后/会中会后/会内会外/大会或平时/时段/提案时段/会议期间或闭会期间", EN: "in session or between sessions"},
	{Token: "year", ZH: "年度/年份/年/提案年度/建议年度/所属年度", EN: "reporting year"},
	{Token: "term", ZH: "届次/届/届别/届数/会议届次/届次会议/所属届次/会议名称", EN: "term"},
	{Token: "session", ZH: "次会议/次/次别/会次/会议次数", EN: "session"},
	{Token: "proposer", ZH: "提案者/提案人/第一提案人/第一提案者/领衔提案人/领衔人/领衔者/领衔代表/领衔委员/领衔/主提人/提出人/提出者/提交人/提交者/提案委员/提出代表/代表姓名/委员姓名/建议人/建议者/建议代表/提案单位/提案者姓名/提案人姓名/提案者名称/议案人/姓名/代表/委员/提案方", EN: "proposer"},
	{Token: "kind", ZH: "提案者类别/提案者类型/提案形式/提案类型/提出方式/提案方式/个人或集体/个人集体/提案者性质", EN: "kind of proposer"},
	{Token: "cosigners", ZH: "附议人/附议者/附议/附议代表/附议委员/附议人员/联名/联名人/联名者/联名委员/联名代表/联名提案人/联名提案者/联署人/联署/联署委员/共同提案人/其他提案人/其他联名人/联名附议人/附议联名人", EN: "joint signers"},
	{Token: "sector", ZH: "界别/所属界别/委员界别/界别组/所在界别/代表团/所属代表团/所在代表团/代表团组", EN: "sector or delegation"},
	{Token: "subject", ZH: "提案分类/分类/类别/提案类别/建议分类/建议类别/议案分类/议案类别/内容分类/内容类别/所属类别/主题分类/业务分类", EN: "subject"},
	{Token: "key", ZH: "是否重点/重点/重点提案/重点建议/是否重点提案/是否重点建议/是否重点督办/重点督办/是否重点件/重点件", EN: "key proposal"},
	{Token: "supervisor", ZH: "督办领导/领衔督办领导/督办人/领衔督办/牵头督办领导/重点督办领导/督办领导姓名", EN: "supervising leader"},
	{Token: "excellent", ZH: "优秀提案/是否优秀/优秀/是否优秀提案/优秀建议/是否优秀建议", EN: "prize-winning"},
	{Token: "secret", ZH: "是否涉密/涉密/是否保密/密级", EN: "state secrecy"},
	{Token: "disclosure", ZH: "是否公开/公开/是否同意公开/同意公开/可否公开/能否公开/公开意愿/是否可公开/公开属性/公开方式", EN: "consent to publication"},
	{Token: "reason", ZH: "不公开理由/不公开原因/不公开缘由/不公开事由/不予公开理由", EN: "why it is not to be published"},
	{Token: "wished", ZH: "建议承办单位/希望承办单位/建议办理单位/提案人建议单位/建议意向单位/意向单位/建议主办单位/意向承办单位/提案人建议承办单位", EN: "units that the proposer wishes"},
	{Token: "submitted", ZH: "提交日期/提交时间/提出日期/提出时间/提案日期/提案时间/收案日期/收案时间/来文日期/收文日期/收文时间/上报日期/上报时间/收到日期/收到时间/建议日期/建议时间", EN: "day of submission"},
	{Token: "disposition", ZH: "审查结论/审查结果/是否立案/立案与否/立案情况/审查情况/处理结论", EN: "what the examination came to"},
	{Token: "filed", ZH: "立案日期/立案时间/立案日", EN: "day of filing"},
	{Token: "role", ZH: "办理方式/办理类型/承办类型/承办方式/办理形式/承办形式/承办角色", EN: "role in handling"},
	{Token: "lead", ZH: "主办单位/主办/主办部门/主办方/牵头单位/牵头部门/承办单位/承办部门/办理单位/办理部门/承办/责任单位/主承办单位/主要承办单位/牵头办理单位/主办牵头单位/主责单位/单办主办单位/主办单办单位/独办主办单位/主办独办单位/主办或单办单位", EN: "lead unit"},
	{Token: "sole", ZH: "单办单位/单办/独办单位/独办/单独办理单位", EN: "unit that handles it alone"},
	{Token: "assist", ZH: "会办单位/会办/会办部门/协办单位/协办/协办部门/配合单位/配合部门/协助单位/协同单位/会同单位/协助办理单位/会办协办单位/协办会办单位/参与单位/参与部门", EN: "assisting units"},
	{Token: "separate", ZH: "分办单位/分办/分办部门/分别办理单位", EN: "units that handle it separately"},
	{Token: "undertake", ZH: "共同承办单位/共同承办/共同承办部门/参与承办单位/其他承办单位", EN: "units that handle a part of their own beside the lead"},
	{Token: "copy", ZH: "参阅单位/参阅/参阅部门/参办单位/参办/阅研单位/抄送单位", EN: "units that read it"},
	{Token: "assigned", ZH: "交办日期/交办时间/交办日/转办日期/转办时间/分办日期/分办时间/下达日期/下达时间/派发日期/派发时间/交办年月日", EN: "day of assignment"},
	{Token: "due", ZH: "办理时限/办理期限/办结时限/办结期限/答复期限/答复时限/办复期限/办复时限/限办日期/限办时间/限结日期/限办时限/应办结日期/应答复日期/应办复日期/主办时限/截止日期/截止时间/要求答复日期/要求答复时间/答复截止日期/到期日/办理截止日期", EN: "day by which it is due"},
	{Token: "wanted", ZH: "要求办结日期/要求办结时间/希望办结日期/希望办结时间/希望答复日期", EN: "day by which the proposer asks for an answer"},
	{Token: "accepted", ZH: "签收日期/签收时间/接收日期/接收时间", EN: "day of acceptance by the unit"},
	{Token: "leader", ZH: "牵头领导/分管领导/责任领导/包案领导/负责领导/分管负责人/主管领导/分管局领导/领办领导/领办人/领办负责人", EN: "leader in charge"},
	{Token: "section", ZH: "责任科室/承办科室/科室/办理科室/责任处室/承办处室/处室/承办股室/责任股室/股室/主办科室/主办处室", EN: "section"},
	{Token: "person", ZH: "经办人/经办人员/承办人/承办人员/责任人/具体承办人/具体责任人/办理人/办理人员/联系人/承办联系人", EN: "person who handles it"},
	{Token: "replied", ZH: "答复日期/答复时间/办复日期/办复时间/复文日期/复文时间/回复日期/回复时间/复函日期", EN: "day of the reply"},
	{Token: "closed", ZH: "办结日期/办结时间/实际办结日期/实际办结时间/结案日期/结案时间", EN: "day of closing"},
	{Token: "document", ZH: "发文字号/复文字号/答复文号/文号/复函文号/答复函文号/发文文号/复文号", EN: "number of the reply"},
	{Token: "class", ZH: "办理类别/答复类别/办理结果类别/办理结果/办复类别/解决程度/结果类别/办理结果分类/答复分类", EN: "reply class"},
	{Token: "satisfaction", ZH: "满意度/满意情况/满意程度/委员意见/代表意见/提案人意见/意见反馈/反馈意见/委员评价/代表评价/评价/评价结果/测评结果/满意度评价/委员反馈意见/委员满意度/代表满意度/提案人满意度/满意率评价", EN: "satisfaction"},
	{Token: "phone", ZH: "联系电话/电话/电话号码/手机/手机号/手机号码/联系方式/办公电话/移动电话/固定电话/提案人电话/联系人电话/座机/固话/座机号码", EN: "telephone number"},
	{Token: "address", ZH: "通讯地址/通信地址/地址/住址/联系地址/家庭住址/家庭地址/邮寄地址", EN: "address"},
	{Token: "mail", ZH: "电子邮箱/邮箱/电子邮件/电子信箱/email/e-mail/微信/微信号/qq/qq号", EN: "mail or account"},
	{Token: "identity", ZH: "身份证号/身份证/身份证号码/证件号码/证件号/公民身份号码", EN: "identity number"},
}}

// heads finds a column by the folded word in its head.
var heads = newHeads()

func newHeads() map[string]Column {
	found := map[string]Column{}
	for _, c := range vocab.All[Column]() {
		row := columnWords.List[c-1]
		found[row.Token] = c
		for _, word := range strings.Split(row.ZH, "/") {
			found[headText(word)] = c
		}
	}
	return found
}

// headText folds the words of a head: width, variants, blanks, line ends, marks.
// Brackets stay.
func headText(s string) string {
	var b strings.Builder
	for n, r := range s {
		if n > longestHead {
			break
		}
		switch r = unicode.ToLower(fold.Rune(r)); {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case r == '(' || r == '[' || r == '【' || r == '〔':
			b.WriteByte('(')
		case r == ')' || r == ']' || r == '】' || r == '〕':
			b.WriteByte(')')
		}
	}
	return b.String()
}

// longestHead bounds the bytes of a cell that are looked at as a head: a longer
// one is text.
const longestHead = 200

// columnOf knows a column by its head; unset where it does not.
func columnOf(head string) Column {
	if len(head) > longestHead {
		return 0
	}
	text := headText(head)
	if c, ok := heads[text]; ok {
		return c
	}
	base, inside := unbracketed(text)
	if c := roleColumn(inside); c != 0 && heads[base] == columnLead {
		return c // 承办单位（会办）
	}
	if c := bare(base); c != 0 {
		return c
	}
	if c := sameOf(strings.FieldsFunc(head, func(r rune) bool { return strings.ContainsRune("/／、|", r) })); c != 0 {
		return c
	}
	return bare(strings.NewReplacer("(", "", ")", "").Replace(text))
}

// sameOf is what all of the words say, 领衔代表/第一提案人; unset where they differ.
func sameOf(words []string) Column {
	var same Column
	for i, w := range words {
		c := bare(headText(w))
		if i > 0 && c != same || len(words) < 2 {
			return 0
		}
		same = c
	}
	return same
}

// bare knows a head without brackets, also within the words that lists put around
// it: 1.案由, 政协提案编号, 主办单位名称, 会办单位2.
func bare(s string) Column {
	s = strings.TrimFunc(s, unicode.IsDigit)
	if c, ok := heads[s]; ok {
		return c
	}
	if s == "" {
		return 0
	}
	last := []rune(s)
	if strings.ContainsRune("一二三四五六", last[len(last)-1]) {
		if c, ok := heads[string(last[:len(last)-1])]; ok {
			return c
		}
	}
	for _, end := range []string{"名称", "列表", "情况", "姓名", "年月日"} {
		if c, ok := heads[strings.TrimSuffix(s, end)]; ok {
			return c
		}
	}
	for _, begin := range []string{"政协", "人大", "提案", "建议", "议案", "人大代表", "代表建议", "政协提案", "委员提案", "人大建议"} {
		if rest, ok := strings.CutPrefix(s, begin); ok {
			if c, ok := heads[rest]; ok {
				return c
			}
		}
	}
	return 0
}

// unbracketed parts a head from what stands in its brackets.
func unbracketed(s string) (base, inside string) {
	i := strings.IndexByte(s, '(')
	if i < 0 {
		return s, ""
	}
	j := strings.IndexByte(s[i:], ')')
	if j < 0 {
		return s[:i], s[i+1:]
	}
	return s[:i] + s[i+j+1:], s[i+1 : i+j]
}

// roleColumn is the column of units in the role that a word names.
func roleColumn(word string) Column {
	role, err := vocab.Parse[vocab.Role](word)
	if err != nil {
		return 0
	}
	return [...]Column{
		vocab.RoleSole: columnSole, vocab.RoleLead: columnLead, vocab.RoleAssist: columnAssist,
		vocab.RoleSeparate: columnSeparate, vocab.RoleUndertake: columnUndertake, vocab.RoleCopy: columnCopy,
	}[role]
}

// private reports whether what the column holds is kept out of the proposal.
func private(c Column) bool { return c >= columnPhone }

// several reports whether a list may have more than one such column.
func several(c Column) bool {
	switch c {
	case columnCosigners, columnAssist, columnSeparate, columnUndertake, columnCopy, columnWished, columnSubject:
		return true
	default:
	}
	return private(c)
}

// letters is how spreadsheets call the column with the index: A, Z, AA.
func letters(i int) string {
	var b []byte
	for i++; i > 0; i = (i - 1) / 26 {
		b = append([]byte{byte('A' + (i-1)%26)}, b...)
	}
	return string(b)
}

// indexOf reads the letters of a column; false where they are none.
func indexOf(s string) (int, bool) {
	n := 0
	for _, r := range s {
		r = unicode.ToUpper(vocab.Narrow(r))
		if r < 'A' || r > 'Z' || n > 1<<20 {
			return 0, false
		}
		n = n*26 + int(r-'A') + 1
	}
	return n - 1, n > 0
}
