package assign

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// The evidence that speaks for a unit, and how much each kind of it weighs
// against the others. These numbers are ours. A kind that has nothing to say
// about an item is left out, not counted as zero.
const (
	weightRules    = 4
	weightLabels   = 4
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
	// A unit whose score is below this part of the best is named as a
	// candidate but gets nothing: rather than there, an item stays open.
	fitPart = 4
	// maxWords is how many shared words or terms a reason names.
	maxWords = 3
)

// Router finds the units that come into question for an item 「拟办」. It is
// immutable. The zero value knows no units.
type Router struct {
	org        Org
	in         orgIndex
	classifier *classify.Classifier
	rules      *rule.Engine
	duties     dutyIndex
	knows      bool // the classifier answers in units of the place, of which the organisation is one
	desk       bool // it hands out to departments
}

// Route is what a Router says about one item.
type Route struct {
	Item string `json:"item"`
	// Decided is false where a person has to look: nothing speaks for any
	// unit, two are too close, none of the confirmed units is there, or the item
	// is not the organisation's at all: "route.not_ours" proposes to return it
	// 「建议申退」, and "route.ours_doubtful" asks whether to.
	Decided bool `json:"decided"`
	// Candidates are all units for which anything speaks, best first, ties by
	// id, then those that are excluded.
	Candidates []Candidate `json:"candidates"`
	// Reasons say what holds for the item as a whole, so where nothing
	// matched or a confirmed unit is not there.
	Reasons []vocab.Reason `json:"reasons,omitempty"`
}

// routed is a Route with what Distribute makes of it.
type routed struct {
	Route
	stays bool            // nobody gets it without a person
	weak  map[string]bool // units for which nothing speaks that names a matter of theirs
}

// Candidate is one unit that comes into question.
type Candidate struct {
	Unit string `json:"unit"`
	// Score is how well it fits, 0 to 1,000,000.
	Score int `json:"score"`
	// For are the reasons for it, Against those against it.
	For     []vocab.Reason `json:"for"`
	Against []vocab.Reason `json:"against,omitempty"`
}

// NewRouter returns the Router of an organisation with the evidence that o
// names: o.Rules, whose conclusions are unit ids, and o.Classifier, whose
// labels are matched with Unit.Labels. Duties and the unit lists of the item
// speak anyway. The error is the Faults of the organisation, and of rules with
// a conclusion that is no unit of it.
func NewRouter(org Org, o Options) (Router, error) {
	faults := org.faults()
	checkRules(org, o.Rules, &faults)
	if err := faults.Err(); err != nil {
		return Router{}, err
	}
	return newRouter(org.clone(), o), nil
}

func newRouter(org Org, o Options) Router {
	r := Router{org: org, in: newOrgIndex(org), classifier: o.Classifier, rules: o.Rules, duties: newDutyIndex(org.Units)}
	r.desk = len(org.Units) == 0 || slices.ContainsFunc(org.Units, func(u Unit) bool { return u.Kind == UnitKindDepartment })
	if o.Classifier != nil {
		r.knows = slices.ContainsFunc(o.Classifier.Labels(), func(l string) bool { return l == org.ID || l == classify.None })
	}
	return r
}

// Route weighs the units for one item. It does not look at limits.
func (r Router) Route(it Item) Route { return r.weigher().route(it).Route }

// weigher is a Router with working memory for many items, one after another.
type weigher struct {
	Router
	labels *classify.Sorter
	finds  *rule.Evaluator
}

func (r Router) weigher() *weigher {
	w := &weigher{Router: r}
	if r.classifier != nil {
		w.labels = r.classifier.Sorter()
	}
	if r.rules != nil {
		w.finds = r.rules.Evaluator()
	}
	return w
}

// evidence is what one kind says: how sure it is of each unit, and why. A unit
// of which it is not sure at all may still have a reason to be named.
type evidence struct {
	weight int
	sure   []int
	firm   []bool // it names a matter of the unit
	why    [][]vocab.Reason
}

func (e evidence) speaks() bool {
	return slices.ContainsFunc(e.sure, func(sure int) bool { return sure > 0 })
}

