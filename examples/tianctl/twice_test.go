package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A file given twice counts once, wherever files are read together.
func TestAFileGivenTwiceIsAnsweredWithAnError(t *testing.T) {
	other := strings.ReplaceAll(agendaExample, `"id":"a"`, `"id":"b"`)
	for _, args := range [][]string{{"agenda", "--today", "2024-06-03"}, {"followups", "--today", "2026-06-03"}, {"groups"}, {"groups", "--today", "2024-06-03"}} {
		code, out, _ := call(agendaExample+"\n"+other+"\n"+agendaExample+"\n", args...)
		require.Equal(t, exitErrors, code, args)
		require.Equal(t, 1, strings.Count(out, `"code":"proposal.duplicate"`), args)
		require.Contains(t, out, `"path":"/proposal/id"`)
		if args[0] == "agenda" {
			require.Equal(t, 1, strings.Count(out, `{"id":"a","unit":"kjj","event":"reply"`))
			require.Equal(t, 1, strings.Count(out, `{"id":"b","unit":"kjj","event":"reply"`))
		}
	}
}

func TestAMapTakesItsOptionsBesideTheColumns(t *testing.T) {
	rows := `[["案号","案由","甲"],["12","关于共享科研仪器的提案","3月9日"]]`
	name := filepath.Join(t.TempDir(), "map")
	for _, text := range []string{
		`{"C":"assigned","year":2024}`, `{"year":2024,"C":"assigned","term":14,"session":2}`, `{"columns":{"C":"assigned"},"year":2024}`, `{"C":"assigned","year":2024,"track":"proposal","head":1}`,
	} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
		code, out, notes := call(rows, "sheet", "--map", name)
		require.Equal(t, exitAnswered, code, notes)
		require.Contains(t, out, `"assignedOn":"2024-03-09"`, text)
	}
	for _, text := range []string{`{"C":"assigned","year":26}`, `{"C":2024}`, `{"year":"x"}`, `{"head":-1}`, `{"columns":{},"C":"title"}`, `{"year":2024,"year":2025}`, `{"Year":2024}`} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
		code, _, notes := call(rows, "sheet", "--map", name)
		require.Equal(t, exitUsage, code, text)
		require.Contains(t, notes, "--map")
	}
}

// What figures leave out is said, a line for each kind.
func TestFiguresNoteWhatARateLeavesOut(t *testing.T) {
	for line, note := range map[string]string{
		`{"id":"1","year":2024,"assignedOn":"2024-03-01","satisfaction":{"result":"satisfied"}}`:                 "1 records give a satisfaction and no reply",
		`{"id":"1","year":2024,"assignedOn":"2024-03-01","forms":2,"favourableForms":1}`:                         "1 records give a satisfaction and no reply",
		`{"id":"1","year":2024,"dueReply":"2024-03-01","satisfaction":{"attitude":"satisfied"}}`:                 "1 records give a satisfaction and no reply",
		`{"id":"1","year":2024,"published":true}`:                                                                "1 records say published or withheld and give no reply",
		`{"id":"1","year":2024,"withheld":true,"assignedOn":"2024-03-01"}`:                                       "1 records say published or withheld and give no reply",
		`{"id":"1","year":2024,"assignedOn":"2024-03-02","dueReply":"2024-03-01"}`:                               "1 records are due before they were assigned",
		`{"id":"1","year":2024,"assignedOn":"2024-07-10","dueReply":"2024-06-30","class":"A"}`:                   "1 records give a class and no reply",
		`{"id":"1","year":2024,"assignedOn":"2024-03-02","dueReply":"2024-03-02"}`:                               "",
		`{"id":"1","year":2024,"satisfaction":{"result":"satisfied"}}`:                                           "",
		`{"id":"1","year":2024,"repliedOn":"2024-05-01","published":true,"satisfaction":{"result":"satisfied"}}`: "",
	} {
		code, _, notes := call(line+"\n", "figures")
		require.Equal(t, exitAnswered, code, notes)
		if note == "" {
			require.Empty(t, notes, line)
		} else {
			require.Contains(t, notes, note, line)
		}
	}
	_, out, _ := call(`{"id":"1","year":2024,"department":" a"}`+"\n", "figures", "--by", "department")
	require.Contains(t, out, `"path":"/department"`)
}

// Half a character in an id is no id, and the line is named by its number.
func TestHalfACharacterInAnIDIsAnError(t *testing.T) {
	for _, args := range [][]string{{"figures"}, {"calendar"}, {"dates"}, {"classify"}, {"case"}} {
		code, out, _ := call(`{"id":"\ud800"}`+"\n", args...)
		require.Equal(t, exitErrors, code, args)
		require.Contains(t, out, `{"line":1,"error":{"code":"json.surrogate","path":"/id"`, args)
	}
}

// The schemas of lines want in their lists what the commands want.
func TestSchemasOfLinesWantFilledLists(t *testing.T) {
	for name, want := range map[string]string{
		"reconcile": `"parts":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}`, "plan-plain": `"items":{"type":["array","null"],"items":{"type":"string","minLength":1}}`,
	} {
		code, out, _ := call("", "schema", name)
		require.Equal(t, exitAnswered, code)
		require.Contains(t, strings.NewReplacer(" ", "", "\n", "").Replace(out), want, name)
	}
}
