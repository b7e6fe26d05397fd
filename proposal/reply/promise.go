package reply

import (
	"encoding/json"
	"reflect"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// Promise is a sentence of a reply that promises something 「承诺」, for a person
// to take over into the file as a commitment.
type Promise struct {
	// Path is the text it stands in, At the place there, half-open, in
	// characters.
	Path string `json:"path"`
	At   [2]int `json:"at"`
	Text string `json:"text"`
	// Demand is the demand that the answer is to; empty in the body.
	Demand string `json:"demand,omitempty"`
	// Due is the latest day that the sentence names, unset where it names
	// none: then the promise is vague.
	Due deadline.Date `json:"due"`
}

// Vague reports whether the promise names no day.
func (p Promise) Vague() bool { return p.Due.IsZero() }

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

// promising are the words by which a sentence promises.
var promising = []string{"将", "计划", "拟", "力争", "争取", "确保", "预计", "下一步", "列入"}

// Promises finds the sentences of the reply that promise something, in the order
// of the letter, with the day by which: a date, a month, the end of a month, a
// quarter, a half-year or a year. A year that is not named is that of the
// letter, 明年 the one after. It suggests; a person decides.
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
		end := strings.IndexAny(text, "。；;！!\n")
		stop := len(text)
		if end >= 0 {
			_, size := utf8.DecodeRuneInString(text[end:])
			stop = end + size
		} else {
			end = len(text)
		}
		s := text[:end]
		lead := utf8.RuneCountInString(s) - utf8.RuneCountInString(strings.TrimLeft(s, " \t\r　"))
		s = strings.TrimSpace(s)
		if contains(s, promising) {
			list = append(list, Promise{
				Path: path, Demand: demand, Text: s, Due: dueIn(s, on),
				At: [2]int{chars + lead, chars + lead + utf8.RuneCountInString(s)},
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

// dueIn is the latest day that the sentence names.
func dueIn(s string, on deadline.Date) deadline.Date {
	var due deadline.Date
	year := 0
	if !on.IsZero() {
		year = on.Year()
	}
	later := func(y int, m time.Month, d int) {
		if x, err := deadline.NewDate(y, m, d); err == nil && due.Before(x) {
			due = x
		}
	}
	runes := []rune(s)
	month := 0
	for i, r := range runes {
		n, ok := before(runes, i)
		rest := string(runes[i+1 : min(i+4, len(runes))])
		switch {
		case r == '年' && ok && n >= 1949 && n <= 2199:
			year, month = n, 0
			if strings.HasPrefix(rest, "底") || strings.HasPrefix(rest, "内") || !hasMonth(runes[i+1:]) {
				later(n, time.December, 31)
			}
		case r == '年' && i > 0 && runes[i-1] == '明' && year > 0:
			year, month = year+1, 0
			later(year, time.December, 31)
		case r == '年' && (i == 0 || runes[i-1] == '今' || strings.HasPrefix(rest, "内") || strings.HasPrefix(rest, "底")) && !ok && year > 0:
			later(year, time.December, 31)
		case r == '月' && ok && n >= 1 && n <= 12 && year > 0:
			month = n
			if !hasDay(runes[i+1:]) {
				later(year, time.Month(n), lastDay(year, n))
			}
		case r == '日' && ok && month > 0 && year > 0:
			later(year, time.Month(month), n)
		case r == '季' && strings.HasPrefix(rest, "度") && year > 0:
			if q := strings.IndexRune("一二三四", runes[max(i-1, 0)]); q >= 0 {
				m := (q/len("一") + 1) * 3
				later(year, time.Month(m), lastDay(year, m))
			}
		case r == '上' && strings.HasPrefix(rest, "半年") && year > 0:
			later(year, time.June, 30)
		case r == '下' && strings.HasPrefix(rest, "半年") && year > 0:
			later(year, time.December, 31)
		}
	}
	return due
}

// before reads the digits right before place i.
func before(runes []rune, i int) (int, bool) {
	n, scale, found := 0, 1, false
	for j := i - 1; j >= 0 && scale <= 1000; j-- {
		d := fold.Digit(runes[j])
		if d < 0 {
			break
		}
		n, scale, found = n+d*scale, scale*10, true
	}
	return n, found
}

// hasMonth and hasDay tell whether the date goes on: digits, then the word.
func hasMonth(rest []rune) bool { return goesOn(rest, '月') || goesOnHalf(rest) }

func hasDay(rest []rune) bool { return goesOn(rest, '日') }

func goesOn(rest []rune, word rune) bool {
	i := 0
	for i < len(rest) && fold.Digit(rest[i]) >= 0 {
		i++
	}
	return i > 0 && i < len(rest) && rest[i] == word
}

// goesOnHalf is a half-year or quarter after the year.
func goesOnHalf(rest []rune) bool {
	s := string(rest[:min(len(rest), 4)])
	return strings.HasPrefix(s, "上半年") || strings.HasPrefix(s, "下半年") || strings.Contains(s, "季")
}

func lastDay(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
