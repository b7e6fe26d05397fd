package matcher

import (
	"runtime"
	"testing"

	"github.com/seed-3129f372/tian/examples/compare/internal/turns"
)

// BenchmarkFind takes one pass over all documents as the task. It also says how
// many megabytes each search keeps.
func BenchmarkFind(b *testing.B) {
	all, bytes := texts(b)
	names, sets := termSets(b)
	for i, terms := range sets {
		b.Run(names[i], func(b *testing.B) {
			var entrants []turns.Entrant
			want := 0
			kept := map[string]float64{}
			for _, e := range engines() {
				s, bytes := weigh(e, terms)
				kept[e.name+"-MB"] = bytes / 1e6
				if n := pairs(s, all); want == 0 {
					want = n
				} else if n != want {
					b.Fatalf("%s finds %d pairs, not %d", e.name, n, want)
				}
				entrants = append(entrants, turns.Entrant{Name: e.name, Run: func(n int) {
					for range n {
						pairs(s, all)
					}
				}})
			}
			turns.RaceText(b, bytes, entrants...)
			for unit, n := range kept {
				b.ReportMetric(n, unit)
			}
		})
	}
}

// weigh makes a search and returns how many bytes of the heap it keeps.
func weigh(e engine, terms []string) (search, float64) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	s := e.make(terms)
	runtime.GC()
	runtime.ReadMemStats(&after)
	return s, float64(after.HeapAlloc) - float64(before.HeapAlloc)
}

// BenchmarkBuild takes compiling the largest set of terms as the task.
func BenchmarkBuild(b *testing.B) {
	names, sets := termSets(b)
	terms := sets[len(sets)-1]
	b.Run(names[len(names)-1], func(b *testing.B) {
		var entrants []turns.Entrant
		for _, e := range engines() {
			entrants = append(entrants, turns.Entrant{Name: e.name, Run: func(n int) {
				for range n {
					e.make(terms)
				}
			}})
		}
		turns.Race(b, entrants...)
	})
}

// BenchmarkEvaluate has no peer: whole documents through 250 rules over 1,000
// terms, title and body apart, text folded, with the evidence of every
// conclusion.
func BenchmarkEvaluate(b *testing.B) {
	all, bytes := texts(b)
	run := evaluate(ruleSet(b, generateTerms(1000)))
	turns.RaceText(b, bytes, turns.Entrant{Name: "tian", Run: func(n int) {
		for range n {
			for i := range all {
				run(&all[i])
			}
		}
	}})
}
