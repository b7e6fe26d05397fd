package main

import (
	"embed"
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
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
// deadline.Faults.
func load(data []byte) (rule.Set, error) {
	if !isLayer(data) {
		return rule.Load(data)
	}
	duties, _ := files.ReadFile("duties.json")
	base, err := rule.Load(duties)
	if err != nil {
		return base, err
	}
	between, _ := files.ReadFile("city.json")
	city, err := rule.LoadLayer(between)
	if err != nil {
		return base, err
	}
	own, err := rule.LoadLayer(data)
	faults := faultsOf(err)
	set, err := rule.Compose(base, city, own)
	for _, f := range faultsOf(err) {
		path, inOwn := strings.CutPrefix(f.Path, "/1") // own is layer 1
		if !inOwn {
			path = place(set, path)
		}
		f.Path = path
		faults = append(faults, f)
	}
	return set, faults.Err()
}

// place writes the id of a rule or conclusion for its number, which counts
// those of all layers.
func place(set rule.Set, path string) string {
	part := strings.SplitN(path, "/", 4)
	if len(part) < 3 {
		return path
	}
	i, err := strconv.Atoi(part[2])
	switch {
	case err != nil:
		return path
	case part[1] == "rules" && i < len(set.Rules):
		part[2] = set.Rules[i].ID
	case part[1] == "conclusions" && i < len(set.Conclusions):
		part[2] = set.Conclusions[i].ID
	default:
		return path
	}
	return strings.Join(part[1:], "/")
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
	var faults deadline.Faults
	for _, f := range findings {
		switch f.Code {
		case "contradictory", "unreachable", "shadowed":
			m := mends[f.Code]
			faults.Add(place(set, f.Path), f.Code, f.Text.ZH+"；"+m.ZH, f.Text.EN+"; "+m.EN)
		}
	}
	return set, faults.Err()
}

// mends says for each finding of rule.Check what its author can do.
var mends = map[string]deadline.Text{
	"contradictory":           {ZH: "请去掉 all、any 或 none 中互相排斥的一方", EN: "drop one of the parts that exclude each other"},
	"unreachable":             {ZH: "请换用不是套话的词，或把规则移到前面", EN: "use a term that is no stock phrase, or move the rule up"},
	"shadowed":                {ZH: "请把较窄的规则移到前面", EN: "move the narrower rule before the wider one"},
	"duplicate":               {ZH: "请合并两条规则", EN: "make one rule of the two"},
	"subsumed":                {ZH: "如非有意加分，请删去较窄的一条", EN: "drop the narrower rule, unless it is meant to add"},
	"overlapping":             {ZH: "请加 none 把两条规则分开", EN: "part the rules with none"},
	"dead_term":               {ZH: "请删去这个词", EN: "drop the term"},
	"conclusion_without_rule": {ZH: "请补写规则，或删去该结论", EN: "write a rule for it, or drop the conclusion"},
	"rule_without_source":     {ZH: "请在 note 或 source 中写明依据", EN: "say in note or source what it rests on"},
}

// faultsOf is an error of the rules as the faults that it is made of.
func faultsOf(err error) deadline.Faults {
	var faults deadline.Faults
	if !errors.As(err, &faults) && err != nil {
		faults.Add("", "error", err.Error(), err.Error())
	}
	return faults
}
