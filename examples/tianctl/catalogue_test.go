package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The command prints every code that the library has written down, and its own.
func TestCodesListsTheWholeCatalogue(t *testing.T) {
	code, out, notes := call("", "codes")
	require.Equal(t, exitAnswered, code)
	require.Empty(t, notes)
	var got []string
	last := ""
	for text := range strings.Lines(out) {
		var l codeLine
		require.NoError(t, json.Unmarshal([]byte(text), &l))
		require.NotEmpty(t, l.Message.ZH, l.Code)
		require.NotEmpty(t, l.Message.EN, l.Code)
		require.LessOrEqual(t, last, l.Code)
		last = l.Code
		if l.Package != "tianctl" {
			got = append(got, l.Code+"\t"+l.Package+"\t"+l.Message.ZH+"\t"+l.Message.EN)
		}
	}
	written, err := os.ReadFile("../internal/house/testdata/codes.txt")
	require.NoError(t, err)
	require.ElementsMatch(t, strings.Split(strings.TrimSuffix(string(written), "\n"), "\n"), got)
	require.Equal(t, strings.Count(out, "\n"), len(got)+len(ownCodes()))
}
