package assign

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Office is a place with who handles the papers there, checked as a whole
// 「办理机构配置」: what a bureau or a city's desk keeps in one document and hands to
// every call. LoadOffice reads it. The zero value decides nothing.
type Office struct {
	proposal.Place
	// Org is the organisation; the zero value where the document names none.
	Org Org `json:"org,omitzero"`
	// Rules are its own rules with their layers laid over each other, whose
	// conclusions are unit ids of Org; Options compiles them.
	Rules rule.Set `json:"rules,omitzero"`
	// Departments are the units of the place that the labels of the built-in
	// taxonomy of departments stand for, for classify.Options.Bureaus. Where the
	// organisation is one of them, by its id, Options tells its matters from those
	// of others.
	Departments []classify.Bureau `json:"departments,omitempty"`
}

// ownForm is what the document of an office holds beside its place.
type ownForm struct {
	Org         Org               `json:"org,omitzero" about:"承办机构 the organisation"`
	Rules       rulesForm         `json:"rules,omitzero" about:"本单位规则；一个规则集，或规则集和各层组成的数组 own rules: a set, or a list of a set and the layers over it, the lowest first"`
	Departments []classify.Bureau `json:"departments,omitempty" about:"承办部门 the units of the place"`
}

// officeForm names every member, so that no other is let pass; those of the place
// are read by proposal.LoadPlace.
type officeForm struct {
	Name    unread `json:"name"`
	Process unread `json:"process"`
	Policy  unread `json:"policy"`
	Layers  unread `json:"layers"`
	Schemes unread `json:"schemes"`
	Scales  unread `json:"scales"`

	Org         orgForm   `json:"org"`
	Rules       rulesForm `json:"rules"`
	Departments unitsForm `json:"departments"`
}

// unitsForm are departments that are checked where they are read.
type unitsForm struct{ units []classify.Bureau }

// UnmarshalJSON is classify.LoadBureaus.
func (u *unitsForm) UnmarshalJSON(data []byte) (err error) {
	u.units, err = classify.LoadBureaus(data)
	return err
}

// unread is a value that another reader judges.
type unread struct{}

// UnmarshalJSON passes over the value.
func (*unread) UnmarshalJSON([]byte) error { return nil }

// orgForm is an organisation that is checked where it is read.
type orgForm struct{ Org }

// UnmarshalJSON is LoadOrg.
func (o *orgForm) UnmarshalJSON(data []byte) (err error) {
	o.Org, err = LoadOrg(data)
	return err
}

// rulesForm is a rule set, or a list of a set and the layers over it; from says
// where in the list each conclusion was written.
type rulesForm struct {
	set  rule.Set
	from []string
}

// UnmarshalJSON reads either and lays the layers over the set; the error is
// Faults.
func (r *rulesForm) UnmarshalJSON(data []byte) (err error) {
	if data = bytes.TrimSpace(data); len(data) == 0 || data[0] != '[' {
		r.set, err = rule.Load(data)
		return err
	}
	parts, fs := vocab.Decode[[]json.RawMessage](data)
	if len(fs) > 0 || len(parts) == 0 {
		return fs.Err()
	}
	layers := make([][]byte, len(parts)-1)
	for i := range layers {
		layers[i] = parts[i+1]
	}
	for i, part := range parts {
		written, _ := vocab.Decode[rule.SetLayer](part)
		for k := range written.Conclusions {
			r.from = append(r.from, vocab.At(vocab.At("", i)+"/conclusions", k))
		}
	}
	if r.set, err = rule.LoadLayered(parts[0], layers...); errors.As(err, &fs) {
		for i := range fs {
			fs[i].Path = placeInList(fs[i].Path)
		}
		return fs
	}
	return err
}

// placeInList is a path of rule.Compose, in which the layers are numbered and the
// set has no number, as one into the list of all of them.
func placeInList(path string) string {
	number, rest, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	i, err := strconv.Atoi(number)
	if err != nil {
		return "/0" + path
	}
	if rest != "" {
		rest = "/" + rest
	}
	return "/" + strconv.Itoa(i+1) + rest
}

// JSONSchema is the schema of the list, JSONForm the struct of a rule set.
func (rulesForm) JSONSchema() string     { return `{"type":"array","items":{"type":"object"}}` }
func (rulesForm) JSONForm() reflect.Type { return reflect.TypeFor[rule.Set]() }

// JSONForm is the document that LoadOffice reads, for vocab.Schema.
func (Office) JSONForm() reflect.Type {
	fields := slices.Concat(reflect.VisibleFields(proposal.Place{}.JSONForm()), reflect.VisibleFields(reflect.TypeFor[ownForm]()))
	for i := range fields {
		fields[i] = reflect.StructField{Name: fields[i].Name, Type: fields[i].Type, Tag: fields[i].Tag}
	}
	return reflect.StructOf(fields)
}

var officeDecoder = vocab.NewDecoder[officeForm]()

