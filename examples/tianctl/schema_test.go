package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSchemaList(t *testing.T) {
	code, out, _ := call("", "schema")
	require.Equal(t, exitAnswered, code)
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	require.Len(t, lines, len(schemaEntries()))
	for i, e := range schemaEntries() {
		require.True(t, strings.HasPrefix(lines[i], e.name+" "))
		require.NotEmpty(t, e.Title)
	}
	code, _, notes := call("", "schema", "nonsense")
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "plan-plain")
}

// Every schema is one of the draft it names, and every reference leads
// somewhere.
func TestSchemasHoldTogether(t *testing.T) {
	for _, e := range schemaEntries() {
		t.Run(e.name, func(t *testing.T) {
			var s map[string]any
			require.NoError(t, json.Unmarshal(schemaText(t, e.name), &s))
			require.Equal(t, "https://json-schema.org/draft/2020-12/schema", s["$schema"])
			require.Equal(t, e.Title, s["title"])
			require.True(t, s["properties"] != nil || s["items"] != nil)
			require.Empty(t, illFormed(s, s, ""))
		})
	}
}

// Documents that the library writes fit their schemas with every member set,
// answers blank ones too. What is only read is set as far as its type writes it too.
func TestWhatTypesWriteFitsTheSchemas(t *testing.T) {
	handWritten := []string{"rules", "rule-cases", "org", "policy", "overlay", "record"}
	for _, e := range schemaEntries() {
		if !e.Written && !slices.Contains(handWritten, e.name) {
			continue
		}
		t.Run(e.name, func(t *testing.T) {
			empty, full := map[string]json.RawMessage{}, map[string]json.RawMessage{}
			for _, typ := range e.types {
				v := reflect.New(typ).Elem()
				blank, err := encode(v.Interface())
				require.NoError(t, err)
				fill(t, v, e.Written && !e.Closed)
				text, err := encode(v.Interface())
				require.NoError(t, err)
				if typ.Kind() != reflect.Struct {
					require.Empty(t, judge(t, schemaText(t, e.name), string(text)), "%s", text)
					return
				}
				require.NoError(t, json.Unmarshal(blank, &empty))
				require.NoError(t, json.Unmarshal(text, &full))
			}
			text, err := encode(full)
			require.NoError(t, err)
			require.Empty(t, judge(t, schemaText(t, e.name), string(text)), "%s", text)
			if !e.Written || e.Closed { // what is kept is never blank
				return
			}
			blank, err := encode(empty)
			require.NoError(t, err)
			require.Empty(t, judge(t, schemaText(t, e.name), string(blank)), "%s", blank)
		})
	}
}

// What is read and written in the golden calls fits the schemas.
func TestGoldenFilesFitTheSchemas(t *testing.T) {
	// The beginning of the file's name → the schemas of what is read and written.
	bySchema := map[string][2]string{
		"calendar":   {"calendar", "calendar-answer"},
		"due":        {"due", "due-answer"},
		"reconcile":  {"reconcile", "reconcile-answer"},
		"plan_plain": {"plan-plain", "plan-plain-answer"},
	}
	for _, g := range golden() {
		for prefix, names := range bySchema {
			if !strings.HasPrefix(g.name, prefix) {
				continue
			}
			t.Run(g.name, func(t *testing.T) {
				refused, whole := map[string]bool{}, false
				_, out, _ := call(strings.Join(linesOf(t, "golden/"+g.name+".in"), "\n"), g.args...)
				for _, l := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
					var from origin
					require.NoError(t, json.Unmarshal([]byte(l), &from))
					if strings.Contains(l, `"error":{`) {
						require.Empty(t, judge(t, schemaText(t, "error"), l), l)
						if from.ID != nil {
							refused[*from.ID] = true
						}
						whole = whole || from == (origin{})
						continue
					}
					require.Empty(t, judge(t, schemaText(t, names[1]), l), l)
				}
				for _, l := range linesOf(t, "golden/"+g.name+".in") {
					var from origin
					if json.Unmarshal([]byte(l), &from) == nil && !whole && (from.ID == nil || !refused[*from.ID]) {
						require.Empty(t, judge(t, schemaText(t, names[0]), l), l)
					}
				}
			})
		}
	}
}

// What is read and written in the other files of testdata fits too.
func TestOtherFilesFitTheSchemas(t *testing.T) {
	for _, f := range []struct {
		file, read, written string
		first, lines        int // of the file; the others are refused on purpose
		args                []string
	}{
		{"figures.jsonl", "record", "figures-answer", 0, 1, []string{"figures", "--by", "department,year,key"}},
		{"classify.jsonl", "classify", "classify-answer", 0, 2, []string{"classify"}},
		{"case.jsonl", "case-line", "case-answer", 0, 3, []string{"case"}},
		{"check_reply.jsonl", "check-reply", "check-reply-answer", 0, 2, []string{"check-reply", "--policy", "common-3m"}},
		{"plan_org.json", "plan", "plan-answer", 0, 1, []string{"plan"}},
		{"report.jsonl", "case-line", "report-answer", 1, 3, []string{"report", "--format", "json"}},
	} {
		t.Run(f.file, func(t *testing.T) {
			lines := linesOf(t, f.file)[:f.lines]
			for _, l := range lines[f.first:] {
				require.Empty(t, judge(t, schemaText(t, f.read), l), l)
			}
			_, out, _ := call(strings.Join(lines, "\n"), f.args...)
			for _, l := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
				require.Empty(t, judge(t, schemaText(t, f.written), l), l)
			}
		})
	}
	require.Empty(t, judge(t, schemaText(t, "report"), linesOf(t, "report.jsonl")[0]))
	_, policy, _ := call("", "policies", "common-3m")
	require.Empty(t, judge(t, schemaText(t, "policy"), policy))
	require.NotEmpty(t, judge(t, schemaText(t, "policy"), `{"id":"x","ruls":[]}`))
	for args, name := range map[string]string{
		"check testdata/rules.json": "rules-check-answer", "test testdata/rules.json testdata/rule-cases.json": "rules-test-answer",
		"impact testdata/rules.json testdata/rules-next.json": "rules-impact-answer",
	} {
		_, out, _ := call(`{"id":"1","title":"关于修建城市道路的提案"}`, append([]string{"rules"}, strings.Fields(args)...)...)
		require.Empty(t, judge(t, schemaText(t, name), out), out)
	}
	for file, name := range map[string]string{"policy.json": "policy", "rules.json": "rules", "rules-next.json": "rules", "rule-cases.json": "rule-cases"} {
		text, err := os.ReadFile(filepath.Join("testdata", file))
		require.NoError(t, err)
		require.Empty(t, judge(t, schemaText(t, name), string(text)))
	}
}

// linesOf returns the lines of a file of testdata that are not blank.
func linesOf(t *testing.T, name string) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", filepath.FromSlash(name)))
	require.NoError(t, err)
	var lines []string
	for _, l := range strings.Split(string(text), "\n") {
		if strings.TrimSpace(l) != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

func schemaText(t *testing.T, name string) []byte {
	t.Helper()
	code, out, notes := call("", "schema", name)
	require.Equal(t, exitAnswered, code, notes)
	return []byte(out)
}
