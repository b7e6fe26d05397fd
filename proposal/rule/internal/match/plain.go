package match

// Plain is a list of terms that are compared as they are written, for a Search.
// Its zero value has no terms.
type Plain struct {
	machine
	pairs *sweep // nil where texts are read to a tape in any case
}

// NewPlain compiles terms. The error is ErrTooManyCharacters.
func NewPlain(terms [][]rune) (Plain, error) {
	m, err := newMachine(terms, false)
	if err != nil {
		return Plain{}, err
	}
	return Plain{m, newSweep(terms, m.letters)}, nil
}

// Search finds the terms of one text after another. Its zero value has found
// all that there is.
type Search struct {
	terms *Plain
	text  string
	swept bool   // text is searched as bytes
	at    uint64 // the place reached: swept, as drift has it, else on the tape
	tape  tape
	bench bench
	drift drift
}

// Begin starts with a text, of which at most MaxText bytes are searched, and
// returns the place of its first code point.
func (s *Search) Begin(terms *Plain, text string) (first int) {
	s.terms, s.text, s.at = terms, text[:min(len(text), MaxText)], 0
	if terms.letters == nil {
		s.text, s.swept = "", true
		return 0
	}
	if s.swept = terms.pairs.fits(s.text); s.swept {
		return 0
	}
	s.tape.reset()
	first = terms.letters.read(&s.tape, s.text)
	s.at = uint64(first)
	return first
}

// Next returns further occurrences, perhaps none, and reports false where the
// text has ended. Those of one pattern come in the order of the text; their
// places are code points, counted from what Begin returned. The result is valid
// until the next call.
func (s *Search) Next() (spots []Spot, ok bool) {
	if s.swept {
		from := int(uint32(s.at))
		if from >= len(s.text) {
			s.text = "" // not kept from the collector
			return nil, false
		}
		spots, s.at = s.terms.sweep(&s.drift, &s.bench, s.text, s.at, min(from+maxSweep, len(s.text)))
		return spots, true
	}
	lo := int(s.at)
	if lo >= s.tape.n {
		s.text = ""
		return nil, false
	}
	hi := min(lo+Block, s.tape.n)
	s.at = uint64(hi)
	return s.terms.terms.scan(&s.bench, s.tape.syms, lo, hi), true
}
