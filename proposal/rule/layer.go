package rule

import (
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// SetLayer is what a city or a bureau lays over a rule set of others 「规则层」. It
// says openly what it adds, replaces and takes away: a rule that has the id of
// one below by mistake is a fault, not a silent change.
type SetLayer struct {
	ID      string     `json:"id" needed:"yes"`
	Version string     `json:"version,omitempty"`
	Title   vocab.Text `json:"title,omitzero"`
	// Over is the id of the set or layer that it lies on.
	Over string `json:"over" needed:"yes" about:"下层的 id; the id of what lies below"`
	// TitleFactor replaces that of the set; 0 keeps it.
	TitleFactor int `json:"titleFactor,omitempty"`
	// Stock and Conclusions are added to those of the set.
	Stock       []string     `json:"stock,omitempty"`
	Conclusions []Conclusion `json:"conclusions,omitempty"`
	// Rules are new. They come before those below, in their own order.
	Rules []Rule `json:"rules,omitempty" about:"新增 new rules"`
	// Replace are rules that take the place of those below with their ids.
	Replace []Rule `json:"replace,omitempty" about:"替换 in place of rules below with the same ids"`
	// Remove are ids of rules below that do not hold here.
	Remove []string `json:"remove,omitempty" about:"停用 ids of rules below"`
}

// LoadLayer reads a layer from JSON strictly. What can only be judged together
// with the set below is left to Compose. The error is of type vocab.Faults.
func LoadLayer(data []byte) (SetLayer, error) {
	layer, faults := vocab.Decode[SetLayer](data)
	return layer, faults.Err()
}

// Compose lays layers over a set, the lowest first, and returns the set that
// holds then. Its id and version are those of the uppermost layer, and each of
// its rules names the layer that it comes from. The error is of type
// vocab.Faults: everything that a layer gets wrong, or else what Validate
// finds in the whole. Paths point to where the fault was written: they begin
// with the place of the layer (/0 for the first), those into the base set with
// no number.
func Compose(base Set, layers ...SetLayer) (Set, error) {
	set, faults := compose(base, layers)
	return set, faults.Err()
}

// LoadLayered is Load for a set with layers over it, the lowest first, all in
// JSON. The error is of type vocab.Faults: what cannot be read in any of
// them, together with what Compose finds, except where that follows from it.
// Paths are those of Compose.
func LoadLayered(base []byte, layers ...[]byte) (Set, error) {
	set, faults := vocab.Decode[Set](base)
	read := make([]SetLayer, len(layers))
	for i, data := range layers {
		var own vocab.Faults
		read[i], own = vocab.Decode[SetLayer](data)
		faults.Under(vocab.At("", i), own)
	}
	if faults.Has(vocab.CodeSyntax) || faults.Has(vocab.CodeTooDeep) {
		return set, faults.Err()
	}
	set, more := compose(set, read)
	faults = join(faults, more)
	locate(faults, base, layers)
	return set, faults.Err()
}

// locate sets the lines of faults found in layers and the set below them.
func locate(faults vocab.Faults, base []byte, layers [][]byte) {
	for i := -1; i < len(layers); i++ {
		text, prefix := base, ""
		if i >= 0 {
			text, prefix = layers[i], vocab.At("", i)
		}
		var own vocab.Faults
		var at []int
		for k, f := range faults {
			inner, ok := strings.CutPrefix(f.Path, prefix)
			numbered := len(f.Path) > 1 && f.Path[1] >= '0' && f.Path[1] <= '9'
			if ok && f.Line == 0 && numbered == (i >= 0) && (inner == "" || inner[0] == '/') {
				f.Path = inner
				own, at = append(own, f), append(at, k)
			}
		}
		for k, f := range own.In(text) {
			faults[at[k]].Line = f.Line
		}
	}
}

func compose(base Set, layers []SetLayer) (Set, vocab.Faults) {
	set := base
	set.Stock = slices.Clone(base.Stock)
	set.Conclusions = slices.Clone(base.Conclusions)
	set.Rules = signed(base.Rules, base.ID)
	from := origins{stock: numbered("/stock", len(base.Stock)), conclusions: numbered("/conclusions", len(base.Conclusions)), rules: numbered("/rules", len(base.Rules))}
	var faults vocab.Faults
	for i, l := range layers {
		var own vocab.Faults
		set = l.over(set, &from, vocab.At("", i), &own)
		faults.Under(vocab.At("", i), own)
	}
	if len(faults) == 0 {
		faults = set.faults()
		for i := range faults {
			faults[i].Path = from.of(faults[i].Path)
		}
	}
	return set, faults
}

// origins say where the parts of a composed set were written, list by list.
type origins struct {
	stock, conclusions, rules []string
	factor                    string
}

func numbered(list string, n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = vocab.At(list, i)
	}
	return all
}

