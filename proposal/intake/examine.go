package intake

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Options are what a place decides about the examination. The zero value is the
// default that the fields describe.
type Options struct {
	// Most is the most characters of a text, Least the fewest; 0 means 1500
	// and 50. The national platform takes 1500, other places up to 2500.
	Most, Least int
	// MostWished is the most units that may be wished; 0 means 2.
	MostWished int
	// Roll are the ids of those who may propose; empty checks no roll.
	Roll []string
}

// Examiner examines proposals by a list of grounds. It is immutable and safe
// for use by many goroutines.
type Examiner struct {
	grounds []Ground
	engine  *rule.Engine
}

// New returns an examiner for the list. The error is vocab.Faults.
func New(list List) (*Examiner, error) {
	if err := list.Validate(); err != nil {
		return nil, err
	}
	x := &Examiner{grounds: slices.Clone(list.Grounds)}
	if len(list.Signs.Rules) > 0 {
		engine, err := rule.Compile(list.Signs)
		if err != nil {
			return nil, err
		}
		x.engine = engine
	}
	return x, nil
}

// Examine states what it sees in standing, content and form, in this order, and
// in each in the order of the document. The same document gives the same
// findings. A text that cannot be read is reported and not looked into.
func (x *Examiner) Examine(p proposal.Proposal, o Options) []Finding {
	e := examination{p: p, o: o}
	e.standing()
	if faults := e.record(); len(faults) > 0 {
		return append(e.list, faults...)
	}
	e.signs(x)
	e.content()
	e.form()
	return e.list
}

type examination struct {
	p    proposal.Proposal
	o    Options
	list []Finding
}

func (e *examination) add(c vocab.Code, path string, args ...string) {
	e.list = append(e.list, finding(c, path, args...))
}

// record returns what is wrong with the texts as such.
func (e *examination) record() []Finding {
	var list []Finding
	for _, x := range []struct{ path, text string }{{"/title", e.p.Title}, {"/body", e.p.Body}} {
		for _, f := range proposal.CheckText(x.path, x.text) {
			list = append(list, finding(codeRecord, f.Path, "detail", f.Text.ZH, "detail_en", f.Text.EN))
		}
	}
	return list
}

func (e *examination) standing() {
	list := e.p.Proposers
	if len(list) == 0 {
		e.add(codeNoProposer, "/proposers")
		return
	}
	kind := e.p.Kind()
	deputies := kind == vocab.ProposerKindDeputy || kind == vocab.ProposerKindJointDeputies || kind == vocab.ProposerKindDelegation
	if kind != 0 && e.p.Track != 0 && deputies != (e.p.Track == vocab.TrackSuggestion || e.p.Track == vocab.TrackMotion) {
		e.add(codeWrongTrack, "/proposers/0/kind", "kind", kind.Term(), "kind_en", kind.Text().EN,
			"track", e.p.Track.Term(), "track_en", e.p.Track.Text().EN)
	}
	roll := make(map[string]bool, len(e.o.Roll))
	for _, id := range e.o.Roll {
		roll[id] = true
	}
	for i, s := range list {
		at := vocab.At("/proposers", i)
		if len(roll) > 0 && !roll[s.ID] {
			e.add(codeNotKnown, at+"/id", "person", s.ID)
		}
		if i > 0 && s.Consent != 0 && s.Consent != proposal.ConsentAgreed {
			e.add(codePending, at+"/consent", "person", s.ID)
		}
	}
	switch kind {
	case vocab.ProposerKindJoint, vocab.ProposerKindJointDeputies:
		if len(list) == 1 {
			e.add(codeAlone, "/proposers")
		}
	case vocab.ProposerKindParty, vocab.ProposerKindOrganisation, vocab.ProposerKindCommittee:
		e.add(codeSeal, "/proposers/0", "kind", kind.Term(), "kind_en", kind.Text().EN)
	case vocab.ProposerKindSector, vocab.ProposerKindGroup:
		e.add(codeConvener, "/proposers/0", "kind", kind.Term(), "kind_en", kind.Text().EN)
	default:
	}
}

// signs reports the grounds that the wording may show, one finding each, with
// the place of the first sign.
func (e *examination) signs(x *Examiner) {
	if e.p.Secret {
		f := finding(codeSecret, "/secret")
		f.Ground = "secret"
		e.list = append(e.list, f)
	}
	found := map[string]rule.Scored{}
	if x.engine != nil {
		for _, c := range x.engine.Evaluate(rule.Document{Title: e.p.Title, Body: e.p.Body}).Conclusions {
			found[c.ID] = c
		}
	}
	inTitle, inBody := pleading(e.p.Title), pleading(e.p.Body)
	for _, g := range x.grounds {
		if c := found[g.Code]; c.Score > 0 && len(c.Hits) > 0 {
			hit, path := c.Hits[0], "/body"
			if hit.Where == rule.WhereTitle {
				path = "/title"
			}
			e.sign(g, path, hit.Term, hit.At)
		} else if s, ok := inTitle[g.Code]; ok {
			e.sign(g, "/title", e.p.Title[s.from:s.to], s.at(e.p.Title))
		} else if s, ok := inBody[g.Code]; ok {
			e.sign(g, "/body", e.p.Body[s.from:s.to], s.at(e.p.Body))
		}
	}
}

