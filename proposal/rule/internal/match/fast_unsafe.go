//go:build !purego && (amd64 || arm64)

package match

import (
	"unicode/utf8"
	"unsafe"
)

// The inner loops once more, without bounds checks, which are up to a tenth of
// the time of a search. TestFastIsSafe and TestSweepAgainstIndex hold them
// against their safe twins.

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
		w.at[n&(Block-1)] = at + i
		n += int(a.filter[h])
	}
	return n
}

// candidates is candidatesSafe.
//
//go:noinline
func (p *sweep) candidates(w *drift, a *alphabet, text string, at uint64, hi int) (int, uint64) {
	n, filter, shift := 0, unsafe.Pointer(&p.filter), p.shift&63
	begin := unsafe.Pointer(unsafe.StringData(text))
	room := unsafe.Pointer(&w.at)
	fast := min(hi, len(text)-10)
	for {
		for int(uint32(at)) < fast {
			from := unsafe.Add(begin, uint32(at))
			v := *(*uint64)(from)
			if v&threeMask != threeForm {
				*(*uint64)(unsafe.Add(room, n*8)) = at
				yes, size := p.mixed(a, v)
				if size == 0 {
					break
				}
				n += yes
				at += 1<<32 + uint64(size)
				continue
			}
			u := *(*uint64)(unsafe.Add(from, 3))
			*(*uint64)(unsafe.Add(room, n*8)) = at
			n += int(*(*uint8)(unsafe.Add(filter, uint16(v<<16*sweepMul>>shift))))
			*(*uint64)(unsafe.Add(room, n*8)) = at + sweepStep
			n += int(*(*uint8)(unsafe.Add(filter, uint16(u<<16*sweepMul>>shift))))
			at += 2 * sweepStep
		}
		if int(uint32(at)) >= hi {
			return n, at
		}
		w.at[n&(Block-1)] = at
		yes, size := p.slow(a, text[uint32(at):])
		n += yes
		at += 1<<32 | uint64(size)
	}
}
