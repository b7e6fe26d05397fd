package ruletest

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// transcribed is how many conclusions of a document a transcript holds.
const transcribed = 3

// Transcript writes what a set concludes of each document, one a line: the id,
// the three best conclusions with their scores, and the rules that spoke for
// the first. It is made to be kept in a file and compared with Golden, so that
// no decision changes unseen. The error is that of rule.Compile.
func Transcript(set rule.Set, documents []Past) ([]byte, error) {
	engine, err := rule.Compile(set)
	if err != nil {
		return nil, err
	}
	v := engine.Evaluator()
	var b bytes.Buffer
	for _, d := range documents {
		r := v.Evaluate(d.Document)
		b.WriteString(oneLine(d.ID))
		for i, c := range r.Conclusions {
			if i == transcribed {
				break
			}
			b.WriteString("\t" + c.ID + " " + strconv.Itoa(c.Score))
		}
		if best, ok := r.Best(); ok {
			b.WriteString("\t[" + strings.Join(rulesOf(best), " ") + "]")
		}
		for _, n := range r.Notes {
			b.WriteString("\t" + n.Code)
		}
		b.WriteByte('\n')
	}
	return b.Bytes(), nil
}

func oneLine(id string) string {
	return strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(id)
}

func rulesOf(c rule.Scored) []string {
	var ids []string
	for _, h := range c.Hits {
		if len(ids) == 0 || ids[len(ids)-1] != h.Rule {
			ids = append(ids, h.Rule)
		}
	}
	return ids
}

// maxDifferences bounds how many lines Golden reports.
const maxDifferences = 10

// Golden compares bytes with those that were kept, and reports the lines that
// differ to t. It returns whether they are the same. The caller reads the file
// and, when the change is wanted, writes it.
func Golden(t T, name string, want, got []byte) bool {
	t.Helper()
	if bytes.Equal(want, got) {
		return true
	}
	w, g := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	differences := 0
	for i := range max(len(w), len(g)) {
		if line(w, i) == line(g, i) {
			continue
		}
		if differences++; differences > maxDifferences {
			t.Errorf("%s: …", name)
			break
		}
		t.Errorf("%s:%d\n  原 was %s\n  现 is  %s", name, i+1, line(w, i), line(g, i))
	}
	return false
}

// line returns a line, quoted where there is none of that number.
func line(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(end)"
}
