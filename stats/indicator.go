package stats

import (
	"sort"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// IndicatorID names an indicator, such as "reply_rate". Those of Indicators that
// are asked for most have constants; a caller who defines more keeps his own
// list.
type IndicatorID string

// Indicator is the definition of a figure as data 「指标」: which records are the
// whole, which of them are the part, and what is counted. Two places that count
// 满意率 differently have two indicators, not one with a switch.
//
// A record passes the gates of Population in order; the first that it does not
// pass is the reason why it is excluded. It belongs to the part if any fact of
// Numerator is true of it; an empty Numerator takes every record of the whole. A
// record that lacks the fact only because an event of its log does not fit is in
// neither: see Record.Refused.
//
// The zero value counts every record as part and whole; Validate wants more.
type Indicator struct {
	ID IndicatorID `json:"id"`
	// Name is the usual name, Definition one sentence that says what is divided
	// by what.
	Name       vocab.Text `json:"name"`
	Definition vocab.Text `json:"definition"`
	Unit       CountUnit  `json:"unit"`
	Population []Gate     `json:"population,omitempty"`
	Numerator  []Fact     `json:"numerator,omitempty"`
	// WholeOf and PartOf are what a record adds to the whole and to the part;
	// unset adds one for the record.
	WholeOf Quantity `json:"wholeOf,omitempty"`
	PartOf  Quantity `json:"partOf,omitempty"`
	// VariantOf is the indicator that this one counts in another way.
	VariantOf IndicatorID `json:"variantOf,omitempty"`
}

// Gate lets a record into the population if any of its facts is true of it
// 「统计范围」. Code and Text say why a record that does not pass is excluded.
type Gate struct {
	Any  []Fact     `json:"any"`
	Code string     `json:"code"`
	Text vocab.Text `json:"text"`
}

// exclusion is why a record is not in the population of an indicator.
type exclusion struct {
	ID   string     `json:"id"`
	Code string     `json:"code"`
	Text vocab.Text `json:"text"`
}

// maxGates bounds the gates of one indicator and maxIndicators the indicators
// of one tally.
const (
	maxGates      = 16
	maxIndicators = 256
)

// Validate returns every fault of i as vocab.Faults: indicator.id where the
// id is missing, indicator.text where name or definition lack a language,
// indicator.unit, indicator.gate where a gate has no fact, code or text (texts
// of invalid UTF-8 are as good as none), indicator.fact for a value that is no
// fact, indicator.quantity where part and whole do not belong together, and
// indicator.size above 16 gates.
func (i Indicator) Validate() error {
	var faults vocab.Faults
	if i.ID == "" || !valid(string(i.ID)) {
		faults.Add("/id", codeIndicatorID)
	}
	for _, t := range []struct {
		path string
		text vocab.Text
	}{{"/name", i.Name}, {"/definition", i.Definition}} {
		if t.text.ZH == "" || t.text.EN == "" || !valid(t.text.ZH, t.text.EN) {
			faults.Add(t.path, codeIndicatorText)
		}
	}
	if !i.Unit.Valid() {
		faults.Add("/unit", codeIndicatorUnit)
	}
	if len(i.Population) > maxGates {
		faults.Add("/population", codeIndicatorSize)
	}
	for n, g := range i.Population {
		at := vocab.At("/population", n)
		if len(g.Any) == 0 || g.Code == "" || g.Text.ZH == "" || g.Text.EN == "" || !valid(g.Code, g.Text.ZH, g.Text.EN) {
			faults.Add(at, codeIndicatorGate)
		}
		checkFacts(&faults, at+"/any", g.Any)
	}
	checkFacts(&faults, "/numerator", i.Numerator)
	if !partOfWhole(i.PartOf, i.WholeOf) {
		faults.Add("/partOf", codeIndicatorQuantity)
	}
	return faults.Err()
}

func valid(texts ...string) bool {
	for _, t := range texts {
		if !utf8.ValidString(t) {
			return false
		}
	}
	return true
}

func checkFacts(faults *vocab.Faults, path string, list []Fact) {
	for n, f := range list {
		if !facts.has(f) {
			faults.Add(vocab.At(path, n), codeIndicatorFact)
		}
	}
}

// partOfWhole reports whether what part counts is never more than what whole
// counts; Record.Validate holds every record to it.
func partOfWhole(part, whole Quantity) bool {
	switch part {
	case quantityAdopted:
		return whole == quantityDemands || whole == part
	case quantityFavourableForms:
		return whole == quantityForms || whole == part
	case quantityFulfilled:
		return whole == quantityCommitments || whole == part
	default:
		return part == whole && (part == 0 || part.Valid())
	}
}

// Part returns the ids of the records that make up the part, in ascending
// order: the items behind the number. For a figure in 条 or 份 they are the
// records that add something to it.
func (i Indicator) Part(records []Record) []string {
	return i.ids(records, func(_, part, _ int) bool { return part > 0 })
}

// Rest returns the ids of the records that are in the population but not
// (or, for a figure in 条 or 份, not wholly) in the part, in ascending order:
// what is missing to 100%.
func (i Indicator) Rest(records []Record) []string {
	return i.ids(records, func(gate, part, whole int) bool { return gate < 0 && part < whole })
}

// excluded returns the records that are not in the population, each with the
// reason, by ascending id.
func (i Indicator) excluded(records []Record) []exclusion {
	var out []exclusion
	i.each(records, func(r *Record, gate, _, _ int) {
		if gate >= 0 {
			g := i.reason(gate)
			out = append(out, exclusion{ID: r.ID, Code: g.Code, Text: g.Text})
		}
	})
	sort.SliceStable(out, func(a, b int) bool { return out[a].ID < out[b].ID })
	return out
}

// reason is why a record is excluded, by the number of the gate.
func (i Indicator) reason(n int) Gate {
	if n < len(i.Population) {
		return i.Population[n]
	}
	return gate(codeOutOfOrder)
}

// Figure counts i over the records at once. An id that comes twice is counted
// twice; a Tally can refuse it.
func (i Indicator) Figure(records []Record) Figure {
	return figures([]Indicator{i}, records)[0]
}

// figures counts the indicators over the records, which are read once for all.
func figures(indicators []Indicator, records []Record) []Figure {
	c := newCounter(facts, indicators)
	counts := newCounts(indicators)
	for n := range records {
		c.read(&records[n])
		c.count(counts)
	}
	list := make([]Figure, len(indicators))
	for n, i := range indicators {
		list[n] = i.figure(counts[n])
	}
	return list
}

// each says of every record what it adds to i.
func (i Indicator) each(records []Record, say func(r *Record, gate, part, whole int)) {
	c := newCounter(facts, []Indicator{i})
	for n := range records {
		c.read(&records[n])
		gate, part, whole := c.adds(0)
		say(&records[n], gate, part, whole)
	}
}

func (i Indicator) ids(records []Record, wanted func(gate, part, whole int) bool) []string {
	var ids []string
	i.each(records, func(r *Record, gate, part, whole int) {
		if wanted(gate, part, whole) {
			ids = append(ids, r.ID)
		}
	})
	sort.Strings(ids)
	return ids
}
