package stats

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// tallyVersion is the version of the saved form of a tally. A form that would
// read differently gets another number.
const tallyVersion = 1

type tallyJSON struct {
	Version    int         `json:"version"`
	By         []Dimension `json:"by"`
	Records    int         `json:"records"`
	Unique     bool        `json:"unique"`
	IDs        []string    `json:"ids,omitempty"`
	Indicators []Indicator `json:"indicators"`
	Groups     []groupJSON `json:"groups"`
}

type groupJSON struct {
	Key     Key         `json:"key"`
	Records int         `json:"records"`
	Counts  []countJSON `json:"counts"`
}

// countJSON holds the counts of one indicator in one group; Excluded is by
// gate, in the order of the indicator, and where there are any out of order has
// their number at its end.
type countJSON struct {
	Part     int   `json:"part"`
	Whole    int   `json:"whole"`
	Excluded []int `json:"excluded,omitempty"`
}

// MarshalJSON saves the tally with everything needed to go on counting: the
// indicators, the counts and, where duplicates are refused, the ids. Equal
// tallies give equal bytes. The limit of groups is not saved: it belongs to the
// machine that counts.
func (t *Tally) MarshalJSON() ([]byte, error) {
	if t.groups == nil {
		return nil, fmt.Errorf("%w: make it by NewTally", ErrTally)
	}
	j := tallyJSON{
		Version: tallyVersion, By: append([]Dimension{}, t.by...), Records: t.records, Unique: t.ids != nil,
		Indicators: t.indicators, Groups: []groupJSON{},
	}
	for id := range t.ids {
		j.IDs = append(j.IDs, id)
	}
	slices.Sort(j.IDs)
	for _, g := range t.sorted() {
		out := groupJSON{Key: g.key, Records: g.records, Counts: make([]countJSON, len(g.counts))}
		for n, c := range g.counts {
			out.Counts[n] = countJSON{Part: c.part, Whole: c.whole, Excluded: withoutZero(c.excluded)}
		}
		j.Groups = append(j.Groups, out)
	}
	return json.Marshal(j)
}

// withoutZero leaves out the last reason where it kept no record out.
func withoutZero(excluded []int) []int {
	if last := len(excluded) - 1; excluded[last] == 0 {
		return excluded[:last]
	}
	return excluded
}

// savedTally, savedGroup and savedCount are what is read: a number that is not
// there, or null, is told from 0.
type savedTally struct {
	Version    *int         `json:"version"`
	By         []Dimension  `json:"by"` // null was written for none
	Records    *int         `json:"records"`
	Unique     *bool        `json:"unique"`
	IDs        []string     `json:"ids"`
	Indicators []Indicator  `json:"indicators"`
	Groups     []savedGroup `json:"groups"`
}

type savedGroup struct {
	Key     Key          `json:"key"`
	Records *int         `json:"records"`
	Counts  []savedCount `json:"counts"`
}

type savedCount struct {
	Part     *int   `json:"part"`
	Whole    *int   `json:"whole"`
	Excluded []*int `json:"excluded"`
}

// plain returns what was read, and the places where something is missing.
func (s savedTally) plain() (tallyJSON, vocab.Faults) {
	var faults vocab.Faults
	number := func(n *int, at, name string) int {
		if n == nil {
			faults.Add(at+name, codeTallyMissing)
			return 0
		}
		return *n
	}
	j := tallyJSON{
		Version: number(s.Version, "", "/version"), By: s.By, Records: number(s.Records, "", "/records"), IDs: s.IDs,
		Indicators: s.Indicators, Groups: make([]groupJSON, len(s.Groups)),
	}
	if s.Unique == nil {
		faults.Add("/unique", codeTallyMissing)
	} else {
		j.Unique = *s.Unique
	}
	for n, g := range s.Groups {
		at := vocab.At("/groups", n)
		j.Groups[n] = groupJSON{Key: g.Key, Records: number(g.Records, at, "/records"), Counts: make([]countJSON, len(g.Counts))}
		for k, c := range g.Counts {
			at := vocab.At(at+"/counts", k)
			count := countJSON{Part: number(c.Part, at, "/part"), Whole: number(c.Whole, at, "/whole")}
			for e, x := range c.Excluded {
				count.Excluded = append(count.Excluded, number(x, vocab.At(at+"/excluded", e), ""))
			}
			j.Groups[n].Counts[k] = count
		}
	}
	return j, faults
}

