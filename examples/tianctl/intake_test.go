package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIntakeTellsFindingsAndGrounds(t *testing.T) {
	body := `"body":"目前大型仪器分散在各单位，存在的问题是使用率低、重复购置、缺乏统一目录，企业难以查询和预约。建议由科技部门牵头建立目录。`
	line := func(more string) string {
		return `{"id":"1","proposal":{"track":"proposal","title":"关于共享仪器的提案","proposers":[{"id":"m1","kind":"member"}],` + body + more + `"}}`
	}
	code, out, _ := call(line(""), "intake")
	require.Equal(t, exitAnswered, code)
	require.Equal(t, `{"id":"1","findings":[],"grounds":[]}`+"\n", out)
	for text, ground := range map[string]string{"请法院改判。": "litigation", "（2023）内01民终123号": "litigation", "解决我儿子的工作。": "personal", "完善举报人保护制度，解决法院判决执行难。": ""} {
		_, out, _ = call(line(text), "intake")
		if ground == "" {
			require.Contains(t, out, `"grounds":[]`, text)
			continue
		}
		require.Contains(t, out, `"grounds":["`+ground+`"]`, text)
		require.Contains(t, out, `"findings":[{"path":"/proposal/body","code":"content.sign","severity":"warning","message":{"zh":`)
	}
	code, out, _ = call(`{"id":"2"}`+"\n"+`{"id":"3","proposal":{"title":"甲"}}`, "intake")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `{"id":"2","error":{"code":"field.missing","path":"/proposal"`)
	require.Contains(t, out, `"code":"standing.no_proposer"`)
}

func TestIntakeByALocalList(t *testing.T) {
	file := filepath.Join(t.TempDir(), "grounds.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"id":"ours","without":["litigation"]}`), 0o600))
	in := `{"id":"1","proposal":{"track":"proposal","title":"关于请法院改判的提案","proposers":[{"id":"m1"}],"body":"请法院改判。"}}`
	_, out, _ := call(in, "intake", "--grounds", file)
	require.Contains(t, out, `"grounds":["vacuous"]`, "without litigation")
	require.NoError(t, os.WriteFile(file, []byte(`{"id":"ours","without":["nothing"]}`), 0o600))
	code, _, notes := call(in, "intake", "--grounds", file)
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "/without/0")
}
