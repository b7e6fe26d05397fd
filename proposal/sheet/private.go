package sheet

import (
	"strings"

	priv "github.com/seed-3129f372/tian/proposal/internal/private"
)

// kindWords are the kinds of private data, by priv.Kind.
var kindWords = [...][2]string{
	priv.Phone: {"电话号码", "a telephone number"}, priv.Identity: {"身份证号", "an identity number"}, priv.Mail: {"电子邮箱", "a mail address"},
	priv.Address: {"住址", "a home address"}, priv.Account: {"账号", "an account"},
	priv.BankCard: {"银行卡号", "the number of a bank card"}, priv.Passport: {"护照号", "the number of a passport"},
	priv.Permit: {"通行证号", "the number of a permit"}, priv.Plate: {"车牌号", "a number plate"}, priv.Name: {"姓名", "a name"},
}

// withoutPrivate takes private data out of a cell of the column. Numbers of papers
// and days are no telephone numbers.
func (x *rowReader) withoutPrivate(i int, c Column, text string) string {
	switch c {
	case columnOrdinal, columnNumber, columnSerial, columnYear, columnTerm, columnSession, columnDocument:
		return text
	default:
	}
	if dateOf(x.p, c) != nil {
		if _, ok := cellDate(text, x.o.Year); ok {
			return text
		}
	}
	return x.public(x.p, x.n, i, text, holdsNames(x.p, c))
}

// holdsNames reports whether the column names people or units.
func holdsNames(p *Paper, c Column) bool {
	switch c {
	case columnProposer, columnCosigners, columnSector, columnSupervisor, columnLeader, columnSection, columnPerson:
		return true
	default:
		return unitsOf(p, c) != nil
	}
}

// public is the text of a cell without the private data, which goes to the
// private cells of the paper and is told. From names it is cut, with the word
// before it and the brackets around it; elsewhere （略） stands for it.
func (r *reader) public(p *Paper, n, i int, text string, names bool) string {
	var more []priv.Span
	if names {
		more = longNumbers(text)
	}
	spans := priv.Find(text, more...)
	if len(spans) == 0 {
		return text
	}
	var b strings.Builder
	var zh, en, taken []string
	told, at := map[priv.Kind]bool{}, 0
	for _, s := range spans {
		if !told[s.Kind] {
			told[s.Kind] = true
			zh, en = append(zh, kindWords[s.Kind][0]), append(en, kindWords[s.Kind][1])
		}
		taken = append(taken, text[s.From:s.To])
		from, to := s.From, s.To
		if names {
			from, to = widened(text, at, from, to)
			b.WriteString(text[at:from] + " ")
		} else {
			b.WriteString(text[at:from] + "（略）")
		}
		at = to
	}
	b.WriteString(text[at:])
	p.Private = append(p.Private, Cell{place(n, i), r.headText(i), strings.Join(taken, "、")})
	p.Faults = append(p.Faults, CellFault{place(n, i), codePrivate.Fault(pathOf(r.kinds[i]), "what", strings.Join(zh, "、"), "what_en", strings.Join(en, " and "))})
	return trim(b.String())
}

// redacted is a text of no cell of a paper without private data.
func redacted(text string) string {
	var b strings.Builder
	at := 0
	for _, s := range priv.Find(text) {
		b.WriteString(text[at:s.From] + "（略）")
		at = s.To
	}
	return b.String() + text[at:]
}

// longNumbers finds the numbers of seven figures and more: among names they are
// telephone numbers, also without an area code.
func longNumbers(text string) []priv.Span {
	var list []priv.Span
	from, figures := -1, 0
	for i, c := range text + "。" {
		switch d := digit(c); {
		case d:
			if from < 0 {
				from = i
			}
			figures++
			continue
		case from >= 0 && strings.ContainsRune("-－ ", c) && i < len(text):
			continue
		}
		if figures >= 7 {
			to := from + len(strings.TrimRight(text[from:i], "-－ "))
			list = append(list, priv.Span{From: from, To: to, Kind: priv.Phone})
		}
		from, figures = -1, 0
	}
	return list
}

func digit(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }

// labels are the words before private data, the longer before the shorter ones
// that they end with.
var labels = []string{
	"联系电话", "手机号码", "电话号码", "办公电话", "联系方式", "手机号", "电话", "手机", "座机", "号码", "联系", "电", "tel", "电子邮箱", "邮箱", "e-mail", "email", "mail",
	"身份证号码", "身份证号", "身份证", "证件号", "微信号", "微信", "qq号", "qq", "家庭住址", "住址", "地址",
}

// widened takes the word before a place in a text, from least on, and the brackets
// around both into it.
func widened(text string, least, from, to int) (int, int) {
	before := strings.TrimRight(text[least:from], " \t　:：.")
	for _, w := range labels {
		if n := len(before) - len(w); n >= 0 && strings.EqualFold(before[n:], w) {
			before = strings.TrimRight(before[:n], " \t　")
			break
		}
	}
	after := strings.TrimLeft(text[to:], " \t　")
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}, {"（", ")"}, {"(", "）"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}} {
		if strings.HasSuffix(before, pair[0]) && strings.HasPrefix(after, pair[1]) {
			before, after = strings.TrimSuffix(before, pair[0]), strings.TrimPrefix(after, pair[1])
			break
		}
	}
	return least + len(before), len(text) - len(after)
}
