// Command rules shows how an office keeps its own rules: which section handles
// what, as data, laid over the rules of others, proved by cases, checked before
// they hold, and compared with the next edition before that one holds.
//
//	go run ./examples/rules                    # the rules of this folder
//	go run ./examples/rules -lang en           # headings and notes in English
//	go run ./examples/rules -rules mine.json -cases mycases.json
//	go run ./examples/rules -next draft.json   # what a draft would change
//	go run ./examples/rules -in papers.jsonl   # on your own papers
//
// README.md beside this file tells an office how to begin.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// Exit codes: all is well; rules, cases or papers are not; wrong usage.
const (
	exitGood = iota
	exitBad
	exitUsage
)

// run is the whole command.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("rules", flag.ContinueOnError)
	flags.SetOutput(stderr)
	rules := flags.String("rules", "", "rules in force: a layer over city.json, or a whole set; default sections.json and its cases and draft")
	cases := flags.String("cases", "", "cases that the rules have to pass; default cases.json where the rules are a layer")
	next := flags.String("next", "", "the next edition, to see what it would change; default sections-next.json where -rules is not given")
	in := flags.String("in", "", "papers as JSON lines: {\"id\":…,\"title\":…,\"body\":…,\"fields\":[{\"name\":…,\"value\":…}]}; default papers.jsonl")
	lang := flags.String("lang", "zh", "language of headings and notes: zh or en")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return exitGood
	case err != nil:
		return exitUsage
	}
	usage := func(format string, a ...any) int {
		fmt.Fprintf(stderr, "rules: "+format+"\n", a...)
		return exitUsage
	}
	if flags.NArg() > 0 {
		return usage("no argument is taken, but %q was given", flags.Arg(0))
	}
	if *lang != "zh" && *lang != "en" {
		return usage("-lang is zh or en, not %q", *lang)
	}

	o := office{english: *lang == "en", out: stdout, log: stderr}
	var f inputs
	for _, i := range []struct {
		to         *input
		name, base string
	}{
		{&f.rules, *rules, "sections.json"}, {&f.cases, *cases, "cases.json"},
		{&f.next, *next, "sections-next.json"}, {&f.papers, *in, "papers.jsonl"},
	} {
		var err error
		if *i.to, err = open(i.name, i.base); err != nil {
			return usage("%v", err)
		}
	}
	if *rules != "" && *next == "" {
		f.next = input{}
	}
	if *rules != "" && *cases == "" && !isLayer(f.rules.data) {
		f.cases = input{}
	}
	if !o.show(f) {
		return exitBad
	}
	return exitGood
}

// inputs are the files of one run. One without a name is left out.
type inputs struct{ rules, cases, next, papers input }

type input struct {
	name string
	data []byte
}

// open reads a user's file, or the one of this folder where none is named.
func open(name, base string) (input, error) {
	if name == "" {
		data, err := files.ReadFile(base)
		return input{base, data}, err
	}
	data, err := os.ReadFile(name)
	return input{name, data}, err
}

func (o office) say(zh, en string) string {
	if o.english {
		return en
	}
	return zh
}

func (o office) text(t vocab.Text) string { return o.say(t.ZH, t.EN) }
