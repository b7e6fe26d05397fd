package reply

import "strings"

// Letter is the letter as plain text, laid out as replies are: class mark at the
// top right, number, title, addressees, opening, text, answers one by one,
// close, unit and date, contacts, copies. names gives the printed name for the
// id of an addressee and of the unit that signs; where it gives none the letter
// says （待补充）, for no letter shows an id. Without names the ids are taken for
// names.
func (r Reply) Letter(names func(id string) string) string {
	var b strings.Builder
	line := func(s string) {
		if s != "" {
			b.WriteString(s)
			b.WriteByte('\n')
		}
	}
	if r.Class != "" && r.Kind != KindOpinion {
		line(strings.Repeat("　", 30) + r.Class)
	}
	line(r.DocNumber)
	line(r.Title)
	name := func(id string) string {
		switch {
		case id == "" || names == nil:
			return id
		case names(id) == "":
			return "（待补充）"
		}
		return names(id)
	}
	to := make([]string, len(r.To))
	for i, id := range r.To {
		to[i] = name(id)
	}
	if len(to) > 0 {
		line(strings.Join(to, "、") + "：")
	}
	line(r.opening())
	line(r.Body)
	for i, a := range r.Answers {
		line(ordinal(i+1) + a.Text)
	}
	if r.Kind != KindOpinion {
		line("感谢对我们工作的关心和支持。")
	}
	line(name(r.Unit))
	line(r.Date.ZH())
	for _, c := range r.Contacts {
		line(c.Role.Term() + "：" + c.Name + " " + c.Phone)
	}
	if len(r.Copies) > 0 {
		line("抄送：" + strings.Join(r.Copies, "，"))
	}
	if len(r.Enclosures) > 0 {
		line("附件：" + strings.Join(r.Enclosures, "，"))
	}
	return b.String()
}

func (r Reply) opening() string {
	title := r.Title
	title = strings.TrimPrefix(title, "关于")
	title = strings.TrimSuffix(title, endingOf(r.Kind))
	switch {
	case title == "":
		return ""
	case r.Kind == KindOpinion:
		return title + "收悉，现提出会办意见如下："
	case len(r.To) > 1:
		return "你们提出的" + title + "收悉，经认真研究，现答复如下："
	}
	return "您提出的" + title + "收悉，经认真研究，现答复如下："
}

// ordinal is 一、 to 十、, then 11. and so on.
func ordinal(n int) string {
	numerals := []rune("一二三四五六七八九十")
	if n <= len(numerals) {
		return string(numerals[n-1]) + "、"
	}
	digits := ""
	for ; n > 0; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
	}
	return digits + "．"
}
