package proposal

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Validate reports every fault of the document, in the order of its JSON
// names. The error is Faults; each has a JSON Pointer, a code and a sentence
// in both languages that names the mend. A document is judged as it is kept:
// what only submission asks for, such as proposers, is judged by Apply.
func (p Proposal) Validate() error {
	v := validator{}
	v.must("/id", p.ID, codeProposalID)
	v.name("/id", p.ID)
	v.word("/track", p.Track == 0 || p.Track.Valid())
	v.word("/level", p.Level == 0 || p.Level.Valid())
	v.word("/timing", p.Timing == 0 || p.Timing.Valid())
	if p.Year != 0 && (p.Year < firstYear || p.Year > lastYear) {
		v.add(codeProposalYear, "/year", "year", strconv.Itoa(p.Year))
	}
	if p.Term < 0 {
		v.add(codeProposalTerm, "/term")
	}
	if p.Session < 0 {
		v.add(codeProposalTerm, "/session")
	}
	v.line("/serial", p.Serial)
	v.padded("/serial", p.Serial)
	v.line("/number", p.Number)
	v.padded("/number", p.Number)
	v.must("/title", p.Title, codeProposalTitle)
	v.line("/title", p.Title)
	if p.Title != "" && strings.TrimSpace(p.Title) == "" {
		v.add(codeProposalTitle, "/title")
	}
	v.text("/body", p.Body)
	v.proposers(p.Proposers)
	v.line("/sector", p.Sector)
	v.padded("/sector", p.Sector)
	for i, s := range p.Subjects {
		v.must(pointer("/subjects", i)+"/taxonomy", s.Taxonomy, codeProposalEmpty)
		v.name(pointer("/subjects", i)+"/taxonomy", s.Taxonomy)
		v.must(pointer("/subjects", i)+"/code", s.Code, codeProposalEmpty)
		v.name(pointer("/subjects", i)+"/code", s.Code)
	}
	v.ids("/wishedUnits", p.Wished)
	v.ids("/proposedUnits", p.Proposed)
	v.ids("/confirmedUnits", p.Confirmed)
	v.line("/supervisor", p.Supervisor)
	v.padded("/supervisor", p.Supervisor)
	v.name("/splitFrom", p.SplitFrom)
	if p.SplitFrom != "" && p.SplitFrom == p.ID {
		v.add(codeSplitSelf, "/splitFrom")
	}
	v.day("/wantedBy", p.WantedBy)
	if p.Secret {
		v.add(codeProposalSecret, "/secret")
	}
	v.word("/disclosure/wish", p.Disclosure.Wish == 0 || p.Disclosure.Wish.Valid())
	if p.Disclosure.Wish == DisclosureWishClosed && p.Disclosure.Reason == "" {
		v.add(codeProposalDisclosure, "/disclosure/reason")
	}
	v.text("/disclosure/reason", p.Disclosure.Reason)
	seen := make(map[string]bool, len(p.Demands))
	for i, d := range p.Demands {
		at := pointer("/demands", i)
		v.id(at+"/id", d.ID, seen)
		v.must(at+"/text", d.Text, codeProposalEmpty)
		v.text(at+"/text", d.Text)
	}
	for i, a := range p.Attachments {
		v.line(pointer("/attachments", i), a)
	}
	return v.faults.Err()
}

// validator gathers faults.
type validator struct{ faults vocab.Faults }

func (v *validator) add(c vocab.Code, path string, args ...string) {
	v.faults.Add(path, c, args...)
}

func (v *validator) must(path, s string, c vocab.Code) {
	if s == "" {
		v.add(c, path)
	}
}

func (v *validator) word(path string, ok bool) {
	if !ok {
		v.add(codeProposalWord, path)
	}
}

// id asks for an id that is there once.
func (v *validator) id(path, s string, seen map[string]bool) {
	switch {
	case s == "":
		v.add(codeProposalEmpty, path)
	case seen[s]:
		v.add(codeProposalDuplicate, path, "value", s)
	}
	seen[s] = true
	v.name(path, s)
}

func (v *validator) ids(path string, list []string) {
	seen := make(map[string]bool, len(list))
	for i, s := range list {
		v.id(pointer(path, i), s, seen)
	}
}

func (v *validator) proposers(list []Proposer) {
	seen := make(map[string]bool, len(list))
	for i, p := range list {
		at := pointer("/proposers", i)
		v.id(at+"/id", p.ID, seen)
		v.line(at+"/name", p.Name)
		v.padded(at+"/name", p.Name)
		v.day(at+"/answerBy", p.AnswerBy)
		v.text(at+"/phone", p.Phone)
		v.text(at+"/address", p.Address)
		v.word(at+"/kind", p.Kind == 0 || p.Kind.Valid())
		v.word(at+"/consent", p.Consent == 0 || p.Consent.Valid())
	}
	if len(list) == 1 && (list[0].Kind == vocab.ProposerKindJoint || list[0].Kind == vocab.ProposerKindJointDeputies) {
		v.add(codeProposalJoint, "/proposers")
	}
}

// name judges an id or a name as a program keeps it, padded what is not seen
// around it, day a date.
func (v *validator) name(path, s string) {
	v.text(path, s)
	v.padded(path, s)
}

func (v *validator) padded(path, s string) {
	if padded(s) {
		v.add(codeTextPadded, path, "value", strings.TrimSpace(s))
	}
}

func (v *validator) day(path string, d deadline.Date) {
	if !ofOurTimes(d) {
		v.add(codeDateYear, path, "date", d.String())
	}
}

// ofOurTimes reports whether the day is unset or of our times.
func ofOurTimes(d deadline.Date) bool {
	return d.IsZero() || d.Year() >= firstYear && d.Year() <= lastYear
}

// The years in which papers and events can be.
const firstYear, lastYear = 1949, 2199

// text and line judge what a person typed.
func (v *validator) text(path, s string) { v.faults.Under("", textFaults(path, s)) }

func (v *validator) line(path, s string) { v.faults.Under("", CheckLine(path, s)) }
