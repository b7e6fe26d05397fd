//go:build !purego && (amd64 || arm64)

package rule

import (
	"unicode/utf8"
	"unsafe"
)

// The two inner loops once more, without bounds checks, which are a tenth of
// the time of a search. TestFastIsSafe holds them against their safe twins.

// plain is plainSafe.
func (a *alphabet) plain(dst []uint16, s string) (i, j int) {
	if len(s) < 8 || len(dst) < len(s) {
		return 0, 0
	}
	text := unsafe.Pointer(unsafe.StringData(s))
	out := unsafe.Pointer(unsafe.SliceData(dst))
	for i <= len(s)-8 {
		v := *(*uint64)(unsafe.Add(text, i)) // both are little-endian machines
		if v&twoMask == twoForm {
			x := a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]
			v >>= 24
			y := a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]
			if (x|y)&odd != 0 {
				break
			}
			*(*uint32)(unsafe.Add(out, 2*j)) = uint32(x) | uint32(y)<<16
			i += 6
			j += 2
			continue
		}
		x := a.low[v&(utf8.RuneSelf-1)]
		size := 1
		if v&oneMask == oneForm {
			x = a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]
			size = 3
		} else if byte(v) >= utf8.RuneSelf {
			break
		}
		if x&odd != 0 {
			break
		}
		*(*uint16)(unsafe.Add(out, 2*j)) = x
		i += size
		j++
	}
	return i, j
}

// candidates is candidatesSafe. Inside scan it would run short of registers.
//
//go:noinline
func (a *automaton) candidates(w *bench, syms []uint16, at uint32) int {
	n, mask := 0, a.mask
	p := unsafe.Pointer(unsafe.SliceData(syms))
	for i := range uint32(len(syms) - 1) {
		h := uint16(*(*uint32)(unsafe.Add(p, 2*i))*hashMul>>16) & mask
		w.at[n&(block-1)] = at + i
		n += int(a.filter[h])
	}
	return n
}
