package rule

// solver decides whether a document can exist on which some tests of an engine
// hold and others do not. It searches for truth values of atoms: pattern p is
// found in the title, in the body; patterns stand close together in a part; a
// field has a value. What atoms imply one another it knows from the engine: a
// term that holds another brings that one along.
//
// Its "no" is a proof. A "yes" may be wrong where the search was given up; a
// document that shows it is made by sample and tried on the engine.
type solver struct {
	e        *Engine
	value    []int8          // by atom: 1 true, -1 false, 0 open
	trail    []int32         // atoms in the order in which they got a value
	brings   [][]int32       // by atom: what it implies
	needs    [][]int32       // by atom: what implies it
	near     map[int32]int32 // of tests of near and of spots
	nears    []int32         // tests of near, in the order of their atoms
	spots    []int32         // tests of spots
	field    map[Field]int32
	fields   []Field
	spelling []string  // by pattern
	inner    [][]int32 // by pattern: those that are found wherever it is
	holders  [][]int32 // by pattern of a near: those that it is found with
	probe    *Evaluator
	off      int32 // a test that goals with off count as failing
	steps    int   // of this search
	spent    int   // of all searches
	gaveUp   bool  // a search ended without an answer
}

// maxSteps bounds one search, maxSpent all searches of a check.
const (
	maxSteps = 100_000
	maxSpent = 100_000_000
)

// goal is a test that has to hold, or has to fail.
type goal struct {
	test int32
	want bool
	off  bool // the test solver.off in it is taken to fail
}

// choice asks for n of the goals at least.
type choice struct {
	of []goal
	n  int
}

// newSolver returns a solver for a compiled set. Stock says whether stock
// phrases hide the terms that are the same.
func newSolver(c *compiler, stock bool) *solver {
	e := c.e
	s := &solver{e: e, spelling: c.spelling, near: map[int32]int32{}, field: map[Field]int32{}}
	atoms := int32(2 * len(e.patterns))
	for i, t := range e.tests {
		if t.op == opNear {
			s.near[int32(i)] = atoms
			s.nears = append(s.nears, int32(i))
			atoms += 2
		}
		if t.op == opSpot {
			s.near[int32(i)] = atoms
			s.spots = append(s.spots, int32(i))
			atoms += 2
		}
	}
	for _, t := range e.tests {
		if t.op == opField {
			for _, w := range e.words[t.lo:t.hi] {
				f := Field{t.term, w}
				if _, ok := s.field[f]; !ok {
					s.field[f] = atoms
					s.fields = append(s.fields, f)
					atoms++
				}
			}
		}
	}
	s.value = make([]int8, atoms)
	s.brings = make([][]int32, atoms)
	s.needs = make([][]int32, atoms)
	s.link()
	for p := range e.patterns {
		if stock && e.patterns[p].stock { // never seen
			s.value[2*p], s.value[2*p+1] = -1, -1
		}
	}
	return s
}

// possible reports whether a document can exist that meets all goals. The
// atoms that make it possible are left in s.value.
func (s *solver) possible(goals ...goal) bool {
	s.undo(0)
	s.spent += s.steps + 1
	if s.steps = 0; s.spent > maxSpent {
		s.gaveUp = true
		return true
	}
	return s.search(goals, nil)
}

// implies reports whether a test holds wherever another does, for certain.
func (s *solver) implies(a, b int32) bool {
	return !s.possible(goal{test: a, want: true}, goal{test: b})
}

func (s *solver) undo(to int) {
	for _, a := range s.trail[to:] {
		s.value[a] = 0
	}
	s.trail = s.trail[:to]
}

// assume gives an atom a value, with all that follows, and reports whether that
// contradicts what is known.
func (s *solver) assume(atom int32, value int8) bool {
	if s.value[atom] != 0 {
		return s.value[atom] == value
	}
	s.value[atom] = value
	s.trail = append(s.trail, atom)
	s.steps++
	follow := s.brings
	if value < 0 {
		follow = s.needs
	}
	for _, a := range follow[atom] {
		if !s.assume(a, value) {
			return false
		}
	}
	return true
}

// search meets the goals, which leave no choice, and then tries the choices,
// the narrowest first.
func (s *solver) search(goals []goal, open []choice) bool {
	open, goals = append([]choice(nil), open...), append([]goal(nil), goals...)
	for len(goals) > 0 {
		for len(goals) > 0 {
			g := goals[len(goals)-1]
			goals = goals[:len(goals)-1]
			s.steps++
			more, c, ok := s.expand(g)
			if !ok {
				return false
			}
			goals = append(goals, more...)
			if c.n > 0 {
				open = append(open, c)
			}
		}
		var ok bool
		if open, goals, ok = s.narrow(open); !ok {
			return false
		}
	}
	if len(open) == 0 {
		return true
	}
	return s.branch(open)
}

