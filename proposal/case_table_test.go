package proposal_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "run go test -update and read the difference")
}

func TestTransitionTable(t *testing.T) {
	var b strings.Builder
	for _, r := range proposal.Transitions() {
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s", r.Machine, r.From, r.Event, strings.Join(r.To, " "))
		for i, role := range r.Roles {
			fmt.Fprintf(&b, "%s%s", []string{"\t", " "}[min(i, 1)], role)
		}
		b.WriteByte('\n')
	}
	for _, k := range vocab.All[proposal.EventKind]() {
		fmt.Fprintf(&b, "needs\t%s\t%s\n", k, strings.Join(proposal.NeedsOf(k), " "))
	}
	golden(t, "transitions.golden", b.String())
}

// TestLifeCycleIsSound walks the table: every state can be reached, none is a
// dead end, no row stands twice.
func TestLifeCycleIsSound(t *testing.T) {
	require.NoError(t, proposal.CheckLifeCycle())
}
