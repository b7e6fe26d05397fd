package classify

import (
	"cmp"
	_ "embed" // for the things
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/fold"
	"github.com/seed-3129f372/tian/proposal/internal/heading"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Bureau is one of a place's own departments 「承办部门」: a bureau that joins
// several labels, such as 文旅体局, has them all.
type Bureau struct {
	ID   string `json:"id" needed:"yes"`
	Name string `json:"name,omitempty"`
	// Labels are labels that it answers for, of the taxonomy Department or the set
	// that is sorted by.
	Labels []string `json:"labels,omitempty"`
	// Owns are things that it leads whatever the label, because places differ in
	// whose they are: street_lamps, sewers, street_trees, parks, markets, parking,
	// dog_control, rural_roads, town_roads, bridges, public_toilets, school_buses,
	// power_lines, drinking_water, heating, gas, fire_safety. Others are allowed and
	// change nothing; UnknownThings tells them.
	Owns []string `json:"owns,omitempty"`
}

// None is the label of what no unit of a list answers for 「不属于本单位」.
const None = "none"

// thing is a matter that different departments lead in different places.
type thing struct {
	ID     string     `json:"id"`
	Text   vocab.Text `json:"text"`
	Labels []string   `json:"labels"` // that lead it in one place or another
	Terms  []string   `json:"terms"`
	Except []string   `json:"except,omitempty"` // longer words that are not it
}

type thingsData struct {
	Note   string  `json:"note"`
	Things []thing `json:"things"`
}

//go:embed things.json
var thingsText string

func things() []thing {
	d, faults := vocab.Decode[thingsData]([]byte(thingsText))
	if len(faults) > 0 {
		panic(faults) // the embedded file is proved by the tests
	}
	return d.Things
}

// UnknownThings returns what the units own that is not one of the things that
// the library knows, as they come, each once.
func UnknownThings(units []Bureau) []string {
	known := things()
	var unknown []string
	for _, u := range units {
		for _, id := range u.Owns {
			if !slices.Contains(unknown, id) && !slices.ContainsFunc(known, func(t thing) bool { return t.ID == id }) {
				unknown = append(unknown, id)
			}
		}
	}
	return unknown
}

// LoadBureaus reads the units of a place from a JSON list strictly. The error is
// vocab.Faults, all at once: ids that are missing, given twice or None, labels that
// the taxonomy Department has not, and labels and things that two units have.
func LoadBureaus(data []byte) ([]Bureau, error) {
	units, faults := vocab.Decode[[]Bureau](data)
	if len(faults) == 0 {
		known, _ := Taxonomy(Department)
		faults = checkBureaus(units, labelIDs(known), "")
	}
	return units, faults.In(data).Err()
}

// checkBureaus finds what is wrong with the units of a place that answer for some
// of the labels, with paths below the one that is given.
func checkBureaus(units []Bureau, known []string, path string) vocab.Faults {
	var faults vocab.Faults
	labels := map[string]string{} // the unit that has it
	for _, l := range known {
		labels[l] = ""
	}
	ids, owners := map[string]bool{}, map[string]string{}
	for i, u := range units {
		at := vocab.At(path, i)
		switch {
		case u.ID == "":
			faults.Add(at+"/id", codeUnitID)
		case u.ID == None:
			faults.Add(at+"/id", codeUnitNone)
		case ids[u.ID]:
			faults.Add(at+"/id", codeUnitTwice, "id", vocab.Clip(u.ID))
		}
		ids[u.ID] = true
		for k, l := range u.Labels {
			before, ok := labels[l]
			switch {
			case !ok:
				faults.Add(vocab.At(at+"/labels", k), codeUnitLabel, "label", vocab.Clip(l))
			case before != "":
				faults.Add(vocab.At(at+"/labels", k), codeUnitLabelTwice, "label", l, "unit", vocab.Clip(before))
			default:
				labels[l] = cmp.Or(u.ID, "?")
			}
		}
		for k, t := range u.Owns {
			if before, ok := owners[t]; ok {
				faults.Add(vocab.At(at+"/owns", k), codeUnitOwnsTwice, "thing", vocab.Clip(t), "unit", vocab.Clip(before))
				continue
			}
			owners[t] = cmp.Or(u.ID, "?")
		}
	}
	return faults
}

// place is what a classifier knows of the units of a place.
type place struct {
	ids    []string // of the units, and None where some label has no unit
	names  []vocab.Text
	unit   []int // by label: its unit
	things []placed
}

// placed is a thing that a unit of the place owns.
type placed struct {
	thing
	owner  int
	labels []int
	terms  [][]rune
	except [][]rune
}

// newPlace lays units over labels.
func newPlace(units []Bureau, c *Classifier) *place {
	if len(units) == 0 {
		return nil
	}
	p := &place{unit: make([]int, len(c.labels))}
	for i := range p.unit {
		p.unit[i] = len(units)
	}
	all := things()
	for i, u := range units {
		p.ids = append(p.ids, u.ID)
		p.names = append(p.names, vocab.Text{ZH: cmp.Or(u.Name, u.ID), EN: cmp.Or(u.Name, u.ID)})
		for _, l := range u.Labels {
			p.unit[c.index[l]] = i
		}
		for _, t := range all {
			if slices.Contains(u.Owns, t.ID) {
				p.things = append(p.things, newPlaced(t, i, c))
			}
		}
	}
	if slices.Contains(p.unit, len(units)) {
		p.ids = append(p.ids, None)
		p.names = append(p.names, vocab.Text{ZH: "不属于本单位", EN: "none of these units"})
	}
	return p
}

func newPlaced(t thing, owner int, c *Classifier) placed {
	x := placed{thing: t, owner: owner}
	for _, l := range t.Labels {
		if y, ok := c.index[l]; ok {
			x.labels = append(x.labels, y)
		}
	}
	folded := func(words []string) (all [][]rune) {
		for _, w := range words {
			r, _ := fold.Text(w)
			all = append(all, r)
		}
		return all
	}
	x.terms, x.except = folded(t.Terms), folded(t.Except)
	return x
}

// asked returns the thing of the place that a title asks for, if there is one:
// that which stands last in the matter, not in a place, a purpose or a name.
func (p *place) asked(title string, kinds []heading.Kind) (t *placed, find Evidence) {
	if len(p.things) == 0 {
		return nil, find
	}
	text, at := fold.Text(title)
	last := -1
	for i := range p.things {
		x := &p.things[i]
		for _, term := range x.terms {
			for from := 0; from+len(term) <= len(text); from++ {
				if !slices.Equal(text[from:from+len(term)], term) || x.excepted(text, from, from+len(term)) {
					continue
				}
				span := [2]int{at[from], at[from+len(term)-1] + 1}
				rank := span[1]*2 + 1
				switch {
				case aside(kinds[span[0]:span[1]]) || namesStreet(text[from+len(term):]):
					continue
				case kinds[span[1]-1] == heading.Modifier:
					rank = -len(title)*2 + span[1] // only where the matter itself names no thing
				}
				if t == nil || rank > last || rank == last && span[0] < find.At[0] {
					t, last = x, rank
					find = Evidence{Code: codeOwned.Code, Rule: x.ID, Term: string(text[from : from+len(term)]), Where: rule.WhereTitle, At: span}
				}
			}
		}
	}
	return t, find
}

// namesStreet reports whether a text begins as a name does that goes on: 公园路.
func namesStreet(after []rune) bool {
	return len(after) > 0 && strings.ContainsRune("路街巷村镇", after[0]) && (len(after) == 1 || !strings.ContainsRune("灯面口段网", after[1]))
}

// excepted reports whether a find lies in a longer word that is not the thing.
func (x *placed) excepted(text []rune, from, to int) bool {
	for _, w := range x.except {
		for i := max(0, to-len(w)); i <= from && i+len(w) <= len(text); i++ {
			if slices.Equal(text[i:i+len(w)], w) {
				return true
			}
		}
	}
	return false
}

// gather gives what is said of labels to the units of the place. Members are the
// labels of each unit.
func (e *Sorter) gather(d rule.Document, said []opinion) (all []opinion, members [][]int) {
	p := e.c.place
	all, members = make([]opinion, len(p.ids)), make([][]int, len(p.ids))
	kinds := e.kinds
	if kinds == nil {
		kinds = heading.Kinds(d.Title)
	}
	t, find := p.asked(d.Title, kinds)
	for i, o := range said {
		u := p.unit[i]
		if t != nil && slices.Contains(t.labels, i) {
			u = t.owner
		}
		all[u].score += o.score
		all[u].firm += o.firm
		members[u] = append(members[u], i)
	}
	if t != nil {
		o := &all[t.owner]
		most := 0
		for i := range all {
			if i != t.owner {
				most = max(most, all[i].score)
			}
		}
		if o.score <= most { // the place says whose it is, whatever the words say
			total := 0
			for i := range all {
				total += all[i].score
			}
			if o.score = most; total+most >= million { // one is left for the lead
				for i := range all {
					all[i].score = int(int64(all[i].score) * (million - 1) / int64(total+most))
					all[i].firm = int(int64(all[i].firm) * (million - 1) / int64(total+most))
				}
			}
			o.score = cmp.Or(o.score, million/2) + 1
		}
		o.firm = o.score
		find.Points = int(e.c.doubt)
		o.reasons = []Evidence{find}
	}
	return all, members
}

// absent tells, of what falls to None, the label that has most of it.
func (e *Sorter) absent(labels []int) Evidence {
	return Evidence{Code: codeAbsent.Code, Rule: e.c.labels[e.likeliest(labels)]}
}