// UnmarshalJSON reads what MarshalJSON writes, strictly: a member that is not
// known, missing or null is a fault. A form of another version, or one
// whose counts cannot all be true, is refused with an error that wraps ErrTally,
// and t keeps what it held. The limit of groups is the larger of the default and
// the groups read.
func (t *Tally) UnmarshalJSON(b []byte) error {
	s, faults := vocab.Decode[savedTally](b)
	if len(faults) > 0 {
		return fmt.Errorf("%w: %w", ErrTally, faults)
	}
	j, faults := s.plain()
	if len(faults) > 0 {
		return fmt.Errorf("%w: %w", ErrTally, faults)
	}
	if j.Version != tallyVersion {
		return fmt.Errorf("%w: version %d, this library reads version %d", ErrTally, j.Version, tallyVersion)
	}
	if len(j.Indicators) == 0 {
		return fmt.Errorf("%w: no indicators", ErrTally)
	}
	read, err := NewTally(TallyOptions{
		By: j.By, Indicators: j.Indicators, Unique: j.Unique, MaxGroups: max(defaultMaxGroups, len(j.Groups)+1),
	})
	if err != nil {
		return err
	}
	for n, g := range j.Groups {
		if err := read.load(g); err != nil {
			return fmt.Errorf("%w: group %d: %w", ErrTally, n, err)
		}
	}
	if err := read.loadIDs(j); err != nil {
		return fmt.Errorf("%w: %w", ErrTally, err)
	}
	*t = *read
	return nil
}

// load takes one saved group, and refuses what no records can have given.
func (t *Tally) load(j groupJSON) error {
	if len(j.Key) != len(t.by) || len(j.Counts) != len(t.indicators) {
		return fmt.Errorf("the key has %d parts and the counts are %d", len(j.Key), len(j.Counts))
	}
	for n, p := range j.Key {
		if p.Dimension != t.by[n] {
			return fmt.Errorf("the key names %q where %q stands in \"by\"", p.Dimension, t.by[n])
		}
		if len(p.Value) > maxText {
			return fmt.Errorf("a value of the key exceeds %d bytes", maxText)
		}
	}
	name := j.Key.name()
	g := t.groups[name]
	switch {
	case g == nil:
		var err error
		if g, err = t.open(name, slices.Clone(j.Key)); err != nil {
			return err
		}
	case len(t.by) > 0 || g.records > 0:
		return fmt.Errorf("the key %q comes twice", j.Key)
	}
	if j.Records < 0 || j.Records > maxRecords-t.records || (len(t.by) > 0 && j.Records == 0) {
		return fmt.Errorf("%d records", j.Records)
	}
	g.records = j.Records
	t.records += j.Records
	for n, c := range j.Counts {
		if err := t.loadCount(g, n, c); err != nil {
			return fmt.Errorf("%s: %w", t.indicators[n].ID, err)
		}
	}
	return nil
}

func (t *Tally) loadCount(g *group, n int, c countJSON) error {
	into := &g.counts[n]
	if gates := len(into.excluded) - 1; len(c.Excluded) != gates && len(c.Excluded) != gates+1 {
		return fmt.Errorf("%d reasons of exclusion for %d gates", len(c.Excluded), gates)
	}
	if n := len(c.Excluded); n == len(into.excluded) && c.Excluded[n-1] == 0 {
		return fmt.Errorf("the last of %d reasons of exclusion, for records out of order, is 0: it is written only where there are any", n)
	}
	counted := g.records
	for _, excluded := range c.Excluded {
		if excluded < 0 || excluded > counted {
			return fmt.Errorf("%d records excluded", excluded)
		}
		counted -= excluded
	}
	most := counted
	if t.indicators[n].WholeOf != 0 {
		most = counted * maxPerRecord
	} else if c.Whole != counted {
		return fmt.Errorf("the whole is %d, but %d records are not excluded", c.Whole, counted)
	}
	if c.Part < 0 || c.Part > c.Whole || c.Whole > most {
		return fmt.Errorf("%d of %d cannot be", c.Part, c.Whole)
	}
	into.part, into.whole = c.Part, c.Whole
	copy(into.excluded, c.Excluded)
	return nil
}

func (t *Tally) loadIDs(j tallyJSON) error {
	if t.records != j.Records {
		return fmt.Errorf("the groups hold %d records, not %d", t.records, j.Records)
	}
	if t.ids == nil {
		if len(j.IDs) > 0 {
			return fmt.Errorf("ids in a tally that does not refuse duplicates")
		}
		return nil
	}
	for _, id := range j.IDs {
		if id == "" || len(id) > maxText {
			return fmt.Errorf("an id is empty or exceeds %d bytes", maxText)
		}
		t.ids[id] = struct{}{}
	}
	if len(t.ids) != t.records {
		return fmt.Errorf("%d distinct ids for %d records", len(t.ids), t.records)
	}
	return nil
}
