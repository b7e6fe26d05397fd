// Command sorting measures how well the built-in classifier sorts real titles
// that nobody who wrote its rules or its training data has read 「未见题目」. It
// prints figures with their 95 % intervals and never a title:
//
//	go run ./examples/sorting
//
// The rows were chosen by a hash of their titles before anybody read them, and
// lie packed, so that no search shows them by accident. Please leave them so.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/seed-3129f372/tian/examples/internal/wilson"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

func main() {
	file := flag.String("file", "proposal/classify/testdata/untouched.jsonl.gz", "`rows` with title, department and, if there is one, body, a JSON object a line; packed where the name ends in .gz")
	bands := flag.Bool("bands", false, "print how often the first label was right for each tenth of confidence")
	flag.Parse()
	if err := run(os.Stdout, *file, *bands); err != nil {
		fmt.Fprintln(os.Stderr, "sorting:", err)
		os.Exit(1)
	}
}

// row is a real title with the department that led the reply.
type row struct {
	Title      string `json:"title"`
	Body       string `json:"body"`
	Department string `json:"department"`
}

func run(w io.Writer, file string, bands bool) error {
	rows, left, err := load(file)
	if err != nil {
		return err
	}
	var a classify.Accuracy
	var checked []classify.Checked
	sorter := classify.Default().Sorter()
	for _, r := range rows {
		v := sorter.Classify(rule.Document{Title: r.Title, Body: r.Body})
		a.Add(v, r.Department)
		checked = append(checked, classify.Checked{Score: v.Confidence, Right: v.Best().ID == r.Department})
	}
	fmt.Fprintf(w, "%d titles not seen by the authors (%d more, led by a lower government or a body outside the departments, are left out)\n", len(rows), left)
	fmt.Fprintf(w, "first label right      %s\n", wilson.Share(a.First, a.Rows))
	fmt.Fprintf(w, "within three           %s\n", wilson.Share(a.Three, a.Rows))
	fmt.Fprintf(w, "decided                %s\n", wilson.Share(a.Decided, a.Rows))
	fmt.Fprintf(w, "right where decided    %s\n", wilson.Share(a.Right, a.Decided))
	if bands {
		fmt.Fprintf(w, "\nconfidence   titles  said  right\n")
		for _, b := range classify.Reliability(checked) {
			if b.Count > 0 {
				fmt.Fprintf(w, "%3d–%3d%%     %6d  %3d%%  %s\n", b.From/10_000, b.To/10_000, b.Count, b.Mean/10_000, wilson.Share(b.Right, b.Count))
			}
		}
	}
	return nil
}

// load reads the rows that a department led, and counts the others.
func load(file string) (rows []row, left int, err error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, 0, fmt.Errorf("%s: %w", file, err)
		}
	}
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for line := 1; s.Scan(); line++ {
		var one row
		if err := json.Unmarshal(s.Bytes(), &one); err != nil {
			return nil, 0, fmt.Errorf("%s: line %d: %w", file, line, err)
		}
		if one.Department == "local_government" || one.Department == "other" {
			left++
			continue
		}
		rows = append(rows, one)
	}
	return rows, left, s.Err()
}
