package intake_test

import (
	"testing"

	"github.com/seed-3129f372/tian/proposal/intake"
)

// BenchmarkExamine examines a short proposal by the national list.
func BenchmarkExamine(b *testing.B) {
	x, p := examiner(b), good()
	b.ReportAllocs()
	for b.Loop() {
		x.Examine(p, intake.Options{})
	}
}
