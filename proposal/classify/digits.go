package classify

// digits writes small numbers in few bits: groups of three bits, the lowest
// first, each in half a byte whose highest bit tells that more follow. Counts
// of a model are mostly below eight.
type digits struct {
	out  []byte
	half bool // the last byte is half full
}

// digit adds half a byte.
func (w *digits) digit(x byte) {
	if w.half {
		w.out[len(w.out)-1] |= x << 4
	} else {
		w.out = append(w.out, x)
	}
	w.half = !w.half
}

// number adds a number.
func (w *digits) number(n uint64) {
	for ; n > 7; n >>= 3 {
		w.digit(byte(n&7) | 8)
	}
	w.digit(byte(n))
}

// digitReader reads what digits wrote; bad is set where it ends or where a
// number is too large or written longer than it need be.
type digitReader struct {
	rest []byte
	at   int // in half bytes
	bad  bool
}

func (r *digitReader) digit() byte {
	if r.at >= 2*len(r.rest) {
		r.bad = true
		return 0
	}
	x := r.rest[r.at/2] >> (4 * (r.at % 2)) & 15
	r.at++
	return x
}

func (r *digitReader) number(most uint64) uint64 {
	n := uint64(0)
	for shift := 0; ; shift += 3 {
		x := r.digit()
		n |= uint64(x&7) << shift
		if x&8 == 0 {
			if n > most || shift > 0 && x == 0 {
				r.bad = true
			}
			break
		}
		if shift > 33 {
			r.bad = true
		}
		if r.bad {
			break
		}
	}
	if r.bad {
		return 0
	}
	return n
}

// done reports whether all was read: only the unused half of the last byte
// may be left, and it is empty.
func (r *digitReader) done() bool {
	if r.at%2 == 1 && r.digit() != 0 {
		return false
	}
	return !r.bad && r.at == 2*len(r.rest)
}