// LoadOffice reads an office from one JSON document strictly: the members of a
// place (see proposal.LoadPlace) and, all of which may be left out, org, rules
// and departments. rules is a rule set, or a list of a set and the layers over it,
// the lowest first. Every part is checked as its own Load function checks it, and
// the parts against each other: rules that conclude on units that the organisation
// does not have, departments given twice or with labels that do not exist. The
// error is Faults, all at once, with paths from the root of the document.
func LoadOffice(data []byte) (Office, error) {
	form, fs := officeDecoder.Decode(data)
	o := Office{Org: form.Org.Org, Rules: form.Rules.set, Departments: form.Departments.units}
	if fs.Has(vocab.CodeSyntax) || fs.Has(vocab.CodeTooDeep) {
		return o, fs
	}
	place, err := proposal.LoadPlace(data)
	o.Place = place
	fs.Under("", others(err, fs))
	var found vocab.Faults
	read := func(part string) bool {
		return !slices.ContainsFunc(fs, func(f vocab.Fault) bool { return strings.HasPrefix(f.Path, part) })
	}
	if read("/org") && read("/rules") && len(o.Org.Units) > 0 {
		found = form.Rules.concludes(o.Org)
	}
	return o, fs.Beside(found).In(data).Err()
}

// concludes finds the conclusions that are no unit of the organisation.
func (r *rulesForm) concludes(org Org) vocab.Faults {
	var faults vocab.Faults
	engine, err := rule.Compile(r.set)
	if err != nil || len(r.set.Rules) == 0 {
		return nil
	}
	checkRules(org, engine, &faults)
	for i := range faults {
		path := strings.TrimPrefix(faults[i].Path, "/options")
		number := strings.TrimSuffix(strings.TrimPrefix(path, "/rules/conclusions/"), "/id")
		if n, err := strconv.Atoi(number); err == nil && n < len(r.from) {
			path = "/rules" + r.from[n] + "/id"
		}
		faults[i].Path = path
	}
	return faults
}

// others are the faults of the place that the reading of the whole did not find:
// what stands beside the place is for the whole to judge.
func others(err error, found vocab.Faults) vocab.Faults {
	var faults vocab.Faults
	errors.As(err, &faults)
	return slices.DeleteFunc(faults, func(f vocab.Fault) bool {
		root := strings.Count(f.Path, "/") < 2 && (f.Code == vocab.CodeUnknownField || f.Code == vocab.CodeDuplicateKey)
		return root || slices.ContainsFunc(found, func(g vocab.Fault) bool { return g.Path == f.Path && g.Code == f.Code })
	})
}

// Options are those of a plan in this office: its calendar, policy and rules, and
// the built-in classifier where a unit has labels, or where the organisation is one
// of the departments: it answers in these then, and what is another's, or nobody's,
// is left open as "route.not_ours". Such a classifier is made anew at each call,
// in about 50 milliseconds. What belongs to one batch is added by the caller. The
// error is Faults; an office that LoadOffice read gives none.
func (o Office) Options() (Options, error) {
	cal, _, err := o.Calendar(deadline.Calendar{})
	if err != nil {
		return Options{}, err
	}
	options := Options{Calendar: cal, Policy: ownPolicy(o.Policy)}
	if slices.ContainsFunc(o.Org.Units, func(u Unit) bool { return len(u.Labels) > 0 }) {
		options.Classifier = classify.Default()
	} else if slices.ContainsFunc(o.Departments, func(u classify.Bureau) bool { return u.ID == o.Org.ID && u.ID != "" }) {
		if options.Classifier, err = departments(o.Departments); err != nil {
			return Options{}, err
		}
	}
	if len(o.Rules.Rules) > 0 {
		options.Rules, err = rule.Compile(o.Rules)
	}
	return options, err
}

// departments is the built-in classifier of departments that answers in the units of
// the place.
func departments(units []classify.Bureau) (*classify.Classifier, error) {
	set, err := classify.Rules(classify.Department)
	if err != nil {
		return nil, err
	}
	known, _ := classify.Taxonomy(classify.Department)
	return classify.New(set, classify.Options{Taxonomy: known, Bureaus: units})
}

// ownPolicy is a copy of the policy that shares nothing with it.
func ownPolicy(p deadline.Policy) deadline.Policy {
	p.Rules, p.Thresholds, p.Steps = slices.Clone(p.Rules), slices.Clone(p.Thresholds), slices.Clone(p.Steps)
	for i := range p.Rules {
		s := &p.Rules[i].Scope
		s.Tracks, s.Timings, s.Levels = slices.Clone(s.Tracks), slices.Clone(s.Timings), slices.Clone(s.Levels)
		s.Proposers, s.Roles = slices.Clone(s.Proposers), slices.Clone(s.Roles)
	}
	for i := range p.Steps {
		p.Steps[i].To, p.Steps[i].Copy = slices.Clone(p.Steps[i].To), slices.Clone(p.Steps[i].Copy)
	}
	return p
}
