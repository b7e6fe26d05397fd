package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

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

// Signers returns the proposers who stand behind the paper, in order, by the
// answers that the log holds: all but those who declined, never answered or let
// the cut-off pass.
func (c Case) Signers() []Proposer { return c.fold().signers() }

// signed reports whether proposer i stands behind the paper.
func (f *fold) signed(i int) bool {
	c := f.consent(i)
	return i == 0 || c == 0 || c == ConsentAgreed
}

// consent is the answer of proposer i as it stands now.
func (f *fold) consent(i int) Consent {
	if f.consents != nil && f.consents[i] != 0 {
		return f.consents[i]
	}
	return f.proposal.Proposers[i].Consent
}

// guardSigner asks that the person signed the paper, where it names proposers.
func (f *fold) guardSigner(person string) []vocab.Reason {
	if person == "" || len(f.proposal.Proposers) == 0 {
		return nil
	}
	for i := range f.proposal.Proposers {
		if f.proposal.Proposers[i].ID == person && f.signed(i) {
			return nil
		}
	}
	return []vocab.Reason{codeSignerUnknown.reason("person", person)}
}

// guardGrades asks for one whole grade on a dimension.
func guardGrades(grades []Grade) []vocab.Reason {
	var list []vocab.Reason
	var seen uint
	for _, g := range grades {
		switch bit := uint(1) << g.Dimension; {
		case !g.Dimension.Valid() || !g.Satisfaction.Valid():
			list = append(list, codeRateGrade.reason())
		case seen&bit != 0:
			list = append(list, codeRateTwice.reason(
				"dimension", g.Dimension.Term(), "dimension_en", g.Dimension.Text().EN))
		default:
			seen |= bit
		}
	}
	return list
}
