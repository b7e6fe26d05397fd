package stats

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Published is the figures of one printed report 「公布数据」: what Reconcile holds
// against itself. All that can be known of it is what stands there.
type Published struct {
	// Counts are the printed numbers by name.
	Counts map[string]int `json:"counts,omitempty"`
	// Sums say which counts are the parts of which.
	Sums []Sum `json:"sums,omitempty"`
	// Rates are printed percentages.
	Rates []PublishedRate `json:"rates,omitempty"`
	// Changes are printed changes against an earlier number; they are not
	// matched with Counts.
	Changes []PublishedChange `json:"changes,omitempty"`
}

// Sum says that the parts make up the whole; all are names of counts.
type Sum struct {
	Whole string   `json:"whole" needed:"yes" limits:"minLength=1"`
	Parts []string `json:"parts" needed:"yes" each:"needed" limits:"minItems=1"`
}

// PublishedRate is a printed percentage of two counts. Part or Whole may be empty
// (null in JSON): then it is only judged whether any whole number fits.
type PublishedRate struct {
	Name  string `json:"name"`
	Part  string `json:"part"`
	Whole string `json:"whole"`
	// Printed is the percentage as printed, such as "75.03%"; the sign may be
	// left out. It is judged at its own number of decimals.
	Printed string `json:"printed" needed:"yes" limits:"minLength=1"`
}

// PublishedChange is a printed change 「同比增减」 from Before to Now, such as
// "24.14%" or "-3%".
type PublishedChange struct {
	Name    string `json:"name"`
	Now     int    `json:"now"`
	Before  int    `json:"before"`
	Printed string `json:"printed"`
}

// The limits of one report: beyond them it is refused, so that judging it stays
// quick.
const (
	maxPublished = 1000
	maxPrinted   = 1 << 50
)

// validate returns every fault of p as vocab.Faults: published.size above
// 1000 counts, sums, rates, changes or parts of one sum or 10000 parts in all, published.count for a number below 0 or
// above 2⁵⁰, published.unknown for a name that is no count, published.twice for a
// part named twice or also as its whole, published.printed for what is no
// percentage.
func (p Published) validate() error {
	var faults vocab.Faults
	if max(len(p.Counts), len(p.Sums), len(p.Rates), len(p.Changes)) > maxPublished {
		faults.Add("", codePublishedSize.As("数据超过1000项，请分开核对", "more than 1000 entries: reconcile them in pieces"))
		return faults
	}
	for _, name := range p.names() {
		if n := p.Counts[name]; n < 0 || int64(n) > maxPrinted {
			badCount(&faults, vocab.Pointer("counts", name))
		}
	}
	parts := 0
	for i, s := range p.Sums {
		if parts += len(s.Parts); parts > 10*maxPublished {
			faults.Add(vocab.At("/sums", i), codePublishedSize.As("各部分合计超过10000项，请分开核对", "more than 10000 parts in all: reconcile them in pieces"))
			return faults
		}
		p.checkSum(&faults, vocab.At("/sums", i), s)
	}
	for i, r := range p.Rates {
		at := vocab.At("/rates", i)
		p.checkName(&faults, at+"/part", r.Part, true)
		p.checkName(&faults, at+"/whole", r.Whole, true)
		if x, ok := parsePrinted(r.Printed); !ok || x.negative {
			badPrinted(&faults, at+"/printed")
		}
	}
	for i, c := range p.Changes {
		at := vocab.At("/changes", i)
		for _, n := range []struct {
			path string
			n    int
		}{{"/now", c.Now}, {"/before", c.Before}} {
			if n.n < 0 || int64(n.n) > maxPrinted {
				badCount(&faults, at+n.path)
			}
		}
		if _, ok := parsePrinted(c.Printed); !ok {
			badPrinted(&faults, at+"/printed")
		}
	}
	return faults.Err()
}

func badCount(faults *vocab.Faults, path string) {
	faults.Add(path, codePublishedCount)
}

func badPrinted(faults *vocab.Faults, path string) {
	faults.Add(path, codePublishedPrinted)
}

func (p Published) checkSum(faults *vocab.Faults, at string, s Sum) {
	if len(s.Parts) == 0 || len(s.Parts) > maxPublished {
		faults.Add(at+"/parts", codePublishedSize.As("须有1至1000个部分", "a sum needs 1 to 1000 parts"))
	}
	p.checkName(faults, at+"/whole", s.Whole, false)
	seen := map[string]bool{s.Whole: true}
	for n, part := range s.Parts {
		p.checkName(faults, vocab.At(at+"/parts", n), part, false)
		if seen[part] {
			faults.Add(vocab.At(at+"/parts", n), codePublishedTwice)
		}
		seen[part] = true
	}
}

func (p Published) checkName(faults *vocab.Faults, path, name string, mayLack bool) {
	if _, ok := p.Counts[name]; !ok && !(mayLack && name == "") {
		faults.Add(path, codePublishedUnknown)
	}
}

// names returns the names of the counts in ascending order.
func (p Published) names() []string {
	names := make([]string, 0, len(p.Counts))
	for name := range p.Counts {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}
