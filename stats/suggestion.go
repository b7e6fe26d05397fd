package stats

import (
	"encoding/json"
	"math"
	"math/big"
	"strconv"
)

// Suggestion is what would mend a finding: new values of counts or printed
// rates. JSON holds an object {"collective":223} or {"member":"75.03%"}.
type Suggestion []Amendment

// Amendment is one value that should stand in the report. Printed is set for a
// rate or change, Count holds for a count otherwise.
type Amendment struct {
	Name    string
	Count   int
	Printed string
}

// IsZero reports whether nothing is suggested.
func (s Suggestion) IsZero() bool { return len(s) == 0 }

// MarshalJSON writes an object in the order of s.
func (s Suggestion) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for n, a := range s {
		if n > 0 {
			b = append(b, ',')
		}
		name, err := json.Marshal(a.Name)
		if err != nil {
			return nil, err
		}
		b = append(append(b, name...), ':')
		if a.Printed == "" {
			b = strconv.AppendInt(b, int64(a.Count), 10)
		} else {
			b = strconv.AppendQuote(b, a.Printed)
		}
	}
	return append(b, '}'), nil
}

// JSONSchema is the schema of a suggestion, for vocab.Schema.
func (Suggestion) JSONSchema() string {
	return `{"description":"what would mend it","type":"object","additionalProperties":{"type":["integer","string"]}}`
}

// text writes a count in a sentence.
func text[T int | int64](n T) string { return strconv.FormatInt(int64(n), 10) }

// mendSum looks for the one count whose change makes the sum right and fits the
// printed rates and the other sums that it stands in. Without rates to decide
// there is no answer.
func (r *reconciler) mendSum(s Sum) Suggestion {
	off := int64(r.Counts[s.Whole]) - r.total(s)
	var answers Suggestion
	consider := func(name string, value int64) {
		if value >= 0 && value <= min(maxPrinted, math.MaxInt) && r.makesSums(name, int(value)) && r.borneOut(name, int(value)) {
			answers = append(answers, Amendment{Name: name, Count: int(value)})
		}
	}
	consider(s.Whole, r.total(s))
	for _, part := range s.Parts {
		consider(part, int64(r.Counts[part])+off)
	}
	if len(answers) != 1 {
		return nil
	}
	return answers
}

// borneOut reports whether the count stands in a rate, and all rates that it
// stands in would be rounded right if it had the value.
func (r *reconciler) borneOut(name string, value int) bool {
	asked := false
	for _, rate := range r.Rates {
		if rate.Part == "" || rate.Whole == "" || rate.Part != name && rate.Whole != name {
			continue
		}
		part, whole := r.Counts[rate.Part], r.Counts[rate.Whole]
		if rate.Part == name {
			part = value
		}
		if rate.Whole == name {
			whole = value
		}
		p, _ := parsePrinted(rate.Printed)
		if whole == 0 || p.judge(part, whole) != roundedHalfUp {
			return false
		}
		asked = true
	}
	return asked
}

// mendRate suggests another count where just one whole number gives what is
// printed and a sum bears it out; else the rate that the counts give.
func (r *reconciler) mendRate(rate PublishedRate, p printed, right Suggestion) Suggestion {
	var answers Suggestion
	only := func(name string, first, last *big.Int) {
		if last == nil || first.Cmp(last) != 0 || !first.IsInt64() || first.Int64() > min(maxPrinted, math.MaxInt) {
			return
		}
		if n := int(first.Int64()); r.makesSums(name, n) && r.borneOut(name, n) {
			answers = append(answers, Amendment{Name: name, Count: n})
		}
	}
	first, last := p.parts(r.Counts[rate.Whole], false)
	only(rate.Part, first, last)
	if part := r.Counts[rate.Part]; part > 0 {
		first, last = p.wholes(part, false)
		only(rate.Whole, first, last)
	}
	if len(answers) != 1 {
		return right
	}
	return answers
}

// makesSums reports whether the count stands in a sum, and all sums that it
// stands in would be right if it had the value.
func (r *reconciler) makesSums(name string, value int) bool {
	asked := false
	for _, s := range r.Sums {
		total, whole, here := int64(0), int64(r.Counts[s.Whole]), s.Whole == name
		if here {
			whole = int64(value)
		}
		for _, part := range s.Parts {
			if part == name {
				total += int64(value)
				here = true
			} else {
				total += int64(r.Counts[part])
			}
		}
		if here && total != whole {
			return false
		}
		asked = asked || here
	}
	return asked
}

// addsUpByForce reports whether the shares as printed add up to exactly 100% at
// the decimals of the finest, and rounded each by itself would not.
func addsUpByForce(p Published, group []int) bool {
	digits := 0
	for _, i := range group {
		x, _ := parsePrinted(p.Rates[i].Printed)
		digits = max(digits, x.digits)
	}
	asPrinted, rounded := new(big.Int), new(big.Int)
	for _, i := range group {
		rate := p.Rates[i]
		x, _ := parsePrinted(rate.Printed)
		if p.Counts[rate.Whole] == 0 {
			return false
		}
		up := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits-x.digits)), nil)
		add := func(sum, units *big.Int) { sum.Add(sum, new(big.Int).Mul(units, up)) }
		add(asPrinted, x.units)
		add(rounded, x.of(p.Counts[rate.Part], p.Counts[rate.Whole]).units)
	}
	all := printed{digits: digits}.scale()
	return asPrinted.Cmp(all) == 0 && rounded.Cmp(all) != 0
}
