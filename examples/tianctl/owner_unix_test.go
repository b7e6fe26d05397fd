//go:build unix

package main

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAFileKeepsItsOwner(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root gives files away")
	}
	dir := t.TempDir()
	name, second, link := filepath.Join(dir, "state"), filepath.Join(dir, "second"), filepath.Join(dir, "link")
	require.NoError(t, os.WriteFile(name, []byte("old"), 0o640))
	if os.Chown(name, 1000, 1001) != nil {
		t.Skip("not here")
	}
	require.NoError(t, os.Symlink("state", link))
	require.NoError(t, os.Link(name, second))
	for _, to := range []string{name, link} {
		code, _, notes := call(`{"id":"a","year":2024}`+"\n", "figures", "--state", to)
		require.Equal(t, exitAnswered, code, notes)
		info, err := os.Stat(to)
		require.NoError(t, err)
		of := info.Sys().(*syscall.Stat_t)
		require.Equal(t, [2]uint32{1000, 1001}, [2]uint32{of.Uid, of.Gid})
		require.Equal(t, os.FileMode(0o640), info.Mode())
	}
	text, err := os.ReadFile(second)
	require.NoError(t, err)
	require.Equal(t, "old", string(text), "another name keeps the old text")
	code, _, _ := call(`{"id":"a","year":2024}`+"\n", "figures", "--state", filepath.Join(dir, "new"))
	require.Equal(t, exitAnswered, code)
}
