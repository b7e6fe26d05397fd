package rule

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
)

// The workload: documents of a title of 20 and a body of 1,200 characters. 45 of
// 100 pieces are words of two to four characters out of 6,000, frequent ones
// first (rank to the power of −0.75, by repeated draws), 52 single characters
// out of 3,500, 3 numbers; a mark after every ten to twenty characters. Terms
// are words, compounds of two words (6 of 10), and three single characters.
// The seed is 20260101.
type workload struct {
	terms     []string
	documents []Document
	bytes     int64
}

func newWorkload(terms, documents int) workload {
	r := rand.New(rand.NewSource(20260101))
	frequent := func(n int) int { return min(r.Intn(n), r.Intn(n), r.Intn(n)) }
	char := func() string { return string(rune(0x4e00 + frequent(3500)*5)) }
	words := make([]string, 6000)
	for i := range words {
		words[i] = char() + char()
		for range r.Intn(10) / 7 {
			words[i] += char()
		}
	}
	var w workload
	seen := map[string]bool{}
	for len(w.terms) < terms {
		t := words[r.Intn(3000)]
		switch k := r.Intn(10); {
		case k < 6:
			t += words[frequent(6000)]
		case k < 7:
			t = char() + char() + char()
		}
		if !seen[t] {
			seen[t] = true
			w.terms = append(w.terms, t)
		}
	}
	text := func(n int) string {
		var b strings.Builder
		for chars, since := 0, 0; chars < n; {
			piece := char()
			switch k := r.Intn(100); {
			case k < 45:
				piece = words[frequent(6000)]
			case k < 48:
				piece = fmt.Sprint(r.Intn(2030))
			}
			b.WriteString(piece)
			k := len([]rune(piece))
			chars, since = chars+k, since+k
			if since > 10+r.Intn(10) {
				b.WriteString("，")
				since = 0
			}
		}
		return b.String()
	}
	for range documents {
		d := Document{Title: text(20), Body: text(1200)}
		w.documents = append(w.documents, d)
		w.bytes += int64(len(d.Title) + len(d.Body))
	}
	return w
}

// set makes one rule of every term, for 30 conclusions.
func (w workload) set() Set {
	s := Set{ID: "s", Hit: HitPolicySum, TitleFactor: 3, Stock: []string{"的建议"}}
	for i := range 30 {
		s.Conclusions = append(s.Conclusions, Conclusion{ID: fmt.Sprint(i)})
	}
	for i, t := range w.terms {
		s.Rules = append(s.Rules, Rule{ID: fmt.Sprint("r", i), Then: fmt.Sprint(i % 30), Weight: 1 + i%100, When: Condition{Term: t}})
	}
	return s
}

// The body of each document is searched for the terms; MB/s of text.
func BenchmarkFind(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		w := newWorkload(n, 300)
		m, err := newMatcher(w.terms)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			f := m.finder()
			b.ReportAllocs()
			b.SetBytes(w.bytes)
			for b.Loop() {
				for _, d := range w.documents {
					f.find(d.Body)
				}
			}
		})
	}
}

// Whole documents are judged by a set of one rule for each term, with trace.
func BenchmarkEvaluate(b *testing.B) {
	for _, n := range []int{100, 1000} {
		w := newWorkload(n, 300)
		e, err := Compile(w.set())
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			v := e.Evaluator()
			b.ReportAllocs()
			b.SetBytes(w.bytes)
			for b.Loop() {
				for _, d := range w.documents {
					v.Evaluate(d)
				}
			}
			b.ReportMetric(float64(len(w.documents))*float64(b.N)/b.Elapsed().Seconds(), "documents/s")
		})
	}
}

func BenchmarkCompile(b *testing.B) {
	set := newWorkload(10000, 0).set()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Compile(set); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	set := newWorkload(1000, 0).set()
	for b.Loop() {
		if _, err := Check(set); err != nil {
			b.Fatal(err)
		}
	}
}
