package reply

import (
	"errors"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Options are what a place decides about the check. The zero value is the
// default that the fields describe.
type Options struct {
	// Language is what the wording is checked against.
	Language Language
	// Answers and Opinions are the organs of the number series for replies
	// and for opinions, such as 浙海渔提 and 浙海渔提函; empty checks no series.
	Answers, Opinions string
	// Due is the day by which it is due; unset checks no time.
	Due deadline.Date
	// NoClass tells that the place marks no class.
	NoClass bool
	// Alone tells that there is no case to compare with, only the letter.
	Alone bool
}

// Check states what is wrong with a letter and what a person should look at,
// before it goes out 「审核把关」. The case is the one it answers; it is not
// changed. Remarks come in the order of the letter, each with its mend. Paths are
// those of the letter; what is wrong with the record of the case follows as
// warnings, with the codes of package proposal under /case.
//
// An event that is recorded but does not fit the life cycle counts for nothing in
// the case. A consultation, an opinion or an assignment of that sort is told as
// one out of order, with the way out, and not as missing.
//
// The process of the case gives the gates: the signature level, own class
// schemes, and whether opinions may be missing. Where it asks for no signature, a
// reply needs the leader in charge, a key proposal or one that promises money
// the head. For a letter without its case, see Options.Alone, it is all that is
// asked of the case.
func Check(c proposal.Case, r Reply, o Options) []Remark {
	read := c.Read()
	k := checker{r: r, o: o, signers: read.Signers(), facts: read.Facts(), doc: c.Proposal, process: c.Process, status: read.Status(), events: c.Events}
	if !o.Alone {
		errors.As(c.Validate(), &k.own)
	}
	k.o.Language = o.Language.or(DefaultLanguage())
	if !k.clean() {
		return k.list
	}
	k.unit()
	k.title()
	k.document()
	k.addressees()
	k.class()
	k.body()
	k.language()
	k.people()
	k.record()
	k.openness()
	k.logged()
	return k.list
}

// checker gathers remarks.
type checker struct {
	r       Reply
	o       Options
	facts   proposal.Facts
	doc     proposal.Proposal
	process proposal.Process
	signers []proposal.Proposer
	status  proposal.Status
	events  []proposal.Event
	own     vocab.Faults // the case's own
	list    []Remark
}

func (k *checker) add(c vocab.Code, path string, args ...string) {
	if t := k.track(); t == vocab.TrackSuggestion || t == vocab.TrackMotion {
		c = ofDeputy(c)
	}
	k.list = append(k.list, Remark{Fault: c.Fault(path, args...)})
}

// track is that of the letter, else of the case.
func (k *checker) track() vocab.Track {
	if k.r.Track != 0 {
		return k.r.Track
	}
	return k.doc.Track
}

// clean reports whether the texts can be read at all.
func (k *checker) clean() bool {
	note := func(fs vocab.Faults) {
		for _, f := range fs {
			k.list = append(k.list, Remark{Fault: codeText.Fault(f.Path, "detail", f.Text.ZH, "detail_en", f.Text.EN)})
		}
	}
	text := func(path, s string) { note(proposal.CheckText(path, s)) }
	line := func(path, s string) { note(proposal.CheckLine(path, s)) }
	r := &k.r
	line("/number", r.Number)
	text("/unit", r.Unit)
	line("/docNumber", r.DocNumber)
	line("/title", r.Title)
	text("/scheme", r.Scheme)
	text("/class", r.Class)
	for i, id := range r.To {
		text(vocab.At("/to", i), id)
	}
	text("/body", r.Body)
	for i, a := range r.Answers {
		text(vocab.At("/answers", i)+"/demand", a.Demand)
		text(vocab.At("/answers", i)+"/text", a.Text)
	}
	for i, c := range r.Contacts {
		line(vocab.At("/contacts", i)+"/name", c.Name)
		text(vocab.At("/contacts", i)+"/phone", c.Phone)
	}
	line("/signer", r.Signer)
	for i, s := range r.Copies {
		line(vocab.At("/copies", i), s)
	}
	for i, s := range r.Enclosures {
		line(vocab.At("/enclosures", i), s)
	}
	text("/openReason", r.OpenReason)
	text("/summary", r.Summary)
	text("/publicText", r.PublicText)
	return len(k.list) == 0
}

func (k *checker) opinion() bool { return k.r.Kind == KindOpinion }

// undertaking is the latest undertaking of the unit.
func (k *checker) undertaking() (proposal.UnitFacts, bool) {
	for i := len(k.facts.Units) - 1; i >= 0; i-- {
		if u := k.facts.Units[i]; u.Unit == k.r.Unit && u.ReleasedOn.IsZero() {
			return u, true
		}
	}
	return proposal.UnitFacts{}, false
}

func (k *checker) unit() {
	if k.r.Unit == "" {
		k.add(codeUnitMissing, "/unit")
	}
	if !k.r.Kind.Valid() {
		k.add(codeKindMissing, "/kind")
	}
	if k.o.Alone || k.r.Unit == "" {
		return
	}
	u, ok := k.undertaking()
	var unfit []misplaced
	if !ok {
		unfit = k.outOfOrder(k.r.Unit, proposal.EventKindAssigned, proposal.EventKindUnitAdded, proposal.EventKindReassigned)
		for _, m := range unfit {
			k.add(codeUnitOrder, m.path, "unit", k.r.Unit, "on", m.on, "n", m.n, "why", m.why.ZH, "why_en", m.why.EN)
		}
	}
	switch {
	case len(unfit) > 0:
	case !ok:
		k.add(codeUnitStranger, "/unit", "unit", k.r.Unit)
	case !k.opinion() && !u.Replies():
		k.add(codeUnitAssist, "/unit", "unit", k.r.Unit)
	case k.opinion() && u.Role != vocab.RoleAssist:
		k.add(codeUnitLead, "/unit", "unit", k.r.Unit)
	}
}

func (k *checker) number() string {
	if k.r.Number != "" {
		return k.r.Number
	}
	return k.facts.Number
}

func (k *checker) title() {
	proper := Title(k.r.Kind, k.track(), k.number())
	switch {
	case k.r.Title == "":
		k.add(codeTitleMissing, "/title", "title", proper)
		return
	case !titleFits(k.r.Kind, k.r.Title):
		k.add(codeTitleForm, "/title", "title", k.r.Title, "proper", proper)
	}
	level := k.r.Level
	if level == 0 {
		level = k.doc.Level
	}
	paper, known := referenceTo(k.number(), k.track(), level, k.facts.Term, k.facts.Session)
	if !known {
		return
	}
	d := titleDiffers(k.r.Title, paper)
	if in, ok := differences[d]; ok {
		k.add(codeTitleNumber.As("标题写明的案号与本件不符："+in.ZH+"不同", "the number in the title is of another paper: it differs in "+in.EN), "/title", "proper", proper)
	} else if d != "" {
		k.add(codeTitleNumber, "/title", "proper", proper)
	}
}

func (k *checker) document() {
	series := k.o.Answers
	if k.opinion() {
		series = k.o.Opinions
	}
	proper := properDoc(series, k.r.Date)
	d, isProper, readable := readDocNumber(k.r.DocNumber)
	switch {
	case k.r.DocNumber == "":
		k.add(codeDocMissing, "/docNumber", "proper", proper)
	case !readable:
		k.add(codeDocForm, "/docNumber", "number", k.r.DocNumber, "proper", proper)
	case !isProper:
		k.add(codeDocForm, "/docNumber", "number", k.r.DocNumber, "proper", d.String())
	}
	if readable {
		if series != "" && d.organ != series {
			k.add(codeDocSeries, "/docNumber", "organ", d.organ, "proper", series)
		}
		if !k.r.Date.IsZero() && d.year != k.r.Date.Year() {
			k.add(codeDocYear, "/docNumber")
		}
	}
	if k.r.Date.IsZero() {
		k.add(codeDateMissing, "/date")
	} else if !k.o.Due.IsZero() && k.r.Date.After(k.o.Due) {
		k.add(codeLate, "/date", "due", k.o.Due.String())
	}
	k.early()
}

func (k *checker) addressees() {
	if len(k.r.To) == 0 {
		k.add(codeToMissing, "/to")
		return
	}
	if k.o.Alone {
		return
	}
	to := make(map[string]bool, len(k.r.To))
	for _, id := range k.r.To {
		to[id] = true
	}
	if k.opinion() {
		for _, u := range k.facts.Units {
			if u.ReleasedOn.IsZero() && u.Role == vocab.RoleLead && !to[u.Unit] {
				k.add(codeToLead, "/to", "unit", u.Unit)
			}
		}
		return
	}
	known, named := map[string]bool{}, map[string][]string{}
	for _, s := range k.signers {
		known[s.ID] = true
		if s.Name != "" {
			named[s.Name] = append(named[s.Name], s.ID)
		}
	}
	for _, id := range k.r.To {
		if ids := named[id]; !known[id] && len(ids) == 1 {
			to[ids[0]] = true // meant, but not written as it has to be
		}
	}
	for _, s := range k.signers {
		if !to[s.ID] {
			k.add(codeToSigner, "/to", "person", s.ID)
		}
	}
	for i, id := range k.r.To {
		at := vocab.At("/to", i)
		switch ids := named[id]; {
		case known[id]:
		case len(ids) == 0:
			k.add(codeToStranger, at, "person", id)
		case len(ids) == 1:
			k.add(codeToName, at, "person", id, "ids", ids[0])
		default:
			k.add(codeToNames, at, "person", id, "ids", strings.Join(ids, "、"))
		}
	}
}

func (k *checker) body() {
	if strings.TrimSpace(k.r.text()) == "" {
		k.add(codeBodyMissing, "/body")
	}
	if k.o.Alone || k.opinion() {
		return
	}
	known := make(map[string]bool, len(k.doc.Demands))
	for _, d := range k.doc.Demands {
		known[d.ID] = true
	}
	answered := make(map[string]bool, len(k.r.Answers))
	for i, a := range k.r.Answers {
		if !known[a.Demand] {
			k.add(codeDemandUnknown, vocab.At("/answers", i)+"/demand", "demand", a.Demand)
		}
		answered[a.Demand] = answered[a.Demand] || strings.TrimSpace(a.Text) != ""
	}
	for _, d := range k.doc.Demands {
		if !answered[d.ID] {
			k.add(codeDemandMissing, "/answers", "demand", d.ID)
		}
	}
}

// people checks contacts and signature.
func (k *checker) people() {
	var leader, handler bool
	for _, c := range k.r.Contacts {
		complete := c.Name != "" && c.Phone != ""
		leader = leader || complete && c.Role == ContactRoleLeader
		handler = handler || complete && c.Role == ContactRoleHandler
	}
	if !handler {
		k.add(codeHandler, "/contacts")
	}
	if !leader && !k.opinion() {
		k.add(codeLeader, "/contacts")
	}
	needed := k.process.Signature
	if k.facts.Key {
		needed = max(needed, k.process.KeySignature)
	}
	if needed == 0 {
		needed = proposal.SignatureLevelDeputy
		if k.facts.Key || k.r.Money {
			needed = proposal.SignatureLevelHead
		}
	}
	u, _ := k.undertaking()
	if max(k.r.Signature, u.Signature) < needed {
		k.add(codeSignature, "/signature", "needed", needed.Term(), "needed_en", needed.Text().EN)
	}
}

func (k *checker) openness() {
	if k.opinion() {
		return
	}
	switch k.r.Openness {
	case 0:
		k.add(codeOpenMissing, "/openness")
	case proposal.PublicationModeWithheld:
		if k.r.OpenReason == "" {
			k.add(codeOpenReason, "/openReason")
		}
	default:
		if k.doc.Disclosure.Wish == proposal.DisclosureWishClosed {
			k.add(codeOpenWish, "/openness", "mode", k.r.Openness.Term(), "mode_en", k.r.Openness.Text().EN)
		}
		if k.r.Openness == proposal.PublicationModeSummary && k.r.Summary == "" {
			k.add(codeOpenSummary, "/summary")
		}
	}
	k.private()
	names := make([]string, 0, len(k.r.Contacts))
	for _, c := range k.r.Contacts {
		names = append(names, c.Name)
	}
	for _, p := range k.doc.Proposers {
		names = append(names, p.Phone, p.Address)
	}
	_, found := Redact(k.r.PublicText, names...)
	for _, p := range found {
		k.add(codePrivate, "/publicText", "kind", p.Kind.Term(), "kind_en", p.Kind.Text().EN, "at", strconv.Itoa(p.At[0]+1))
	}
}
