package classify

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDigitsReadWhatTheyWrite(t *testing.T) {
	numbers := []uint64{0, 1, 7, 8, 63, 64, 511, 512, 1 << 20, most - 1, 0, 3}
	for n := range numbers {
		var w digits
		for _, x := range numbers[:n] {
			w.number(x)
		}
		r := digitReader{rest: w.out}
		for _, x := range numbers[:n] {
			require.Equal(t, x, r.number(most))
		}
		require.True(t, r.done())
		if n > 0 {
			r = digitReader{rest: w.out[:len(w.out)-1]}
			for range numbers[:n] {
				r.number(most)
			}
			require.False(t, r.done(), "cut short")
		}
	}
	for name, b := range map[string][]byte{"longer than need be": {0x0F}, "no end": {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}} {
		r := digitReader{rest: b}
		require.Zero(t, r.number(most), name)
		require.True(t, r.bad, name)
	}
	r := digitReader{rest: []byte{9, 1}}
	r.number(3)
	require.True(t, r.bad, "above its bound")
	r = digitReader{rest: []byte{0x53}}
	r.number(7)
	require.False(t, r.done(), "the unused half is not empty")
}

func TestCellsOfAnyNumberOfLabels(t *testing.T) {
	for labels := 1; labels <= 40; labels++ {
		for step := 1; step <= labels; step++ {
			var cells []cell
			for i := 0; i < labels; i += step {
				cells = append(cells, cell{label: uint32(i)})
			}
			var w digits
			w.labels(cells, labels)
			r := digitReader{rest: w.out}
			got := r.labels(len(cells), labels)
			require.True(t, r.done())
			for i, c := range cells {
				require.Equal(t, c.label, got[i])
			}
		}
	}
}