// of returns where a place of the composed set was written.
func (o origins) of(path string) string {
	if path == "/titleFactor" {
		return o.factor + path
	}
	list, i, rest, ok := element(path)
	from := map[string][]string{"stock": o.stock, "conclusions": o.conclusions, "rules": o.rules}[list]
	if !ok || i >= len(from) {
		return path
	}
	return from[i] + rest
}

// signed returns copies of rules that say where they come from.
func signed(rules []Rule, layer string) []Rule {
	all := slices.Clone(rules)
	for i := range all {
		all[i].When = all[i].When.clone(1)
		if all[i].Layer == "" {
			all[i].Layer = layer
		}
	}
	return all
}

// over lays l, which stands at prefix, over a set whose lists belong to the
// caller.
func (l SetLayer) over(set Set, from *origins, prefix string, faults *vocab.Faults) Set {
	if l.ID == "" {
		faults.Add("/id", codeRuleIDMissing.As("规则层缺少 id", "the layer has no id; give it one"))
	}
	if l.Over != set.ID {
		faults.Add("/over", codeRuleLayerOver, "over", l.Over, "id", set.ID)
	}
	at := make(map[string]int, len(set.Rules))
	for i, r := range set.Rules {
		at[r.ID] = i
	}
	changed := map[string]bool{}
	find := func(path, id string) (int, bool) {
		i, ok := at[id]
		switch {
		case !ok:
			faults.Add(path, codeRuleLayerMissing, "id", id)
		case changed[id]:
			faults.Add(path, codeRuleIDDuplicate.As("本层对规则 "+strconv.Quote(vocab.Clip(id))+" 改动两次", "the layer changes rule "+strconv.Quote(vocab.Clip(id))+" twice"))
		}
		changed[id] = true
		return i, ok
	}
	for i, r := range l.Rules {
		if _, ok := at[r.ID]; ok {
			faults.Add(vocab.At("/rules", i)+"/id", codeRuleLayerDuplicate, "id", r.ID)
		}
	}
	for i, r := range signed(l.Replace, l.ID) {
		if k, ok := find(vocab.At("/replace", i)+"/id", r.ID); ok {
			set.Rules[k], from.rules[k] = r, vocab.At(prefix+"/replace", i)
		}
	}
	gone := map[string]bool{}
	for i, id := range l.Remove {
		if _, ok := find(vocab.At("/remove", i), id); ok {
			gone[id] = true
		}
	}
	rules, places := signed(l.Rules, l.ID), numbered(prefix+"/rules", len(l.Rules))
	for k, r := range set.Rules {
		if !gone[r.ID] {
			rules, places = append(rules, r), append(places, from.rules[k])
		}
	}
	set.Rules, from.rules = rules, places
	from.stock = append(from.stock, numbered(prefix+"/stock", len(l.Stock))...)
	from.conclusions = append(from.conclusions, numbered(prefix+"/conclusions", len(l.Conclusions))...)
	set.Stock = append(set.Stock, l.Stock...)
	set.Conclusions = append(set.Conclusions, l.Conclusions...)
	set.ID, set.Version, set.Title = l.ID, l.Version, l.Title
	if l.TitleFactor != 0 {
		set.TitleFactor, from.factor = l.TitleFactor, prefix
	}
	return set
}
