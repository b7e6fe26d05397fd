package proposal

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// outOfPlace are the conditions that may only say that an event stands too late
// in the log.
var outOfPlace = []string{codeState.Code, codeUnitState.Code, codeEventBackwards.Code}

// late is the last day on which e, refused behind the n events of log, would have
// fitted among them without taking away what a later one rests on: its own, where
// that lies before the last of them; unset where there is none. It goes through
// the log three times at most.
func (c *Case) late(log []Event, e *Event, unmet []vocab.Reason) deadline.Date {
	if !slices.ContainsFunc(unmet, func(r vocab.Reason) bool { return slices.Contains(outOfPlace, r.Code) }) || e.Date.IsZero() {
		return deadline.Date{}
	}
	own := slices.ContainsFunc(unmet, func(r vocab.Reason) bool { return r.Code == codeEventBackwards.Code })
	f, at := start(c), -1
	fits := make([]bool, len(log))
	for i := range log {
		x := *e
		if !own {
			x.Date = log[i].Date
		}
		if !x.Date.After(log[i].Date) && !x.Date.Before(f.facts.LastOn) {
			if _, un := f.admit(&x); len(un) == 0 {
				at = i
			}
		}
		m, un := f.admit(&log[i])
		if fits[i] = len(un) == 0; fits[i] {
			f.take(&log[i], m)
		} else {
			f.step(&log[i], i)
		}
	}
	if at < 0 {
		return deadline.Date{}
	}
	x := *e
	if !own {
		x.Date = log[at].Date
	}
	f = start(c)
	for i := range log {
		if i == at {
			m, un := f.judge(&x)
			if len(un) > 0 {
				return deadline.Date{}
			}
			f.take(&x, m)
		}
		m, un := f.admit(&log[i])
		switch {
		case len(un) == 0:
			f.take(&log[i], m)
		case fits[i]:
			return deadline.Date{}
		default:
			f.step(&log[i], i)
		}
	}
	return x.Date
}

// lateWay says that the event can be entered late, "" where it cannot.
func (r *Refusal) lateWay() vocab.Text {
	switch on := r.Late; {
	case on.IsZero():
		return vocab.Text{}
	case on == r.Date:
		return vocab.Text{
			ZH: "按日期补登即可：用补登（Insert；tianctl 的 late）记在" + on.ZH(),
			EN: "enter it late at its day, " + on.String() + " (Insert; late of tianctl)",
		}
	default:
		return vocab.Text{
			ZH: "若是" + on.ZH() + "以前发生而漏登的，请按实际日期补登（Insert；tianctl 的 late）",
			EN: "if it happened by " + on.String() + " and was forgotten, enter it late at its day (Insert; late of tianctl)",
		}
	}
}
