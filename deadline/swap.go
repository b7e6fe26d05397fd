package deadline

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Swap tells which days off and which days worked belong together in one
// clause of a notice 「调休关系」. The notices name them together and pair no
// single days, so neither does this.
type Swap struct {
	Festival vocab.Text   `json:"festival"`
	Source   vocab.Source `json:"source"`
	// Work are the make-up workdays of the clause.
	Work []Date `json:"work"`
	// Off are the weekdays off that the decree does not name: what the make-up
	// days pay for, and, where there are more of them, days in place of
	// statutory days that fell on a weekend.
	Off []Date `json:"off"`
	// Substitutes is how many of Off are in place of such days 「补假」.
	Substitutes int `json:"substitutes"`
}

// Swap returns the clause by which d is worked or off, and false when no
// notice's clause arranges d or nothing was swapped in it. Days that a layer or
// a later notice changed are left out. The error is that of Day.
func (c Calendar) Swap(d Date) (Swap, bool, error) {
	if _, err := c.IsWorkday(d); err != nil {
		return Swap{}, false, err
	}
	t := c.t
	offset := uint16(int(d.n) - t.first)
	i := sort.Search(len(t.specials), func(i int) bool { return t.specials[i].offset >= offset })
	if i == len(t.specials) || t.specials[i].offset != offset {
		return Swap{}, false, nil
	}
	at := t.labels[t.specials[i].label]
	if at.notice < 0 {
		return Swap{}, false, nil
	}
	s := Swap{Source: at.source}
	for _, x := range t.specials {
		l := t.labels[x.label]
		if l.notice != at.notice || l.clause != at.clause {
			continue
		}
		day := Date{int32(t.first) + int32(x.offset)}
		switch x.kind {
		case DayKindMakeupWorkday:
			s.Work = append(s.Work, day)
		case DayKindAdjustedDayOff:
			s.Off = append(s.Off, day)
		default: // weekends and the decree's own days are not paid for
		}
	}
	s.Festival = c.t.recipe.notices()[at.notice].Clauses[at.clause].Festival
	s.Substitutes = max(len(s.Off)-len(s.Work), 0)
	return s, len(s.Off)+len(s.Work) > 0, nil
}
