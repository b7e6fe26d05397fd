package assign

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// The evidence that speaks for a unit, and how much each kind of it weighs
// against the others. These numbers are ours. A kind that has nothing to say
// about an item is left out, not counted as zero.
const (
	weightRules    = 4
	weightDuties   = 2
	weightProposed = 2
	weightWished   = 1

	// million is certainty, in parts per million.
	million = 1_000_000
	// ruleDoubt is the rule score that would leave half of the certainty.
	ruleDoubt = 100
	// proposedCertainty and wishedCertainty are what being named is worth.
	proposedCertainty = 800_000
	wishedCertainty   = 500_000
	// A route is decided when its best score is at least sureScore and above
	// the next by at least sureLead.
	sureScore = 300_000
	sureLead  = 50_000
	// A unit whose score is below this part of the best is named as a candidate
	// but gets nothing: rather than there, an item stays open.
	fitPart = 4
	// maxWords is how many shared words a reason names.
	maxWords = 3
)

// Router finds the units that come into question for an item 「拟办」. It is
// immutable.
type Router struct {
	org    Org
	rules  *rule.Engine
	duties dutyIndex
}

// Route is what a Router says about one item.
type Route struct {
	Item string `json:"item"`
	// Decided is false where a person has to look: nothing speaks for any
	// unit, or two are too close.
	Decided bool `json:"decided"`
	// Candidates are all units for which anything speaks, best first, ties by
	// id, then those that are excluded.
	Candidates []Candidate `json:"candidates"`
	// Reasons say what holds for the item as a whole, so where nothing matched.
	Reasons []Reason `json:"reasons,omitempty"`
}

// Candidate is one unit that comes into question.
type Candidate struct {
	Unit string `json:"unit"`
	// Score is how well it fits, 0 to 1,000,000.
	Score int `json:"score"`
	// For are the reasons for it, Against those against it.
	For     []Reason `json:"for"`
	Against []Reason `json:"against,omitempty"`
}

// NewRouter returns the Router of an organisation with the evidence that o
// names: o.Rules, whose conclusions are unit ids. Duties and the unit lists of the item speak anyway. The
// error is the Faults of the organisation.
func NewRouter(org Org, o Options) (Router, error) {
	if err := org.Validate(); err != nil {
		return Router{}, err
	}
	return Router{org: org, rules: o.Rules, duties: newDutyIndex(org.Units)}, nil
}

// evidence is what one kind says: how sure it is of each unit, and why.
type evidence struct {
	weight int
	sure   []int
	why    [][]Reason
}

// Route weighs the units for one item. It does not look at limits.
func (r Router) Route(it Item) Route {
	n := len(r.org.Units)
	score, whole := make([]int, n), 0
	why := make([][]Reason, n)
	for _, e := range []evidence{r.fromRules(it), r.fromDuties(it),
		r.fromNames(it.Proposed, "route.proposed", "拟办意见", "the examiners", weightProposed, proposedCertainty),
		r.fromNames(it.Wished, "route.wished", "提案者", "the proposer", weightWished, wishedCertainty)} {
		if e.sure == nil || slices.Max(e.sure) == 0 {
			continue
		}
		whole += e.weight
		for u := range score {
			score[u] += e.weight * e.sure[u]
			if e.sure[u] > 0 {
				why[u] = append(why[u], e.why[u]...)
			}
		}
	}
	out := Route{Item: it.ID, Candidates: []Candidate{}}
	for u, s := range score {
		if s > 0 {
			out.Candidates = append(out.Candidates, Candidate{Unit: r.org.Units[u].ID, Score: s / whole, For: why[u]})
		}
	}
	slices.SortFunc(out.Candidates, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Unit, b.Unit))
	})
	switch c := out.Candidates; {
	case len(c) == 0:
		out.Reasons = []Reason{reason("route.no_evidence", nil, "没有任何依据指向某一单位,请人工确定",
			"nothing speaks for any unit: a person has to decide")}
	case c[0].Score < sureScore:
		out.Reasons = []Reason{reason("route.weak", nil, "依据不足,请人工复核", "the evidence is weak: a person has to look")}
	case len(c) > 1 && c[0].Score-c[1].Score < sureLead:
		out.Reasons = []Reason{reason("route.close", []string{"unit", c[1].Unit},
			"与"+r.org.Named(c[1].Unit)+"接近,请人工复核", r.org.Named(c[1].Unit)+" is close: a person has to look")}
	default:
		out.Decided = true
	}
	return out
}

