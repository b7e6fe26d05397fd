package intake

import (
	"cmp"
	_ "embed"
	"errors"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// List is a list of grounds against filing 「不予立案情形」 with the signs by which
// the wording of a proposal may show them. It is a record kept as JSON.
type List struct {
	ID      string       `json:"id" needed:"strict"`
	Title   vocab.Text   `json:"title,omitzero"`
	Source  vocab.Source `json:"source,omitzero"`
	Grounds []Ground     `json:"grounds" needed:"strict"`
	// Signs is a rule set whose conclusions are codes of grounds.
	Signs rule.Set `json:"signs"`
}

// Ground is one ground against filing.
type Ground struct {
	Code string     `json:"code" needed:"strict"`
	Text vocab.Text `json:"text"`
	// Free tells that it needs a reason in words, such as the catch-all.
	Free   bool         `json:"free,omitempty"`
	Source vocab.Source `json:"source,omitzero"`
}

// Local is what a place lays on top of a list: grounds of its own, and a layer
// of signs over those of the list.
type Local struct {
	ID      string       `json:"id"`
	Title   vocab.Text   `json:"title,omitzero"`
	Source  vocab.Source `json:"source,omitzero"`
	Grounds []Ground     `json:"grounds,omitempty"`
	// Without lists codes of the list below that do not hold here.
	Without []string      `json:"without,omitempty"`
	Signs   rule.SetLayer `json:"signs,omitzero"`
}

//go:embed grounds.json
var national []byte

// National is the national list of ten grounds and a catch-all. The grounds are
// those of the source; the signs are ours.
func National() List {
	list, _ := Load(national) // a test holds that it loads
	return list
}

// Load reads a list from JSON strictly: unknown fields, a code that stands twice,
// a sign without ground and whatever a rule set may have wrong are faults. The
// error is vocab.Faults.
func Load(data []byte) (List, error) {
	list, faults := vocab.Decode[List](data)
	if len(faults) > 0 {
		return list, faults.Err()
	}
	return list, faultsOf(list.Validate()).In(data).Err()
}

// LoadLocal reads a local list from JSON strictly. The error is vocab.Faults.
func LoadLocal(data []byte) (Local, error) {
	local, faults := vocab.Decode[Local](data)
	return local, faults.Err()
}

// Validate reports every fault of the list. The error is vocab.Faults.
func (l List) Validate() error {
	var fs vocab.Faults
	if l.ID == "" {
		fs.Add("/id", codeEmpty)
	}
	if len(l.Grounds) == 0 {
		fs.Add("/grounds", codeEmpty)
	}
	known := make(map[string]bool, len(l.Grounds))
	for i, g := range l.Grounds {
		at := vocab.At("/grounds", i)
		switch {
		case g.Code == "":
			fs.Add(at+"/code", codeEmpty)
		case known[g.Code]:
			fs.Add(at+"/code", codeTwice, "value", g.Code)
		}
		known[g.Code] = true
		if g.Text.ZH == "" {
			fs.Add(at+"/text/zh", codeEmpty)
		}
	}
	for i, c := range l.Signs.Conclusions {
		if !known[c.ID] {
			fs.Add(vocab.At("/signs/conclusions", i)+"/id", codeSignGround, "code", c.ID)
		}
	}
	if len(l.Signs.Rules) > 0 {
		fs.Under("/signs", faultsOf(l.Signs.Validate()))
	}
	return fs.Err()
}

// faultsOf returns the faults that err holds; other errors hold none.
func faultsOf(err error) vocab.Faults {
	var fs vocab.Faults
	errors.As(err, &fs)
	return fs
}

// With lays a local list on top of l. Grounds of the local list come after those
// of l. A code that both have, a code in Without that l does not have, and a
// sign that names no ground are faults, with paths from the root of the local
// list. The zero Local changes nothing. The error is vocab.Faults.
func (l List) With(local Local) (List, error) {
	var fs vocab.Faults
	if local.ID == "" {
		if local.empty() {
			l.Grounds, l.Signs = slices.Clone(l.Grounds), owned(l.Signs)
			return l, nil
		}
		fs.Add("/id", codeEmpty)
	}
	gone := make(map[string]bool, len(local.Without))
	for i, code := range local.Without {
		if _, ok := l.Ground(code); !ok {
			fs.Add(vocab.At("/without", i), codeUnknown, "code", code)
		}
		gone[code] = true
	}
	out := List{ID: local.ID, Title: local.Title, Source: local.Source}
	if out.Title.IsZero() {
		out.Title = l.Title
	}
	for _, g := range l.Grounds {
		if !gone[g.Code] {
			if g.Source.IsZero() {
				g.Source = l.Source
			}
			out.Grounds = append(out.Grounds, g)
		}
	}
	for i, g := range local.Grounds {
		if _, ok := l.Ground(g.Code); ok {
			fs.Add(vocab.At("/grounds", i)+"/code", codeTwice, "value", g.Code)
		}
		out.Grounds = append(out.Grounds, g)
	}
	layer := local.Signs
	if layer.ID == "" {
		layer.ID = cmp.Or(local.ID, l.ID) // a missing id is told once, above
	}
	if layer.Over == "" {
		layer.Over = l.Signs.ID
	}
	layer.Conclusions = append([]rule.Conclusion(nil), layer.Conclusions...)
	signs, err := rule.Compose(l.Signs, layer)
	for _, f := range faultsOf(err) {
		f.Path = "/signs" + strings.TrimPrefix(f.Path, "/0") // of the one layer
		fs = append(fs, f)
	}
	out.Signs = signs
	if len(gone) > 0 {
		out.Signs.Conclusions, out.Signs.Rules = nil, nil
		for _, c := range signs.Conclusions {
			if !gone[c.ID] {
				out.Signs.Conclusions = append(out.Signs.Conclusions, c)
			}
		}
		for _, r := range signs.Rules {
			if !gone[r.Then] {
				out.Signs.Rules = append(out.Signs.Rules, r)
			}
		}
	}
	if len(fs) > 0 {
		return List{}, fs
	}
	return out, out.Validate()
}

// owned is a copy of the set that shares nothing with it.
func owned(set rule.Set) rule.Set {
	out, err := rule.Compose(set)
	if err != nil {
		return set // no set, or one that Validate refuses
	}
	for i := range out.Rules {
		out.Rules[i].Layer = set.Rules[i].Layer
	}
	return out
}

// empty reports whether nothing was given.
func (l Local) empty() bool {
	s := l.Signs
	return l.ID == "" && l.Title.IsZero() && l.Source.IsZero() && len(l.Grounds)+len(l.Without) == 0 &&
		s.ID == "" && s.Over == "" && s.TitleFactor == 0 &&
		len(s.Stock)+len(s.Conclusions)+len(s.Rules)+len(s.Replace)+len(s.Remove) == 0
}

// Ground returns the ground with the code.
func (l List) Ground(code string) (Ground, bool) {
	for _, g := range l.Grounds {
		if g.Code == code {
			return g, true
		}
	}
	return Ground{}, false
}
