package reply

import (
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// class checks the class mark against its scheme and against what the letter
// says.
func (k *checker) class() {
	if k.opinion() {
		if k.r.Class != "" {
			k.add(codeClassOpinion, "/class")
		}
		return
	}
	if k.o.NoClass || k.r.Kind == KindInterim {
		return
	}
	if k.r.Class == "" {
		zh, en := "如 A", "such as A"
		if known := k.classes(); known != "" {
			zh, en = "可用："+known, "one of "+known
		}
		k.add(codeClassMissing, "/class", "classes", zh, "classes_en", en)
		return
	}
	scheme, known := k.scheme()
	if !known {
		if class := vocab.Clip(k.r.Class); k.r.Scheme == "" {
			k.add(codeClassScheme.As("没有写明类别方案，类别 "+class+" 的含义不明", "the scheme is not given, so the meaning of class "+class+" is not known"),
				"/scheme", "schemes", k.schemes())
			return
		}
		k.add(codeClassScheme, "/scheme", "scheme", k.r.Scheme, "class", k.r.Class, "schemes", k.schemes())
		return
	}
	class, ok := scheme.Class(k.r.Class)
	if !ok {
		k.add(codeClassUnknown, "/class", "class", k.r.Class, "scheme", scheme.ID, "classes", marks(scheme))
		return
	}
	k.meaning(class)
}

func (k *checker) scheme() (proposal.Scheme, bool) {
	all := k.process.AllSchemes()
	if i := slices.IndexFunc(all, func(s proposal.Scheme) bool { return s.ID == k.r.Scheme }); i >= 0 {
		return all[i], true
	}
	return proposal.Scheme{}, false
}

// classes lists the marks that the letter may carry: those of its scheme, else of
// the schemes of the place; empty where neither is known.
func (k *checker) classes() string {
	if scheme, known := k.scheme(); known {
		return marks(scheme)
	}
	if len(k.process.Schemes) == 1 {
		return marks(k.process.Schemes[0])
	}
	var all []string
	for _, s := range k.process.Schemes {
		all = append(all, s.ID+" "+marks(s))
	}
	return strings.Join(all, "；")
}

// marks lists what is marked in a scheme.
func marks(s proposal.Scheme) string {
	list := make([]string, len(s.Classes))
	for i, c := range s.Classes {
		list[i] = c.Code
	}
	return strings.Join(list, "、")
}

// schemes lists the schemes that are known, those of the place first.
func (k *checker) schemes() string {
	var ids []string
	for _, s := range k.process.AllSchemes() {
		ids = append(ids, s.ID)
	}
	return strings.Join(ids, "、")
}

// meaning checks what the class claims against the text.
func (k *checker) meaning(class proposal.Class) {
	text := k.r.text()
	if strings.TrimSpace(text) == "" {
		return
	}
	switch class.Outcome {
	case proposal.OutcomeSolved, proposal.OutcomeAdopted, proposal.OutcomePartlySolved, proposal.OutcomePartlyAdopted:
		if !contains(text, k.o.Language.Evidence) && !dated(text) {
			k.add(codeClassBare, "/class", "label", class.Label)
		}
		if class.Outcome == proposal.OutcomeSolved || class.Outcome == proposal.OutcomeAdopted {
			for _, p := range k.o.Language.NotYet {
				if strings.Contains(text, p) {
					k.add(codeClassNotYet, "/class", "label", class.Label, "phrase", p)
					break
				}
			}
		}
	case proposal.OutcomeInProgress, proposal.OutcomePlanned:
		if !scheduled(k.r) {
			k.add(codeClassPlan, "/class", "label", class.Label)
		}
	default:
		if !giveReason(text, k.o.Language.Grounds) {
			k.add(codeClassReason, "/class", "label", class.Label)
		}
	}
}

// language checks the wording of every text of the letter.
func (k *checker) language() {
	k.placeholders("/title", k.r.Title)
	k.wording("/body", k.r.Body)
	for i, a := range k.r.Answers {
		k.wording(vocab.At("/answers", i)+"/text", a.Text)
	}
	text := k.r.text()
	if strings.Contains(text, "您们") {
		k.add(codeManyYou, "/body")
	}
	polite := strings.Contains(strings.ReplaceAll(text, "您们", ""), "您")
	if polite && strings.Contains(strings.ReplaceAll(text, "你们", ""), "你") {
		k.add(codePronouns, "/body")
	}
}

func (k *checker) wording(path, text string) {
	l := k.o.Language
	k.placeholders(path, text)
	if !contains(text, l.Competent) {
		for _, p := range l.PassedOn {
			if strings.Contains(text, p) {
				k.add(codePassedOn, path, "phrase", p)
				break
			}
		}
	}
	var told []string
	for _, p := range l.Vague {
		inOne := func(longer string) bool { return strings.Contains(longer, p) }
		if !slices.ContainsFunc(told, inOne) && undated(text, p, k.r.Date) { // 分批 in 分期分批
			told = append(told, p)
			k.add(codeVague, path, "phrase", p)
		}
	}
}

// placeholders tells what a template left in the text, each once.
func (k *checker) placeholders(path, text string) {
	var runes []rune
	told := map[string]bool{}
	for _, p := range leftIn(text, k.o.Language.Placeholders) {
		if runes == nil {
			runes = []rune(text)
		}
		phrase := vocab.Clip(string(runes[p.from:p.to]))
		if !told[phrase] {
			told[phrase] = true
			k.add(codePlaceholder, path, "phrase", phrase, "at", strconv.Itoa(p.from+1))
		}
	}
}

func contains(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// scheduled reports whether the letter promises something by a day to come.
func scheduled(r Reply) bool {
	if r.Date.IsZero() {
		return dated(r.text())
	}
	for _, p := range Promises(r) {
		if p.Due.After(r.Date) {
			return true
		}
	}
	return false
}

// dated reports whether the text names a time: a year, a month, the end of one,
// or a quarter.
func dated(text string) bool {
	for _, w := range []string{"年底", "年内", "月底", "上半年", "下半年", "季度", "今年", "明年", "次年"} {
		if strings.Contains(text, w) {
			return true
		}
	}
	last := rune(0)
	for _, r := range text {
		if (r == '年' || r == '月' || r == '日') && (fold.Digit(last) >= 0 || strings.ContainsRune("一二三四五六七八九十〇", last)) && last != 0 {
			return true
		}
		last = r
	}
	return false
}
