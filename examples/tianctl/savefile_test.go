package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A file that cannot be written is wrong usage, said before anything is read.
func TestNowhereToSaveIsWrongUsage(t *testing.T) {
	dir := t.TempDir()
	for _, where := range []string{filepath.Join(dir, "none", "x"), dir} {
		for _, args := range [][]string{{"figures", "--state", where}, {"train", "--label", "kind", "--out", where}} {
			code, out, notes := call("\n", args...)
			require.Equal(t, exitUsage, code, args)
			require.Empty(t, out)
			require.Contains(t, notes, where)
		}
	}
}
