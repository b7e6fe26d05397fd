package reply

import (
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// record checks what the case has to show before the letter goes out.
func (k *checker) record() {
	if len(k.r.Copies) == 0 {
		k.add(codeCopies, "/copies")
	}
	if k.opinion() {
		return
	}
	if len(k.r.Enclosures) == 0 {
		k.add(codeEnclosure, "/enclosures")
	}
	if k.o.Alone {
		return
	}
	u, _ := k.undertaking()
	if u.ConsultedOn.IsZero() && k.facts.ConsultedOn.IsZero() {
		list := k.outOfOrder("", proposal.EventKindConsulted)
		for _, m := range list {
			k.add(codeConsultOrder, m.path, "on", m.on, "n", m.n, "why", m.why.ZH, "why_en", m.why.EN)
		}
		if len(list) == 0 {
			k.add(codeConsult, "")
		}
	}
	if u.Role != vocab.RoleLead || k.process.OpinionsOptional {
		return
	}
	var missing []string
	for _, unit := range k.status.Opinions {
		list := k.outOfOrder(unit, proposal.EventKindCoOpinionSent)
		for _, m := range list {
			k.add(codeOpinionsOrder, m.path, "unit", unit, "on", m.on, "n", m.n, "why", m.why.ZH, "why_en", m.why.EN)
		}
		if len(list) == 0 {
			missing = append(missing, unit)
		}
	}
	if len(missing) > 0 {
		k.add(codeOpinions, "", "units", strings.Join(missing, "、"))
	}
}

// early tells of a letter dated before the unit had the case, or before its draft.
func (k *checker) early() {
	u, ok := k.undertaking()
	if k.o.Alone || !ok || k.r.Date.IsZero() {
		return
	}
	for _, step := range []struct {
		on   deadline.Date
		what vocab.Text
	}{
		{u.AssignedOn, vocab.Text{ZH: "交办", EN: "assigned"}},
		{u.ReceivedOn, vocab.Text{ZH: "收到", EN: "received"}},
		{u.AcceptedOn, vocab.Text{ZH: "签收", EN: "accepted"}},
		{u.DraftedOn, vocab.Text{ZH: "拟稿", EN: "drafted"}},
	} {
		if k.r.Date.Before(step.on) {
			k.add(codeDateEarly, "/date", "date", k.r.Date.String(), "what", step.what.ZH, "what_en", step.what.EN, "on", step.on.String())
			return
		}
	}
}

// misplaced is an event that is recorded but does not fit the life cycle: its
// place, day and number in the log, why, and the way out.
type misplaced struct {
	path, on, n string
	why         vocab.Text
}

// outOfOrder are the events of these kinds, of the unit or with "" of any, that are
// recorded but do not fit, and so count for nothing. The case's own faults say why;
// they are not told again.
func (k *checker) outOfOrder(unit string, kinds ...proposal.EventKind) []misplaced {
	var list []misplaced
	for _, i := range k.facts.Refused {
		e := &k.events[i]
		if !slices.Contains(kinds, e.Kind) || unit != "" && e.Unit != unit {
			continue
		}
		at := vocab.At("/events", i)
		var zh, en []string
		k.own = slices.DeleteFunc(k.own, func(f vocab.Fault) bool {
			if f.Path != at && !strings.HasPrefix(f.Path, at+"/") {
				return false
			}
			zh, en = append(zh, f.Text.ZH), append(en, f.Text.EN)
			return true
		})
		why := vocab.Text{ZH: strings.Join(zh, "；"), EN: strings.Join(en, "; ")}
		if len(zh) == 0 {
			why = vocab.Text{ZH: "见案件校验", EN: "see the faults of the case"}
		}
		list = append(list, misplaced{"/case" + at, e.Date.String(), strconv.Itoa(i + 1), why})
	}
	return list
}

// logged tells what else is wrong with the record of the case.
func (k *checker) logged() {
	for _, f := range k.own {
		f.Path, f.Severity = "/case"+f.Path, vocab.SeverityWarning
		if f.Mend == (vocab.Text{}) {
			f.Mend = vocab.Text{ZH: "更正或补登案件记录", EN: "mend the record of the case"}
		}
		k.list = append(k.list, Remark{Fault: f})
	}
}