// route weighs the units. What speaks for one of them by words alone that every
// bureau has, by its own name or by a single weak word puts an item nowhere;
// unless the classifier says that the item is the organisation's, and these only tell
// which unit's.
func (w *weigher) route(it Item) routed {
	labels, asks, whose := w.fromLabels(it)
	proposed := w.fromNames(it.Proposed, codeRouteProposed, "拟办意见", "the examiners", weightProposed, proposedCertainty)
	kinds := []evidence{w.fromRules(it), labels, w.fromDuties(it), proposed,
		w.fromNames(it.Wished, codeRouteWished, "提案者", "the proposer", weightWished, wishedCertainty)}
	n := len(w.org.Units)
	score, whole, speaking := make([]int, n), 0, 0
	firm := make([]bool, n)
	why := make([][]vocab.Reason, n)
	for _, e := range kinds {
		if !e.speaks() {
			continue
		}
		whole += e.weight
		speaking++
		for u := range score {
			score[u] += e.weight * e.sure[u]
			firm[u] = firm[u] || e.firm[u] && e.sure[u] > 0
			why[u] = append(why[u], e.why[u]...)
		}
	}
	some, assists := slices.Contains(firm, true), helping(it.Role)
	out := routed{Route: Route{Item: it.ID, Candidates: []Candidate{}}, weak: map[string]bool{}}
	for u, s := range score {
		if len(why[u]) == 0 {
			continue
		}
		c := Candidate{Unit: w.org.Units[u].ID, Score: s / whole, For: why[u]}
		if !firm[u] && whose != ours && !w.desk && !assists {
			out.weak[c.Unit] = true
			if some {
				c.Score /= fitPart * 2 // behind those for which something speaks that names a matter
			}
		}
		out.Candidates = append(out.Candidates, c)
	}
	slices.SortFunc(out.Candidates, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Unit, b.Unit))
	})
	w.judge(&out.Route, asks && labels.speaks() && speaking == 1)
	if c := out.Candidates; len(c) > 0 && out.weak[c[0].Unit] {
		out.Decided = false
	}
	switch c := out.Candidates; {
	case proposed.speaks(): // those who examined it name a unit
	case w.desk, n == 0, assists: // a desk hands on whatever comes, and what another leads is another's
		if len(c) > 0 && out.Decided && !firm[w.index(c[0].Unit)] {
			out.Decided, out.Reasons = false, []vocab.Reason{codeRouteWeak.Reason()}
		}
	case whose == ours:
		out.stays = !some && len(c) > 1 && c[0].Score-c[1].Score < sureLead // its own, and no section's before another's
	case whose == doubtful, whose == near && !some:
		out.stays, out.Decided, out.Reasons = true, false, []vocab.Reason{codeRouteOursDoubtful.Reason()}
	case whose == near:
		out.Decided, out.Reasons = false, []vocab.Reason{codeRouteOursDoubtful.Reason()}
	case whose == foreign, whose == unsaid && !some:
		out.stays, out.Decided, out.Reasons = true, false, []vocab.Reason{codeRouteNotOurs.Reason()}
	}
	w.heed(&out.Route, it)
	return out
}

// judge says whether a person has to look, and why. asks tells that the
// classifier is the only one to speak and asks for it.
func (w *weigher) judge(out *Route, asks bool) {
	switch c := out.Candidates; {
	case len(c) == 0:
		out.Reasons = []vocab.Reason{codeRouteNoEvidence.Reason()}
	case asks || c[0].Score < sureScore:
		out.Reasons = []vocab.Reason{codeRouteWeak.Reason()}
	case len(c) > 1 && c[0].Score-c[1].Score < sureLead:
		first, second := w.in.named(c[0].Unit), w.in.named(c[1].Unit)
		out.Reasons = []vocab.Reason{reason(codeRouteClose, []string{"unit", c[0].Unit, "unit", c[1].Unit},
			first+"与"+second+"接近，请人工复核", first+" and "+second+" are close: a person has to look")}
	default:
		out.Decided = true
	}
}

// heed names the confirmed units that are not there; a person has to look where
// none of them is.
func (w *weigher) heed(out *Route, it Item) {
	for _, name := range it.Confirmed {
		if name != "" && (name == w.org.ID || name == w.org.Name) {
			return // it is the organisation itself that was confirmed
		}
	}
	known := len(it.Confirmed) == 0
	for _, name := range it.Confirmed {
		if w.named(name) >= 0 {
			known = true
			continue
		}
		out.Reasons = append(out.Reasons, reason(codeRouteConfirmedUnknown, []string{"unit", name},
			"没有已确定的承办单位"+quote(name)+"，请更正或补录", "there is no unit "+quote(name)+", which was confirmed: correct it or add one"))
	}
	out.Decided = out.Decided && known
}

// index returns the place of the unit with the id in the organisation, -1 if
// it is not there; named finds it by its name too.
func (r Router) index(id string) int { return place(r.in.units, id) }

func (r Router) named(name string) int {
	if u := r.index(name); u >= 0 {
		return u
	}
	return place(r.in.names, name)
}

func place(at map[string]int, id string) int {
	if i, ok := at[id]; ok {
		return i
	}
	return -1
}

// reason makes a Reason with a sentence of its own; args are names and values by
// turns.
func reason(c vocab.Code, args []string, zh, en string) vocab.Reason {
	return c.As(zh, en).Reason(args...)
}

// percent writes parts per million as a percentage with one decimal, half up.
func percent(ppm int) string {
	tenths := (ppm + 500) / 1000
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10)
}
