package reply

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
)

// undated reports whether a clause of the text promises with the phrase and sets
// no time to come: a day in another clause, or one that is over, sets none;
// 10个工作日内 does. What
// was done (已逐步完善) and what others ask for (您提出尽快修复) is no promise.
func undated(text, phrase string, on deadline.Date) bool {
	for text != "" {
		end, stop := sentenceEnd(text)
		s := text[:end]
		text = text[stop:]
		if !strings.Contains(s, phrase) {
			continue
		}
		sentence := read(s, on)
		tale := sentence.tale()
		for n, p := range sentence.parts {
			clause := string(sentence.text[p.from:p.to])
			// Without a date of the letter nobody can tell what is to come.
			i := strings.Index(clause, phrase)
			if i < 0 || nounBehind.MatchString(clause[i+len(phrase):]) && phrase == "近期" || sentence.told(n, tale, clause[:i], phrase) {
				continue
			}
			if len(p.strong) == 0 && (p.foreign || p.past >= 0 && p.past <= p.from+utf8.RuneCountInString(clause[:i])) {
				continue
			}
			if due, timed := sentence.schedule(n); due.IsZero() && !timed && !(on.IsZero() && dated(s)) {
				return true
			}
		}
	}
	return false
}

// past are words that make what follows a tale of what was done.
var past = regexp.MustCompile(`近(?:些|几|两|三|四|五|十|多)?年来?|以来|多年来|(?:一直|历来|始终|长期|常年)|此前|前期|前段|过去|去年|前年|往年|上年|上半年我|当时|随后`)

// nounBehind are words with which 近期 is a name: 近期建设规划.
var nounBehind = regexp.MustCompile(`^(?:的)?(?:目标|规划|建设规划|工作重点|和|与|、)`)

// grown ends a clause that tells how something has come on: 覆盖率稳步提升.
var grown = regexp.MustCompile(`^(?:提升|提高|上升|增长|下降|向好|改善|增加|减少|回升|恢复|好转|显现|增强)$`)

// manners tell how something goes on, of what was done as well as of what is to
// come: 近年来逐步完善.
var manners = []string{"逐步", "稳步", "持续推进", "分步", "分期", "分批", "陆续", "有序推进", "稳妥", "分阶段", "抓紧", "积极争取", "积极探索", "研究", "尽可能", "尽最大努力"}

// tellsOver reports whether a time that is over stands in the characters from to to.
func (s *sentence) tellsOver(from, to int) bool {
	for _, t := range s.times {
		if t.At[0] >= from && t.At[1] <= to && !s.on.IsZero() && t.Last.Before(s.on) {
			return true
		}
	}
	return false
}

// tale is the first clause that names a past time and promises nothing: from there
// on the sentence tells what was done. It is the number of clauses where none does.
func (s *sentence) tale() int {
	for n, p := range s.parts {
		if len(p.strong) == 0 && (past.MatchString(string(s.text[p.from:p.to])) || s.tellsOver(p.from, p.to)) {
			return n
		}
	}
	return len(s.parts)
}

// told reports whether the clause n, of which head stands before the phrase, tells
// what was done: it names a past time and promises nothing, or goes on from such a
// clause.
func (s *sentence) told(n, tale int, head, phrase string) bool {
	p := s.parts[n]
	if len(p.strong) > 0 {
		return false
	}
	at := p.from + utf8.RuneCountInString(head)
	if past.MatchString(head) || s.tellsOver(p.from, at) {
		return true
	}
	rest := string(s.text[at:p.to])
	finished := strings.Contains(strings.NewReplacer("了解", "", "为了", "").Replace(rest), "了")
	if strings.HasSuffix(strings.TrimSuffix(phrase, "内"), "期") { // 近期我局已召开会议
		return p.past >= 0 || finished
	}
	manner := slices.ContainsFunc(manners, func(m string) bool { return strings.Contains(phrase, m) })
	return manner && (tale < n || finished || grown.MatchString(strings.TrimPrefix(rest, phrase)))
}
