package report

import (
	"slices"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/stats"
)

// organisation: the leading group and the clerk, and for how many papers leader,
// unit and person are named.
func (w *writer) organisation() *line {
	l := new(line)
	seats := w.seats()
	switch {
	case len(seats) > 0:
		l.text("成立"+w.paper()+"办理工作领导小组，").list("、", seats)
		if w.Org.Head != "" {
			l.text("，主要领导对办理工作负总责")
		}
		l.text("。")
	case w.Org.Head != "":
		l.text("主要领导对办理工作负总责。")
	}
	if w.Org.Clerk != "" {
		l.text("明确专职办理员，日常办理工作有专人负责。")
	}
	w.responsibility(l)
	return l
}

func (w *writer) seats() []func(*line) {
	count := map[assign.Seat]int{}
	headed := false
	for _, m := range w.Org.Group {
		count[m.Seat]++
		headed = headed || m.Seat == assign.SeatChair && m.ID == w.Org.Head && m.ID != ""
	}
	var phrases []func(*line)
	for _, s := range vocab.All[assign.Seat]() {
		n := count[s]
		if n == 0 {
			continue
		}
		if s == assign.SeatChair && headed && n == 1 {
			phrases = append(phrases, func(l *line) { l.text("由主要领导任组长") })
			continue
		}
		f := total(stats.IndicatorID("group_"+s.String()), "领导小组"+s.Term()+"人数", "seats of the leading group: "+s.Text().EN, stats.UnitPerson, n)
		phrases = append(phrases, func(l *line) { l.text("设" + s.Term()).part(f) })
	}
	return phrases
}

// responsibility: tasks broken down to leaders, units and persons 「责任到人」.
func (w *writer) responsibility(l *line) {
	var led, placed, handled, dated int
	var units, people []string
	for _, r := range w.Year.Records {
		unit := r.Department
		if unit == "" || unit == w.Org.ID {
			unit = r.Section
		}
		if unit != "" {
			placed++
			units = append(units, unit)
		}
		if r.Leader != "" {
			led++
		}
		if r.Handler != "" {
			handled++
			people = append(people, r.Handler)
		}
		if !r.DueReply.IsZero() || !r.DueOpinion.IsZero() {
			dated++
		}
	}
	if placed == 0 {
		return
	}
	word := w.unitWord()
	l.text("交办后分类梳理，把办理任务分解到").part(total("units", "承办的"+word+"数", "units that handle papers", stats.UnitBody, distinct(units))).text(word)
	if len(people) > 0 {
		l.text("、").part(total("handlers", "责任人数", "persons who handle papers", stats.UnitPerson, distinct(people))).text("责任人")
	}
	w.named(l, []namedFor{
		{"牵头领导", "named_leader", "items with a leader named", led},
		{"责任" + word, "named_unit", "items with a unit named", placed},
		{"责任人", "named_handler", "items with a person named", handled},
		{"办理时限", "dated", "items with a due date", dated},
	})
	l.text("。")
}

type namedFor struct {
	what string
	id   stats.IndicatorID
	en   string
	n    int
}

// named says for how many papers leader, unit, person and date are set; what is
// set for all of them stands together after 逐件.
func (w *writer) named(l *line, list []namedFor) {
	all := len(w.Year.Records)
	every := ""
	var some []func(*line)
	for _, x := range list {
		switch {
		case x.n == all:
			if every != "" {
				every += "、"
			}
			every += x.what
		case x.n > 0:
			f := among(x.id, "已明确"+x.what+"的件数", x.en, stats.UnitItem, x.n, all)
			some = append(some, func(l *line) { l.text("明确" + x.what + "的").part(f) })
		}
	}
	if every != "" {
		l.text("，逐件明确" + every)
	}
	if len(some) > 0 {
		l.text("，").list("、", some)
	}
}

// unitWord is what the units of the organisation are called.
func (w *writer) unitWord() string {
	for _, u := range w.Org.Units {
		if u.Kind == assign.UnitKindDepartment {
			return "承办单位"
		}
	}
	return "科室（单位）"
}

func distinct(list []string) int {
	slices.Sort(list)
	return len(slices.Compact(list))
}
