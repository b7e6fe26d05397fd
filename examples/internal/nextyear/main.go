// Command nextyear types a made-up notice for the first year that has none, the
// way CONTRIBUTING tells to add a real one, and on demand two that amend: the
// last year that has one, its clause restated with what is new, and the first
// that has none, only what is new. It serves .ci/next-year, which runs it in a
// copy of the tree: nothing it writes belongs into the tree itself.
//
//	nextyear -shape early -list               the days that can be left out
//	nextyear -shape early -root DIR           types the notice in the copy in DIR
//	nextyear -shape early -amend -root DIR    types the two amendments too
//	nextyear -shape early -root DIR -without 2031-02-08   the same but for one day
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The three files that a new year is written in, below the root.
const (
	typedIn     = "deadline/china/notices_2015.go"
	copiedIn    = "deadline/china/testdata/notices.json"
	announcedIn = "CHANGELOG.md"
)

func main() {
	shape := flag.String("shape", "plain", "`plain`, or early: New Year begins in the old year")
	amend := flag.Bool("amend", false, "amend the year before and the new one too")
	root := flag.String("root", "", "`folder` of the copy to write in")
	without := flag.String("without", "", "`date` to leave out, off or worked")
	list := flag.Bool("list", false, "list the days worked on a weekend and the weekdays off, and write nothing")
	flag.Parse()
	if err := run(*shape, *amend, *root, *without, *list); err != nil {
		fmt.Fprintln(os.Stderr, "nextyear:", err)
		os.Exit(1)
	}
}

func run(shape string, amend bool, root, without string, list bool) error {
	n, err := arrange(china.Calendar().Coverage().Published.Year()+1, shape == "early")
	if err != nil {
		return err
	}
	documents := []deadline.Notice{n}
	if amend {
		before := amendment(ofYear(n.Year-1), fmt.Sprintf("%d-11-19", n.Year-1), 998, true)
		after := amendment(documents, fmt.Sprintf("%d-12-01", n.Year-1), 1000, false)
		documents = []deadline.Notice{before, n, after}
	}
	if list {
		for _, a := range documents {
			if c := a.Clauses[0]; a.Amends {
				fmt.Println("new", c.Off[len(c.Off)-1].First)
				fmt.Println("new", c.Work[len(c.Work)-1])
			}
		}
		for _, c := range n.Clauses {
			for _, d := range c.Work {
				fmt.Println("work", d)
			}
			for d := range c.Off[0].Days() {
				if !weekend(d) {
					fmt.Println("off", d)
				}
			}
		}
		return nil
	}
	if without != "" {
		d, err := deadline.ParseDate(without)
		if err != nil {
			return err
		}
		for i := range documents {
			documents[i] = leaveOut(documents[i], d)
		}
	}
	for _, n := range documents {
		if err := write(root, n); err != nil {
			return err
		}
	}
	return nil
}

// write types a notice in the three files.
func write(root string, n deadline.Notice) error {
	typed := typedNotice(n)
	fmt.Print(typed)
	if err := before(filepath.Join(root, typedIn), "}\n", typed); err != nil {
		return err
	}
	second, err := json.MarshalIndent(transcribed(n), " ", " ")
	if err != nil {
		return err
	}
	if err := before(filepath.Join(root, copiedIn), "\n]", ",\n "+string(second)); err != nil {
		return err
	}
	return before(filepath.Join(root, announcedIn), "", fmt.Sprintf("- `deadline/china`: the arrangement of %d by %s.\n", n.Year, n.Source.Number))
}

// before writes text into a file before the last occurrence of mark.
func before(file, mark, text string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	i := strings.LastIndex(string(data), mark)
	if i < 0 {
		return fmt.Errorf("%s has no %q", file, mark)
	}
	return os.WriteFile(file, []byte(string(data[:i])+text+string(data[i:])), 0o644)
}

// ofYear is what the calendar holds of a year, in the order of issue.
func ofYear(year int) []deadline.Notice {
	var all []deadline.Notice
	for _, n := range china.Notices() {
		if n.Year == year {
			all = append(all, n)
		}
	}
	return all
}

