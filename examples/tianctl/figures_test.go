package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func randomRecords(n int) []string {
	r := rand.New(rand.NewPCG(7, 7))
	one := func(of ...string) string { return of[r.IntN(len(of))] }
	var lines []string
	for i := range n {
		lines = append(lines, fmt.Sprintf(`{"id":"r%d","year":%s,"department":"%s","role":"%s","dueReply":"2024-06-01","repliedOn":%s,"class":"%s","consulted":%s}`,
			i, one("2023", "2024"), one("science", "education", "health"), one("sole", "lead", "assist"),
			one(`"2024-05-20"`, `"2024-06-03"`, "null"), one("A", "B", "C"), one("true", "false")))
	}
	return lines
}

// groupOfFigures is what a test reads of one group.
type groupOfFigures struct {
	Key     map[string]any `json:"key"`
	Records int            `json:"records"`
	Figures []struct {
		Indicator string  `json:"indicator"`
		Part      int     `json:"part"`
		Whole     int     `json:"whole"`
		Percent   *string `json:"percent"`
	} `json:"figures"`
}

func (g groupOfFigures) of(indicator string) string {
	for _, f := range g.Figures {
		if f.Indicator == indicator {
			percent := "no value"
			if f.Percent != nil {
				percent = *f.Percent
			}
			return fmt.Sprintf("%d/%d %s", f.Part, f.Whole, percent)
		}
	}
	return "missing"
}

func TestFiguresAreGroupedAndBadLinesTold(t *testing.T) {
	code, out, notes := call(strings.Join(linesOf(t, "figures.jsonl"), "\n"), "figures", "--by", "department,year")
	require.Equal(t, exitErrors, code)
	require.Contains(t, notes, "3 of 7 lines not answered")
	lines := strings.Split(out, "\n")
	require.Contains(t, lines[0], `{"id":"4","error":{"code":"date.invalid","path":"/repliedOn",`)
	require.Contains(t, lines[1], `{"id":"6","error":{"code":"record.number","path":"/forms",`)
	require.Contains(t, lines[1], `"more":[{"path":"/adopted",`)
	require.Contains(t, lines[2], `{"line":7,"error":{"code":"line.not_object",`)
	var a struct {
		Groups  []groupOfFigures `json:"groups"`
		Ignored []string         `json:"ignored"`
	}
	require.NoError(t, json.Unmarshal([]byte(lines[3]), &a))
	require.Equal(t, []string{"colour"}, a.Ignored)
	require.Len(t, a.Groups, 2)
	require.Equal(t, map[string]any{"department": "education", "year": 2024.0}, a.Groups[0].Key)
	science := a.Groups[1]
	require.Equal(t, map[string]any{"department": "science", "year": 2024.0}, science.Key)
	require.Equal(t, 3, science.Records)
	require.Equal(t, "2/2 100.00", science.of("reply_rate"))
	require.Equal(t, "1/2 50.00", science.of("satisfaction_rate"))
	require.Equal(t, "0/0 no value", a.Groups[0].of("reply_rate"))
}

// The same records in another order, or counted in parts that are merged, give
// the same bytes.
func TestFiguresOfParts(t *testing.T) {
	lines := randomRecords(300)
	code, whole, _ := call(strings.Join(lines, "\n"), "figures", "--by", "department,year", "--unique")
	require.Equal(t, exitAnswered, code)

	rand.New(rand.NewPCG(1, 1)).Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	_, shuffled, _ := call(strings.Join(lines, "\n"), "figures", "--by", "department,year", "--unique")
	require.Equal(t, whole, shuffled)

	dir := t.TempDir()
	first, second := filepath.Join(dir, "first.json"), filepath.Join(dir, "second.json")
	code, _, notes := call(strings.Join(lines[:100], "\n"), "figures", "--by", "department,year", "--unique", "--state", first)
	require.Equal(t, exitAnswered, code, notes)
	code, _, _ = call(strings.Join(lines[100:200], "\n"), "figures", "--by", "department,year", "--unique", "--state", second)
	require.Equal(t, exitAnswered, code)
	code, merged, _ := call(strings.Join(lines[200:], "\n"), "figures", "--merge", first, second)
	require.Equal(t, exitAnswered, code)
	require.Equal(t, whole, merged)

	code, _, notes = call("", "figures", "--merge", first, "--merge", first)
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "first.json")
	code, out, _ := call(lines[0], "figures", "--merge", first)
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, "record.duplicate")
	code, _, notes = call("", "figures", "--by", "year", "--unique", "--merge", first)
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "grouped")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 2, "no temporary file is left behind")
}

func TestFiguresOfNothing(t *testing.T) {
	code, out, _ := call("", "figures")
	require.Equal(t, exitAnswered, code)
	var a struct {
		Groups []groupOfFigures `json:"groups"`
	}
	require.NoError(t, json.Unmarshal([]byte(out), &a))
	require.Len(t, a.Groups, 1)
	require.Empty(t, a.Groups[0].Key)
	require.NotEmpty(t, a.Groups[0].Figures)
	for _, f := range a.Groups[0].Figures {
		require.Zero(t, f.Whole, f.Indicator)
		require.Nil(t, f.Percent, f.Indicator)
	}
}

func TestFiguresUsage(t *testing.T) {
	for args, names := range map[string]string{
		"--by colour":         "colour",
		"--by year,year":      "twice",
		"x.json":              "--merge",
		"--merge /no/such":    "/no/such",
		"--unique --merge /-": "/-",
	} {
		code, out, notes := call("", append([]string{"figures"}, strings.Fields(args)...)...)
		require.Equal(t, exitUsage, code, args)
		require.Empty(t, out)
		require.Contains(t, notes, names)
	}
	file := filepath.Join(t.TempDir(), "broken.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"version":1}`), 0o644))
	code, _, notes := call("", "figures", "--merge", file)
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "broken.json")
	code, _, notes = call("", "figures", "--state", "/no/such/folder/x")
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "/no/such/folder")
}

func TestFiguresUniqueNeedsIDs(t *testing.T) {
	in := `{"year":2024}` + "\n" + `{"id":"a"}` + "\n" + `{"id":"a"}`
	code, out, _ := call(in, "figures", "--unique")
	require.Equal(t, exitErrors, code)
	lines := strings.Split(out, "\n")
	require.Contains(t, lines[0], `{"line":1,"error":{"code":"record.id","path":"/id"`)
	require.Contains(t, lines[1], `{"id":"a","error":{"code":"record.duplicate","path":"/id"`)
	code, _, _ = call(in, "figures")
	require.Equal(t, exitAnswered, code)
}
