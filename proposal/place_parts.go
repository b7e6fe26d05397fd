package proposal

import (
	"bytes"
	"reflect"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// written is where a place of the whole process was written: its schemes and
// scales may stand beside it, and come after those that stand in it.
func (f *placeForm) written(path string) string {
	for list, inside := range map[string]int{"/schemes/": len(f.Process.Schemes), "/scales/": len(f.Process.Scales)} {
		rest, ok := strings.CutPrefix(path, list)
		if !ok {
			continue
		}
		number, tail, _ := strings.Cut(rest, "/")
		if i, err := strconv.Atoi(number); err == nil && i >= inside {
			path = list + strconv.Itoa(i-inside)
			if tail != "" {
				path += "/" + tail
			}
			return path
		}
	}
	return "/process" + path
}

// policyForm is the id of a preset, or a whole policy.
type policyForm struct{ deadline.Policy }

// UnmarshalJSON reads either; the error is Faults.
func (p *policyForm) UnmarshalJSON(data []byte) (err error) {
	name, is, err := nameIn(data)
	if err != nil {
		return err
	}
	if !is {
		p.Policy, err = deadline.LoadPolicy(data)
		return err
	}
	if preset, ok := china.PolicyNamed(name); ok {
		p.Policy = preset
		return nil
	}
	var ids []string
	for _, x := range china.Policies() {
		ids = append(ids, x.ID)
	}
	return vocab.Faults{notBuiltIn(codePlacePolicy, name, ids)}
}

// JSONSchema is the schema of the id, JSONForm the struct of a whole policy.
func (policyForm) JSONSchema() string     { return `{"type":"string"}` }
func (policyForm) JSONForm() reflect.Type { return reflect.TypeFor[deadline.Policy]() }

// layerForm is the name of a region, for all its layers, or a whole layer.
type layerForm struct {
	region string
	layers []deadline.Layer
}

// UnmarshalJSON reads either; the error is Faults.
func (l *layerForm) UnmarshalJSON(data []byte) error {
	name, is, err := nameIn(data)
	if err != nil {
		return err
	}
	if !is {
		layer, err := deadline.LoadLayer(data)
		l.layers = []deadline.Layer{layer}
		return err
	}
	if region, ok := china.RegionNamed(name); ok {
		l.region, l.layers = region.Token, region.Layers
		return nil
	}
	var names []string
	for _, x := range china.Regions() {
		names = append(names, x.Name.ZH)
	}
	return vocab.Faults{notBuiltIn(codePlaceRegion, name, names)}
}

// JSONSchema is the schema of the name, JSONForm the struct of a whole layer.
func (layerForm) JSONSchema() string     { return `{"type":"string"}` }
func (layerForm) JSONForm() reflect.Type { return reflect.TypeFor[deadline.Layer]() }

// notBuiltIn is the fault of a name that nothing has, with the names that there
// are.
func notBuiltIn(c vocab.Code, name string, names []string) vocab.Fault {
	name = strconv.Quote(vocab.Clip(name))
	return c.As(c.Text.ZH+"："+name+"不在其中，可用："+strings.Join(names, "、"),
		c.Text.EN+": "+name+" is none of "+strings.Join(names, ", ")).Fault("")
}

// nameIn is the name that stands where a whole part could.
func nameIn(data []byte) (name string, is bool, err error) {
	if data = bytes.TrimSpace(data); len(data) == 0 || data[0] != '"' {
		return "", false, nil
	}
	name, fs := vocab.Decode[string](data)
	return name, true, fs.Err()
}

// checkLayers finds what is given twice, and whole layers that can have no
// effect on the Chinese calendar.
func checkLayers(list []layerForm) vocab.Faults {
	var fs vocab.Faults
	known := china.Calendar().Coverage()
	regions, ids := make(map[string]bool), make(map[string]bool)
	for i, l := range list {
		at := pointer("/layers", i)
		if l.region != "" {
			if regions[l.region] {
				fs.Add(at, codeProposalDuplicate, "value", l.region)
			}
			regions[l.region] = true
			continue
		}
		for _, own := range l.layers {
			if own.ID != "" && own.Region == "" && ids[own.ID] { // those of a region share the name of it
				fs.Add(at+"/id", codeProposalDuplicate, "value", own.ID)
			}
			ids[own.ID] = true
			if outside(&own, known) {
				fs.Add(at, codePlaceLayer, "first", known.First.String(), "last", known.Last.String())
			}
		}
	}
	return fs
}

// outside reports whether the layer has days, and all of them lie outside what
// is known.
func outside(l *deadline.Layer, known deadline.Coverage) bool {
	for _, s := range l.Off {
		if !s.Last.Before(known.First) && !s.First.After(known.Last) {
			return false
		}
	}
	for _, d := range l.Work {
		if !d.Before(known.First) && !d.After(known.Last) {
			return false
		}
	}
	return len(l.Off)+len(l.Work) > 0
}