// amendment gives off the next workday after the last clause of the documents of
// a year, and has the next weekend day after it worked. It restates the clause
// as it stands, or says only what is new.
func amendment(year []deadline.Notice, issued string, number int, restate bool) deadline.Notice {
	var c deadline.Clause
	taken := map[deadline.Date]bool{}
	for _, n := range year {
		for _, clause := range n.Clauses {
			for _, s := range clause.Off {
				for d := range s.Days() {
					taken[d] = true
				}
			}
			for _, d := range clause.Work {
				taken[d] = true
			}
			if variables[clause.Festival.ZH] != "" {
				c = clause
			}
		}
	}
	off := plus(c.Off[len(c.Off)-1].Last, 1)
	for taken[off] || weekend(off) {
		off = plus(off, 1)
	}
	work := plus(off, 1)
	for taken[work] || !weekend(work) {
		work = plus(work, 1)
	}
	if !restate {
		c.Off, c.Work = nil, nil
	}
	c.Off = append(c.Off[:len(c.Off):len(c.Off)], deadline.Span{First: off, Last: off})
	c.Work = append(c.Work[:len(c.Work):len(c.Work)], work)
	return deadline.Notice{Year: year[0].Year, Amends: true, Clauses: []deadline.Clause{c}, Source: vocab.Source{
		Title:  fmt.Sprintf("国务院办公厅关于调整%d年%s假期安排的通知", year[0].Year, c.Festival.ZH),
		Number: fmt.Sprintf("国办发明电〔%s〕%d号", issued[:4], number),
		Issued: issued,
	}}
}

// variables are the names of the festivals in festivals.go.
var variables = map[string]string{
	"元旦": "newYear", "春节": "spring", "清明节": "qingming", "劳动节": "labour", "端午节": "dragonBoat", "中秋节": "midAutumn", "国庆节": "nationalDay",
	"中秋节、国庆节": "midAutumnNational", "国庆节、中秋节": "nationalMidAutumn",
}

// festival is the days off of a clause and how many statutory days they hold;
// two on one day count twice.
type festival struct {
	zh          string
	first, last deadline.Date
	days        int
}

// arrange makes a notice whose weekdays off less make-up days are the statutory
// days of the year.
func arrange(year int, early bool) (deadline.Notice, error) {
	n := deadline.Notice{Year: year, Source: vocab.Source{
		Title:  fmt.Sprintf("国务院办公厅关于%d年部分节假日安排的通知", year),
		Number: fmt.Sprintf("国办发明电〔%d〕999号", year-1),
		Issued: fmt.Sprintf("%d-11-20", year-1),
	}}
	all := festivals(year, early)
	if len(all) == 0 {
		return n, fmt.Errorf("no law for %d", year)
	}
	taken := map[deadline.Date]bool{}
	for i := range all {
		all[i].stretch()
		for d := range (deadline.Span{First: all[i].first, Last: all[i].last}).Days() {
			taken[d] = true
		}
	}
	for _, f := range all {
		span := deadline.Span{First: f.first, Last: f.last}
		c := deadline.Clause{Festival: vocab.Text{ZH: f.zh}, Off: []deadline.Span{span}}
		owed := -f.days
		for d := range span.Days() {
			if !weekend(d) {
				owed++
			}
		}
		// The nearest days of a weekend, after and before in turn.
		for k := 1; owed > 0; k++ {
			for _, d := range []deadline.Date{plus(f.last, k), plus(f.first, -k)} {
				if owed > 0 && weekend(d) && !taken[d] {
					c.Work, taken[d] = append(c.Work, d), true
					owed--
				}
			}
		}
		n.Clauses = append(n.Clauses, c)
	}
	return n, nil
}

// festivals groups the statutory days of a year into the clauses of a notice.
func festivals(year int, early bool) []festival {
	var all []festival
	index := map[string]int{}
	for _, f := range china.Festivals(year) {
		i, known := index[f.Name.ZH]
		if !known {
			i = len(all)
			index[f.Name.ZH] = i
			all = append(all, festival{zh: f.Name.ZH, first: f.Date})
		}
		all[i].last = f.Date
		all[i].days++
	}
	// Weekends are filled up from here; the long holidays are as long as of late.
	for i := range all {
		switch f := &all[i]; f.zh {
		case "元旦":
			if early {
				f.first = plus(f.first, -2)
			}
		case "春节":
			f.last = plus(f.first, 7)
		case "劳动节":
			f.last = plus(f.first, 4)
		case "国庆节":
			f.last = plus(f.first, 6)
		}
	}
	// A Mid-Autumn Festival next to National Day is one clause with it.
	moon, national := &all[index["中秋节"]], &all[index["国庆节"]]
	if plus(moon.last, 3).Before(national.first) {
		return all
	}
	merged := festival{"中秋节、国庆节", moon.first, national.last, moon.days + national.days}
	if national.first.Before(moon.first) {
		merged.zh, merged.first = "国庆节、中秋节", national.first
	}
	if merged.last.Before(moon.last) {
		merged.last = moon.last
	}
	if merged.last == plus(merged.first, 6) {
		merged.last = plus(merged.last, 1)
	}
	return append(all[:len(all)-2], merged)
}

