// Command bureau is the main job of the library, run on real titles: a city's
// desk hands out a spring's proposals, and the science and technology bureau
// among its departments takes its own through a year: who leads, which section
// and person handle each, by when, what is late this week, and what the year
// comes to.
//
//	go run ./examples/bureau                     # on the embedded titles
//	go run ./examples/bureau -lang en            # headings and notes in English
//	go run ./examples/bureau -today 2026-06-11   # as it stood on that day
//	go run ./examples/bureau -in mine.jsonl      # on your own JSON lines
//	go run ./examples/bureau -in mine.csv        # on a list out of a spreadsheet
//	go run ./examples/bureau -register           # the bureau's register 「台账」, as CSV
//	go run ./examples/bureau -json               # the same as one JSON object
//
// README.md beside this file tells what is real and what is demonstration.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// Exit codes: all lines taken, some lines bad, wrong usage.
const (
	exitGood = iota
	exitBadLines
	exitUsage
)

// defaultToday is the Monday of the week before most replies of the
// demonstration year are due.
const defaultToday = "2026-06-01"

// run is the whole command.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("bureau", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: bureau [-lang zh|en] [-json] [-register] [-today "+defaultToday+"] [-in FILE]")
		flags.PrintDefaults()
	}
	lang := flags.String("lang", "zh", "language of headings and notes: zh or en")
	asJSON := flags.Bool("json", false, "print one JSON object instead of tables")
	register := flags.Bool("register", false, "print the bureau's register as CSV instead of tables")
	today := flags.String("today", defaultToday, "the day on which the desk is looked at")
	in := flags.String("in", "", "your own proposals as JSON lines: {\"id\":…,\"title\":…} and what proposals.jsonl has besides; or a list, where the name ends in .csv")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return exitGood
	case err != nil:
		return exitUsage
	}
	usage := func(format string, a ...any) int {
		fmt.Fprintf(stderr, "bureau: "+format+"\n", a...)
		return exitUsage
	}
	if flags.NArg() > 0 {
		return usage("no argument is taken, but %q was given", flags.Arg(0))
	}
	if *lang != "zh" && *lang != "en" {
		return usage("-lang is zh or en, not %q", *lang)
	}
	day, err := deadline.ParseDate(*today)
	if err != nil {
		return usage("-today: %v", err)
	}

	l := language{english: *lang == "en"}
	own := *in != ""
	data := embedded("proposals.jsonl")
	if own {
		if data, err = os.ReadFile(*in); err != nil {
			return usage("%v", err)
		}
	}
	rows, bad, notes := readRows(data)
	if strings.HasSuffix(strings.ToLower(*in), ".csv") {
		if rows, bad, notes, err = readList(data); err != nil {
			return usage("%s: %v", *in, err)
		}
	}
	for _, b := range notes {
		l.complain(stderr, b, l.say("已忽略", "ignored"))
	}
	for _, b := range bad {
		l.complain(stderr, b, l.say("未采用", "not taken"))
	}

	office, err := openOffice(own, rows, day, func(done, of int) {
		fmt.Fprintf(stderr, "\r%s %d/%d", l.say("分类", "sorting"), done, of)
		if done == of {
			fmt.Fprintln(stderr)
		}
	})
	if err != nil {
		return usage("%v", err)
	}
	office.Bad = bad
	if *asJSON {
		err = office.writeJSON(stdout)
	} else if *register {
		err = office.Bureau.writeRegister(stdout)
	} else {
		err = office.print(stdout, l)
	}
	if err != nil {
		return usage("%v", err)
	}
	if len(bad) > 0 {
		fmt.Fprintln(stderr, l.say(fmt.Sprintf("%d 行有误，未采用，见上", len(bad)), fmt.Sprintf("%d bad lines were left out, see above", len(bad))))
		return exitBadLines
	}
	return exitGood
}

// language chooses between the two wordings of everything that is printed.
type language struct{ english bool }

func (l language) say(zh, en string) string {
	if l.english {
		return en
	}
	return zh
}

func (l language) text(t vocab.Text) string { return l.say(t.ZH, t.EN) }

// complain prints the faults of one line, each with its place and mend.
func (l language) complain(w io.Writer, b badLine, what string) {
	for _, f := range b.Faults {
		place := f.Path
		if place != "" {
			place += " "
		}
		fmt.Fprintln(w, l.say(fmt.Sprintf("第%d行 %s%s：", b.Number, place, what), fmt.Sprintf("line %d %s%s: ", b.Number, place, what))+l.text(f.Text))
	}
}
