package proposal

import (
	"reflect"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Place is what one place decides, checked as a whole 「本地配置」: a city's desk, or
// a bureau. Each call takes of it what it needs: Process goes into the cases,
// Policy computes the dates, Calendar counts the days. LoadPlace reads it from
// one document; assign.Office holds it together with who handles the papers.
//
// The zero value is a place that decides nothing: every default holds, and dates come
// of a policy only, see Policy.
type Place struct {
	Name string `json:"name,omitempty"`
	// Process holds the gates, the place's reply schemes and its satisfaction
	// scales too: a case that carries it is judged fully by itself.
	Process Process `json:"process,omitzero"`
	// Policy is unset where the document names none. AgendaOf takes
	// china.Common3M() then; the methods of deadline.Policy refuse it, and a caller
	// who needs dates names a preset.
	Policy deadline.Policy `json:"policy,omitzero"`
	// Layers lie on the calendar in this order, a later one over an earlier one.
	Layers []deadline.Layer `json:"layers,omitempty"`
}

// placeForm is the document in which a place is written.
type placeForm struct {
	Name    string      `json:"name,omitempty" about:"本地名称 the name of the place"`
	Process Process     `json:"process,omitzero"`
	Policy  policyForm  `json:"policy,omitzero" about:"预置规则集的编号，或整个规则集 the id of a preset, or a whole policy"`
	Layers  []layerForm `json:"layers,omitempty" about:"内置地区的名称，或整个日历层 names of built-in regions, or whole layers"`
	Schemes []Scheme    `json:"schemes,omitempty" about:"本地答复类别 the reply schemes of the place"`
	Scales  []Scale     `json:"scales,omitempty" about:"本地满意度 the satisfaction scales of the place"`
}

// JSONForm is the document that LoadPlace reads, for vocab.Schema.
func (Place) JSONForm() reflect.Type { return reflect.TypeFor[placeForm]() }

var placeDecoder = vocab.NewDecoder[placeForm]()

// LoadPlace reads a place from JSON strictly:
//
//	{"name":"某区科技局","process":{"handed":true},"policy":"common-3m","layers":["广西",{"off":["2026-04-20"]}],
//	 "schemes":[…],"scales":[…]}
//
// policy is the id of a preset of package china or a whole policy, a layer the
// name of a region of package china or a whole layer. Every part is checked as
// its own Load function checks it, and the parts against each other: a scheme,
// a scale, a layer or a region given twice, a layer all of whose days lie outside
// the years that the Chinese calendar knows. The error is Faults, all at once,
// with paths from the root of the document.
func LoadPlace(data []byte) (Place, error) {
	form, fs := placeDecoder.Decode(data)
	p := Place{Name: form.Name, Process: form.Process, Policy: form.Policy.Policy}
	p.Process.Schemes = append(p.Process.Schemes[:len(p.Process.Schemes):len(p.Process.Schemes)], form.Schemes...)
	p.Process.Scales = append(p.Process.Scales[:len(p.Process.Scales):len(p.Process.Scales)], form.Scales...)
	for _, l := range form.Layers {
		p.Layers = append(p.Layers, l.layers...)
	}
	if fs.Has(vocab.CodeSyntax) || fs.Has(vocab.CodeTooDeep) {
		return p, fs
	}
	var found vocab.Faults
	found = append(found, CheckLine("/name", p.Name)...)
	for _, f := range p.Process.faults() {
		f.Path = form.written(f.Path)
		found = append(found, f)
	}
	found = append(found, checkLayers(form.Layers)...)
	return p, fs.Beside(found).In(data).Err()
}

// Calendar returns base with the layers of the place on it, and notes what of
// them has no effect there; see deadline.Calendar.With. The zero base means
// china.Calendar(). A place that LoadPlace read gives no error.
func (p Place) Calendar(base deadline.Calendar) (deadline.Calendar, []vocab.Reason, error) {
	if base.IsZero() {
		base = china.Calendar()
	}
	return base.With(p.Layers...)
}