// narrow drops from the choices what is decided already. What is left without
// a choice is returned as goals.
func (s *solver) narrow(open []choice) (left []choice, goals []goal, ok bool) {
	for _, c := range open {
		s.steps += len(c.of)
		of := make([]goal, 0, len(c.of))
		for _, g := range c.of {
			switch s.known(g) {
			case 1:
				c.n--
			case 0:
				of = append(of, g)
			}
		}
		switch c.of = of; {
		case c.n <= 0:
		case len(of) < c.n:
			return nil, nil, false
		case len(of) == c.n:
			goals = append(goals, of...)
		default:
			left = append(left, c)
		}
	}
	return left, goals, true
}

// branch tries the alternatives of the narrowest choice.
func (s *solver) branch(open []choice) bool {
	best := 0
	for i, c := range open {
		if len(c.of)-c.n < len(open[best].of)-open[best].n {
			best = i
		}
	}
	c := open[best]
	rest := append(append([]choice(nil), open[:best]...), open[best+1:]...)
	var failed []goal // alternatives that lead nowhere: from then on they do not hold
	for i := range len(c.of) - c.n + 1 {
		if s.steps++; s.steps > maxSteps || s.spent > maxSpent {
			s.gaveUp = true
			return true
		}
		mark := len(s.trail)
		s.steps += len(failed)
		goals := append(append([]goal(nil), failed...), c.of[i])
		more := rest
		if c.n > 1 {
			more = append(rest[:len(rest):len(rest)], choice{c.of[i+1:], c.n - 1})
		}
		if s.search(goals, more) {
			return true
		}
		s.undo(mark)
		g := c.of[i]
		g.want = !g.want
		failed = append(failed, g)
	}
	return false
}

// known returns 1 for a goal that is met already, -1 for one that cannot be
// met any more, and 0 where that is open or takes more than a look.
func (s *solver) known(g goal) int8 {
	if g.test < 0 {
		return s.value[-1-g.test] * sign(g.want)
	}
	t := &s.e.tests[g.test]
	if t.op != opTerm || g.off && g.test == s.off {
		return 0
	}
	title, body := s.value[2*t.n], s.value[2*t.n+1]
	if t.where == WhereTitle {
		body = -1
	}
	if t.where == WhereBody {
		title = -1
	}
	return max(title, body) * sign(g.want)
}

// Atoms are met through goals too: a goal on a test below 0 is an atom.
func atomGoal(atom int32) goal { return goal{test: -1 - atom, want: true} }

// expand breaks a goal down into goals, a choice, or values of atoms.
func (s *solver) expand(g goal) (more []goal, c choice, ok bool) {
	if g.test < 0 {
		return nil, choice{}, s.assume(-1-g.test, sign(g.want))
	}
	if g.off && g.test == s.off {
		return nil, choice{}, !g.want
	}
	e := s.e
	t := &e.tests[g.test]
	var parts []goal
	need := 1 // how many of the parts make the test hold
	switch t.op {
	case opTerm:
		if t.where != WhereBody {
			parts = append(parts, atomGoal(2*t.n))
		}
		if t.where != WhereTitle {
			parts = append(parts, atomGoal(2*t.n+1))
		}
	case opSpot, opNear:
		if t.where != WhereBody {
			parts = append(parts, atomGoal(s.near[g.test]))
		}
		if t.where != WhereTitle {
			parts = append(parts, atomGoal(s.near[g.test]+1))
		}
	case opField:
		for _, w := range e.words[t.lo:t.hi] {
			parts = append(parts, atomGoal(s.field[Field{t.term, w}]))
		}
	case opCount, opNone:
		for _, k := range e.kids[t.lo:t.hi] {
			parts = append(parts, goal{k, true, g.off})
		}
		need = int(t.n)
	}
	if t.op == opNone {
		need = 1
		g.want = !g.want
	}
	if !g.want { // fewer than need: all but need-1 fail
		for i := range parts {
			parts[i].want = !parts[i].want
		}
		need = len(parts) - need + 1
	}
	if need >= len(parts) {
		return parts, choice{}, true
	}
	return nil, choice{parts, need}, true
}

func sign(b bool) int8 {
	if b {
		return 1
	}
	return -1
}
