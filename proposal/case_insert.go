package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Insertion is what an event entered late 「补登」 does to a case.
type Insertion struct {
	// Case is the case with the event at Index of its log.
	Case  Case `json:"case"`
	Index int  `json:"index"`
	// Changes says what is different: where the case and each unit stand, what
	// the clocks are told, which later events of the log now fit and which no
	// longer do.
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
	best, fewest, broken := -1, 0, []int(nil)
	for k := len(places) - 1; k >= 0; k-- {
		lost, n := c.unfitWith(&e, places[k], unfit)
		if score := len(lost)*(len(c.Events)+1) + n; best < 0 || score < fewest {
			best, fewest, broken = places[k], score, lost
		}
		if fewest == 0 {
			break
		}
	}
	in := c.inserted(&e, best)
	in.Changes = append(in.Changes, c.fits(&in.Case, best, unfit)...)
	if len(broken) == 0 {
		return in, nil
	}
	refusal = &Refusal{Index: best, Event: e.Kind, Date: e.Date, Unit: e.Unit, State: in.Before.State()}
	for _, i := range broken[:min(len(broken), 8)] {
		refusal.Unmet = append(refusal.Unmet, breaks(i, &c.Events[i]))
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

// unfitWith goes through the log with e at a place: the events that did fit and no
// longer do, and how many do not fit in all.
func (c *Case) unfitWith(e *Event, place int, unfit map[int]bool) (lost []int, n int) {
	c.each(e, place, func(i int, fits bool) {
		switch {
		case fits:
		case !unfit[i]:
			lost = append(lost, i)
			n++
		default:
			n++
		}
	})
	return lost, n
}

// each goes through the log with e at a place and tells of each other event
// whether it fits.
func (c *Case) each(e *Event, place int, tell func(i int, fits bool)) {
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
		tell(i, len(unmet) == 0)
	}
}

// inserted is the case with e at a place, and what that changes.
func (c Case) inserted(e *Event, place int) Insertion {
	in := Insertion{Case: c, Index: place, Before: c.Read()}
	in.Case = c.with(c.Events[:place], append([]Event{*e}, c.Events[place:]...)...)
	in.After = in.Case.Read()
	a, b := in.Before.fold(), in.After.fold()
	if a.state != b.state {
		in.Changes = append(in.Changes, codeInsertState.Reason("from", a.state.Term(), "from_en", a.state.Text().EN, "to", b.state.Term(), "to_en", b.state.Text().EN))
	}
	for i := range b.units {
		u := &b.units[i].facts
		if b.unit(u.Unit) != i {
			continue
		}
		from := UndertakingState(0)
		if k := a.unit(u.Unit); k >= 0 {
			from = a.units[k].facts.State
		}
		if from != u.State {
			in.Changes = append(in.Changes, codeInsertUnit.Reason("unit", u.Unit, "from", orNone(from).ZH, "from_en", orNone(from).EN, "to", u.State.Term(), "to_en", u.State.Text().EN))
		}
		in.Changes = append(in.Changes, clockChanges(u.Unit, in.Before.clocks.own[u.Unit], in.After.clocks.own[u.Unit])...)
	}
	in.Changes = append(in.Changes, clockChanges("", in.Before.clocks.all, in.After.clocks.all)...)
	return in
}

func orNone(s UndertakingState) vocab.Text {
	if s == 0 {
		return vocab.Text{ZH: "未承办", EN: "not holding it"}
	}
	return s.Text()
}

// clockChanges says what the clock of a unit, "" for that of the case, is told
// with the event and not without it, or the other way.
func clockChanges(unit string, before, after []tick) []vocab.Reason {
	n := make(map[deadline.Occurrence]int, len(after))
	for _, t := range after {
		n[t.Occurrence]++
	}
	var gone []deadline.Occurrence
	for _, t := range before {
		if n[t.Occurrence]--; n[t.Occurrence] < 0 {
			gone = append(gone, t.Occurrence)
		}
	}
	who := vocab.Text{ZH: unit, EN: unit}
	if unit == "" {
		who = vocab.Text{ZH: "本案", EN: "the case"}
	}
	var list []vocab.Reason
	for _, o := range gone {
		list = append(list, codeInsertClockGone.Reason("unit", who.ZH, "unit_en", who.EN,
			"event", o.Event.Term(), "event_en", plain(o.Event.String()), "date", o.Date.String()))
	}
	for _, t := range after {
		if o := t.Occurrence; n[o] > 0 {
			n[o]--
			list = append(list, codeInsertClock.Reason("unit", who.ZH, "unit_en", who.EN,
				"event", o.Event.Term(), "event_en", plain(o.Event.String()), "date", o.Date.String()))
		}
	}
	return list
}

// fits says which events fit with the new one that did not before, and which no
// longer do.
func (c *Case) fits(with *Case, place int, unfit map[int]bool) []vocab.Reason {
	var list []vocab.Reason
	c.each(&with.Events[place], place, func(i int, fits bool) {
		switch {
		case fits && unfit[i]:
			list = append(list, fitsNow(i, &c.Events[i]))
		case !fits && !unfit[i]:
			list = append(list, breaks(i, &c.Events[i]))
		}
	})
	return list
}

func fitsNow(i int, e *Event) vocab.Reason {
	return codeInsertFits.Reason("index", itoa(i), "date", e.Date.String(), "event", e.Kind.Term(), "event_en", plain(e.Kind.String()))
}

func breaks(i int, e *Event) vocab.Reason {
	return codeInsertBreaks.Reason("index", itoa(i), "date", e.Date.String(), "event", e.Kind.Term(), "event_en", plain(e.Kind.String()))
}
