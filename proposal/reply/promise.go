package reply

import (
	"encoding/json"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Promise is a sentence of a reply that promises something 「承诺」, or that part of
// it which has a time of its own, for a person to take over into the file as a
// commitment.
type Promise struct {
	// Path is the text it stands in, At the place there, half-open, in
	// characters.
	Path string `json:"path"`
	At   [2]int `json:"at"`
	Text string `json:"text"`
	// Demand is the demand that the answer is to; empty in the body.
	Demand string `json:"demand,omitempty"`
	// Due is the latest day to come that the sentence names for it, unset
	// where it names none.
	Due deadline.Date `json:"due"`
	// NeedsDate tells that Due is unset only because the letter has no date, from
	// which the time counts: 明年, 9月底前, 三年内.
	NeedsDate bool `json:"needsDate,omitempty"`
	// NeedsCalendar tells that Due is unset though a time is named, because its day
	// stands in no text: 10个工作日内 needs the workdays, 明年春节前 a calendar,
	// 收到后15日内 the day of another event.
	NeedsCalendar bool `json:"needsCalendar,omitempty"`
}

// Vague reports whether the promise names no time; one that needs the date of the
// letter or a calendar is not vague.
func (p Promise) Vague() bool { return p.Due.IsZero() && !p.NeedsDate && !p.NeedsCalendar }

// promiseForm is the JSON form of a Promise: its fields and whether it is vague.
type promiseForm struct {
	promiseFields
	Vague bool `json:"vague"`
}

type promiseFields Promise

// MarshalJSON writes the fields of p and, last, whether it is vague.
func (p Promise) MarshalJSON() ([]byte, error) {
	return json.Marshal(promiseForm{promiseFields(p), p.Vague()})
}

// UnmarshalJSON reads what MarshalJSON writes, strictly; vague follows from due.
// The error is of type vocab.Faults.
func (p *Promise) UnmarshalJSON(data []byte) error {
	f, faults := vocab.Decode[promiseForm](data)
	*p = Promise(f.promiseFields)
	return faults.Err()
}

// JSONForm is the form that MarshalJSON writes.
func (Promise) JSONForm() reflect.Type { return reflect.TypeFor[promiseForm]() }

// Promises finds what the reply promises, in the order of the letter, with the day
// by which. A sentence promises by a word such as 将, 拟, 计划, 力争, or where
// something is to be done by a day after that of the letter: 2024年9月底前完成平台升级,
// or once a condition is met: 待资金落实后实施, which is vague. What was done
// (已将…列入), what only leads in (现将…答复如下), what is denied (未将其列入2026年计划), what others ask or
// are asked for (您建议将…, 请您于10日内寄回), what only describes a noun
// (计划2026年完成的项目) and a rule in force (《条例》自…起施行) is no promise.
//
// A sentence is one promise, unless several of its clauses promise, each by a time
// of its own: 9月底前完成清淤，明年5月前建成泵站 is two, each with its clause as
// Text. Several times of one act (分三年实施，到2027年完成) are one, due at the latest,
// but a day within a stretch named before it narrows that: 今年下半年10月底前, 在今年内，于9月底前.
//
// The day is the latest to come that is named for it; of a month, a quarter, a
// half-year, a year or a five-year plan (“十五五”期间, 2026–2030) the last. 明年,
// 下月, 三年内 count from the date of the letter: without it NeedsDate is set, and
// only times with a year have a day. A month or feast without a year is that of the
// letter's year, or where it would be over, of the next. The year of a paper is no
// day: 2026年 of 12月31日前完成2026年预算编制, of 编制2030年规划; but 列入2026年计划 is done by its
// end. A day of this month or week that is over (本月15日前) is none, and the promise
// vague; a time of this year (将于今年上半年完成) is kept as written. Workdays, periods that
// count from another day, seasons (明年汛期前) and years of two figures (26年3月) name
// none: NeedsCalendar is set. It suggests; a person
// decides.
func Promises(r Reply) []Promise {
	list := promisesIn("/body", "", r.Body, r.Date)
	for i, a := range r.Answers {
		list = append(list, promisesIn(vocab.At("/answers", i)+"/text", a.Demand, a.Text, r.Date)...)
	}
	return list
}

func promisesIn(path, demand, text string, on deadline.Date) []Promise {
	var list []Promise
	chars := 0
	for text != "" {
		end, stop := sentenceEnd(text)
		s := text[:end]
		lead := utf8.RuneCountInString(s) - utf8.RuneCountInString(strings.TrimLeftFunc(s, unicode.IsSpace))
		s = strings.TrimSpace(s)
		sentence, runes := read(s, on), []rune(s)
		pledges := sentence.pledges()
		for _, g := range pledges {
			from, to := g.from, g.to
			for len(pledges) > 1 && to > from && strings.ContainsRune("，,：: \u3000", runes[to-1]) {
				to--
			}
			list = append(list, Promise{
				Path: path, Demand: demand, Text: string(runes[from:to]), Due: g.due,
				NeedsDate: g.due.IsZero() && g.relative, NeedsCalendar: g.due.IsZero() && g.timed && !g.relative, At: [2]int{chars + lead + from, chars + lead + to},
			})
		}
		chars += utf8.RuneCountInString(text[:stop])
		text = text[stop:]
	}
	return list
}

// Event is the promise as a commitment of the case, with the id given.
func (p Promise) Event(id, unit string, on deadline.Date) proposal.Event {
	e := proposal.Event{
		Kind: proposal.EventKindCommitted, Date: on, Unit: unit,
		Pledge: proposal.Pledge{Commitment: id, Promise: p.Text, Due: p.Due},
	}
	if p.Demand != "" {
		e.Demands = []string{p.Demand}
	}
	return e
}

// longestSentence is how many bytes of a text without the end of a sentence are read as
// one: what is longer is read in pieces, so that the time stays linear.
const longestSentence = 3000

// sentenceEnd is where the sentence that the text begins with ends, without and
// with the mark that ends it.
func sentenceEnd(text string) (end, stop int) {
	head := text
	if len(head) > longestSentence {
		cut := longestSentence
		for !utf8.RuneStart(head[cut]) {
			cut--
		}
		head = head[:cut]
	}
	if end = strings.IndexAny(head, "。；;！!？?\n"); end < 0 {
		return len(head), len(head)
	}
	_, size := utf8.DecodeRuneInString(text[end:])
	return end, end + size
}
