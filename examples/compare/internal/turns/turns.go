// Package turns times several implementations of one task by turns, so that
// whatever else the machine does disturbs all of them alike. Time is what the
// process spends on all processors, its garbage collector included; where the
// system does not tell, it is time on the wall.
package turns

import (
	"runtime"
	"slices"
	"testing"
	"time"
)

// Entrant is one implementation of the task.
type Entrant struct {
	Name string
	// Run does the task n times.
	Run func(n int)
}

// turn is how long one turn takes at least: long against the steps of the clock.
const turn = 5 * time.Millisecond

// Race lets the entrants take turns, one round for each round of b, and reports
// the median time of one task for each, in nanoseconds. The first entrant is
// the yardstick: of the others the benchmark also reports how many times its
// median they need. Garbage is collected before each turn and not timed; what
// is collected within a turn is.
func Race(b *testing.B, entrants ...Entrant) {
	b.Helper()
	for i, ns := range race(b, entrants) {
		b.ReportMetric(ns, entrants[i].Name+"-ns")
	}
}

// RaceText is Race for tasks that read text of so many bytes: it reports
// megabytes a second in place of nanoseconds.
func RaceText(b *testing.B, bytes int, entrants ...Entrant) {
	b.Helper()
	for i, ns := range race(b, entrants) {
		b.ReportMetric(float64(bytes)*1e3/ns, entrants[i].Name+"-MB/s")
	}
}

func race(b *testing.B, entrants []Entrant) []float64 {
	b.Helper()
	tasks := make([]int, len(entrants))
	for i, e := range entrants {
		tasks[i] = fill(e)
	}
	times := make([][]float64, len(entrants))
	for b.Loop() {
		for i, e := range entrants {
			runtime.GC()
			begun := spent()
			e.Run(tasks[i])
			times[i] = append(times[i], float64((spent()-begun).Nanoseconds())/float64(tasks[i]))
		}
	}
	b.ReportMetric(0, "ns/op") // of a whole round: it says nothing
	medians := make([]float64, len(entrants))
	for i, e := range entrants {
		medians[i] = median(times[i])
		if i > 0 {
			b.ReportMetric(medians[i]/medians[0], e.Name+"/"+entrants[0].Name)
		}
	}
	return medians
}

// fill returns how many tasks fill a turn.
func fill(e Entrant) int {
	for n := 1; ; n *= 2 {
		begun, began := spent(), time.Now()
		e.Run(n)
		if spent()-begun >= turn || time.Since(began) >= 10*turn {
			return n
		}
	}
}

// median returns the middle of the values, of an even number the mean of the
// two in the middle, of none 0. It sorts them.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return (values[(len(values)-1)/2] + values[len(values)/2]) / 2
}
