package classify

import "math/bits"

// Logarithms and powers to base 2 in whole numbers, so that answers are the
// same on every processor. fraction is the number of bits after the point.
const fraction = 12

// log2 returns the logarithm of n in 1/4096, rounded down; of 0 it is 0.
func log2(n uint64) int64 {
	if n == 0 {
		return 0
	}
	top := bits.Len64(n) - 1
	l := int64(top)
	x := n << (63 - top) >> 32 // 1 ≤ x/2³¹ < 2
	for range fraction {
		x = x * x >> 31
		l <<= 1
		if x >= 1<<32 {
			x >>= 1
			l++
		}
	}
	return l
}

// roots are 2^(−1/2), 2^(−1/4), … times 2³².
var roots = [fraction]uint64{
	3037000500, 3611622603, 3938502376, 4112874773, 4202935003, 4248701965,
	4271771996, 4283353945, 4289156690, 4292061010, 4293513907, 4294240540,
}

// exp2 returns 2 to the power of −n/4096 in millionths, for n ≥ 0.
func exp2(n int64) int64 {
	whole := n >> fraction
	if whole >= 20 {
		return 0
	}
	x := uint64(million) << 12
	for i, r := range roots {
		if n>>(fraction-1-i)&1 == 1 {
			x = x * r >> 32
		}
	}
	return int64(x >> 12 >> whole)
}
