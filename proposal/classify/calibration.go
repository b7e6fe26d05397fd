package classify

import (
	"cmp"
	"slices"
)

// Calibration turns a measure of a verdict, such as its lead, into how often
// the first label was right where the measure was that large 「置信度校准」. Steps
// ascend in both; between two of them it is linear, outside them flat. The zero
// value knows nothing.
type Calibration []CalibrationStep

// CalibrationStep is one point of a calibration, both in millionths.
type CalibrationStep struct {
	Measure    int `json:"measure"`
	Confidence int `json:"confidence"`
}

// NewCalibration learns from verdicts that were checked: neighbours are pooled
// until more measure never means less confidence, and each pool counts as if
// one verdict more had been right and one more wrong. The order of the outcomes
// does not matter.
func NewCalibration(outcomes []Checked) Calibration {
	type pool struct{ sum, right, count int }
	all := slices.Clone(outcomes)
	slices.SortFunc(all, func(a, b Checked) int { return cmp.Compare(a.Score, b.Score) })
	var pools []pool
	for i := 0; i < len(all); {
		p := pool{}
		for at := all[i].Score; i < len(all) && all[i].Score == at; i++ {
			p.sum += at
			p.count++
			if all[i].Right {
				p.right++
			}
		}
		pools = append(pools, p)
		for n := len(pools); n > 1 && pools[n-2].right*pools[n-1].count >= pools[n-1].right*pools[n-2].count; n = len(pools) {
			a, b := pools[n-2], pools[n-1]
			pools = append(pools[:n-2], pool{a.sum + b.sum, a.right + b.right, a.count + b.count})
		}
	}
	steps := make(Calibration, 0, len(pools))
	for _, p := range pools {
		s := CalibrationStep{Measure: p.sum / p.count, Confidence: (p.right + 1) * million / (p.count + 2)}
		if n := len(steps); n > 0 {
			s.Confidence = max(s.Confidence, steps[n-1].Confidence)
		}
		steps = append(steps, s)
	}
	return steps
}

// Confidence returns the confidence for a measure, in millionths; 0 where the
// calibration has no steps.
func (c Calibration) Confidence(measure int) int {
	if len(c) == 0 {
		return 0
	}
	i, _ := slices.BinarySearchFunc(c, measure, func(s CalibrationStep, m int) int { return cmp.Compare(s.Measure, m) })
	switch {
	case i == 0:
		return c[0].Confidence
	case i == len(c):
		return c[i-1].Confidence
	}
	a, b := c[i-1], c[i]
	return a.Confidence + int(int64(b.Confidence-a.Confidence)*int64(measure-a.Measure)/int64(max(b.Measure-a.Measure, 1)))
}
