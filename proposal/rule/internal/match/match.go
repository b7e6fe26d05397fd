// Package match finds many terms in a text at once, letter by letter. It is the
// byte work of package rule, which gives the matches their meaning.
//
// Terms are lists of characters, distinct and not empty; a pattern is a term's
// place in the list. There are two ways. Folded reads texts to a tape of
// symbols on which all that folds to the same is the same, and tells what
// stands around an occurrence and where it stood in the original. Plain compares
// as written, and searches the bytes without reading a tape where it can.
//
// What is compiled is immutable. A Reader and a Search are the working memory
// of one goroutine; once they have seen their largest text they allocate
// nothing. The inner loops exist twice, with and without package unsafe.
package match

// MaxText is how many bytes of one text are looked at: 512 MiB, so that places
// fit 32 bits.
const MaxText = 1 << 29

// machine is an alphabet with the automaton of the terms written in it.
type machine struct {
	letters *alphabet
	terms   *automaton
}

func newMachine(terms [][]rune, folded bool) (machine, error) {
	letters, err := newAlphabet(terms, folded)
	if err != nil {
		return machine{}, err
	}
	chars := 0
	for _, t := range terms {
		chars += len(t)
	}
	spelt, syms := make([][]uint16, len(terms)), make([]uint16, 0, chars)
	for i, t := range terms {
		from := len(syms)
		syms = letters.spell(syms, t)
		spelt[i] = syms[from:]
	}
	return machine{letters, newAutomaton(spelt, letters.count)}, nil
}

// Length returns the characters of a pattern.
func (m *machine) Length(pattern uint32) int { return int(m.terms.length[pattern]) }
