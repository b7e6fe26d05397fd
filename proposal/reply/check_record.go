package reply

import (
	"slices"
	"strconv"
	"strings"

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
	if u.ConsultedOn.IsZero() && k.facts.ConsultedOn.IsZero() && !k.outOfOrder(codeConsultOrder, "", proposal.EventKindConsulted) {
		k.add(codeConsult, "")
	}
	if u.Role != vocab.RoleLead || k.process.OpinionsOptional {
		return
	}
	var missing []string
	for _, unit := range k.status.Opinions {
		if !k.outOfOrder(codeOpinionsOrder, unit, proposal.EventKindCoOpinionSent) {
			missing = append(missing, unit)
		}
	}
	if len(missing) > 0 {
		k.add(codeOpinions, "", "units", strings.Join(missing, "、"))
	}
}

// outOfOrder tells of the events of these kinds, of the unit or with "" of any,
// that are recorded but do not fit the life cycle, and so count for nothing; it
// reports whether there is one. The case's own faults say why, and the way out.
func (k *checker) outOfOrder(c vocab.Code, unit string, kinds ...proposal.EventKind) bool {
	found := false
	for _, i := range k.facts.Refused {
		e := &k.events[i]
		if !slices.Contains(kinds, e.Kind) || unit != "" && e.Unit != unit {
			continue
		}
		found = true
		at := vocab.At("/events", i)
		why := vocab.Text{ZH: "见案件校验", EN: "see the faults of the case"}
		var zh, en []string
		k.own = slices.DeleteFunc(k.own, func(f vocab.Fault) bool {
			if f.Path != at && !strings.HasPrefix(f.Path, at+"/") {
				return false
			}
			zh, en = append(zh, f.Text.ZH), append(en, f.Text.EN)
			return true
		})
		if len(zh) > 0 {
			why = vocab.Text{ZH: strings.Join(zh, "；"), EN: strings.Join(en, "; ")}
		}
		k.add(c, "/case"+at, "on", e.Date.String(), "unit", vocab.Clip(e.Unit), "n", strconv.Itoa(i+1), "why", why.ZH, "why_en", why.EN)
	}
	return found
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
