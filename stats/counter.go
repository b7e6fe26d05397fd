package stats

import "slices"

// counter counts records for a list of indicators. It asks a record only the
// facts that those indicators are built of, and each of them once; gates that
// several indicators begin with are passed once for all of them.
type counter struct {
	words []fieldFacts
	asked []askedFact // the facts that have to be asked
	gates []step      // those before a gate stand before it
	plans []plan
	// What the record read last said, by fact, at which gate it was stopped on its
	// way to and through each gate (-1 where at none), and that record.
	said    []bool
	stopped []int32
	now     reading
}

// fieldFacts lists the facts that each word of a field makes true.
type fieldFacts struct {
	field field
	of    [maxWords]factSet
}

type askedFact struct {
	row *factRow
	n   int
}

// step is a gate on the way into a population.
type step struct {
	facts  factSet
	before int   // the gate before it, -1 where it is the first
	number int32 // 0 for the first gate, 1 for the next
}

// plan is an indicator made ready for counting.
type plan struct {
	last    int // its last gate, -1 where it has none
	part    factSet
	wholeOf Quantity
	partOf  Quantity
}

// factSet lists facts by their number in said.
type factSet []int

// any reports whether a fact of s is true.
func (s factSet) any(said []bool) bool {
	for _, n := range s {
		if said[n] {
			return true
		}
	}
	return false
}

func newCounter(t factTable, indicators []Indicator) counter {
	var c counter
	number := make([]int, len(t.rows)) // in said, by row; 1 is the first
	for _, i := range indicators {
		p := plan{last: -1, wholeOf: i.WholeOf, partOf: i.PartOf}
		for n, g := range i.Population {
			p.last = c.gate(step{facts: c.set(t, number, g.Any), before: p.last, number: int32(n)})
		}
		p.part = c.set(t, number, i.Numerator)
		if len(i.Numerator) == 0 {
			p.part = c.set(t, number, []Fact{everyRecord})
		}
		c.plans = append(c.plans, p)
	}
	c.stopped = make([]int32, len(c.gates))
	return c
}

// set returns the set of the facts, and sees that they are read. What is no fact
// is left out: it is true of no record.
func (c *counter) set(t factTable, number []int, list []Fact) factSet {
	var s factSet
	for _, f := range list {
		row, ok := t.at[f]
		if !ok {
			continue
		}
		if number[row] == 0 {
			c.add(&t.rows[row])
			number[row] = len(c.said)
		}
		s = append(s, number[row]-1)
	}
	return s
}

func (c *counter) add(row *factRow) {
	n := len(c.said)
	c.said = append(c.said, false)
	if row.ask != nil {
		c.asked = append(c.asked, askedFact{row, n})
		return
	}
	at := slices.IndexFunc(c.words, func(f fieldFacts) bool { return f.field == row.field })
	if at < 0 {
		at = len(c.words)
		c.words = append(c.words, fieldFacts{field: row.field})
	}
	for word, says := range row.words {
		if row.counts(says) {
			c.words[at].of[word] = append(c.words[at].of[word], n)
		}
	}
}

// gate finds s among the gates, or appends it.
func (c *counter) gate(s step) int {
	for n, have := range c.gates {
		if have.before == s.before && slices.Equal(have.facts, s.facts) {
			return n
		}
	}
	c.gates = append(c.gates, s)
	return len(c.gates) - 1
}

// read asks r all that is asked, and takes it through the gates.
func (c *counter) read(r *Record) {
	c.now.read(r)
	clear(c.said)
	for k := range c.words {
		f := &c.words[k]
		for _, n := range f.of[c.now.words[f.field]%maxWords] {
			c.said[n] = true
		}
	}
	for _, a := range c.asked {
		c.said[a.n] = a.row.counts(a.row.ask(&c.now))
	}
	for n := range c.gates {
		g, stopped := &c.gates[n], int32(-1)
		if g.before >= 0 {
			stopped = c.stopped[g.before]
		}
		if stopped < 0 && !g.facts.any(c.said) {
			stopped = g.number
		}
		c.stopped[n] = stopped
	}
}

// adds says what the record read last adds to indicator n: gate is the one that
// kept it out, -1 where none did.
func (c *counter) adds(n int) (gate, part, whole int) {
	p := &c.plans[n]
	if p.last >= 0 && c.stopped[p.last] >= 0 {
		return int(c.stopped[p.last]), 0, 0
	}
	whole = quantityOf(p.wholeOf, c.now.Record)
	if p.part.any(c.said) {
		part = quantityOf(p.partOf, c.now.Record)
	}
	return -1, part, whole
}

// count is what is kept of one indicator in one group.
type count struct {
	part, whole int
	excluded    []int // by gate
}

func newCounts(indicators []Indicator) []count {
	counts := make([]count, len(indicators))
	for n, i := range indicators {
		counts[n].excluded = make([]int, len(i.Population))
	}
	return counts
}

// count adds the record read last to the counts of all indicators. It does what
// adds says, without a call for each indicator that counts records.
func (c *counter) count(counts []count) {
	for n := range c.plans {
		p, into := &c.plans[n], &counts[n]
		switch {
		case p.last >= 0 && c.stopped[p.last] >= 0:
			into.excluded[c.stopped[p.last]]++
		case p.wholeOf == 0 && p.partOf == 0:
			into.whole++
			if p.part.any(c.said) {
				into.part++
			}
		default:
			_, part, whole := c.adds(n)
			into.part += part
			into.whole += whole
		}
	}
}
