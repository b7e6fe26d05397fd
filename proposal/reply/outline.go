package reply

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Outline is a letter of the unit with what the case already tells: number,
// title, addressees, one empty answer for each demand, the assisting units, the
// copies and the form for the verdict. The unit writes the rest.
//
// The scheme of the class mark is that of the reply before, else that of the place
// where its process has exactly one; an opinion has none. A reply is addressed to
// every signer, an opinion to the lead unit.
func Outline(c proposal.Case, unit string, k Kind) Reply {
	x := c.Facts()
	p := c.Proposal
	r := Reply{
		Proposal: p.ID, Track: p.Track, Level: p.Level, Number: x.Number, Unit: unit, Kind: k,
		Title: Title(k, p.Track, x.Number), Copies: copies(p.Track),
	}
	for _, d := range p.Demands {
		r.Answers = append(r.Answers, Answer{Demand: d.ID})
	}
	if len(c.Process.Schemes) == 1 && k != KindOpinion {
		r.Scheme = c.Process.Schemes[0].ID
	}
	for _, u := range x.Units {
		if !u.ReleasedOn.IsZero() {
			continue
		}
		if u.Unit == unit && u.Scheme != "" {
			r.Scheme = u.Scheme
		}
		if k == KindOpinion && (u.Role == vocab.RoleLead || u.Role == vocab.RoleSole) {
			r.To = append(r.To, u.Unit)
		}
		if k != KindOpinion && u.Role == vocab.RoleAssist {
			r.CoUnits = append(r.CoUnits, u.Unit)
		}
	}
	if k != KindOpinion {
		for _, s := range c.Read().Signers() {
			r.To = append(r.To, s.ID)
		}
		r.Enclosures = []string{"征询意见表"}
	}
	return r
}

// copies are the offices that get a copy: the supervision office, and who keeps
// the papers of the track.
func copies(t vocab.Track) []string {
	if t == vocab.TrackSuggestion || t == vocab.TrackMotion {
		return []string{"政府督查室", "人大代表工作机构"}
	}
	return []string{"政府督查室", "政协提案委员会"}
}
