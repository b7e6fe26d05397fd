package reply

import (
	"slices"
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/internal/whenzh"
)

// schedule is the latest day to come that belongs to the clause n: named in it,
// in one that goes on from it, or set before it as the topic of the sentence; timed
// tells that a time without a day does.
func (s *sentence) schedule(n int) (due deadline.Date, timed bool) {
	due, timed = s.parts[n].due, s.parts[n].timed
	for i, p := range s.parts {
		if (i < n && p.topic || i > n && !p.foreign) && !s.narrower(s.parts[n].when, p.when) {
			timed = timed || p.timed
			if due.Before(p.due) {
				due = p.due
			}
		}
	}
	return due, timed
}

// pledge is one promise of a sentence, half-open in characters of it.
type pledge struct {
	from, to int
	due      deadline.Date
	when     whenzh.When // of which due is the end
	relative bool        // it needs the day of the letter
	timed    bool        // a time is named, be it without a day
	act      bool        // what is done was named
}

// pledges are the promises of the sentence: one for each clause that promises and
// has a time of its own. A clause without one belongs to the promise before it,
// and to the first where it stands before; a time within the stretch named before it
// narrows that (在今年内，于9月底前完成); other times that one act has in several
// clauses (用三年时间，到2027年完成) are one promise, due at the latest of them.
func (s *sentence) pledges() []pledge {
	var list []pledge
	var set *part // a topic that is not taken up yet
	for n := range s.parts {
		p := &s.parts[n]
		promises := p.promises() || s.topical(n)
		own, when, timed := p.due, p.when, p.timed
		if own.IsZero() && promises {
			own = s.over(p)
		}
		if set != nil && own.IsZero() && !timed {
			own, when, timed = set.due, set.when, set.timed
		}
		timed = timed || !own.IsZero()
		goesOn := len(list) > 0 && !p.foreign && timed && !p.open
		if !promises && !goesOn {
			if p.topic {
				set = p
			}
			continue
		}
		last := len(list) - 1
		if last < 0 || timed && p.act && list[last].timed && list[last].act {
			from := p.from
			if set != nil {
				from = set.from
			}
			list, last = append(list, pledge{from: from}), last+1
		}
		g := &list[last]
		narrower := (!g.act || !p.act) && s.narrower(when, g.when)
		g.timed, g.act, g.relative = g.timed || timed, g.act || p.act, g.relative || p.relative || set != nil && set.relative
		if set = nil; g.due.Before(own) || narrower {
			g.due, g.when = own, when
		}
	}
	for i := range list {
		list[i].to = len(s.text)
		if i+1 < len(list) {
			list[i].to = list[i+1].from
		}
	}
	if len(list) == 1 {
		list[0].from = 0
	}
	return list
}

// over is the day that follows right behind the 将 of the clause though it is over: 将于
// 今年上半年完成 keeps what was written. A day of the month or week of the letter that is
// over is none; what names no other time is vague.
func (s *sentence) over(p *part) deadline.Date {
	for _, i := range p.strong {
		for _, t := range s.times {
			if !t.Open && t.At[0] >= i && t.At[0] <= i+3 && t.At[1] <= p.to && (t.At[1] == len(s.text) || s.text[t.At[1]] != '的') &&
				!hasPrefix(string(s.text[t.At[0]:t.At[1]]), "本月", "当月", "这个月", "本周", "这周", "这一周", "本星期", "这个星期", "本礼拜", "上周", "上月", "上个月", "上星期", "上个星期") {
				return t.Last
			}
		}
	}
	return deadline.Date{}
}

// topical reports whether a time or a condition set before the clause n makes it a
// promise: 2026年底前，全部建成.
func (s *sentence) topical(n int) bool {
	p := s.parts[n]
	if len(p.weak) == 0 || p.foreign || p.past >= 0 {
		return false
	}
	for _, q := range s.parts[:n] {
		if q.condition || q.topic && (!q.due.IsZero() && !q.open || q.ahead) {
			return true
		}
	}
	return false
}

// condition finds what the clause makes itself hang on, which is a promise though
// a vague one: 待资金落实后实施, 条件成熟时启动. What is done stands behind it, or
// in the next clause.
func (s *sentence) condition(p *part, text string) {
	if p.past >= 0 || p.foreign {
		return
	}
	at := -1
	if rest := strings.TrimLeftFunc(text, unicode.IsSpace); strings.HasPrefix(rest, "待") || strings.HasPrefix(rest, "俟") {
		at = len(text) - len(rest)
		if contains(rest[:min(len(rest), 2*len("待"))], []string{"待遇", "待业", "待定", "待办", "待命", "待岗", "待建", "待人"}) {
			at = -1
		}
	}
	for _, w := range []string{"条件成熟", "时机成熟", "条件具备", "具备条件", "条件允许", "资金到位", "资金落实", "经费落实", "经费到位"} {
		if i := strings.Index(text, w); at < 0 && i >= 0 {
			at = i
		}
	}
	if at < 0 {
		return
	}
	i := strings.IndexAny(text[at:], "后时再")
	if i < 0 {
		return
	}
	behind := p.from + len([]rune(text[:at+i])) + 1
	p.condition = behind >= p.to-1
	if slices.ContainsFunc(p.weak, func(i int) bool { return i > behind+1 }) {
		p.strong = append(p.strong, behind)
	}
}
