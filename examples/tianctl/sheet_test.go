package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSheetOverSeveralLines(t *testing.T) {
	in := "\ufeff[\n  [\"某市提案交办表\", null],\n  [\"案号\",\"案由\",\"主办\",\"联系电话\",\"备注\"],\n  [\"1\",\"关于公园的提案\",\"市园林局\",\"13800000000\",\"急\"],\n  [\"1\",\"\",\"\",\"\",\"\"]\n]\n"
	code, out, notes := call(in, "sheet")
	require.Equal(t, exitAnswered, code)
	require.Empty(t, notes)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	require.Contains(t, lines[0], `{"columns":{"A":"number","B":"title","C":"lead","D":"phone"},"head":2,"unmapped":["E"],"faults":[{"cell":"A4",`)
	require.Contains(t, lines[1], `"rest":[{"cell":"E3","head":"备注","text":"急"}]`)
	require.NotContains(t, out, "138", "private data stays out")
}

func TestSheetIsCorrectedByAMap(t *testing.T) {
	in := `[["号","事项","谁办","限"],["7","关于校车的建议","市教育局","6月1日"]]`
	code, out, _ := call(in, "sheet")
	require.Equal(t, exitErrors, code, "no head was found")
	require.Contains(t, out, `"code":"sheet.head_missing"`)
	file := filepath.Join(t.TempDir(), "map.json")
	for _, text := range []string{
		`{"columns":{"A":"number","B":"title","C":"主办单位","D":"due"},"head":1,"unmapped":[],"faults":[],"year":2024,"track":"suggestion"}`,
		`{"head":1,"year":2024,"track":"suggestion","columns":{"A":"案号","B":"案由","C":"lead","D":"办理时限"}}`,
	} {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		code, out, _ = call(in, "sheet", "--map", file)
		require.Equal(t, exitAnswered, code)
		require.Contains(t, out, `{"row":2,"proposal":{"id":"7","track":"suggestion","year":2024,"number":"7","title":"关于校车的建议"},"disposition":{"lead":["市教育局"],"dueReply":"2024-06-01"},"faults":[]}`)
	}
	require.NoError(t, os.WriteFile(file, []byte(`{"B":"title","A":""}`), 0o600))
	code, out, _ = call(`[["案号","题"],["1","关于公园的提案"]]`, "sheet", "--map", file)
	require.Equal(t, exitAnswered, code)
	require.Contains(t, out, `"title":"关于公园的提案"`)
	require.Contains(t, out, `"unmapped":["A"]`)
	for _, text := range []string{`{"B":"nothing"}`, `{`, `{"columns":{"B":"title"},"heads":2}`} {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		code, _, notes := call(in, "sheet", "--map", file)
		require.Equal(t, exitUsage, code, text)
		require.Contains(t, notes, "--map")
	}
	code, _, _ = call(in, "sheet", "--map", file+".none")
	require.Equal(t, exitUsage, code)
}

func TestSheetRefusesWhatIsNoArrayOfRows(t *testing.T) {
	for _, in := range []string{"", "[[\"a\"", `{"rows":[]}`, `[["a",1]]`, `["a"]`, "[[]]\n[[]]"} {
		code, out, _ := call(in, "sheet")
		require.Equal(t, exitErrors, code, in)
		require.Contains(t, out, `"error":{"code":"json.`, in)
	}
	code, out, _ := call("[]", "sheet")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `"head":0`)
}

func TestSheetReadsDaysByTheYearOfTheList(t *testing.T) {
	in := `[["案号","案由","交办日期"],["7","关于校车的提案","3月9日"]]`
	_, out, _ := call(in, "sheet")
	require.Contains(t, out, `"code":"sheet.date"`)
	require.Contains(t, out, "--year")
	code, out, _ := call(in, "sheet", "--year", "2026")
	require.Equal(t, exitAnswered, code)
	require.Contains(t, out, `"year":2026`)
	require.Contains(t, out, `"assignedOn":"2026-03-09"`)
	for _, year := range []string{"26", "-1", "x"} {
		code, _, notes := call(in, "sheet", "--year", year)
		require.Equal(t, exitUsage, code)
		require.Contains(t, notes, "year")
	}
}
