package classify

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sort"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// ErrLabel is returned where an example has no label, or one too long.
var ErrLabel = errors.New("bad label")

const (
	longestLabel = 200
	// sharpness turns the mean weight of a text's features, in bits, into
	// odds: found on five folds of citizens' messages.
	sharpness = 16
	// bodyPart is the part of the body in the mean, in hundredths.
	bodyPart = 33
	// reasonsGiven is how many learned terms explain a label.
	reasonsGiven = 5
)

// Learner learns labels from a bureau's own past 「学习器」. It holds nothing but
// counts: examples may come in any order and at any time, and the same examples
// give the same model. A label's score is what the other labels' examples do
// not explain (complement naive Bayes), in whole numbers. Make one with
// NewLearner or LoadLearner. Reading it from many goroutines is safe while
// nobody adds.
type Learner struct {
	reader *Classifier
	eyes   *Sorter
	labels []*learned
	index  map[string]int
	cells  [][]cell // by bucket, by label as they came
	used   int      // buckets with counts
	total  uint64   // features of all examples
	count  int      // examples
}

// learned is what is counted of one label.
type learned struct {
	id       string
	examples uint64
	features uint64
}

// cell is how many examples of a label hold a feature.
type cell struct {
	label uint32
	count uint32
}

// NewLearner returns a learner without examples. The reader reads the texts
// first: the terms and labels that it finds are features beside the characters,
// so that a few hundred examples go a long way. Without a reader (nil) there are
// only characters.
func NewLearner(reader *Classifier) *Learner {
	l := &Learner{reader: reader, index: map[string]int{}, cells: make([][]cell, buckets)}
	l.eyes = reader.eyes()
	return l
}

// Examples returns how many examples were added.
func (l *Learner) Examples() int { return l.count }

// Labels returns the labels that were seen, in ascending order.
func (l *Learner) Labels() []string {
	ids := make([]string, len(l.labels))
	for i, k := range l.labels {
		ids[i] = k.id
	}
	slices.Sort(ids)
	return ids
}

// Add learns one example. The error wraps ErrLabel.
func (l *Learner) Add(d rule.Document, label string) error {
	if label == "" || len(label) > longestLabel {
		return fmt.Errorf("classify: %w: %.40q; give one of 1 to %d bytes", ErrLabel, label, longestLabel)
	}
	i, ok := l.index[label]
	if !ok {
		i = len(l.labels)
		l.index[label] = i
		l.labels = append(l.labels, &learned{id: label})
	}
	l.count++
	k := l.labels[i]
	k.examples++
	for _, part := range [][]feature{l.features(d.Title, l.eyes), l.features(d.Body, l.eyes)} {
		for _, f := range part {
			l.raise(f.bucket, uint32(i), 1)
		}
		k.features += uint64(len(part))
		l.total += uint64(len(part))
	}
	return nil
}

func (l *Learner) raise(bucket, label, by uint32) {
	cells := l.cells[bucket]
	if len(cells) == 0 {
		l.used++
	}
	for j := range cells {
		if cells[j].label == label {
			cells[j].count += by
			return
		}
	}
	l.cells[bucket] = append(cells, cell{label, by})
}

func (l *Learner) features(text string, eyes *Sorter) []feature {
	if text == "" {
		return nil
	}
	return append(characters(text), readings(eyes, text)...)
}

// Classify sorts one document by what was learned: three labels, fewer where
// fewer were seen, with the terms that speak for them most. Decided is true
// where the first label leads the second by 230,000 millionths and, with a
// reader that knows general words (Options.General), the title is not made of
// them alone.
func (l *Learner) Classify(d rule.Document) Verdict {
	shares, reasons := l.weigh(d, l.reader.eyes())
	order := l.order(shares)
	v := Verdict{Labels: make([]Label, 0, labelsGiven)}
	for _, i := range order[:min(len(order), labelsGiven)] {
		label := Label{ID: l.labels[i].id, Score: int(shares[i]), Reasons: reasons(i)}
		if len(label.Reasons) == 0 {
			label.Reasons = []Evidence{{Code: codeNoEvidence.Code}}
		}
		v.Labels = append(v.Labels, label)
	}
	if len(v.Labels) > 0 {
		firm := v.Labels[0].Score
		if !l.namesMatter(d) {
			firm = 0
		}
		v.Decided = decided(v.Labels, firm, defaultThreshold)
		v.Confidence = v.Labels[0].Score
		tellGeneral(v.Labels, firm)
	}
	return v
}

