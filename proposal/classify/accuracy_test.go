package classify

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// row is a real proposal or suggestion with the department that led it: facts
// of public pages.
type row struct {
	ID         string `json:"id"`
	Title      string `json:"title"`
	Place      string `json:"place"`
	Department string `json:"department"`
}

// labelled returns the real rows. Those that a lower government or a unit
// outside the departments handled are left out where matter is set: their
// titles do not tell.
func labelled(t testing.TB, matter bool) []row {
	t.Helper()
	raw, err := os.ReadFile("testdata/labelled.jsonl")
	require.NoError(t, err)
	var rows []row
	for s := bufio.NewScanner(bytes.NewReader(raw)); s.Scan(); {
		r, faults := vocab.Decode[row](s.Bytes())
		require.Empty(t, faults)
		if !matter || r.Department != "local_government" && r.Department != "other" {
			rows = append(rows, r)
		}
	}
	return rows
}

// heldOut tells the half of the rows that was only scored while the rules were
// written: by the last bit of the SHA-256 of the id.
func heldOut(r row) bool {
	sum := sha256.Sum256([]byte(r.ID))
	return sum[len(sum)-1]&1 == 1
}

// score counts what a classifier gets right.
type score struct{ rows, first, three, decided, right int }

func (s *score) add(v Verdict, want string) {
	s.rows++
	good := v.Labels[0].ID == want
	if good {
		s.first++
	}
	if slices.ContainsFunc(v.Labels, func(l Label) bool { return l.ID == want }) {
		s.three++
	}
	if v.Decided {
		s.decided++
		if good {
			s.right++
		}
	}
}

func (s score) log(t testing.TB, name string) {
	t.Logf("%s: %d rows, first %d (%d%%), within three %d (%d%%), decided %d (%d%%), right of these %d (%d%%)", name, s.rows,
		s.first, 100*s.first/s.rows, s.three, 100*s.three/s.rows,
		s.decided, 100*s.decided/s.rows, s.right, 100*s.right/max(s.decided, 1))
}

func TestBuiltInRulesOnRealTitles(t *testing.T) {
	e := rulesAlone(t).Sorter()
	var all, open, held score
	for _, r := range labelled(t, true) {
		v := e.Classify(rule.Document{Title: r.Title})
		all.add(v, r.Department)
		if heldOut(r) {
			held.add(v, r.Department)
		} else {
			open.add(v, r.Department)
		}
	}
	open.log(t, "half looked at")
	held.log(t, "half held out")
	all.log(t, "all")
	require.Equal(t, 108, all.rows)
	require.GreaterOrEqual(t, 100*all.first, 75*all.rows, "first right")
	require.GreaterOrEqual(t, 100*all.three, 90*all.rows, "within three")
	require.GreaterOrEqual(t, 100*all.decided, 70*all.rows, "decided")
	require.GreaterOrEqual(t, 100*all.right, 88*all.decided, "right where decided")
}
