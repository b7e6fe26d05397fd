package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/examples/internal/term"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
)

// paper is one line of papers.jsonl: id, title, body and fields for the rules,
// and what a reader wants to know besides.
type paper struct {
	ruletest.Past
	Year          int    `json:"year"`
	Place         string `json:"place"`
	MainUnit      string `json:"main_unit"`
	Demonstration bool   `json:"demonstration"`
}

// read reads papers. A bad line is named with its mend and left out; a column
// that the rules do not know is named once. It reports whether all lines were
// good.
func (o office) read(in input) ([]paper, bool) {
	var papers []paper
	var ignored []string
	good, number, decoder := true, 0, vocab.NewDecoder[paper]()
	for line := range bytes.Lines(in.data) {
		number++
		line = bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\ufeff")))
		if len(line) == 0 {
			continue
		}
		p, all := decoder.Decode(line)
		var faults vocab.Faults
		for _, f := range all {
			switch {
			case f.Code != vocab.CodeUnknownField:
				faults = append(faults, f)
			case !slices.Contains(ignored, f.Path):
				ignored = append(ignored, f.Path)
			}
		}
		if len(faults) == 0 && strings.TrimSpace(p.Title) == "" {
			faults.Add("/title", titleMissing)
		}
		if len(faults) > 0 {
			good = false
			o.refuse(o.say(fmt.Sprintf("%s 第%d行", in.name, number), fmt.Sprintf("%s line %d", in.name, number)), faults)
			continue
		}
		if p.ID == "" {
			p.ID = "#" + fmt.Sprint(number)
		}
		papers = append(papers, p)
	}
	if len(ignored) > 0 {
		names := strings.Join(ignored, " ")
		fmt.Fprintln(o.log, term.Wrap(o.say(in.name+"：规则不看这些列："+names, in.name+": the rules do not look at "+names), ""))
	}
	return papers, good
}

// titleMissing is the one fault that a paper can have beside those of its JSON.
var titleMissing = vocab.Code{Code: "title.missing", Text: vocab.Text{ZH: "缺少题目，请填写 title", EN: `no title; fill in "title"`}}
