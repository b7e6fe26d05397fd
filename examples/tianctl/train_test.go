package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// examples for learning: titles written for this test.
func labelled() []string {
	return []string{
		`{"id":"1","title":"关于公园增设长椅的提案","kind":"park"}`,
		`{"id":"2","title":"关于公园开放时间的提案","kind":"park"}`,
		`{"id":"3","title":"关于修补道路坑洼的提案","kind":"road"}`,
		`{"id":"4","title":"关于拓宽道路的提案","kind":"road"}`,
		`{"id":"5","title":"关于小学午餐的提案","kind":"school","year":2024}`,
	}
}

func TestTrainAndClassify(t *testing.T) {
	dir := t.TempDir()
	model := filepath.Join(dir, "model")
	lines := labelled()
	code, out, notes := call(strings.Join(lines, "\n"), "train", "--label", "kind", "--out", model)
	require.Equal(t, exitAnswered, code, out+notes)
	require.Contains(t, out, `{"examples":5,"labels":["park","road","school"],"out":"`)
	require.Contains(t, out, `"ignored":["year"]`)

	in := `{"id":"x","title":"关于公园里种树的提案"}`
	code, out, notes = call(in, "classify", "--model", model)
	require.Equal(t, exitAnswered, code, notes)
	v := verdicts(t, out)[0]
	require.Equal(t, "park", v.Labels[0].Label)
	require.Len(t, v.Labels, 3)
	require.Equal(t, "learned", v.Labels[0].Reasons[0].Code)

	// Joined with rules, labels of both may come.
	_, out, _ = call(in, "classify", "--model", model, "--taxonomy", "department")
	require.NotEqual(t, v.Labels, verdicts(t, out)[0].Labels)

	// The order of the examples does not matter.
	lines[0], lines[4] = lines[4], lines[0]
	again := filepath.Join(dir, "again")
	code, _, _ = call(strings.Join(lines, "\n"), "train", "--label", "kind", "--out", again)
	require.Equal(t, exitAnswered, code)
	a, err := os.ReadFile(model)
	require.NoError(t, err)
	b, err := os.ReadFile(again)
	require.NoError(t, err)
	require.Equal(t, a, b)

	a[len(a)/2] ^= 1
	require.NoError(t, os.WriteFile(again, a, 0o644))
	code, _, notes = call(in, "classify", "--model", again)
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "checksum")
}

func TestTrainNamesBadLines(t *testing.T) {
	model := filepath.Join(t.TempDir(), "model")
	in := strings.Join(append(labelled(), `{"id":"6","title":"x"}`, `{"id":"7","kind":"road"}`, `{"id":"8","title":"x","kind":3}`, `{"id":"9","title":"x","kind":""}`, `no`), "\n")
	code, out, notes := call(in, "train", "--label", "kind", "--out", model)
	require.Equal(t, exitErrors, code)
	require.Contains(t, notes, "5 of 10 lines not answered")
	lines := strings.Split(out, "\n")
	require.Contains(t, lines[0], `{"id":"6","error":{"code":"field.missing","path":"/kind"`)
	require.Contains(t, lines[1], `{"id":"7","error":{"code":"field.missing","path":"/title"`)
	require.Contains(t, lines[2], `{"id":"8","error":{"code":"json.type","path":"/kind"`)
	require.Contains(t, lines[3], `{"id":"9","error":{"code":"train.label","path":"/kind"`)
	require.Contains(t, lines[4], `{"line":10,"error":{"code":"line.not_object"`)
	require.Contains(t, lines[5], `{"examples":5,`)
	require.FileExists(t, model)
}

func TestTrainUsage(t *testing.T) {
	for _, args := range [][]string{{"train"}, {"train", "--label", "kind"}, {"train", "--out", "x"}} {
		code, _, notes := call("", args...)
		require.Equal(t, exitUsage, code)
		require.Contains(t, notes, "--label FIELD")
	}
	model := filepath.Join(t.TempDir(), "model")
	code, out, notes := call("", "train", "--label", "kind", "--out", model)
	require.Equal(t, exitErrors, code)
	require.Empty(t, out)
	require.Contains(t, notes, "was not written")
	require.NoFileExists(t, model)
}
