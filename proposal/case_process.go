package proposal

import (
	"errors"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Process is what a place decides about the life cycle: which gates a reply has
// to pass, when handling again is called for, and how long objections are
// admissible. It belongs to the case, which is judged by it everywhere: see
// Case.Process. The zero value is the default that the fields describe.
type Process struct {
	// Handed lets a file begin where another body has filed the proposal, as
	// it does in a bureau: filed or assigned may come first, and before the
	// assignment what that body did: examined, filed, key_marked,
	// excellent_marked, deliberated, assignment_meeting, none of which has to be
	// there. By default a case begins with its submission.
	Handed bool `json:"handed,omitempty"`
	// UnreviewedReplies lets a reply go out that has not passed review
	// 「审核把关」. By default it has to.
	UnreviewedReplies bool `json:"unreviewedReplies,omitempty"`
	// OpinionsOptional lets the lead reply, and the case close, while
	// assisting opinions 「会办意见」 are missing. By default all must be in.
	OpinionsOptional bool `json:"opinionsOptional,omitempty"`
	// ReviewOpinions asks that assisting opinions pass review too.
	ReviewOpinions bool `json:"reviewOpinions,omitempty"`
	// ExamineSteps are the steps that an examination 「审查」 goes through before a
	// paper is filed, not filed or redirected, in order, such as first, second,
	// final; ReviewSteps those of a letter 「审核把关」 before it goes out. Each stands
	// once. Empty asks for no step.
	ExamineSteps []ReviewStep `json:"examineSteps,omitempty"`
	ReviewSteps  []ReviewStep `json:"reviewSteps,omitempty"`
	// Consulted asks for at least one consultation 「面商」 before the reply.
	Consulted bool `json:"consulted,omitempty"`
	// Consult asks for a consultation at each of these stages: before and
	// during gate the reply, after gates the closing.
	Consult []ConsultStage `json:"consult,omitempty"`
	// Delivered asks that every signer got the reply in writing before the
	// case is closed.
	Delivered bool `json:"delivered,omitempty"`
	// Signature is the lowest level that may sign a reply, KeySignature the
	// one for key proposals. Unset asks for none.
	Signature    SignatureLevel `json:"signature,omitzero"`
	KeySignature SignatureLevel `json:"keySignature,omitzero"`
	// RedoOn lists the verdicts that call for handling again; empty means
	// dissatisfied only. RedoLimit is how often at most; 0 sets no limit.
	RedoOn    []Satisfaction `json:"redoOn,omitempty"`
	RedoLimit int            `json:"redoLimit,omitzero" limits:"minimum=0"`
	// ObjectionsUntil is the last day on which a unit may ask to return an
	// assignment 「调整期」; later requests are inadmissible. Unset sets none.
	ObjectionsUntil deadline.Date `json:"objectionsUntil,omitzero"`
	// Schemes are reply class schemes, Scales ways of asking for satisfaction,
	// beside the built-in ones and before them where an id is the same. A class is
	// read by the scheme that is named with it alone, even where the place has only
	// one: letters of another year or office may stand in the same file. A class
	// without its scheme is a fault that names the schemes of the place that have it.
	Schemes []Scheme `json:"schemes,omitempty"`
	Scales  []Scale  `json:"scales,omitempty"`
}

// LoadProcess reads a process from JSON strictly: unknown fields, words that are
// not in their set, and schemes that do not hold are faults, all at once. The
// error is Faults.
func LoadProcess(data []byte) (Process, error) {
	p, fs := vocab.Decode[Process](data)
	return p, fs.Beside(p.faults()).In(data).Err()
}

// faults is what does not hold in the process.
func (p *Process) faults() vocab.Faults {
	fs := checkEach("/schemes", p.Schemes, func(s *Scheme) (string, error) { return s.ID, s.Validate() })
	fs.Under("", checkEach("/scales", p.Scales, func(s *Scale) (string, error) { return s.ID, s.Validate() }))
	fs.Under("/examineSteps", checkSteps(p.ExamineSteps))
	fs.Under("/reviewSteps", checkSteps(p.ReviewSteps))
	fs.Under("/consult", checkWords(p.Consult))
	fs.Under("/redoOn", checkWords(p.RedoOn))
	for _, x := range [...]struct {
		at    string
		level SignatureLevel
	}{{"/signature", p.Signature}, {"/keySignature", p.KeySignature}} {
		if x.level != 0 && !x.level.Valid() {
			fs.Add(x.at, codeProposalWord)
		}
	}
	if p.RedoLimit < 0 {
		fs.Add("/redoLimit", codeProcessLimit)
	}
	return fs
}

// checkWords is what does not hold in a list of words: each stands once.
func checkWords[S vocab.Worded](list []vocab.Word[S]) vocab.Faults {
	var fs vocab.Faults
	seen := map[vocab.Word[S]]bool{}
	for i, x := range list {
		switch {
		case x == 0:
			fs.Add(vocab.At("", i), codeProcessEmpty)
		case !x.Valid():
			fs.Add(vocab.At("", i), codeProposalWord)
		case seen[x]:
			fs.Add(vocab.At("", i), codeProcessTwice, "word", x.Term(), "word_en", x.Text().EN)
		}
		seen[x] = true
	}
	return fs
}

// checkSteps is checkWords for steps, which stand in their order too.
func checkSteps(list []ReviewStep) vocab.Faults {
	fs := checkWords(list)
	last := ReviewStep(0)
	for i, s := range list {
		if s != 0 && s.Valid() && s < last {
			fs.Add(vocab.At("", i), codeProcessOrder, "word", s.Term(), "word_en", s.Text().EN, "after", last.Term(), "after_en", last.Text().EN)
		}
		last = max(last, s)
	}
	return fs
}

// checkEach is what does not hold in any of a list of parts with ids.
func checkEach[T any](list string, parts []T, check func(*T) (id string, err error)) vocab.Faults {
	var fs vocab.Faults
	seen := make(map[string]bool, len(parts))
	for i := range parts {
		at := pointer(list, i)
		id, err := check(&parts[i])
		var part vocab.Faults
		if errors.As(err, &part) {
			fs.Under(at, part)
		}
		if id != "" && seen[id] {
			fs.Add(at+"/id", codeProposalDuplicate, "value", id)
		}
		seen[id] = true
	}
	return fs
}

// clone returns a copy that shares no memory with p.
func (p *Process) clone() Process {
	own := *p
	own.ExamineSteps, own.ReviewSteps = slices.Clone(p.ExamineSteps), slices.Clone(p.ReviewSteps)
	own.Consult, own.RedoOn = slices.Clone(p.Consult), slices.Clone(p.RedoOn)
	own.Schemes, own.Scales = slices.Clone(p.Schemes), slices.Clone(p.Scales)
	for i := range own.Scales {
		own.Scales[i].Grades = slices.Clone(own.Scales[i].Grades)
	}
	for i := range own.Schemes {
		own.Schemes[i].Classes = slices.Clone(own.Schemes[i].Classes)
	}
	return own
}

// scheme finds a scheme by id, the process's own before the built-in ones.
func (p *Process) scheme(id string) (Scheme, bool) {
	for _, s := range p.Schemes {
		if s.ID == id {
			return s, true
		}
	}
	return findScheme(id)
}

// grade fills in what a printed word means: where a grade names its scale and
// its label alone, its satisfaction is that of the process's own scale, else of
// the built-in one. Unknown words leave it unset.
func (p *Process) grade(g Grade) Grade {
	if g.Satisfaction != 0 || g.Scale == "" || g.Label == "" {
		return g
	}
	for _, list := range [...][]Scale{p.Scales, scales} {
		for _, s := range list {
			if s.ID == g.Scale {
				if read, ok := s.Grade(g.Dimension, g.Label); ok {
					return read
				}
				return g
			}
		}
	}
	return g
}

// gradeLacks says what a grade lacks, with the words that there are: on which
// dimensions, what a scale of the place or a built-in one prints, what each means.
func (p *Process) gradeLacks(g Grade) vocab.Reason {
	said := vocab.Clip(g.Label)
	if !g.Dimension.Valid() {
		zh, en := choices(dimensionWords)
		return codeRateGrade.As("评价没有写明是哪一方面；请在 dimension 中写"+zh, "the grade does not say on which dimension; write in dimension one of "+en).Reason()
	}
	var ids, words []string
	for _, list := range [...][]Scale{p.Scales, scales} {
		for _, s := range list {
			if s.ID == g.Scale {
				return codeRateGrade.As("满意度“"+said+"”不在 "+s.ID+" 中；"+g.Dimension.Term()+"可用："+strings.Join(s.labels(g.Dimension), "、"),
					"“"+said+"” is not in the scale "+s.ID+"; on "+g.Dimension.Text().EN+" it has "+strings.Join(s.labels(g.Dimension), ", ")).Reason()
			}
			if !slices.Contains(ids, s.ID) {
				ids, words = append(ids, s.ID), append(words, s.ID+"（"+strings.Join(s.labels(g.Dimension), "、")+"）")
			}
		}
	}
	own := strings.Join(words, "、")
	if g.Scale != "" {
		id := vocab.Clip(g.Scale)
		return codeRateGrade.As("不认识满意度量表 "+id+"；可用："+own+"；本地的量表请放进 process 的 scales，或同时填 satisfaction",
			"the scale "+id+" is not known; there are "+own+"; put a scale of the place into scales of the process, or fill satisfaction as well").Reason()
	}
	if g.Label != "" {
		return codeRateGrade.As("没有写明“"+said+"”是哪一份量表的用语；请在 scale 中写一个："+own+"，或填 satisfaction", "it is not said of which scale “"+said+"” is a word; write one in scale: "+own+", or fill satisfaction").Reason()
	}
	zh, en := choices(satisfactionWords)
	return codeRateGrade.As("评价没有写明满意度；请在 satisfaction 中写"+zh+"，或填 scale 和 label："+own, "the grade has no satisfaction; write in satisfaction one of "+en+", or fill scale and label: "+own).Reason()
}

// choices are the words of a closed set, in Chinese with their tokens, and the
// tokens.
func choices(set vocab.Words) (zh, en string) {
	var terms, tokens []string
	for _, x := range set.List {
		term, _, _ := strings.Cut(x.ZH, "/")
		terms, tokens = append(terms, term+" "+x.Token), append(tokens, x.Token)
	}
	return strings.Join(terms, "、"), strings.Join(tokens, ", ")
}

// AllSchemes returns the reply class schemes that are known, the place's own before
// the built-in ones, as copies. Of two with one id the first holds.
func (p Process) AllSchemes() []Scheme { return append(p.clone().Schemes, Schemes()...) }

// schemeIDs lists the schemes that are known.
func (p *Process) schemeIDs() string {
	var ids []string
	for _, s := range p.AllSchemes() {
		ids = append(ids, s.ID)
	}
	return strings.Join(ids, "、")
}

// required is the lowest level that may sign a reply to the proposal.
func (p *Process) required(key bool) SignatureLevel {
	if key && p.KeySignature > p.Signature {
		return p.KeySignature
	}
	return p.Signature
}

// callsForRedo reports whether the verdict is one that calls for handling again.
func (p *Process) callsForRedo(s Satisfaction) bool {
	if len(p.RedoOn) == 0 {
		return s == SatisfactionDissatisfied
	}
	for _, x := range p.RedoOn {
		if x == s {
			return true
		}
	}
	return false
}

// RedoCall is whether the latest verdicts call for handling again, and what the
// process has to say to it.
type RedoCall struct {
	// Called tells that a verdict of the current round is one of RedoOn.
	Called bool `json:"called,omitempty"`
	// Stopped tells that the limit is reached: the place then holds a meeting
	// face to face or gives a special explanation.
	Stopped bool           `json:"stopped,omitempty"`
	Reasons []vocab.Reason `json:"reasons,omitempty"`
}

// redo tells whether the verdicts on the latest reply call for handling again.
func (f *fold) redo() RedoCall {
	p := f.process
	var call RedoCall
	for _, r := range f.facts.Ratings {
		if p.callsForRedo(r.Satisfaction) && r.Round == f.round(r.Unit) {
			call.Called = true
			call.Reasons = append(call.Reasons, codeRedoCalled.Reason(
				"person", r.Person, "dimension", r.Dimension.Term(), "dimension_en", r.Dimension.Text().EN,
				"satisfaction", r.Satisfaction.Term(), "satisfaction_en", r.Satisfaction.Text().EN))
		}
	}
	if call.Called && p.RedoLimit > 0 && f.facts.Redos >= p.RedoLimit {
		call.Stopped = true
		call.Reasons = append(call.Reasons, codeRedoLimit.Reason("n", itoa(f.facts.Redos)))
	}
	return call
}