func (e *examination) sign(g Ground, path, term string, at [2]int) {
	f := finding(codeSign, path, "ground", g.Text.ZH, "ground_en", g.Text.EN, "term", term)
	f.At, f.Ground = at, g.Code
	e.list = append(e.list, f)
}

// Words by which the three parts of a proposal show 「情况、分析、具体建议」.
var (
	situation  = []string{"现状", "目前", "近年来", "情况", "当前", "现有", "截至", "已经"}
	analysis   = []string{"问题", "原因", "不足", "困难", "短板", "制约", "存在", "缺乏", "影响"}
	suggestion = []string{"建议", "应当", "应该", "希望", "尽快", "加快", "建立", "出台", "增加", "完善", "设立", "修建", "解决"}
)

func (e *examination) content() {
	body := e.p.Body
	if body != "" {
		if len(e.p.Demands) == 0 && !contains(body, suggestion) {
			f := finding(codeVacuous, "/body")
			f.Ground = "vacuous"
			e.list = append(e.list, f)
		}
		if !contains(body, situation) {
			e.add(codeNoSituation, "/body")
		}
		if !contains(body, analysis) {
			e.add(codeNoAnalysis, "/body")
		}
	}
	if parts := matters(e.p.Title, body); len(parts) > 1 {
		e.add(codeMatters, "/title", "parts", strings.Join(parts, "；"))
	}
}

// matters lists the headings of the form 关于…的建议 in a title or as lines of a
// text, each once: more than one may be several matters in one paper.
func matters(title, body string) []string {
	var parts []string
	seen := map[string]bool{}
	add := func(s string) {
		s = strings.TrimSpace(s)
		if s != "" && !seen[s] {
			seen[s] = true
			parts = append(parts, s)
		}
	}
	if strings.Count(title, "关于") > 1 {
		for _, s := range strings.Split(title, "关于")[1:] {
			add("关于" + strings.TrimRight(s, "和及与暨以、；，, "))
		}
		return parts
	}
	for line := range strings.Lines(body) {
		line = strings.TrimSpace(line)
		i := strings.Index(line, "关于")
		if i >= 0 && i <= len("（一）、") && utf8.RuneCountInString(line) <= 40 &&
			(strings.HasSuffix(line, "的建议") || strings.HasSuffix(line, "的提案")) && line[i:] != strings.TrimSpace(title) {
			add(line[i:])
		}
	}
	return parts
}

func (e *examination) form() {
	kind := "提案"
	if e.p.Track.Valid() {
		kind = e.p.Track.Term()
	}
	t := strings.TrimSpace(e.p.Title)
	switch {
	case t == "":
		e.add(codeNoTitle, "/title")
	case !strings.HasPrefix(t, "关于") || !strings.HasSuffix(t, "提案") && !strings.HasSuffix(t, "建议") && !strings.HasSuffix(t, "议案"):
		e.add(codeTitleForm, "/title", "kind", kind)
	}
	n := utf8.RuneCountInString(strings.TrimSpace(e.p.Body))
	most, least := orDefault(e.o.Most, 1500), orDefault(e.o.Least, 50)
	switch {
	case n == 0:
		e.add(codeNoBody, "/body")
	case n > most:
		e.add(codeTooLong, "/body", "n", strconv.Itoa(n), "most", strconv.Itoa(most))
	case n < least:
		e.add(codeTooShort, "/body", "n", strconv.Itoa(n))
	}
	if wished, most := len(e.p.Wished), orDefault(e.o.MostWished, 2); wished > most {
		e.add(codeManyWished, "/wishedUnits", "n", strconv.Itoa(wished), "most", strconv.Itoa(most))
	}
	var faults vocab.Faults
	if errors.As(e.p.Validate(), &faults) {
		for _, f := range faults {
			if f.Path != "/title" && f.Path != "/secret" && f.Path != "/proposers" || strings.HasPrefix(f.Code, "text.") {
				e.add(codeRecord, f.Path, "detail", f.Text.ZH, "detail_en", f.Text.EN)
			}
		}
	}
}

func orDefault(n, d int) int {
	if n <= 0 {
		return d
	}
	return n
}

func contains(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
