// Package turns times several implementations of one task by turns, so that
// whatever else the machine does disturbs all of them alike.
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

// turn is how long one turn takes at least: long against the clock's steps,
// short against a time slice of the machine.
const turn = 2 * time.Millisecond

// Race lets the entrants take turns, one round for each round of b, and
// returns for each the median time of one task, in nanoseconds. The first is
// the yardstick: of the others the benchmark reports how many times its median
// they need. Garbage is collected before each turn and not timed; what a turn
// makes collectable within itself is.
func Race(b *testing.B, entrants ...Entrant) []float64 {
	b.Helper()
	tasks := make([]int, len(entrants))
	for i, e := range entrants {
		tasks[i] = fill(e)
	}
	times := make([][]float64, len(entrants))
	for b.Loop() {
		for i, e := range entrants {
			runtime.GC()
			begun := time.Now()
			e.Run(tasks[i])
			times[i] = append(times[i], float64(time.Since(begun).Nanoseconds())/float64(tasks[i]))
		}
	}
	medians := make([]float64, len(entrants))
	for i, e := range entrants {
		medians[i] = Median(times[i])
		b.ReportMetric(medians[i], e.Name+"-ns")
		if i > 0 {
			b.ReportMetric(medians[i]/medians[0], e.Name+"/"+entrants[0].Name)
		}
	}
	b.ReportMetric(0, "ns/op") // of a whole round: it says nothing
	return medians
}

// fill returns how many tasks fill a turn.
func fill(e Entrant) int {
	for n := 1; ; n *= 2 {
		begun := time.Now()
		e.Run(n)
		if time.Since(begun) >= turn {
			return n
		}
	}
}

// Median returns the middle of the values, of an even number the mean of the
// two in the middle, of none 0. It sorts them.
func Median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return (values[(len(values)-1)/2] + values[len(values)/2]) / 2
}