func (r Router) fromRules(it Item) evidence {
	if r.rules == nil {
		return evidence{}
	}
	e := r.blank(weightRules)
	total := ruleDoubt
	result := r.rules.Evaluate(rule.Document{Title: it.Title, Body: it.Body})
	for _, c := range result.Conclusions {
		total += max(0, c.Score)
	}
	for _, c := range result.Conclusions {
		u := r.index(c.ID)
		if u < 0 || c.Score <= 0 {
			continue
		}
		e.sure[u] = int(int64(c.Score) * million / int64(total))
		for _, h := range c.Hits {
			e.why[u] = append(e.why[u], reason("route.rule", []string{"rule", h.Rule, "term", h.Term, "where", h.Where.String()},
				fmt.Sprintf("规则%s命中“%s”(%s)", h.Rule, h.Term, h.Where.Term()),
				fmt.Sprintf("rule %s found %q (%s)", h.Rule, h.Term, h.Where)))
		}
	}
	return e
}

func (r Router) fromDuties(it Item) evidence {
	e := r.blank(weightDuties)
	words := r.duties.shared(it.Title, it.Body)
	sums := make([]int, len(words))
	total := dutyDoubt
	for u, list := range words {
		for _, w := range list {
			sums[u] += w.weight
		}
		total += sums[u]
	}
	for u, list := range words {
		if sums[u] == 0 {
			continue
		}
		e.sure[u] = int(int64(sums[u]) * million / int64(total))
		why := reason("route.duty", nil, "职责含", "its duties say")
		for _, w := range list[:min(len(list), maxWords)] {
			why.Args = append(why.Args, deadline.Arg{Name: "word", Value: w.text})
			why.Text.ZH += "“" + w.text + "”"
			why.Text.EN += " " + strconv.Quote(w.text)
		}
		e.why[u] = []Reason{why}
	}
	return e
}

// fromNames is the evidence of a list of units, ids or names.
func (r Router) fromNames(named []string, code, zh, en string, weight, sure int) evidence {
	if len(named) == 0 {
		return evidence{}
	}
	e := r.blank(weight)
	for _, name := range named {
		if u := r.named(name); u >= 0 && e.sure[u] == 0 {
			e.sure[u] = sure / len(named)
			e.why[u] = []Reason{reason(code, []string{"unit", name}, zh+"提出由"+name+"办理", en+" named "+name)}
		}
	}
	return e
}

func (r Router) blank(weight int) evidence {
	n := len(r.org.Units)
	return evidence{weight, make([]int, n), make([][]Reason, n)}
}

// index returns the place of the unit with the id in the organisation, -1 if
// it is not there; named finds it by its name too.
func (r Router) index(id string) int {
	return slices.IndexFunc(r.org.Units, func(u Unit) bool { return u.ID == id })
}

func (r Router) named(name string) int {
	if u := r.index(name); u >= 0 {
		return u
	}
	return slices.IndexFunc(r.org.Units, func(u Unit) bool { return u.Name == name })
}

// reason makes a Reason; args are names and values by turns.
func reason(code string, args []string, zh, en string) Reason {
	r := Reason{Code: code, Text: Text{ZH: zh, EN: en}}
	for i := 0; i+1 < len(args); i += 2 {
		r.Args = append(r.Args, deadline.Arg{Name: args[i], Value: args[i+1]})
	}
	return r
}

// percent writes parts per million as a percentage with one decimal, half up.
func percent(ppm int) string {
	tenths := (ppm + 500) / 1000
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10)
}
