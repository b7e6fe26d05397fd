package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/seed-3129f372/tian/proposal"
)

// store hands out the numbers of one series, each once. It remembers in a file how
// far each counter of the series has come, and lets one caller in at a time: form
// and counters are the library's, the lock is the caller's.
//
// It serves one process. Where several hand out numbers, what stands for the lock
// is a row of a database that is locked in the transaction that stores the paper.
type store struct {
	series proposal.Series
	file   string

	mu    sync.Mutex
	given map[string]int // by counter; guarded by mu
}

// open reads how far the series has come; a file that is not there is a beginning.
func open(series proposal.Series, file string) (*store, error) {
	s := &store{series: series, file: file, given: map[string]int{}}
	if err := series.Validate(); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s, nil
	case err != nil:
		return nil, err
	}
	return s, json.Unmarshal(data, &s.given)
}

// number gives the proposal the next number of its counter. The number is given
// only once it is remembered: a failure may leave a gap, never the same number
// twice.
func (s *store) number(p *proposal.Proposal) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	counter := s.series.Counter(*p)
	next := s.given[counter] + 1
	text, err := s.series.NewNumber(*p, next)
	if err != nil {
		return err
	}
	s.given[counter] = next
	if err := s.save(); err != nil {
		return fmt.Errorf("no number is given to %s: %w", p.ID, err)
	}
	p.Number = text
	return nil
}

// save replaces the file as a whole.
func (s *store) save() error {
	data, err := json.Marshal(s.given)
	if err != nil {
		return err
	}
	next, err := os.CreateTemp(filepath.Dir(s.file), "numbers-*")
	if err != nil {
		return err
	}
	defer os.Remove(next.Name()) // gone already once it was renamed
	_, err = next.Write(data)
	if err := errors.Join(err, next.Sync(), next.Close()); err != nil {
		return err
	}
	return os.Rename(next.Name(), s.file)
}
