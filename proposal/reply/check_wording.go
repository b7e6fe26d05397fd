package reply

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
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
		k.add(codeClassMissing, "/class")
		return
	}
	scheme, known := k.scheme()
	if !known {
		k.add(codeClassScheme, "/scheme", "scheme", k.r.Scheme, "class", k.r.Class)
		return
	}
	class, ok := scheme.Class(k.r.Class)
	if !ok {
		k.add(codeClassUnknown, "/class", "class", k.r.Class, "scheme", scheme.ID)
		return
	}
	k.meaning(class)
}

func (k *checker) scheme() (proposal.Scheme, bool) {
	for _, list := range [][]proposal.Scheme{k.process.Schemes, proposal.Schemes()} {
		for _, s := range list {
			if s.ID == k.r.Scheme {
				return s, true
			}
		}
	}
	return proposal.Scheme{}, false
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
		if !contains(text, k.o.Language.Grounds) {
			k.add(codeClassReason, "/class", "label", class.Label)
		}
	}
}

// language checks the wording of every text of the letter.
func (k *checker) language() {
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
	taken := 0
	for _, p := range l.Placeholders {
		if at, ok := placeholder(text, p); ok && at != taken {
			k.add(codePlaceholder, path, "phrase", p, "at", strconv.Itoa(at))
			taken = at
		}
	}
	if !contains(text, l.Competent) {
		for _, p := range l.PassedOn {
			if strings.Contains(text, p) {
				k.add(codePassedOn, path, "phrase", p)
				break
			}
		}
	}
	for _, p := range l.Vague {
		if undated(text, p, k.r.Date) {
			k.add(codeVague, path, "phrase", p)
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

// undated reports whether a clause of the text holds the phrase and sets no day
// to come: a day in another clause, or one that is over, sets none.
func undated(text, phrase string, on deadline.Date) bool {
	for text != "" {
		end, stop := sentenceEnd(text)
		s := text[:end]
		text = text[stop:]
		if !strings.Contains(s, phrase) {
			continue
		}
		sentence := read(s, on)
		for n, p := range sentence.parts {
			clause := string(sentence.text[p.from:p.to])
			// Without a date of the letter nobody can tell what is to come.
			if strings.Contains(clause, phrase) && sentence.schedule(n).IsZero() && !(on.IsZero() && dated(s)) {
				return true
			}
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
