package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
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

func TestAFileKeepsItsModeAndItsLink(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "js" {
		t.Skip("no modes and links there")
	}
	dir := t.TempDir()
	real, link, chain, dangling := filepath.Join(dir, "real"), filepath.Join(dir, "link"), filepath.Join(dir, "chain"), filepath.Join(dir, "dangling")
	require.NoError(t, os.WriteFile(real, []byte("old"), 0o600))
	require.NoError(t, os.Symlink("real", link))
	require.NoError(t, os.Symlink(link, chain))
	require.NoError(t, os.Symlink("new", dangling))
	for _, name := range []string{real, link, chain} {
		code, _, notes := call(`{"id":"`+filepath.Base(name)+`","year":2024}`+"\n", "figures", "--state", name)
		require.Equal(t, exitAnswered, code, notes)
		info, err := os.Lstat(real)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode(), name)
		text, err := os.ReadFile(real)
		require.NoError(t, err)
		require.Contains(t, string(text), `"records":1`)
		require.NoError(t, os.WriteFile(real, []byte("old"), 0o600))
	}
	for _, name := range []string{link, chain, dangling} {
		info, err := os.Lstat(name)
		require.NoError(t, err)
		require.NotZero(t, info.Mode()&os.ModeSymlink, name)
	}
	code, _, notes := call(`{"id":"a","year":2024}`+"\n", "figures", "--state", dangling)
	require.Equal(t, exitAnswered, code, notes)
	require.FileExists(t, filepath.Join(dir, "new"))
	require.NoError(t, os.Symlink("ring", filepath.Join(dir, "ring")))
	code, _, _ = call(`{"id":"a","year":2024}`+"\n", "figures", "--state", filepath.Join(dir, "ring"))
	require.Equal(t, exitErrors, code)
	left, err := filepath.Glob(filepath.Join(dir, ".tianctl-*"))
	require.NoError(t, err)
	require.Empty(t, left)
}

// A tally is saved once its figures are told, and not where they could not be.
func TestNothingIsSavedBehindAnAnswerThatIsLost(t *testing.T) {
	for _, args := range [][]string{{"figures", "--state"}, {"train", "--label", "kind", "--out"}} {
		name := filepath.Join(t.TempDir(), "state")
		require.NoError(t, os.WriteFile(name, []byte("old"), 0o600))
		var notes strings.Builder
		code := run(append(args, name), strings.NewReader(`{"id":"a","year":2024,"title":"修路","kind":"x"}`), &brokenPipe{}, &notes)
		require.Equal(t, exitErrors, code)
		require.Contains(t, notes.String(), "was not saved")
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, "old", string(text))
	}
}
