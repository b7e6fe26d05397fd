package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestValidateReportsEveryFault(t *testing.T) {
	p := proposal.Proposal{
		Track: 9, Year: 24, Term: -1, Title: "=SUM(A1)", Body: "a\x00b\u202ec",
		Proposers:  []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindJoint}},
		Wished:     []string{"a", "a", ""},
		Disclosure: proposal.Disclosure{Wish: proposal.DisclosureWishClosed},
		Demands:    []proposal.Demand{{ID: "1"}, {ID: "1", Text: "x"}},
	}
	var fs vocab.Faults
	require.ErrorAs(t, p.Validate(), &fs)
	var got []string
	for _, f := range fs {
		require.NotEmpty(t, f.Text.ZH)
		got = append(got, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{
		"/id proposal.id_missing", "/track proposal.word", "/year proposal.year", "/term proposal.term",
		"/title text.formula", "/body text.control", "/body text.bidi", "/proposers proposal.joint_alone",
		"/wishedUnits/1 proposal.duplicate", "/wishedUnits/2 proposal.empty",
		"/disclosure/reason proposal.disclosure_reason", "/demands/0/text proposal.empty", "/demands/1/id proposal.duplicate",
	}, got)
	require.NoError(t, document().Validate())
}

func TestAHostileTextIsRefused(t *testing.T) {
	p := document()
	p.Body = strings.Repeat("政", 10<<20/3)
	require.ErrorContains(t, p.Validate(), "text.too_long")
	p.Body = strings.Repeat("\xff", 10<<20)
	require.ErrorContains(t, p.Validate(), "text.invalid_utf8")
}

func TestStringHidesPersonalData(t *testing.T) {
	p := proposal.Proposer{ID: "m1", Name: "赵委员", Kind: vocab.ProposerKindMember, Phone: "0478-1", Address: "某路"}
	for _, s := range []string{fmt.Sprint(p), fmt.Sprintf("%+v", p), fmt.Sprintf("%#v", p), fmt.Sprintf("%d %q %x", p, p, p), fmt.Sprintf("%v", []proposal.Proposer{p})} {
		require.Contains(t, s, "m1")
		require.NotContains(t, s, "赵委员")
		require.NotContains(t, s, "0478")
	}
}

// Blanks before the sign and its full-width form do not save a spreadsheet.
func TestFormulaBehindBlanks(t *testing.T) {
	for _, title := range []string{"=1+1", "\t=1+1", " \r\n@SUM", "　＝1+1", "－1"} {
		p := document()
		p.Title = title
		var fs vocab.Faults
		require.ErrorAs(t, p.Validate(), &fs, title)
		require.True(t, fs.Has("text.formula"), title)
	}
}

// No text of a document goes unlooked at.
func TestHostileTextAnywhere(t *testing.T) {
	for path, spoil := range map[string]func(*proposal.Proposal){
		"/id":                func(p *proposal.Proposal) { p.ID += "\x00" },
		"/proposers/1/id":    func(p *proposal.Proposal) { p.Proposers[1].ID += "\u2066" },
		"/proposers/0/phone": func(p *proposal.Proposal) { p.Proposers[0].Phone = "\x1b[2J" },
		"/wishedUnits/0":     func(p *proposal.Proposal) { p.Wished = []string{"\xff"} },
		"/supervisor":        func(p *proposal.Proposal) { p.Supervisor = "@x" },
		"/disclosure/reason": func(p *proposal.Proposal) { p.Disclosure.Reason = "\x07" },
		"/subjects/0/code":   func(p *proposal.Proposal) { p.Subjects = []proposal.Subject{{Taxonomy: "t", Code: "\u200f"}} },
		"/demands/0/id":      func(p *proposal.Proposal) { p.Demands[0].ID += "\x00" },
	} {
		p := document()
		spoil(&p)
		var fs vocab.Faults
		require.ErrorAs(t, p.Validate(), &fs, path)
		require.Equal(t, path, fs[0].Path)
	}
}
