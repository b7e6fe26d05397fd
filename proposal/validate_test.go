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

// What nobody sees is a fault all the same: blanks around an id, a line break in
// it, a name of blanks alone, a year of two digits.
func TestWhatIsNotSeenIsAFault(t *testing.T) {
	p := document()
	p.ID, p.Number, p.Sector, p.Supervisor = "P1 ", "第12号\n", "　科技界", "赵\t局长"
	p.Title = " \u3000"
	p.Proposers[0].ID, p.Proposers[1].Name = " m1", "  "
	p.Proposers[1].AnswerBy, p.WantedBy = on("0026-03-01"), on("9024-03-01")
	p.Wished, p.Confirmed = []string{" a"}, []string{"b\u00a0"}
	p.Subjects = []proposal.Subject{{Taxonomy: "t ", Code: "\u3000"}}
	p.Demands[0].ID = "1 "
	var fs vocab.Faults
	require.ErrorAs(t, p.Validate(), &fs)
	var got []string
	for _, f := range fs {
		got = append(got, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{
		"/id text.padded", "/number text.padded", "/title proposal.title_missing", "/proposers/0/id text.padded", "/proposers/1/name text.padded", "/proposers/1/answerBy date.year",
		"/sector text.padded", "/subjects/0/taxonomy text.padded", "/subjects/0/code text.padded", "/wishedUnits/0 text.padded", "/confirmedUnits/0 text.padded",
		"/supervisor text.padded", "/wantedBy date.year", "/demands/0/id text.padded",
	}, got)
	require.Contains(t, fs[0].Text.ZH, "请写“P1”")

	c := named(t, "P1", straight()[:5]...)
	for name, change := range map[string]func(*proposal.Event){
		"unit": func(e *proposal.Event) { e.Unit = "kjj " }, "by": func(e *proposal.Event) { e.By = " a" }, "section": func(e *proposal.Event) { e.Section = "资源科\n" },
		"person": func(e *proposal.Event) { e.Person = "\u3000赵科长" }, "leader": func(e *proposal.Event) { e.Leader = "  " }, "number": func(e *proposal.Event) { e.Number = "1\t" },
	} {
		e := ev(proposal.EventKindAccepted, "2024-03-04", "kjj")
		change(&e)
		require.Contains(t, unmet(t, proposal.Process{}, c, e), "event.padded", name)
	}
	for _, day := range []string{"0026-03-04", "0224-03-04", "2924-03-04"} {
		require.Contains(t, unmet(t, proposal.Process{}, c, ev(proposal.EventKindAccepted, day, "kjj")), "date.year", day)
	}
	promise := func(due string) proposal.Event {
		return ev(proposal.EventKindCommitted, "2024-05-01", "kjj", func(e *proposal.Event) { e.Commitment, e.Promise, e.Due = "k", "建成", on(due) })
	}
	require.Equal(t, []string{"date.year"}, unmet(t, proposal.Process{}, c, promise("0026-12-31")))
	require.Empty(t, unmet(t, proposal.Process{}, c, promise("2026-12-31")))
}

// What is promised, and when to look at it, lies ahead; one with a wrong day was
// promised all the same.
func TestAPromiseLiesAhead(t *testing.T) {
	c := named(t, "P1", straight()[:5]...)
	promise := func(due, next string) proposal.Event {
		return ev(proposal.EventKindCommitted, "2026-05-20", "kjj", func(e *proposal.Event) {
			e.Commitment, e.Promise = "k", "建成"
			if due != "" {
				e.Due = on(due)
			}
			if next != "" {
				e.Next = on(next)
			}
		})
	}
	require.Equal(t, []string{"commit.due"}, unmet(t, proposal.Process{}, c, promise("2025-07-31", "")))
	require.Equal(t, []string{"commit.due"}, unmet(t, proposal.Process{}, c, promise("2026-05-19", "")))
	require.Equal(t, []string{"commit.next"}, unmet(t, proposal.Process{}, c, promise("2027-05-19", "2026-01-01")))
	for _, e := range []proposal.Event{promise("2026-05-20", "2026-05-20"), promise("2026-12-31", ""), promise("", ""), promise("", "2026-06-01")} {
		require.Empty(t, unmet(t, proposal.Process{}, c, e))
	}
	c.Events = append(c.Events, promise("2025-07-31", ""))
	var fs vocab.Faults
	require.ErrorAs(t, c.Validate(), &fs)
	require.Equal(t, []string{"commit.due"}, fs.Codes())
	require.Contains(t, fs[0].Text.ZH, "请更正其一")
	require.Len(t, c.Facts().Commitments, 1, "it was promised all the same")
	c.Events = append(c.Events, ev(proposal.EventKindFollowedUp, "2026-06-20", "kjj", func(e *proposal.Event) { e.Commitment, e.Next = "k", on("2026-06-19") }))
	require.ErrorAs(t, c.Validate(), &fs)
	require.Equal(t, []string{"commit.due", "commit.next"}, fs.Codes())
}

// A class is a letter of a scheme; without one it means nothing.
func TestAClassNeedsItsScheme(t *testing.T) {
	s := straight()
	reply := func(scheme, class string, o proposal.Outcome) []string {
		return unmet(t, proposal.Process{}, named(t, "P1", s[:11]...), ev(proposal.EventKindReplied, "2024-04-20", "kjj", func(e *proposal.Event) { e.Scheme, e.Class, e.Outcome = scheme, class, o }))
	}
	require.Equal(t, []string{"class.scheme_missing"}, reply("", "A", 0))
	require.Equal(t, []string{"class.scheme_missing"}, reply("", "甲", 0))
	require.Empty(t, reply("npc", "A", 0))
	require.Empty(t, reply("", "甲", proposal.OutcomeSolved))
	require.Empty(t, reply("", "", 0), "no class is no fault here")
	change := ev(proposal.EventKindClassChanged, "2024-05-01", "kjj", why("已建成"), func(e *proposal.Event) { e.Class, e.By = "A", "督查室" })
	require.Empty(t, unmet(t, proposal.Process{}, named(t, "P1", s[:12]...), change), "the reply named the scheme")
	require.Equal(t, []string{"class.scheme_missing"}, unmet(t, proposal.Process{}, named(t, "P1", s[:6]...), change))
}
