package proposal

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Insertion is what an event entered late 「补登」 does to a case.
type Insertion struct {
	// Case is the case with the event at Index of its log.
	Case  Case `json:"case"`
	Index int  `json:"index"`
	// Changes says what is different, the late event itself and its place first,
	// counted from 1: where the case and each unit stand, the words that rules are
	// scoped in, the facts that figures see, what the clocks are told, which later
	// events of the log now fit, and which no longer do and why.
	Changes []vocab.Reason `json:"changes,omitempty"`
	// Before and After answer everything else. Which dues move is what a policy
	// says to Clock of each.
	Before, After Reading `json:"-"`
}

// mostPlaces bounds how many places of one day are tried, each by going through
// the log once.
const mostPlaces = 32

// Insert puts an event that was forgotten into the log, at its date: an acceptance
// entered after the reply, a meeting, a verdict, an extension granted long ago.
// It never changes c, and costs as much as going through the log a few times.
//
// Among the events of its own day it takes the last place at which the whole log
// fits; where the log has other faults, the last of those at which the fewest
// events do not fit. The event and the log are judged as Validate judges them. Of
// a day with very many events the places before an event that does not fit and
// the last ones are tried.
//
// Where the event fits nowhere on its day, or would take away what a later event
// rests on, the error is its *Refusal; in the second case the Insertion shows
// what it would come to.
func (c Case) Insert(e Event) (Insertion, error) {
	e = c.Process.complete([]Event{e.clone()})[0]
	lo := 0
	for i := range c.Events {
		if c.Events[i].Date.Before(e.Date) || e.Date.IsZero() {
			lo = i + 1
		}
	}
	hi := lo
	for hi < len(c.Events) && c.Events[hi].Date == e.Date {
		hi++
	}
	places, unfit, refusal := c.places(&e, lo, hi)
	if len(places) == 0 {
		return Insertion{}, refusal
	}
	best, fewest, broken := -1, 0, 0
	for k := len(places) - 1; k >= 0; k-- {
		lost, n := c.unfitWith(&e, places[k], unfit)
		if score := lost*(len(c.Events)+1) + n; best < 0 || score < fewest {
			best, fewest, broken = places[k], score, lost
		}
		if fewest == 0 {
			break
		}
	}
	in := c.inserted(&e, best)
	in.Changes = append(in.Changes, c.fits(&in.Case, best, unfit)...)
	if broken == 0 {
		return in, nil
	}
	refusal = &Refusal{Index: best, Event: e.Kind, Date: e.Date, Unit: e.Unit, State: in.Before.State()}
	for _, r := range in.Changes {
		if r.Code == codeInsertBreaks.Code && len(refusal.Unmet) < 8 {
			refusal.Unmet = append(refusal.Unmet, r)
		}
	}
	return in, refusal
}

// places are those of the day at which e fits, few of many, with which events of
// the log do not fit without it; where e fits nowhere, its refusal at the last.
func (c *Case) places(e *Event, lo, hi int) (places []int, unfit map[int]bool, r *Refusal) {
	f := start(c)
	unfit = make(map[int]bool)
	var before []int
	for i := 0; i <= len(c.Events); i++ {
		at := -1
		if i >= lo && i <= hi {
			_, unmet := f.admit(e)
			if len(unmet) == 0 {
				at = i
				places = append(places, i)
			} else if i == hi && len(places) == 0 {
				r = f.refuse(i, e, unmet)
			}
		}
		if i == len(c.Events) {
			break
		}
		m, unmet := f.admit(&c.Events[i])
		if len(unmet) == 0 {
			f.take(&c.Events[i], m)
			continue
		}
		f.step(&c.Events[i], i)
		unfit[i] = true
		if at >= 0 {
			before = append(before, at)
		}
	}
	if len(places) > mostPlaces {
		last := places[len(places)-mostPlaces/2:]
		places = nil
		for _, i := range before[:min(len(before), mostPlaces/2)] {
			if i < last[0] {
				places = append(places, i)
			}
		}
		places = append(places, last...)
	}
	return places, unfit, r
}

// unfitWith goes through the log with e at a place: how many events did fit and no
// longer do, and how many do not fit in all.
func (c *Case) unfitWith(e *Event, place int, unfit map[int]bool) (lost, n int) {
	c.each(e, place, func(i int, unmet []vocab.Reason) {
		if len(unmet) == 0 {
			return
		}
		n++
		if !unfit[i] {
			lost++
		}
	})
	return lost, n
}

// each goes through the log with e at a place and tells of each other event
// what stands against it.
func (c *Case) each(e *Event, place int, tell func(i int, unmet []vocab.Reason)) {
	f := start(c)
	for i := 0; i <= len(c.Events); i++ {
		if i == place {
			f.step(e, i)
		}
		if i == len(c.Events) {
			return
		}
		m, unmet := f.admit(&c.Events[i])
		if len(unmet) == 0 {
			f.take(&c.Events[i], m)
		} else {
			f.step(&c.Events[i], i) // what only a gate would not let in happened
		}
		tell(i, unmet)
	}
}

// fits says which events fit with the new one that did not before, and which no
// longer do, with what then stands against them.
func (c *Case) fits(with *Case, place int, unfit map[int]bool) []vocab.Reason {
	var list []vocab.Reason
	c.each(&with.Events[place], place, func(i int, unmet []vocab.Reason) {
		e := &c.Events[i]
		switch {
		case len(unmet) == 0 && unfit[i]:
			list = append(list, codeInsertFits.Reason("index", itoa(i), "place", itoa(i+1), "event", e.Kind.Term(), "event_en", plain(e.Kind.String()), "date", e.Date.String()))
		case len(unmet) > 0 && !unfit[i]:
			var zh, en []string
			for _, u := range unmet {
				zh, en = append(zh, u.Text.ZH), append(en, u.Text.EN)
			}
			r := codeInsertBreaks.Reason("index", itoa(i), "place", itoa(i+1), "event", e.Kind.Term(), "event_en", plain(e.Kind.String()), "date", e.Date.String(), "why", "{why}", "why_en", "{why_en}")
			why, whyEN := strings.Join(zh, "，"), strings.Join(en, ", ")
			r.Text = vocab.Text{ZH: strings.Replace(r.Text.ZH, "{why}", why, 1), EN: strings.Replace(r.Text.EN, "{why_en}", whyEN, 1)} // whole
			r.Args[len(r.Args)-2].Value, r.Args[len(r.Args)-1].Value = why, whyEN
			list = append(list, r)
		}
	})
	return list
}
