package stats

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

var (
	// ErrTally is wrapped by every error about the set-up or the saved form of
	// a tally.
	ErrTally = errors.New("stats: unusable tally")
	// ErrDuplicate is wrapped when a tally that refuses duplicates meets an id
	// a second time.
	ErrDuplicate = errors.New("stats: record counted before")
	// ErrMismatch is wrapped when tallies that count different things are
	// merged.
	ErrMismatch = errors.New("stats: the tallies count different things")
	// ErrTooMany is wrapped when a tally reaches its limit of groups or
	// records.
	ErrTooMany = errors.New("stats: limit reached")
)

// TallyOptions says what a tally counts. The zero value counts the library's
// own indicators in one group and takes every record.
type TallyOptions struct {
	// By groups the records; none makes one group of all.
	By []Dimension
	// Indicators are counted in their order; none means Indicators().
	Indicators []Indicator
	// Unique refuses an id that was counted before. The tally then keeps all
	// ids and needs memory for them.
	Unique bool
	// MaxGroups bounds the groups, and with them the memory; 0 means 100000.
	MaxGroups int
}

const defaultMaxGroups = 100_000

// Tally counts records into figures 「汇总」, group by group. It holds counts,
// not records: tallies of parts add up to the tally of the whole, in any order
// and however the records were divided.
//
// A Tally is made by NewTally or read by UnmarshalJSON; the zero value can only
// be read into. It may not be changed by two goroutines at once.
type Tally struct {
	by         []Dimension
	values     []func(*Record) string // of the dimensions in by
	indicators []Indicator
	counter    counter
	maxGroups  int
	records    int
	groups     map[string]*group
	ids        map[string]struct{} // nil: duplicates are not refused
	scratch    []byte
	record     Record // what is being added
}

type group struct {
	key     Key
	records int
	counts  []count
}

// NewTally returns an empty tally. The error wraps ErrTally and says all that
// is wrong with the options.
func NewTally(o TallyOptions) (*Tally, error) {
	t := &Tally{by: slices.Clone(o.By), indicators: o.Indicators, maxGroups: o.MaxGroups, groups: map[string]*group{}}
	if o.Unique {
		t.ids = map[string]struct{}{}
	}
	if len(t.indicators) == 0 {
		t.indicators = Indicators()
	} else {
		t.indicators = cloneIndicators(t.indicators)
	}
	if t.maxGroups == 0 {
		t.maxGroups = defaultMaxGroups
	}
	if err := t.check(); err != nil {
		return nil, err
	}
	for _, d := range t.by {
		t.values = append(t.values, dimensions.of[d])
	}
	t.counter = newCounter(facts, t.indicators)
	if len(t.by) == 0 { // the one group exists also when nothing was counted
		t.groups[""] = t.newGroup(nil)
	}
	return t, nil
}

func cloneIndicators(list []Indicator) []Indicator {
	out := slices.Clone(list)
	for n := range out {
		out[n].Numerator = slices.Clone(out[n].Numerator)
		out[n].Population = slices.Clone(out[n].Population)
		for g := range out[n].Population {
			out[n].Population[g].Any = slices.Clone(out[n].Population[g].Any)
		}
	}
	return out
}

func (t *Tally) check() error {
	var faults vocab.Faults
	seen := map[Dimension]bool{}
	for n, d := range t.by {
		if !dimensions.has(d) || seen[d] {
			faults.Add(vocab.At("/by", n), codeTallyBy)
		}
		seen[d] = true
	}
	if len(t.indicators) > maxIndicators {
		faults.Add("/indicators", codeTallySize)
	}
	ids := map[IndicatorID]bool{}
	for n, i := range t.indicators {
		var own vocab.Faults
		if errors.As(i.Validate(), &own) {
			faults.Under(vocab.At("/indicators", n), own)
		}
		if ids[i.ID] {
			faults.Add(vocab.At("/indicators", n)+"/id", codeTallyIndicator)
		}
		ids[i.ID] = true
	}
	if t.maxGroups < 1 {
		faults.Add("/maxGroups", codeTallyGroups)
	}
	if err := faults.Err(); err != nil {
		return fmt.Errorf("%w: %w", ErrTally, err)
	}
	return nil
}

func (t *Tally) newGroup(key Key) *group {
	return &group{key: key, counts: newCounts(t.indicators)}
}

// Add counts r. A record that is not valid is refused with its faults, an id
// that was counted before with ErrDuplicate if the tally is to refuse it, and a
// record that would exceed a limit with ErrTooMany; then nothing is changed.
func (t *Tally) Add(r Record) error {
	t.record = r // where the facts reach it: a record of its own for each call would be left to the collector
	err := t.add(&t.record)
	t.record = Record{} // counts are kept, not records
	return err
}

func (t *Tally) add(r *Record) error {
	if t.groups == nil {
		return fmt.Errorf("%w: make it by NewTally", ErrTally)
	}
	if err := r.check(); err != nil {
		return err
	}
	if t.ids != nil {
		if _, seen := t.ids[r.ID]; seen {
			return fmt.Errorf("%w: %q", ErrDuplicate, r.ID)
		}
	}
	if t.records >= maxRecords {
		return fmt.Errorf("%w: %d records", ErrTooMany, maxRecords)
	}
	g, err := t.groupOf(r)
	if err != nil {
		return err
	}
	t.counter.read(r)
	t.counter.count(g.counts)
	g.records++
	t.records++
	if t.ids != nil {
		t.ids[strings.Clone(r.ID)] = struct{}{}
	}
	return nil
}

