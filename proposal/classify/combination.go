package classify

import (
	"cmp"
	"slices"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// defaultTrust is how many examples weigh as much as the rules where
// CombineOptions.Trust is 0.
const defaultTrust = 500

// CombineOptions are the choices of a combination. The zero value holds the
// defaults.
type CombineOptions struct {
	// Trust is the number of examples at which learner and rules weigh the
	// same: with n examples the learner has n/(n+Trust) of the say. 0 means
	// 500; a negative one leaves all to the learner.
	Trust int
	// Threshold as in Options; 0 lies between that of the classifier and 230,000
	// millionths, by how much of the say the learner has.
	Threshold int
}

// Combination sorts by rules and by what was learned 「规则与学习相结合」: on the
// first day by the rules, later more and more by a bureau's own past. It is
// immutable while nobody adds to the learner.
type Combination struct {
	rules     *Classifier
	learner   *Learner
	threshold int64
	trust     int64
}

// Combine joins a classifier and a learner. Their labels may differ; a label
// that only one of them knows has the share that this one gives it. Where the
// classifier answers in units, a label of the learner that one of them has is that
// unit's.
func Combine(c *Classifier, l *Learner, o CombineOptions) *Combination {
	return &Combination{
		rules: c, learner: l,
		threshold: int64(o.Threshold),
		trust:     int64(max(cmp.Or(o.Trust, defaultTrust), 0)),
	}
}

// Classify sorts one document. The score of a label is the mean of what rules
// and learner give it, weighed by trust; its reasons are those of both.
func (m *Combination) Classify(d rule.Document) Verdict {
	if m.rules == nil || m.learner == nil {
		return Verdict{} // not made by Combine
	}
	n := int64(m.learner.count)
	learnerSay := million * n / max(n+m.trust, 1)
	rulesSay := million * m.trust / max(n+m.trust, 1)
	var b ballot
	e := m.rules.Sorter()
	own := m.voteByRules(e, d, rulesSay, &b)
	if m.learner.reader != m.rules {
		e = m.learner.reader.eyes()
	}
	shares, reasons := m.learner.weigh(d, e)
	names := m.learner.namesMatter(d)
	for _, i := range m.learner.order(shares) {
		share := shares[i] * learnerSay / million
		firm := share
		if !names {
			firm = 0
		}
		b.add(m.rules.answerOf(m.learner.labels[i].id), share, firm, reasons(i))
	}
	slices.SortStableFunc(b.labels, func(x, y Label) int { return cmp.Compare(y.Score, x.Score) })
	v := Verdict{Labels: append([]Label{}, b.labels[:min(len(b.labels), labelsGiven)]...)}
	for i := range v.Labels {
		if len(v.Labels[i].Reasons) == 0 {
			v.Labels[i].Reasons = []Evidence{{Code: codeNoEvidence.Code}}
		}
	}
	if len(v.Labels) > 0 {
		firm := int(b.firm[b.index[v.Labels[0].ID]])
		threshold := m.threshold
		if threshold == 0 { // between the lead that decides for the rules and that for a learner
			label := -1
			if i, ok := m.rules.index[v.Labels[0].ID]; ok && m.rules.place == nil {
				label = i
			}
			threshold = m.rules.needed(label)*rulesSay/million + defaultThreshold*learnerSay/million
		}
		v.Decided = decided(v.Labels, firm, threshold)
		tellGeneral(v.Labels, firm)
	}
	v.Confidence = v.Best().Score
	if v.Confidence > 0 && v.Best().ID == own.Best().ID {
		// The learner's share is a confidence already; where the rules name
		// the same label, their confidence takes the place of their share.
		more := int64(own.Confidence-own.Best().Score) * rulesSay / million
		v.Confidence = min(max(v.Confidence+int(more), 0), million)
	}
	return v
}

// voteByRules adds what the rules say to the ballot and returns their own
// verdict.
func (m *Combination) voteByRules(e *Sorter, d rule.Document, say int64, b *ballot) Verdict {
	if e.rules == nil {
		return Verdict{}
	}
	said, members := e.answer(d)
	ids := m.rules.answers()
	for i, o := range said {
		b.add(ids[i], int64(o.score)*say/million, int64(o.firm)*say/million, slices.Clone(o.reasons))
	}
	return e.verdict(said, members)
}

// ballot adds up the shares of labels from several voters.
type ballot struct {
	labels []Label
	index  map[string]int
	firm   []int64 // of the share, by index
}

func (b *ballot) add(id string, share, firm int64, reasons []Evidence) {
	if b.index == nil {
		b.index = map[string]int{}
	}
	i, ok := b.index[id]
	if !ok {
		i = len(b.labels)
		b.index[id] = i
		b.labels = append(b.labels, Label{ID: id})
		b.firm = append(b.firm, 0)
	}
	b.firm[i] += firm
	b.labels[i].Score += int(share)
	b.labels[i].Reasons = append(b.labels[i].Reasons, reasons...)
}