// namesMatter reports whether a document names a matter, as far as the reader
// knows what names none. A body is taken to name one.
func (l *Learner) namesMatter(d rule.Document) bool {
	return l.reader == nil || d.Body != "" || l.reader.vague.namesMatter(d.Title)
}

// order returns the labels by share, ties by id.
func (l *Learner) order(shares []int64) []int {
	order := make([]int, len(l.labels))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(shares[b], shares[a]), cmp.Compare(l.labels[a].id, l.labels[b].id))
	})
	return order
}

// eyes returns a sorter of a reader, nil where there is none.
func (c *Classifier) eyes() *Sorter {
	if c == nil {
		return nil
	}
	return c.Sorter()
}

// weigh returns the share of each label in millionths, and a function that
// explains one. Eyes are a sorter of the learner's reader.
func (l *Learner) weigh(d rule.Document, eyes *Sorter) (shares []int64, reasons func(label int) []Evidence) {
	title, body := l.known(l.features(d.Title, eyes)), l.known(l.features(d.Body, eyes))
	means := make([]int64, len(l.labels))
	switch {
	case len(title) == 0:
		l.mean(body, means, 100)
	case len(body) == 0:
		l.mean(title, means, 100)
	default:
		l.mean(title, means, 100-bodyPart)
		l.mean(body, means, bodyPart)
	}
	shares = make([]int64, len(means))
	if len(title)+len(body) > 0 && len(means) > 0 {
		most, sum := slices.Max(means), int64(0)
		for i, m := range means {
			shares[i] = exp2((most - m) * sharpness / 100)
			sum += shares[i]
		}
		for i := range shares {
			shares[i] = shares[i] * million / sum
		}
	}
	return shares, func(label int) []Evidence {
		return append(l.explain(title, rule.WhereTitle, label), l.explain(body, rule.WhereBody, label)...)
	}
}

// known leaves the features that some example holds.
func (l *Learner) known(all []feature) []feature {
	return slices.DeleteFunc(all, func(f feature) bool { return len(l.cells[f.bucket]) == 0 })
}

// mean adds to each label the mean weight of the features, times part.
func (l *Learner) mean(all []feature, means []int64, part int64) {
	if len(all) == 0 {
		return
	}
	sums := make([]int64, len(means))
	for i, k := range l.labels {
		// A feature weighs −log2 of its share in the other labels' examples.
		sums[i] = log2(l.total-k.features+uint64(l.used)) * int64(len(all))
	}
	for _, f := range all {
		held := l.held(f.bucket)
		base := log2(held + 1)
		for i := range sums {
			sums[i] -= base
		}
		for _, c := range l.cells[f.bucket] {
			sums[c.label] += base - log2(held-uint64(c.count)+1)
		}
	}
	for i := range means {
		means[i] += sums[i] * part / int64(len(all))
	}
}

// held returns how many examples hold a feature.
func (l *Learner) held(bucket uint32) uint64 {
	n := uint64(0)
	for _, c := range l.cells[bucket] {
		n += uint64(c.count)
	}
	return n
}

// explain returns the features that speak for a label most: what the examples
// of the label hold more of than the others do on the whole.
func (l *Learner) explain(all []feature, where rule.Where, label int) []Evidence {
	var found []Evidence
	for _, f := range all {
		for _, c := range l.cells[f.bucket] {
			if int(c.label) != label {
				continue
			}
			held := l.held(f.bucket)
			r := Evidence{Code: codeLearned.Code, Rule: f.label, Term: f.term, Points: int(log2(held+1) - log2(held-uint64(c.count)+1))}
			if f.term != "" {
				r.Where, r.At = where, f.at
			}
			found = append(found, r)
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].Points > found[j].Points })
	return found[:min(len(found), reasonsGiven)]
}