// stretch prolongs the days off until they hold as many weekdays as are due,
// and over a weekend that they touch.
func (f *festival) stretch() {
	weekdays := 0
	for d := f.first; !d.After(f.last); d = plus(d, 1) {
		if !weekend(d) {
			weekdays++
		}
	}
	for ; weekdays < f.days; weekdays++ {
		for f.last = plus(f.last, 1); weekend(f.last); f.last = plus(f.last, 1) {
		}
	}
	for weekend(plus(f.last, 1)) {
		f.last = plus(f.last, 1)
	}
	for weekend(plus(f.first, -1)) {
		f.first = plus(f.first, -1)
	}
}

func leaveOut(n deadline.Notice, day deadline.Date) deadline.Notice {
	for i := range n.Clauses {
		c := &n.Clauses[i]
		var work []deadline.Date
		for _, d := range c.Work {
			if d != day {
				work = append(work, d)
			}
		}
		var off []deadline.Span
		for _, s := range c.Off {
			if s.Contains(day) {
				off = append(off, deadline.Span{First: s.First, Last: plus(day, -1)}, deadline.Span{First: plus(day, 1), Last: s.Last})
			} else {
				off = append(off, s)
			}
		}
		c.Work, c.Off = work, nil
		for _, s := range off {
			if s.Len() > 0 {
				c.Off = append(c.Off, s)
			}
		}
	}
	return n
}

// typedNotice is the notice as it stands in Go: days as month*100+day, negative
// in the year before.
func typedNotice(n deadline.Notice) string {
	k := func(d deadline.Date) int {
		y, m, day := d.YMD()
		k := int(m)*100 + day
		if y < n.Year {
			k = -k
		}
		return k
	}
	var b strings.Builder
	amends := ""
	if n.Amends {
		amends = " amends: true,"
	}
	fmt.Fprintf(&b, "\t{\n\t\tyear: %d, issued: %q,%s\n\t\ttitle:  %q,\n\t\tnumber: %q,\n\t\tclauses: []clause{\n", n.Year, n.Source.Issued, amends, n.Source.Title, n.Source.Number)
	for _, c := range n.Clauses {
		var off []string
		for _, s := range c.Off {
			off = append(off, fmt.Sprintf("{%d, %d}", k(s.First), k(s.Last)))
		}
		work := "nil"
		if len(c.Work) > 0 {
			var days []string
			for _, d := range c.Work {
				days = append(days, fmt.Sprint(k(d)))
			}
			work = "[]int{" + strings.Join(days, ", ") + "}"
		}
		fmt.Fprintf(&b, "\t\t\t{%s, []run{%s}, %s},\n", variables[c.Festival.ZH], strings.Join(off, ", "), work)
	}
	b.WriteString("\t\t},\n\t},\n")
	return b.String()
}

// transcribed is the notice as it stands in the second transcription.
func transcribed(n deadline.Notice) any {
	type clause struct {
		Festival string          `json:"festival"`
		Off      []string        `json:"off"`
		Work     []deadline.Date `json:"work"`
	}
	var clauses []clause
	for _, c := range n.Clauses {
		off := []string{}
		for _, s := range c.Off {
			off = append(off, s.First.String()+".."+s.Last.String())
		}
		clauses = append(clauses, clause{c.Festival.ZH, off, append([]deadline.Date{}, c.Work...)})
	}
	return struct {
		Year    int      `json:"year"`
		Title   string   `json:"title"`
		Number  string   `json:"number"`
		Issued  string   `json:"issued"`
		Amends  bool     `json:"amends,omitempty"`
		Clauses []clause `json:"clauses"`
	}{n.Year, n.Source.Title, n.Source.Number, n.Source.Issued, n.Amends, clauses}
}

func weekend(d deadline.Date) bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
}

// plus adds days; the years in question are far from the ends of the calendar.
func plus(d deadline.Date, n int) deadline.Date {
	sum, err := d.AddDays(n)
	if err != nil {
		panic(err)
	}
	return sum
}
