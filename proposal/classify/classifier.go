package classify

import (
	"cmp"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/heading"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Options are the choices of a classifier. The zero value holds the defaults.
type Options struct {
	// Taxonomy names the labels and their neighbours. Zero: the conclusions
	// of the set, without neighbours.
	Taxonomy TaxonomyData
	// Threshold is by how many millionths the first label has to lead the
	// second to be decided. 0 means 230,000 millionths, or where there are trained
	// weights the lead from which on nine of ten titles were right, more for a label
	// that was less often right where it came first; a negative one decides whenever
	// there is evidence that names a matter.
	Threshold int
	// Calibration turns the lead into Verdict.Confidence. Empty: that of the
	// taxonomy where the set is its own, by id; else the confidence is the
	// first label's score.
	Calibration Calibration
	// Doubt is the weight of evidence, in the units of the rules' weights, that
	// is left unsaid before a label gets any: the more, the more it takes to
	// decide. 0 means the mean positive weight of the set.
	Doubt int
	// General are words that name no matter 「泛词」, such as 发展. A term that is
	// made of them alone, or has one character, counts but never decides, and
	// one that only lies inside or across them, 化工 in 细化工作, is not there.
	// A word has at most 16 characters. Nil: the built-in list where the set is
	// that of the taxonomy, by id, else none, and any term decides.
	General []string
	// RulesOnly leaves out the weights that the built-in department classifier
	// was trained with: only rules speak then. They are left out of a set whose
	// labels are not those of the taxonomy, too.
	RulesOnly bool
	// Bureaus are the departments that the place has, for which labels of the set
	// stand: verdicts then name their ids, what falls to one is added up,
	// and what falls to none is None. Empty: verdicts name the labels.
	Bureaus []Bureau
}

// defaultThreshold is the lead that decides where Options.Threshold is 0: 23 of
// 100. On the labelled rows of the tests it decides about three in four.
const defaultThreshold = 230_000

const (
	labelsGiven = 3
	million     = 1_000_000
)

// Classifier sorts documents by the rules of a set 「分类器」. It is immutable and
// safe for use by many goroutines; its zero value has no labels.
type Classifier struct {
	id          string
	engine      *rule.Engine
	labels      []string
	near        [][]int
	index       map[string]int
	rules       map[string]weighed
	titleFactor int64
	doubt       int64
	threshold   int64
	chosen      bool // the threshold, by the caller
	calibration Calibration
	vague       vague
	heads       bool     // finds in places and purposes of a title count less
	trained     *trained // nil where there are the rules alone
	names       []vocab.Text
	place       *place // nil where it answers in labels
	rest        int    // the label of what is none of the others, -1 where there is none
}

// weighed is what the classifier keeps of a rule.
type weighed struct {
	label  int
	weight int64
	plain  bool // nothing but terms, of which one is enough
	note   string
	source string
}

// New compiles a set into a classifier. The set is summed up by weights
// whatever its hit policy. The error is that of rule.Compile, or vocab.Faults of
// Options.Bureaus with paths below /bureaus.
func New(set rule.Set, o Options) (*Classifier, error) {
	engine, err := rule.Compile(set)
	if err != nil {
		return nil, err
	}
	c := &Classifier{
		id:          setName(set),
		engine:      engine,
		index:       make(map[string]int, len(set.Conclusions)),
		rules:       make(map[string]weighed, len(set.Rules)),
		titleFactor: int64(max(set.TitleFactor, 1)),
		threshold:   int64(o.Threshold),
		chosen:      o.Threshold != 0,
		calibration: slices.Clone(o.Calibration),
	}
	if len(c.calibration) == 0 && set.ID == o.Taxonomy.ID {
		c.calibration = slices.Clone(o.Taxonomy.Calibration)
		if o.RulesOnly && len(o.Taxonomy.rules) > 0 {
			c.calibration = slices.Clone(o.Taxonomy.rules)
		}
	}
	for i, k := range set.Conclusions {
		c.labels = append(c.labels, k.ID)
		c.index[k.ID] = i
		c.names = append(c.names, k.Text)
	}
	if faults := checkBureaus(o.Bureaus, c.labels, "/bureaus"); len(faults) > 0 {
		return nil, faults.Err()
	}
	own := builtIn(set.ID) && set.ID == o.Taxonomy.ID
	c.rest = -1
	if own && set.ID != Department { // where titles that say nothing are left as they come
		c.rest = slices.IndexFunc(c.labels, func(l string) bool { return l == "other" || l == "others" })
	}
	words := o.General
	if words == nil && own {
		words = generalWords()
	}
	c.heads = own
	if own && set.ID == Department && !o.RulesOnly {
		if c.trained, err = loadTrained(departmentTrained); err != nil || !slices.Equal(c.labels, labelIDs(o.Taxonomy)) {
			c.trained = nil // the weights are of the labels as declared
		}
	}
	if c.threshold == 0 {
		c.threshold = defaultThreshold
		if c.trained != nil {
			c.threshold = c.trained.lead
		}
	}
	if words != nil {
		c.vague = newVague(set, words)
	}
	c.near = make([][]int, len(c.labels))
	for _, l := range o.Taxonomy.Labels {
		i, ok := c.index[l.ID]
		for _, n := range l.Near {
			if j, known := c.index[n]; ok && known {
				c.near[i] = append(c.near[i], j)
			}
		}
	}
	sum, count := int64(0), int64(0)
	for _, r := range set.Rules {
		w := weighed{label: c.index[r.Then], weight: int64(r.Weight), plain: plain(r.When), note: r.Note, source: r.Source.Title}
		if set.Hit != rule.HitPolicySum && w.weight == 0 {
			w.weight = 1
		}
		c.rules[r.ID] = w
		if w.weight > 0 {
			sum += w.weight
			count++
		}
	}
	c.place = newPlace(o.Bureaus, c)
	c.doubt = c.titleFactor * cmp.Or(int64(max(o.Doubt, 0)), sum/max(count, 1), 1)
	return c, nil
}

// plain reports whether a condition is a term or a choice of terms.
func plain(c rule.Condition) bool {
	if len(c.Any) == 0 {
		return c.Term != "" && c.Title+c.Body+c.Head+c.Act+c.Place+c.Field == "" && len(c.All)+len(c.None)+len(c.Of)+len(c.Near) == 0
	}
	return c.Term+c.Title+c.Body+c.Head+c.Act+c.Place+c.Field == "" && len(c.All)+len(c.None)+len(c.Of)+len(c.Near) == 0 &&
		!slices.ContainsFunc(c.Any, func(k rule.Condition) bool { return len(k.Any) > 0 || !plain(k) })
}

// Labels returns the labels of the classifier in declared order; where it answers
// in units their ids, and None last where some label has no unit.
func (c *Classifier) Labels() []string { return slices.Clone(c.answers()) }

// answers are the labels that verdicts name.
func (c *Classifier) answers() []string {
	if c.place != nil {
		return c.place.ids
	}
	return c.labels
}

// answerOf returns the unit that a label stands for, the label itself where it
// stands for none.
func (c *Classifier) answerOf(label string) string {
	if i, ok := c.index[label]; ok && c.place != nil {
		return c.place.ids[c.place.unit[i]]
	}
	return label
}

// Classify sorts one document. It takes fresh working memory at each call;
// where many documents are sorted one after another, a Sorter keeps it.
func (c *Classifier) Classify(d rule.Document) Verdict { return c.Sorter().Classify(d) }

// Sorter is a classifier with working memory of its own, for one goroutine
// at a time.
type Sorter struct {
	c     *Classifier
	rules *rule.Evaluator
	spans spans
	title indexed
	body  indexed
	seen  []seen
	said  []opinion      // of each label
	total int64          // of what the rules found, with the doubt
	kinds []heading.Kind // of the title's characters
	zones []stretch      // of the body
	asked []seen         // pieces of what the body asks for
}

// Sorter returns a sorter that classifies with c, for one goroutine at a time.
func (c *Classifier) Sorter() *Sorter {
	e := &Sorter{c: c}
	if c.engine != nil {
		e.rules = c.engine.Evaluator()
	}
	return e
}

// Classify sorts one document. The verdict shares no memory with the
// evaluator.
func (e *Sorter) Classify(d rule.Document) Verdict {
	if e.rules == nil {
		return Verdict{Labels: []Label{}}
	}
	v := e.verdict(e.answer(d))
	e.said = nil // its reasons are the verdict's
	return v
}

// answer returns what is said of each label or unit that verdicts name, and of
// units the labels that each has in this document.
func (e *Sorter) answer(d rule.Document) (said []opinion, members [][]int) {
	e.said = e.judge(d)
	if e.c.place == nil {
		return e.said, nil
	}
	return e.gather(d, e.said)
}

// confidence returns how often a first label with such a lead was right, where
// it is that label of the set. Where none of it names a matter, it was right half
// as often.
func (c *Classifier) confidence(labels []Label, firm, label int) int {
	first := labels[0].Score
	if len(c.calibration) > 0 && first > 0 {
		first = c.calibration.Confidence(int(int64(lead(labels, first)) * c.trust(label) / million))
	}
	if firm <= 0 {
		return first / 2
	}
	return first
}

// trust returns how often a label of the set, by its index, was right where it
// came first, in millionths: some matters have no owner that is the same
// everywhere. It is 1,000,000 where that was not measured, and for -1.
func (c *Classifier) trust(label int) int64 {
	if c.trained == nil || label < 0 {
		return million
	}
	return c.trained.trust[label]
}

// needed returns the lead with which a label of the set is decided: what the
// caller chose, or more for a label that is less to be trusted.
func (c *Classifier) needed(label int) int64 {
	if c.chosen {
		return c.threshold
	}
	return min(c.threshold*million/max(c.trust(label), 1), million)
}

// decided reports whether the first label leads the second by the threshold,
// and leads at all by what of its share is firm.
func decided(labels []Label, firm int, threshold int64) bool {
	if firm <= 0 || len(labels) > 1 && labels[0].Score == labels[1].Score {
		return false
	}
	return int64(lead(labels, labels[0].Score)) >= threshold && (threshold < 0 || lead(labels, firm) >= 0)
}

// tellGeneral says so where nothing that speaks for the first label names a
// matter.
func tellGeneral(labels []Label, firm int) {
	if firm <= 0 && labels[0].Score > 0 {
		labels[0].Reasons = append(labels[0].Reasons, Evidence{Code: codeGeneral.Code})
	}
}

// lead returns by how much the firm share of the first label leads the second.
func lead(labels []Label, firm int) int {
	if len(labels) > 1 {
		return firm - labels[1].Score
	}
	return firm
}

// fill adds labels without evidence up to three: the neighbours of those that
// have some, then the others as declared. Where none has any, the label of what is
// none of the others comes first.
func (c *Classifier) fill(order []int, all int) []int {
	add := func(i int) {
		if len(order) < labelsGiven && !slices.Contains(order, i) {
			order = append(order, i)
		}
	}
	if c.place == nil {
		if len(order) == 0 && c.rest >= 0 {
			add(c.rest)
		}
		for _, i := range slices.Clone(order) {
			for _, n := range c.near[i] {
				add(n)
			}
		}
	}
	for i := range all {
		add(i)
	}
	return order
}
