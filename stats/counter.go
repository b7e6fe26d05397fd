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
	// rows and tellers are of the facts of said. open tells, while disordered, which
	// of them the record leaves open because an event that tells of it does not fit.
	rows       []*factRow
	tellers    [][]teller
	open       []bool
	disordered bool
}

// What stopped a record that passes every gate, and one of which it cannot be
// known whether it passes.
const (
	atNoGate   int32 = -1
	outOfOrder int32 = -2
)

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
	tellers []teller // of the quantities
	gates   int      // how many; the number of the reason out_of_order
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
		p := plan{last: -1, wholeOf: i.WholeOf, partOf: i.PartOf, gates: len(i.Population)}
		p.tellers = append(tellersOfQuantity(i.WholeOf), tellersOfQuantity(i.PartOf)...)
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
	c.said, c.open = append(c.said, false), append(c.open, false)
	c.rows, c.tellers = append(c.rows, row), append(c.tellers, tellersOf(row.fact))
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
	if c.disordered = len(r.Refused) > 0; c.disordered {
		for n, row := range c.rows {
			if c.open[n] = c.now.leavesOpen(row, c.tellers[n]); c.open[n] {
				c.said[n] = false
			}
		}
	}
	for n := range c.gates {
		g, stopped := &c.gates[n], atNoGate
		if g.before >= 0 {
			stopped = c.stopped[g.before]
		}
		if stopped == atNoGate && !g.facts.any(c.said) {
			stopped = g.number
			if c.disordered && g.facts.any(c.open) {
				stopped = outOfOrder
			}
		}
		c.stopped[n] = stopped
	}
}

// reason is why the record read last is not in the population of p, by the number
// of the gate, one more than the last for out_of_order; -1 where it is in it.
func (c *counter) reason(p *plan) int {
	if p.last >= 0 && c.stopped[p.last] >= 0 {
		return int(c.stopped[p.last])
	}
	if c.disordered && (p.last >= 0 && c.stopped[p.last] == outOfOrder ||
		!p.part.any(c.said) && p.part.any(c.open) || c.now.refuses(p.tellers)) {
		return p.gates
	}
	return -1
}

// adds says what the record read last adds to indicator n, and by which reason it
// is kept out, -1 where by none.
func (c *counter) adds(n int) (gate, part, whole int) {
	p := &c.plans[n]
	if why := c.reason(p); why >= 0 {
		return why, 0, 0
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
	excluded    []int // by gate; the last for out_of_order
}

func newCounts(indicators []Indicator) []count {
	counts := make([]count, len(indicators))
	for n, i := range indicators {
		counts[n].excluded = make([]int, len(i.Population)+1)
	}
	return counts
}

// count adds the record read last to the counts of all indicators. It does what
// adds says, without a call for each indicator that counts records.
func (c *counter) count(counts []count) {
	for n := range c.plans {
		p, into := &c.plans[n], &counts[n]
		why := -1
		if c.disordered || p.last >= 0 && c.stopped[p.last] >= 0 {
			why = c.reason(p)
		}
		switch {
		case why >= 0:
			into.excluded[why]++
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
