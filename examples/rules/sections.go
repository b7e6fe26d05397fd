package main

import (
	"embed"
	"encoding/json"
	"errors"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// The rules of the office and what proves them.
//
//go:embed duties.json city.json sections.json sections-next.json cases.json papers.jsonl
var files embed.FS

// isLayer reports whether a file of rules is to be laid over others: it says
// over what, or at least declares no hit policy, as a whole set must.
func isLayer(data []byte) bool {
	var head struct{ Over, Hit *json.RawMessage }
	return json.Unmarshal(data, &head) == nil && (head.Over != nil || head.Hit == nil)
}

// load reads a file of rules: a layer is laid over city.json, which lies over
// duties.json; any other file is a whole set. The error is of type
// vocab.Faults, with the ids of rules for their numbers.
func load(data []byte) (rule.Set, error) {
	var set rule.Set
	var err error
	below, place := "", rule.Set.Place
	if isLayer(data) {
		duties, _ := files.ReadFile("duties.json")
		city, _ := files.ReadFile("city.json")
		set, err = rule.LoadLayered(duties, city, data)
		own, _ := rule.LoadLayer(data)
		below, place = "/1", func(_ rule.Set, path string) string { return own.Place(path) } // data is layer 1
	} else {
		set, err = rule.Load(data)
	}
	faults := faultsOf(err)
	for i, f := range faults {
		faults[i].Path = place(set, strings.TrimPrefix(f.Path, below))
	}
	return set, faults.Err()
}

// accept is load for rules that are to hold: it refuses rules that can never
// decide, too, for whoever wrote them believes that they do.
func accept(data []byte) (rule.Set, error) {
	set, err := load(data)
	if err != nil {
		return set, err
	}
	findings, err := rule.Check(set)
	if err != nil {
		return set, err
	}
	var faults vocab.Faults
	for _, f := range findings {
		switch f.Code {
		case "contradictory", "unreachable", "shadowed":
			f.Path, f.Text = set.Place(f.Path), vocab.Text{ZH: f.Text.ZH + "；" + f.Mend.ZH, EN: f.Text.EN + "; " + f.Mend.EN}
			faults = append(faults, f.Fault)
		}
	}
	return set, faults.Err()
}

// faultsOf is an error of the rules as the faults that it is made of.
func faultsOf(err error) vocab.Faults {
	var faults vocab.Faults
	if !errors.As(err, &faults) && err != nil {
		faults.Add("", vocab.Code{Code: "error"}.As(err.Error(), err.Error()))
	}
	return faults
}