// groupOf finds the group of r or opens it.
func (t *Tally) groupOf(r *Record) (*group, error) {
	b := t.scratch[:0]
	for _, of := range t.values {
		b = appendKey(b, of(r))
	}
	t.scratch = b
	if g := t.groups[string(b)]; g != nil {
		return g, nil
	}
	key := make(Key, len(t.by))
	for n, d := range t.by {
		key[n] = KeyPart{d, strings.Clone(t.values[n](r))}
	}
	return t.open(string(b), key)
}

func (t *Tally) open(name string, key Key) (*group, error) {
	if len(t.groups) >= t.maxGroups {
		return nil, fmt.Errorf("%w: %d groups; group by fewer dimensions or raise MaxGroups", ErrTooMany, t.maxGroups)
	}
	g := t.newGroup(key)
	t.groups[name] = g
	return g, nil
}

// appendKey appends a value so that no two lists of values look alike: its
// length stands before it.
func appendKey(b []byte, value string) []byte {
	return append(append(b, byte(len(value)>>8), byte(len(value))), value...)
}

func (k Key) name() string {
	var b []byte
	for _, p := range k {
		b = appendKey(b, p.Value)
	}
	return string(b)
}

// Merge adds the counts of other, which stays as it is. Both must count the same
// indicators by the same dimensions (ErrMismatch); a tally that refuses
// duplicates merges only with another that does, and refuses the whole merge if
// they share an id (ErrDuplicate). On an error nothing is changed.
func (t *Tally) Merge(other *Tally) error {
	if t.groups == nil || other == nil || other.groups == nil {
		return fmt.Errorf("%w: make it by NewTally", ErrTally)
	}
	if err := t.matches(other); err != nil {
		return err
	}
	if t.records > maxRecords-other.records {
		return fmt.Errorf("%w: %d records", ErrTooMany, maxRecords)
	}
	fresh := 0
	for name := range other.groups {
		if t.groups[name] == nil {
			fresh++
		}
	}
	if len(t.groups) > t.maxGroups-fresh {
		return fmt.Errorf("%w: %d groups", ErrTooMany, t.maxGroups)
	}
	for name, theirs := range other.groups {
		ours := t.groups[name]
		if ours == nil {
			ours = t.newGroup(slices.Clone(theirs.key))
			t.groups[name] = ours
		}
		ours.merge(theirs)
	}
	t.records += other.records
	for id := range other.ids {
		t.ids[id] = struct{}{}
	}
	return nil
}

func (t *Tally) matches(other *Tally) error {
	switch {
	case !slices.Equal(t.by, other.by):
		return fmt.Errorf("%w: grouped by %v and by %v", ErrMismatch, t.by, other.by)
	case !slices.EqualFunc(t.indicators, other.indicators, sameIndicator):
		return fmt.Errorf("%w: the indicators differ", ErrMismatch)
	case (t.ids == nil) != (other.ids == nil):
		return fmt.Errorf("%w: only one of them refuses duplicates", ErrMismatch)
	case t == other:
		return fmt.Errorf("%w: a tally cannot be merged with itself", ErrMismatch)
	}
	var shared []string
	for id := range other.ids {
		if _, seen := t.ids[id]; seen {
			shared = append(shared, id)
		}
	}
	if len(shared) > 0 {
		return fmt.Errorf("%w: %d ids, the first is %q", ErrDuplicate, len(shared), slices.Min(shared))
	}
	return nil
}

func sameIndicator(a, b Indicator) bool {
	return a.ID == b.ID && a.Name == b.Name && a.Definition == b.Definition && a.Unit == b.Unit &&
		a.WholeOf == b.WholeOf && a.PartOf == b.PartOf && a.VariantOf == b.VariantOf &&
		slices.Equal(a.Numerator, b.Numerator) &&
		slices.EqualFunc(a.Population, b.Population, func(g, h Gate) bool {
			return g.Code == h.Code && g.Text == h.Text && slices.Equal(g.Any, h.Any)
		})
}

func (g *group) merge(other *group) {
	g.records += other.records
	for n := range g.counts {
		g.counts[n].part += other.counts[n].part
		g.counts[n].whole += other.counts[n].whole
		for k, excluded := range other.counts[n].excluded {
			g.counts[n].excluded[k] += excluded
		}
	}
}

// sorted returns the groups in the order of their keys.
func (t *Tally) sorted() []*group {
	list := make([]*group, 0, len(t.groups))
	for _, g := range t.groups {
		list = append(list, g)
	}
	sort.Slice(list, func(a, b int) bool { return compareKeys(list[a].key, list[b].key) < 0 })
	return list
}

// Table returns the figures of every group, groups in the order of their keys:
// years by number, other values by bytes, "not recorded" last.
func (t *Tally) Table() Table {
	table := Table{Groups: []GroupFigures{}}
	for _, g := range t.sorted() {
		out := GroupFigures{Key: slices.Clone(g.key), Records: g.records}
		for n, i := range t.indicators {
			out.Figures = append(out.Figures, i.figure(g.counts[n]))
		}
		table.Groups = append(table.Groups, out)
	}
	return table
}

// Table is the figures of a tally, ready to be written as JSON.
type Table struct {
	Groups []GroupFigures `json:"groups"`
}

// GroupFigures is the figures of the records that share a key.
type GroupFigures struct {
	Key     Key      `json:"key"`
	Records int      `json:"records"`
	Figures []Figure `json:"figures"`
}

// Figure returns the figure of that indicator; the zero Figure, which has no
// value, where the group has none.
func (g GroupFigures) Figure(id IndicatorID) Figure {
	for _, f := range g.Figures {
		if f.Indicator == id {
			return f.clone()
		}
	}
	return Figure{}
}
