package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Run with -race: many ask at once, over two sessions, and again after a restart.
func TestNoNumberIsGivenTwice(t *testing.T) {
	file := filepath.Join(t.TempDir(), "numbers.json")
	s, faults := vocab.Decode[proposal.Series]([]byte(series))
	require.Empty(t, faults)
	var all []proposal.Proposal
	for restart := range 3 {
		numbers, err := open(s, file)
		require.NoError(t, err)
		filed := make([]proposal.Proposal, 200)
		var wait sync.WaitGroup
		for i := range filed {
			wait.Add(1)
			go func() {
				defer wait.Done()
				filed[i] = proposal.Proposal{ID: fmt.Sprint(restart, "-", i), Term: 5, Session: 1 + i%2}
				if err := numbers.number(&filed[i]); err != nil {
					t.Error(err)
				}
			}()
		}
		wait.Wait()
		all = append(all, filed...)
	}
	require.NoError(t, s.Check(all))
	seen := map[string]int{}
	for _, p := range all {
		n, err := s.Ordinal(p)
		require.NoError(t, err)
		seen[s.Counter(p)] = max(seen[s.Counter(p)], n)
	}
	require.Equal(t, map[string]int{"市政协/term=5/session=1": 300, "市政协/term=5/session=2": 300}, seen, "and none is left out")
}

// What cannot be remembered is not given.
func TestANumberThatCannotBeKeptIsNotGiven(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "gone")
	require.NoError(t, os.Mkdir(dir, 0o755))
	s, _ := vocab.Decode[proposal.Series]([]byte(series))
	numbers, err := open(s, filepath.Join(dir, "numbers.json"))
	require.NoError(t, err)
	require.NoError(t, os.Remove(dir))
	p := proposal.Proposal{ID: "a", Term: 5, Session: 1}
	require.Error(t, numbers.number(&p))
	require.Empty(t, p.Number)
	require.ErrorContains(t, numbers.number(&proposal.Proposal{ID: "b", Term: 5}), "{session}")

	require.NoError(t, os.Mkdir(dir, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "numbers.json"), []byte("x"), 0o600))
	_, err = open(s, filepath.Join(dir, "numbers.json"))
	require.Error(t, err, "what cannot be read is not begun anew")
	_, err = open(proposal.Series{}, "")
	require.Error(t, err)
}

func TestTheProgramPrintsTheLastNumbers(t *testing.T) {
	var out bytes.Buffer
	file := filepath.Join(t.TempDir(), "numbers.json")
	require.NoError(t, run(&out, file, 4, 3))
	require.Equal(t, "市政协五届一次会议第008号提案\n市政协五届二次会议第004号提案\n", out.String())
	out.Reset()
	require.NoError(t, run(&out, file, 2, 2))
	require.Equal(t, "市政协五届一次会议第010号提案\n市政协五届二次会议第006号提案\n", out.String(), "it goes on where it was")
}
