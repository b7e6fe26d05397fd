package main

import (
	"flag"
	"os"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
)

// placeOption is the document of the place; the zero value, where no file is
// named, decides nothing.
type placeOption struct {
	file string
	assign.Office
	calendar deadline.Calendar // with the layers of the place
}

func (p *placeOption) flags(f *flag.FlagSet) {
	f.StringVar(&p.file, "place", "", "`file` with what the place decides: process, policy, layers, schemes, scales, org, rules (see schema place)")
}

// load reads the file and lays the layers of the place on its calendar. What of
// them has no effect is noted on standard error.
func (p *placeOption) load(s *session) error {
	if p.file == "" {
		return nil
	}
	text, err := os.ReadFile(p.file)
	if err != nil {
		return usagef("--place: %v", err)
	}
	if p.Office, err = assign.LoadOffice(text); err != nil {
		return usagef("--place %s: %v", p.file, err)
	}
	cal, notes, err := p.Calendar(deadline.Calendar{})
	if err != nil {
		return usagef("--place %s: %v", p.file, err)
	}
	p.calendar = cal
	for _, l := range p.Layers {
		if l.Region != "" {
			return nil // a region names its days in full, those that are off anyway too
		}
	}
	for _, n := range notes {
		s.note("--place: %s", n.Text.EN)
	}
	return nil
}

// policyOr is the policy that an option names, else that of the place, else the
// preset.
func (p *placeOption) policyOr(name, preset string) (deadline.Policy, error) {
	switch {
	case name != "":
		return policyOption(name)
	case !p.Policy.IsZero():
		return p.Policy, nil
	case preset != "":
		return policyOption(preset)
	}
	return deadline.Policy{}, nil
}
