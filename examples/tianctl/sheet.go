package main

import (
	"encoding/json"
	"flag"
	"os"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/sheet"
)

// sheetHead tells how a list was read.
type sheetHead struct {
	Columns  map[string]sheet.Column `json:"columns"`
	Head     int                     `json:"head"`
	Unmapped []string                `json:"unmapped"`
	Faults   []sheet.CellFault       `json:"faults"`
}

// sheetMap is what a file of --map says.
type sheetMap struct {
	Columns  map[string]sheet.Column `json:"columns,omitempty" about:"by the letters of the column; \"\" leaves it out"`
	Head     int                     `json:"head,omitempty" about:"the row of the head, from 1"`
	Track    vocab.Track             `json:"track,omitzero"`
	Level    vocab.Level             `json:"level,omitzero"`
	Year     int                     `json:"year,omitempty" about:"also that of dates without one"`
	Term     int                     `json:"term,omitempty"`
	Session  int                     `json:"session,omitempty"`
	Unmapped json.RawMessage         `json:"unmapped,omitempty"` // so that a first line may be given back
	Faults   json.RawMessage         `json:"faults,omitempty"`
}

func sheetCommand() command {
	file, year := "", 0
	return command{
		name:  "sheet",
		short: "read a list of papers out of a spreadsheet 「提案清单」",
		about: `Reads one JSON array of rows, each an array of strings as a spreadsheet gives them, and finds the head row and what
each column holds. The first line tells it: the columns by their letters, the row of the head, the columns that are not
understood, and what is wrong with the list. Then a line a paper: its row, the proposal, the disposition (who leads and
helps, days and numbers), the cells that were not taken, and every fault by its cell. Telephone numbers, addresses and
identity numbers are left out, also those that stand inside another cell, which is told. What is blank below a filled cell is told, never filled, and so is a
blank number where other papers have one.

--map corrects it: {"B":"number","C":"title","F":"","year":2024}, or the first line of an answer, changed, with head, track, level,
year, term and session where the list does not tell them. --year is that of the papers, and of days without one (3月9日),
where the list has no column 年度.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&file, "map", "", "`file` that says what columns hold, by their letters")
			f.IntVar(&year, "year", 0, "`year` of the papers and of days without one, where the list does not tell it")
		},
		examples: []example{
			{
				in: []string{`[["某市政协提案交办表"],["提案编号","题目","主办单位","转办时间","备注"],["12.0","关于共享科研仪器的提案","市科技局","45352","急"]]`},
				out: []string{`{"columns":{"A":"number","B":"title","C":"lead","D":"assigned"},"head":2,"unmapped":["E"],"faults":[]}`,
					`{"row":3,"proposal":{"id":"12","track":"proposal","number":"12","title":"关于共享科研仪器的提案"},"disposition":{"lead":["市科技局"],"assignedOn":"2024-03-01"},"rest":[{"cell":"E3","head":"备注","text":"急"}],"faults":[]}`},
			},
		},
		run: func(s *session, _ []string) error {
			o, err := sheetOptions(file)
			if err != nil {
				return err
			}
			switch {
			case year < 0 || year > 9999 || year > 0 && year < 1000:
				return usagef("--year: %d is no year of four digits", year)
			case year > 0:
				o.Year = year
			}
			return readSheet(s, o)
		},
	}
}

// sheetOptions reads the file of --map in either of its forms.
func sheetOptions(file string) (sheet.Options, error) {
	if file == "" {
		return sheet.Options{}, nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return sheet.Options{}, usagef("--map: %v", err)
	}
	m, faults := readMap(text)
	if len(faults) > 0 {
		return sheet.Options{}, usagef("--map %s: %v", file, faults)
	}
	if m.Year != 0 && (m.Year < 1000 || m.Year > 9999) || m.Term < 0 || m.Session < 0 || m.Head < 0 {
		return sheet.Options{}, usagef("--map %s: year has four digits, and head, term and session are from 1", file)
	}
	return sheet.Options{Head: m.Head, Columns: m.Columns, Track: m.Track, Level: m.Level, Year: m.Year, Term: m.Term, Session: m.Session}, nil
}

// readMap reads a map: the columns in a member of their own, or by their letters
// beside the options.
func readMap(text []byte) (m sheetMap, faults vocab.Faults) {
	members, faults := vocab.Decode[map[string]json.RawMessage](text)
	if len(faults) > 0 || members["columns"] != nil {
		return vocab.Decode[sheetMap](text)
	}
	options, columns := map[string]json.RawMessage{}, map[string]json.RawMessage{}
	for name, value := range members {
		switch name {
		case "head", "track", "level", "year", "term", "session", "unmapped", "faults":
			options[name] = value
		default:
			columns[name] = value
		}
	}
	given, _ := encode(options) // what was read can be written
	m, faults = vocab.Decode[sheetMap](given)
	given, _ = encode(columns)
	of, more := vocab.Decode[map[string]sheet.Column](given)
	m.Columns = of
	faults.Under("", more)
	return m, unlined(faults)
}

func readSheet(s *session, o sheet.Options) error {
	text, err := s.document()
	if err != nil {
		return err
	}
	rows, faults := vocab.Decode[[][]string](text)
	if len(faults) > 0 {
		return s.refuseDocument(nil, faults)
	}
	list := sheet.Read(rows, o)
	if list.Head == 0 && len(o.Columns) == 0 {
		s.failed++
	}
	first, err := encode(sheetHead{list.Columns, list.Head, list.Unmapped, list.Faults})
	if err != nil {
		return err
	}
	if err := s.out.line(first); err != nil {
		return err
	}
	for _, p := range list.Papers {
		line, err := encode(p)
		if err != nil {
			return err
		}
		if err := s.out.line(line); err != nil {
			return err
		}
	}
	return nil
}
