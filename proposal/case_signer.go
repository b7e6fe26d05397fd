package proposal

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// people are the proposers by their ids, with what the log holds of them. A
// document that names one twice is a fault of its own; both are then asked.
type people struct {
	known   map[string]person  // nil until asked
	answers map[string]Consent // of joint signers; nil until one answers
	// pending are the places of the joint signers who have no answer in the
	// document, the latest cut-off first, and some who answered since; nil
	// until asked.
	pending []int
}

// person is what the document says of one id.
type person struct {
	lead, joint bool
	agrees      bool          // as a joint signer, by the document
	answerBy    deadline.Date // as a joint signer, of the first entry
}

// person finds a proposer by id.
func (f *fold) person(id string) (person, bool) {
	if f.known == nil {
		f.known = make(map[string]person, len(f.proposal.Proposers))
		for i := range f.proposal.Proposers {
			x := &f.proposal.Proposers[i]
			p := f.known[x.ID]
			switch {
			case i == 0:
				p.lead = true
			default:
				if !p.joint {
					p.joint, p.answerBy = true, x.AnswerBy
				}
				p.agrees = p.agrees || x.Consent == 0 || x.Consent == ConsentAgreed
			}
			f.known[x.ID] = p
		}
	}
	p, ok := f.known[id]
	return p, ok
}

// signers are the proposers who stand behind the paper, by the answers of the
// log.
func (f *fold) signers() []Proposer {
	list := make([]Proposer, 0, len(f.proposal.Proposers))
	for i, p := range f.proposal.Proposers {
		p.Consent = f.consent(i)
		if f.signed(i) {
			list = append(list, p)
		}
	}
	return list
}

// signed reports whether proposer i stands behind the paper.
func (f *fold) signed(i int) bool {
	c := f.consent(i)
	return i == 0 || c == 0 || c == ConsentAgreed
}

// consent is the answer of proposer i as it stands now.
func (f *fold) consent(i int) Consent {
	if i > 0 && f.answers != nil {
		if c := f.answers[f.proposal.Proposers[i].ID]; c != 0 {
			return c
		}
	}
	return f.proposal.Proposers[i].Consent
}

// answer notes the answer of a joint signer.
func (f *fold) answer(id string, c Consent) {
	if f.answers == nil {
		f.answers = make(map[string]Consent)
	}
	f.answers[id] = c
}

func (f *fold) guardCosign(e *Event) []vocab.Reason {
	p, _ := f.person(e.Person)
	switch {
	case !p.joint:
		return []vocab.Reason{codeCosignUnknown.Reason("person", e.Person)}
	case e.Consent == ConsentAgreed && !p.answerBy.IsZero() && e.Date.After(p.answerBy):
		return []vocab.Reason{codeCosignLate.Reason("person", e.Person, "until", p.answerBy.String())}
	}
	return nil
}

func (f *fold) guardSubmit(e *Event) []vocab.Reason {
	var list []vocab.Reason
	if f.proposal.Secret {
		list = append(list, codeSubmitSecret.Reason())
	}
	if f.proposal.Title == "" {
		list = append(list, codeSubmitTitle.Reason())
	}
	if len(f.proposal.Proposers) == 0 {
		list = append(list, codeSubmitProposer.Reason())
	}
	for _, i := range f.undecided(e.Date) {
		p := &f.proposal.Proposers[i]
		if !p.AnswerBy.IsZero() {
			list = append(list, codeSubmitSigners.Reason("person", p.ID, "until", p.AnswerBy.String()))
			continue
		}
		id := vocab.Clip(p.ID)
		list = append(list, codeSubmitSigners.As(id+"尚未答复是否联名，也没有答复截止日期；请登记其答复（cosigned）、填写 answerBy，或从 proposers 中去掉",
			id+" has not answered yet and no cut-off is set; record cosigned, fill answerBy, or take the signer out of proposers").Reason("person", p.ID))
	}
	return list
}

// undecided returns the places of the joint signers, in order, who have not
// answered and may until their cut-off, which has not passed on the day; without
// a cut-off it never does.
func (f *fold) undecided(day deadline.Date) []int {
	if f.pending == nil {
		f.pending = []int{}
		for i, p := range f.proposal.Proposers {
			if i > 0 && p.Consent == ConsentPending {
				f.pending = append(f.pending, i)
			}
		}
		slices.SortStableFunc(f.pending, func(a, b int) int {
			return f.cutoff(b).Compare(f.cutoff(a))
		})
	}
	var open []int
	n := 0
	for ; n < len(f.pending); n++ {
		i := f.pending[n]
		if day.After(f.cutoff(i)) {
			break
		}
		if f.consent(i) == ConsentPending {
			open = append(open, i)
		}
	}
	// Who answered never waits again: only the others are kept before the rest.
	f.pending = f.pending[n-len(open):]
	copy(f.pending, open)
	slices.Sort(open)
	return open
}

// cutoff is the last day on which joint signer i may answer.
func (f *fold) cutoff(i int) deadline.Date {
	if d := f.proposal.Proposers[i].AnswerBy; !d.IsZero() {
		return d
	}
	return lastCalendarDay
}

var lastCalendarDay = deadline.MustDate("9999-12-31")

// guardSigner asks that the person signed the paper, where it names proposers.
func (f *fold) guardSigner(id string) []vocab.Reason {
	if id == "" || len(f.proposal.Proposers) == 0 {
		return nil
	}
	p, ok := f.person(id)
	agrees := p.agrees
	if c := f.answers[id]; c != 0 {
		agrees = c == ConsentAgreed
	}
	if !ok || !p.lead && !agrees {
		return []vocab.Reason{codeSignerUnknown.Reason("person", id)}
	}
	return nil
}

// guardGrades asks for one whole grade on a dimension.
func (f *fold) guardGrades(grades []Grade) []vocab.Reason {
	var list []vocab.Reason
	var seen uint
	for _, g := range grades {
		g = f.process.grade(g)
		switch bit := uint(1) << g.Dimension; {
		case !g.Dimension.Valid() || !g.Satisfaction.Valid():
			list = append(list, f.process.gradeLacks(g))
		case seen&bit != 0:
			list = append(list, codeRateTwice.Reason(
				"dimension", g.Dimension.Term(), "dimension_en", g.Dimension.Text().EN))
		default:
			seen |= bit
		}
	}
	return list
}
