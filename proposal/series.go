package proposal

import (
	"errors"
	"fmt"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Series declares how a place numbers its proposals or letters: within what the
// count starts again, and how a number is printed. Handing out the next number
// is the caller's, who can lock; form and check are here.
type Series struct {
	ID string `json:"id"`
	// Restart lists what starts the count again; empty means never.
	Restart []SeriesPart `json:"restart,omitempty"`
	// Template is the printed form. {n} is the number, {year} the year,
	// {term} and {session} 届 and 次 as Chinese numerals.
	Template string `json:"template"`
	// Width fills {n} up with zeros: 4 prints 0012.
	Width int `json:"width,omitzero"`
}

// NewNumber prints number n of the series for a proposal. The error says which
// part of the template the proposal does not have.
func (s Series) NewNumber(p Proposal, n int) (string, error) {
	if n <= 0 {
		return "", fmt.Errorf("%w: series %q counts from 1, not %d", ErrNumber, s.ID, n)
	}
	if !strings.Contains(s.Template, "{n}") {
		return "", fmt.Errorf("%w: template %q of series %q has no {n}", ErrNumber, s.Template, s.ID)
	}
	text := s.Template
	for _, x := range []struct {
		part, text string
		known      bool
	}{
		{"{year}", itoa(p.Year), p.Year > 0},
		{"{term}", numeral(p.Term), p.Term > 0},
		{"{session}", numeral(p.Session), p.Session > 0},
	} {
		if strings.Contains(text, x.part) && !x.known {
			return "", fmt.Errorf("%w: series %q prints %s, which the proposal does not have", ErrNumber, s.ID, x.part)
		}
		text = strings.ReplaceAll(text, x.part, x.text)
	}
	return strings.ReplaceAll(text, "{n}", fmt.Sprintf("%0*d", min(max(s.Width, 0), 20), n)), nil
}

// Counter names the counter that the proposal is numbered by: two proposals
// with the same counter must not have the same number.
func (s Series) Counter(p Proposal) string {
	var b strings.Builder
	b.WriteString(s.ID)
	for _, r := range s.Restart {
		switch r {
		case seriesPartTerm:
			fmt.Fprintf(&b, "/term=%d", p.Term)
		case seriesPartSession:
			fmt.Fprintf(&b, "/session=%d", p.Session)
		case seriesPartYear:
			fmt.Fprintf(&b, "/year=%d", p.Year)
		case seriesPartKind:
			fmt.Fprintf(&b, "/kind=%s", p.Kind())
		case seriesPartTiming:
			fmt.Fprintf(&b, "/timing=%s", p.Timing)
		}
	}
	return b.String()
}

// Ordinal reads the number of the proposal back as the series prints it.
func (s Series) Ordinal(p Proposal) (int, error) {
	probe, err := s.NewNumber(p, 1)
	if err != nil {
		return 0, err
	}
	one := fmt.Sprintf("%0*d", min(max(s.Width, 0), 20), 1)
	shape, _ := Series{ID: s.ID, Template: strings.ReplaceAll(s.Template, "{n}", "\x00{n}\x00")}.NewNumber(p, 1)
	before, _, _ := strings.Cut(shape, "\x00")
	after := probe[len(before)+len(one):]
	digits, ok := strings.CutPrefix(p.Number, before)
	if ok {
		digits, ok = strings.CutSuffix(digits, after)
	}
	n, isNumber := number(digits)
	if !ok || !isNumber || n == 0 {
		return 0, fmt.Errorf("%w: %q is not of the form %q", ErrNumber, vocab.Clip(p.Number), probe)
	}
	return n, nil
}

// Check reports the proposals whose number is not of the series' form, and
// those that share a number within one counter. Paths are /0, /1, … in the
// order given; proposals without a number are left out. The error is Faults.
func (s Series) Check(list []Proposal) error {
	type key struct {
		counter string
		n       int
	}
	first := make(map[key]int, len(list))
	var fs vocab.Faults
	for i, p := range list {
		if p.Number == "" {
			continue
		}
		at := pointer("", i) + "/number"
		n, err := s.Ordinal(p)
		if err != nil {
			want := s.Template
			if form, e := s.NewNumber(p, 1); e == nil {
				want = form
			}
			fs.Add(at, codeNumberForm, "number", p.Number, "form", want)
			continue
		}
		k := key{s.Counter(p), n}
		if j, ok := first[k]; ok {
			fs.Add(at, codeNumberTwice, "number", p.Number, "other", list[j].ID)
			continue
		}
		first[k] = i
	}
	return fs.Err()
}

// Validate reports a series that cannot number.
func (s Series) Validate() error {
	var fs vocab.Faults
	if s.ID == "" {
		fs.Add("/id", codeProposalEmpty)
	}
	full := Proposal{Year: 2000, Term: 1, Session: 1}
	if text, err := s.NewNumber(full, 1); errors.Is(err, ErrNumber) || strings.ContainsAny(text, "{}") {
		fs.Add("/template", codeNumberTemplate)
	}
	for i, r := range s.Restart {
		if !r.Valid() {
			fs.Add(pointer("/restart", i), codeProposalWord)
		}
	}
	return fs.Err()
}

// SeriesPart is what starts the count of a number series again.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type SeriesPart = vocab.Word[seriesPartSet]

// The values of SeriesPart.
const (
	seriesPartTerm    SeriesPart = iota + 1 // term 届
	seriesPartSession                       // session 次
	seriesPartYear                          // year 年
	seriesPartKind                          // kind 提案者类别, kind of proposer
	seriesPartTiming                        // timing 会议或平时, in session or between sessions
)

type seriesPartSet struct{}

// Words implements vocab.Worded.
func (seriesPartSet) Words() vocab.Words { return seriesPartWords }

var seriesPartWords = vocab.Words{Name: "SeriesPart", List: []vocab.Row{
	{Token: "term", ZH: "届", EN: "term"},
	{Token: "session", ZH: "次", EN: "session"},
	{Token: "year", ZH: "年", EN: "year"},
	{Token: "kind", ZH: "提案者类别", EN: "kind of proposer"},
	{Token: "timing", ZH: "会议或平时", EN: "in session or between sessions"},
}}
