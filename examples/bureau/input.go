package main

import (
	"bytes"
	"embed"
	"fmt"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// What the example runs on: README.md tells the real part from the
// demonstration.
//
//go:embed proposals.jsonl demonstration.jsonl city.json office.json year.jsonl
var files embed.FS

// maxLine is the longest line that -in takes.
const maxLine = 16 << 20

// row is one line of proposals.jsonl, of demonstration.jsonl, or of a user's
// own file.
type row struct {
	ID         string      `json:"id"`
	Title      string      `json:"title"`
	Body       string      `json:"body"`
	Year       int         `json:"year"`
	Level      vocab.Level `json:"level"`
	Place      string      `json:"place"`
	Kind       string      `json:"kind"`
	Number     string      `json:"number"`
	MainUnit   string      `json:"main_unit"`
	CoUnits    []string    `json:"co_units"`
	Department string      `json:"department_label"`
	Demands    []string    `json:"demands"`
	// Theme and Demonstration belong to demonstration.jsonl alone.
	Theme         string `json:"theme"`
	Demonstration bool   `json:"demonstration"`
}

// track is what the kind of the row says: everything but a deputies'
// suggestion is a proposal.
func (r row) track() vocab.Track {
	if strings.HasPrefix(r.Kind, "npc") {
		return vocab.TrackSuggestion
	}
	return vocab.TrackProposal
}

// proposal turns the row into the document that the library handles. Its year,
// number and level are those of the paper.
func (r row) proposal() proposal.Proposal {
	p := proposal.Proposal{
		ID: r.ID, Track: r.track(), Level: r.Level, Timing: vocab.TimingInSession,
		Year: r.Year, Number: r.Number, Title: r.Title, Body: r.Body,
	}
	for i, d := range r.Demands {
		p.Demands = append(p.Demands, proposal.Demand{ID: fmt.Sprint(i + 1), Text: d})
	}
	return p
}

// badLine is one line of the input that could not be taken, with its faults.
type badLine struct {
	Number int          `json:"line"`
	Faults vocab.Faults `json:"faults"`
}

// readRows reads JSON lines. A line with a fault is left out and reported;
// the others go on. A field that is not known is reported too, but costs only
// itself: users' files have more columns than this example.
func readRows(data []byte) (rows []row, bad []badLine, notes []badLine) {
	seen := map[string]int{}
	number, decoder := 0, vocab.NewDecoder[row]()
	for text := range bytes.Lines(data) {
		number++
		text = bytes.TrimSpace(bytes.TrimPrefix(text, []byte("\ufeff")))
		if len(text) == 0 {
			continue
		}
		if len(text) > maxLine {
			bad = append(bad, badLine{number, vocab.Faults{lineTooLong.Fault("")}})
			continue
		}
		r, faults := decoder.Decode(text)
		var hard, soft vocab.Faults
		for _, f := range faults {
			if f.Code == vocab.CodeUnknownField {
				soft = append(soft, f)
			} else {
				hard = append(hard, f)
			}
		}
		if len(hard) == 0 {
			hard = r.faults(seen)
		}
		if len(hard) > 0 {
			bad = append(bad, badLine{number, hard})
			continue
		}
		if len(soft) > 0 {
			notes = append(notes, badLine{number, soft})
		}
		seen[r.ID] = number
		rows = append(rows, r)
	}
	return rows, bad, notes
}

// faults names what a row lacks; seen holds the ids of the lines before it.
func (r row) faults(seen map[string]int) vocab.Faults {
	var fs vocab.Faults
	if strings.TrimSpace(r.ID) == "" {
		fs.Add("/id", idMissing)
	} else if before, twice := seen[r.ID]; twice {
		fs.Add("/id", idTwice, "id", r.ID, "line", strconv.Itoa(before))
	}
	if strings.TrimSpace(r.Title) == "" {
		fs.Add("/title", titleMissing)
	}
	return fs
}

// embedded reads one of the example's own files, which have no faults: a test
// holds them to it.
func embedded(name string) []byte {
	data, err := files.ReadFile(name)
	if err != nil {
		panic("embedded file is missing: " + name)
	}
	return data
}

// The faults of a line of papers, beside those of its JSON.
var (
	lineTooLong  = vocab.Code{Code: "line.too_long", Text: vocab.Text{ZH: "本行超过16 MiB;请拆分或缩短正文", EN: "this line is over 16 MiB; shorten the body"}}
	idMissing    = vocab.Code{Code: "id.missing", Text: vocab.Text{ZH: "缺少 id；请给每件一个不重复的编号", EN: "no id; give every paper one of its own"}}
	idTwice      = vocab.Code{Code: "id.duplicate", Text: vocab.Text{ZH: `id {"id"} 已在第{line}行用过；请改用另一个`, EN: `id {"id"} stands in line {line} already; use another`}}
	titleMissing = vocab.Code{Code: "title.missing", Text: vocab.Text{ZH: "缺少案由；请填写 title", EN: `no title; fill in "title"`}}
)
