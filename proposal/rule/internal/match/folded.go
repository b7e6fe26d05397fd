package match

// Folded is a list of folded terms, for a Reader. Its zero value may not be
// read with.
type Folded struct{ machine }

// NewFolded compiles terms that package fold has folded. The error is
// ErrTooManyCharacters.
func NewFolded(terms [][]rune) (Folded, error) {
	m, err := newMachine(terms, true)
	return Folded{m}, err
}

// Reader reads a text of several parts and finds the terms in it. Places are
// those of its tape: folded characters, one part behind the other, the first at
// 1; between and around the parts stands what no term matches.
type Reader struct {
	machine
	tape  tape
	bench bench
}

// Begin forgets the text before and goes on with the terms.
func (r *Reader) Begin(terms *Folded) {
	r.machine = terms.machine
	r.tape.reset()
}

// Part reads a part, at most MaxText bytes of it, and returns the place at
// which it begins.
func (r *Reader) Part(text string) (begin int) {
	return r.letters.read(&r.tape, text[:min(len(text), MaxText)])
}

// End is the place behind the last part.
func (r *Reader) End() int { return r.tape.n }

// Scan returns the occurrences that begin from the place lo up to hi, at most a
// Block on, not counting hi. Those of one pattern come in the order of the
// text. The result is valid until the next call.
func (r *Reader) Scan(lo int) (spots []Spot, hi int) {
	hi = min(lo+Block, r.tape.n)
	return r.terms.scan(&r.bench, r.tape.syms, lo, hi), hi
}

// Wordy reports whether at the place stands a letter or digit of the alphabets
// that put spaces between words.
func (r *Reader) Wordy(at int) bool { return r.letters.wordy(r.tape.syms[at]) }

// CodePoint returns the code point of its part at which the place stood.
func (r *Reader) CodePoint(at int) int { return r.tape.codePoint(at) }
