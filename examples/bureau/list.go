package main

import (
	"bytes"
	"encoding/csv"
	"io"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/sheet"
)

// readList reads a list that a spreadsheet saved as CSV, with whatever head row it
// has. A paper with a fault is left out and reported; what else is to be told, of
// a paper or of the list, is a note. The place of each is its cell.
func readList(data []byte) (rows []row, bad, notes []badLine, err error) {
	file := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	file.FieldsPerRecord, file.LazyQuotes = -1, true
	cells, err := file.ReadAll()
	if err != nil {
		return nil, nil, nil, err
	}
	list := sheet.Read(cells, sheet.Options{})
	if _, faults := parted(list.Faults); list.Head == 0 || len(faults) > 0 {
		bad = append(bad, badLine{max(list.Head, 1), faults})
	}
	if told, _ := parted(list.Faults); len(told) > 0 {
		notes = append(notes, badLine{max(list.Head, 1), told})
	}
	for _, p := range list.Papers {
		told, faults := parted(p.Faults)
		if len(faults) > 0 {
			bad = append(bad, badLine{p.Row, faults})
			continue
		}
		if len(told) > 0 {
			notes = append(notes, badLine{p.Row, told})
		}
		r := row{ID: p.Proposal.ID, Title: p.Proposal.Title, Body: p.Proposal.Body, Year: p.Proposal.Year, Level: p.Proposal.Level, Number: p.Proposal.Number, CoUnits: p.Handling.Assist}
		if p.Proposal.Track == vocab.TrackSuggestion {
			r.Kind = "npc_suggestion"
		}
		for _, unit := range append(p.Handling.Sole, p.Handling.Lead...) {
			r.MainUnit = unit
		}
		rows = append(rows, r)
	}
	return rows, bad, notes, nil
}

// parted parts what a person may look at from what must be mended; the cell is the
// place of each.
func parted(list []sheet.CellFault) (told, faults vocab.Faults) {
	for _, f := range list {
		f.Path = f.Cell
		if f.Severity == 0 || f.Severity == vocab.SeverityFault {
			faults = append(faults, f.Fault)
		} else {
			told = append(told, f.Fault)
		}
	}
	return told, faults
}

// writeRegister writes the bureau's papers as a register 「台账」, as CSV with a mark
// by which spreadsheets know that it is UTF-8. It is for people: ids become names.
func (b *bureau) writeRegister(w io.Writer) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	papers := slices.Clone(b.register)
	for i := range papers {
		h := &papers[i].Handling
		section, _ := b.Org.Unit(h.Section)
		h.Leader, h.Section, h.Person = b.called(h.Leader), section.Name, b.called(h.Person)
		for _, units := range [][]string{h.Lead, h.Sole, h.Assist, h.Separate, h.Copy} {
			for n, id := range units {
				if id == science {
					units[n] = b.Org.Name
				}
			}
		}
	}
	return csv.NewWriter(w).WriteAll(sheet.Rows(papers))
}
