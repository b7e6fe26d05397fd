package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const untouched = "../../proposal/classify/testdata/untouched.jsonl.gz"

// The READMEs tell the figures that are measured, and the command shows no
// title.
func TestTheReadmesTellWhatIsMeasured(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(&out, untouched, true))
	require.NotRegexp(t, `\p{Han}`, out.String())
	shares := regexp.MustCompile(`\d+/\d+ [\d.]+% \([\d.]+–[\d.]+\)`).FindAllString(out.String(), 4)
	require.Len(t, shares, 4, out.String())
	for _, name := range []string{"README.md", "README.zh-CN.md"} {
		text, err := os.ReadFile("../../" + name)
		require.NoError(t, err)
		for _, share := range shares {
			require.Contains(t, strings.Join(strings.Fields(string(text)), " "), share, name)
		}
	}
}

func TestABrokenFileIsNamedWithItsLine(t *testing.T) {
	file := filepath.Join(t.TempDir(), "rows.jsonl")
	require.NoError(t, os.WriteFile(file, []byte("{\"title\":\"关于修路的提案\",\"department\":\"transport\"}\n{\n"), 0o644))
	require.ErrorContains(t, run(&bytes.Buffer{}, file, false), "line 2")
	require.Error(t, run(&bytes.Buffer{}, file+".gz", false))
}
