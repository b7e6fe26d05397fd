package stats

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
)

// parts are the entries of a case by the unit that they concern, gathered in
// one pass, so that the records of all units take as long as the case is long.
type parts struct {
	f     *proposal.Facts
	year  int
	named map[string]bool // the units of the events that do not fit, where no unit holds the case
	whole bool            // all goes to the case: its record is asked for, not that of a unit
	of    map[string]*part
	all   part // of what names no unit: it belongs to the case and to every unit
}

// part is what concerns one unit.
type part struct {
	fronts                                                    []proposal.Front
	consultations, commitments, fulfilled, followUps, returns int
	refused                                                   []proposal.EventKind // of the events that do not fit, each once
	delays                                                    []delay
	handed                                                    bool  // one of them hands it the case
	ratings                                                   []int // places in the facts, oldest first
	class                                                     int   // 1 + the place of the first class mark, 0 without one
}

func gather(log []proposal.Event, f *proposal.Facts, whole bool) *parts {
	p := &parts{f: f, year: yearOf(f, log), whole: whole}
	p.refuse(log)
	p.delay(log)
	for _, x := range f.Contacts {
		if to := p.to(x.Unit); !slices.Contains(to.fronts, x.Front) {
			to.fronts = append(to.fronts, x.Front)
		}
	}
	for _, x := range f.Consultations {
		p.to(x.Unit).consultations++
	}
	for i, x := range f.Ratings {
		if x.Dimension.Valid() {
			to := p.to(x.Unit)
			to.ratings = append(to.ratings, i)
		}
	}
	for _, x := range f.Commitments {
		to := p.to(x.Unit)
		to.commitments++
		if !x.KeptOn.IsZero() {
			to.fulfilled++
		}
	}
	for _, x := range f.FollowUps {
		p.to(x.Unit).followUps++
	}
	if whole {
		return p
	}
	for i, x := range f.Classes {
		if to := p.to(x.Unit); to.class == 0 {
			to.class = i + 1
		}
	}
	for i := range f.Units {
		if u := &f.Units[i]; !u.ReturnedOn.IsZero() {
			p.to(u.Unit).returns++
		}
	}
	return p
}

// refuse notes the events that do not fit with the unit that they name. Where no
// event hands the case to that unit, which one is meant is not known: they
// concern every unit.
func (p *parts) refuse(log []proposal.Event) {
	if len(p.f.Refused) == 0 {
		return
	}
	if len(p.f.Units) == 0 {
		p.named = make(map[string]bool)
		for _, i := range p.f.Refused {
			p.named[log[i].Unit] = true
		}
	}
	known := make(map[string]bool)
	for _, u := range p.f.Units {
		known[u.Unit] = true
	}
	for _, i := range p.f.Refused {
		if e := &log[i]; hands(e) {
			known[e.Unit] = true
			p.to(e.Unit).handed = true
		}
	}
	for _, i := range p.f.Refused {
		e, to := &log[i], &p.all
		if known[e.Unit] {
			to = p.to(e.Unit)
		}
		if e.Kind.Valid() && !slices.Contains(to.refused, e.Kind) {
			to.refused = append(to.refused, e.Kind)
		}
	}
}

// delay is one pause or extension with what is on record of its cause.
type delay struct {
	kind deadline.DelayKind
	by   string
	more bool // an extension, which can be withdrawn
}

// delay notes why clocks were paused and given more time.
func (p *parts) delay(log []proposal.Event) {
	refused := p.f.Refused // in order
	for i := range log {
		if len(refused) > 0 && refused[0] == i {
			refused = refused[1:]
			continue
		}
		e := &log[i]
		switch e.Kind {
		case proposal.EventKindPaused, proposal.EventKindExtended:
			to := p.to(e.Unit)
			to.delays = append(to.delays, delay{e.Delay, e.CausedBy, e.Kind == proposal.EventKindExtended})
		case proposal.EventKindExtensionWithdrawn:
			to := p.to(e.Unit)
			for n := len(to.delays) - 1; n >= 0; n-- {
				if to.delays[n].more {
					to.delays = slices.Delete(to.delays, n, n+1)
					break
				}
			}
		default:
		}
	}
}

// hands reports whether the event hands the case to a unit.
func hands(e *proposal.Event) bool {
	switch e.Kind {
	case proposal.EventKindAssigned, proposal.EventKindUnitAdded, proposal.EventKindReassigned:
		return e.Unit != ""
	default:
		return false
	}
}

// to finds the part of the unit and makes it where there is none.
func (p *parts) to(unit string) *part {
	if p.whole || unit == "" {
		return &p.all
	}
	x := p.of[unit]
	if x == nil {
		if p.of == nil {
			p.of = make(map[string]*part)
		}
		x = &part{}
		p.of[unit] = x
	}
	return x
}

// own is what names the unit itself.
func (p *parts) own(unit string) *part {
	if x := p.of[unit]; x != nil {
		return x
	}
	return &part{}
}

// firstOutcome is that of the first class mark that names the unit or, where
// the unit replies, none.
func (p *parts) firstOutcome(u *proposal.UnitFacts) proposal.Outcome {
	at := p.own(u.Unit).class
	if all := p.all.class; all > 0 && (u.Replies() || u.Unit == "") && (at == 0 || all < at) {
		at = all
	}
	if at == 0 {
		return 0
	}
	return p.f.Classes[at-1].Outcome
}

// ratings are the verdicts that concern the unit, oldest first.
func (p *parts) ratings(own *part) []int {
	switch {
	case len(own.ratings) == 0:
		return p.all.ratings
	case len(p.all.ratings) == 0:
		return own.ratings
	}
	list := append(slices.Clone(p.all.ratings), own.ratings...)
	slices.Sort(list)
	return list
}

// concerning takes over what concerns the unit: what names it, and what names
// none.
func (r *Record) concerning(p *parts, unit string) {
	own := p.own(unit)
	r.Contacted = append(slices.Clone(p.all.fronts), own.fronts...)
	slices.Sort(r.Contacted)
	r.Contacted = slices.Compact(r.Contacted)
	r.Refused = append(slices.Clone(p.all.refused), own.refused...)
	slices.Sort(r.Refused)
	r.Refused = slices.Compact(r.Refused)
	r.Consultations = p.all.consultations + own.consultations
	r.Consulted = r.Consulted || r.Consultations > 0
	for _, d := range slices.Concat(p.all.delays, own.delays) {
		if d.kind != 0 {
			r.Delays = append(r.Delays, d.kind)
		}
		if d.by != "" {
			r.CausedBy = append(r.CausedBy, d.by)
		}
	}
	slices.Sort(r.Delays)
	r.Delays = slices.Compact(r.Delays)
	slices.Sort(r.CausedBy)
	r.CausedBy = slices.Compact(r.CausedBy)
	r.verdicts(p.f, p.ratings(own))
	r.Commitments = p.all.commitments + own.commitments
	r.Fulfilled = p.all.fulfilled + own.fulfilled
	r.FollowUps = p.all.followUps + own.followUps
}
