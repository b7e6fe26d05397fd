package match

import "unicode/utf8"

// read appends a part of a text to the tape and returns where it begins.
func (a *alphabet) read(t *tape, s string) (begin int) {
	begin = t.part(len(s))
	dst, j := t.syms[:begin+len(s)], begin
	by := -begin
	dropped, joint, breaks, closed := 0, -1, 0, false // since the last symbol
	for i := 0; i < len(s); {
		if dropped == 0 {
			n, wrote := a.plain(dst[j:], s[i:])
			i, j = i+n, j+wrote
			if i == len(s) {
				break
			}
		}
		sym, size := a.next(s[i:])
		i += size
		if sym&odd != 0 {
			switch sym {
			case symBreak:
				breaks++
			case symClose:
				closed = true
			case symOpen:
				if closed {
					breaks = 2
				}
			}
			if sym != symEmpty {
				joint = dropped
			}
			dropped++
			continue
		}
		if dropped > 0 {
			if fill, ok := a.fill(dst[begin:j], sym, joint, breaks); ok {
				if joint > 0 {
					t.shifts = append(t.shifts, shift{j, by + joint})
				}
				dst[j] = fill
				j++
				dropped--
			}
			if by += dropped; dropped > 0 {
				t.shifts = append(t.shifts, shift{j, by})
			}
			dropped, joint, breaks, closed = 0, -1, 0, false
		}
		dst[j] = sym
		j++
	}
	t.end(j)
	return begin
}

// next returns the symbol of the first character of s, and its bytes.
func (a *alphabet) next(s string) (sym uint16, size int) {
	if b := s[0]; b < utf8.RuneSelf {
		return a.low[b], 1
	}
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size == 1 {
		return symOther, 1
	}
	return a.of(r), size
}

// fill returns the symbol that stands for dropped characters between before
// and next, if any does.
func (a *alphabet) fill(before []uint16, next uint16, joint, breaks int) (uint16, bool) {
	switch {
	case joint < 0 || len(before) == 0:
		return 0, false
	case breaks > 1:
		return symOther, true
	case a.wordy(before[len(before)-1]) && a.wordy(next):
		return a.space, true
	}
	return 0, false
}

// Characters of three bytes in eight bytes read at once: two of them, one.
const (
	twoMask = 0x0000c0c0f0c0c0f0
	twoForm = 0x00008080e08080e0
	oneMask = 0x0000000000c0c0f0
	oneForm = 0x00000000008080e0
)

// load8 reads eight bytes at i, the first lowest.
func load8(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// plainSafe writes the symbols of the characters that s begins with, as long as
// they are of one or three bytes and none is odd, and leaves the last seven
// bytes. It returns the bytes read and the symbols written. There is room in
// dst for a symbol for each byte.
func (a *alphabet) plainSafe(dst []uint16, s string) (i, j int) {
	for i+8 <= len(s) && j+2 <= len(dst) {
		v := load8(s, i)
		two := dst[j : j+2]
		if v&twoMask == twoForm {
			x := a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]
			v >>= 24
			y := a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]
			if (x|y)&odd != 0 {
				return i, j
			}
			two[0], two[1] = x, y
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
			return i, j
		}
		if x&odd != 0 {
			return i, j
		}
		two[0] = x
		i += size
		j++
	}
	return i, j
}
