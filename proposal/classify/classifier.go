package classify

import (
	"cmp"
	"slices"

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
	// weights the lead that was right in nine of ten titles; a negative one decides
	// whenever there is evidence that names a matter.
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
	calibration Calibration
	vague       vague
	heads       bool     // finds in places and purposes of a title count less
	trained     *trained // nil where there are the rules alone
}

// weighed is what the classifier keeps of a rule.
type weighed struct {
	label  int
	weight int64
	plain  bool // nothing but terms, of which one is enough
}

// New compiles a set into a classifier. The set is summed up by weights
// whatever its hit policy. The error is that of rule.Compile.
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
	}
	own := builtIn(set.ID) && set.ID == o.Taxonomy.ID
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
		w := weighed{label: c.index[r.Then], weight: int64(r.Weight), plain: plain(r.When)}
		if set.Hit != rule.HitPolicySum && w.weight == 0 {
			w.weight = 1
		}
		c.rules[r.ID] = w
		if w.weight > 0 {
			sum += w.weight
			count++
		}
	}
	c.doubt = c.titleFactor * cmp.Or(int64(max(o.Doubt, 0)), sum/max(count, 1), 1)
	return c, nil
}

// plain reports whether a condition is a term or a choice of terms.
func plain(c rule.Condition) bool {
	if len(c.Any) == 0 {
		return c.Term != "" && len(c.All)+len(c.None)+len(c.Of)+len(c.Near) == 0 && c.Field == "" && c.Title == "" && c.Body == ""
	}
	return c.Term == "" && len(c.All)+len(c.None)+len(c.Of)+len(c.Near) == 0 && c.Field == "" && c.Title == "" && c.Body == "" &&
		!slices.ContainsFunc(c.Any, func(k rule.Condition) bool { return len(k.Any) > 0 || !plain(k) })
}

// Labels returns the labels of the classifier in declared order.
func (c *Classifier) Labels() []string { return slices.Clone(c.labels) }

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
	total int64          // of what the rules found, with the doubt
	kinds []heading.Kind // of the title's characters
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
	return e.verdict(e.judge(d))
}

// opinion is what is said of one label, in millionths; firm is what of it rests
// on words that name a matter.
type opinion struct {
	score, firm int
	reasons     []Evidence
}

// judge returns what is said of each label: the shares of the evidence that the
// rules found and, where there are trained weights, the chances by both.
func (e *Sorter) judge(d rule.Document) []opinion {
	c := e.c
	all := e.weigh(d)
	total := c.doubt
	for _, t := range all {
		total += max(t.points, 0)
	}
	e.total = total
	said := make([]opinion, len(all))
	for i, t := range all {
		said[i] = opinion{score: int(max(t.points, 0) * million / total), firm: int(max(t.firm, 0) * million / total), reasons: t.reasons}
	}
	if c.trained != nil {
		e.learned(d, said)
	}
	return said
}

// learned turns the rules' shares into chances by the trained weights, where
// rules or pieces say anything at all.
func (e *Sorter) learned(d rule.Document, said []opinion) {
	t := e.c.trained
	words := e.c.vague.spans(d.Title)
	e.seen = t.look(e.seen[:0], d.Title, e.kinds, words)
	shares := make([]int64, len(said))
	found := slices.ContainsFunc(e.seen, func(s seen) bool { return s.at[1]-s.at[0] > 1 })
	for i, o := range said {
		shares[i] = int64(o.score)
		found = found || o.score > 0
	}
	if !found {
		return
	}
	named := d.Body != "" || matter(d.Title, words)
	for i, chance := range t.weigh(shares, e.seen) {
		o := &said[i]
		o.score = int(chance)
		if named || o.firm > 0 {
			o.firm = o.score
		}
	}
}

// verdict ranks the labels by what is said of them. A label that nothing speaks
// for has no score, however common it is.
func (e *Sorter) verdict(said []opinion) Verdict {
	c := e.c
	order := make([]int, 0, len(said))
	for i, o := range said {
		if o.score > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(said[b].score, said[a].score) })
	v := Verdict{Labels: make([]Label, 0, labelsGiven)}
	var silent []Label // common ones that nothing speaks for
	for _, i := range order {
		l := Label{ID: c.labels[i], Score: said[i].score, Reasons: e.reasons(i, said[i])}
		if !speaks(l.Reasons) {
			l.Score = 0
			silent = append(silent, l)
			continue
		}
		if v.Labels = append(v.Labels, l); len(v.Labels) == labelsGiven {
			break
		}
	}
	v.Labels = append(v.Labels, silent[:min(len(silent), labelsGiven-len(v.Labels))]...)
	order = order[:0]
	for _, l := range v.Labels {
		order = append(order, c.index[l.ID])
	}
	for _, i := range c.fill(order)[len(order):] {
		v.Labels = append(v.Labels, Label{ID: c.labels[i], Reasons: e.reasons(i, said[i])})
	}
	firm := 0
	if len(v.Labels) > 0 {
		if v.Labels[0].Score > 0 {
			firm = said[c.index[v.Labels[0].ID]].firm
		}
		v.Decided = decided(v.Labels, firm, c.threshold)
		v.Confidence = c.confidence(v.Labels, firm)
		tellGeneral(v.Labels, firm)
	}
	return v
}

// reasons tells why a label has its score.
func (e *Sorter) reasons(label int, o opinion) []Evidence {
	all := o.reasons
	if e.c.trained != nil && o.score > 0 {
		all = append(all, e.c.trained.explain(e.seen, label, &e.title, e.total)...)
	}
	switch {
	case len(all) == 0:
		all = []Evidence{{Code: codeNoEvidence.Code}}
	case !speaks(all):
		all = append(all, Evidence{Code: codeOutweighed.Code})
	}
	return all
}

// speaks reports whether reasons add up to more than nothing.
func speaks(reasons []Evidence) bool {
	points := 0
	for _, r := range reasons {
		points += r.Points
	}
	return points > 0
}

// confidence returns how often a first label with such a lead was right. Where
// none of it names a matter, it was right half as often.
func (c *Classifier) confidence(labels []Label, firm int) int {
	first := labels[0].Score
	if len(c.calibration) > 0 && first > 0 {
		first = c.calibration.Confidence(lead(labels, first))
	}
	if firm <= 0 {
		return first / 2
	}
	return first
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
// have some, then the others as declared.
func (c *Classifier) fill(order []int) []int {
	add := func(i int) {
		if len(order) < labelsGiven && !slices.Contains(order, i) {
			order = append(order, i)
		}
	}
	for _, i := range slices.Clone(order) {
		for _, n := range c.near[i] {
			add(n)
		}
	}
	for i := range c.labels {
		add(i)
	}
	return order
}
