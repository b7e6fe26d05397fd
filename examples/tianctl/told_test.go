package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const smallOrg = `{"org":{"id":"o","name":"科技局","head":"l1","leaders":[{"id":"l1","name":"局长","units":["s1"]}],"units":[{"id":"s1","name":"资源科","kind":"section","duties":["重点实验室"]}]},"items":[{"id":"i1","title":"关于重点实验室的提案"}]`

// What the contract names and is not built yet is refused and named, never passed over.
func TestWhatIsNotBuiltIsRefused(t *testing.T) {
	const plain = `{"costs":[],"items":["i9"]`
	for _, c := range []struct{ begins, member, name, command string }{
		{smallOrg, `"previous":{}`, "previous", "plan"},
		{smallOrg, `"changes":[]`, "changes", "plan"},
		{smallOrg, `"today":"2024-03-01"`, "today", "plan"},
		{smallOrg, `"ledger":true`, "ledger", "plan"},
		{plain, `"ledger":true`, "ledger", "plan"},
		{`{"bureau":"某市科技局","year":2024`, `"opening":"x"`, "opening", "report"},
		{`{"bureau":"某市科技局","year":2024`, `"paragraphs":[]`, "paragraphs", "report"},
		{`{"bureau":"某市科技局","year":2024`, `"lastYear":{}`, "lastYear", "report"},
	} {
		code, out, notes := call(c.begins+","+c.member+"}", c.command)
		require.Equal(t, exitUsage, code, c.member)
		require.Empty(t, out)
		require.Contains(t, notes, "字段 "+c.name+" 的功能尚未实现")
		require.Contains(t, notes, `"`+c.name+`" is not built yet`)
	}
	for _, nothing := range []string{`"ledger":false`, `"previous":null`} {
		code, out, _ := call(smallOrg+","+nothing+"}", "plan")
		require.Equal(t, exitAnswered, code, out)
	}
}

// Papers need an organisation; ids in the plain form do not.
func TestPlanOfPapersWithoutAnOrganisation(t *testing.T) {
	for _, in := range []string{`{"items":[{"id":"i1","title":"关于公园的提案"}]}`, `{"items":[{"id":7}],"options":{"assigned":"2024-03-01"}}`, `{"org":null,"items":["a",{"id":"b"}]}`} {
		code, out, _ := call(in, "plan")
		require.Equal(t, exitErrors, code)
		require.Contains(t, out, `{"error":{"code":"field.missing","path":"/org",`, in)
		require.Contains(t, out, "--place")
	}
	code, out, _ := call(`{"items":["i1"]}`, "plan")
	require.Equal(t, exitAnswered, code, out)
}

func TestReportTakesMeasures(t *testing.T) {
	lines := linesOf(t, "report.jsonl")[:3]
	with := func(m string) string {
		return strings.Join(append([]string{strings.Replace(lines[0], `"year":`, `"measures":[`+m+`],"year":`, 1)}, lines[1:]...), "\n")
	}
	code, out, _ := call(with(`{"id":"m1","title":"关于支持仪器共享的若干措施","kind":"supporting","areas":[{"name":"共享","items":5}],"proposals":["P1"]}`), "report")
	require.Equal(t, exitAnswered, code, out)
	require.Contains(t, out, "仪器共享的若干措施")
	code, out, _ = call(with(`{"id":"m1","title":"关于支持仪器共享的若干措施","proposals":["P9"]}`), "report")
	require.Equal(t, exitAnswered, code, out)
	require.NotContains(t, out, "若干措施", "it came of none of the papers")
	code, out, _ = call(with(`{"id":"m1"}`), "report")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `"path":"/measures/0/title"`)
}

// A policy that has no rule for the matter says so, and for which years it is.
func TestDueSaysThatNoRuleIsInForce(t *testing.T) {
	const in = `{"id":"1","track":"proposal","level":"city","role":"sole","events":[{"event":"assigned","date":"%-03-01"},{"event":"received","date":"%-03-04"}]}`
	for policy, year := range map[string]string{"wuzhong-2022": "2022", "huoqiu-2019": "2019", "tongling-2009": "2009"} {
		_, out, _ := call(strings.ReplaceAll(in, "%", "2024"), "due", "--policy", policy)
		require.Contains(t, out, `"dues":[],"notes":[{"zh":"规则集 `+policy+` 没有适用于这一件的规则：只适用于`+year+`年`)
		_, out, _ = call(strings.ReplaceAll(in, "%", year), "due", "--policy", policy)
		require.NotContains(t, out, "没有适用于这一件的规则", policy)
	}
	_, out, _ := call(strings.Replace(strings.ReplaceAll(in, "%", "2024"), "sole", "copy", 1), "due")
	require.Contains(t, out, `"notes":[{"zh":"规则集 common-3m 没有适用于这一件的规则；`, "a copy owes nothing")
	require.NotContains(t, out, "只适用于")
}

// So do groups, on standard error.
func TestGroupsSayThatNoRuleIsInForce(t *testing.T) {
	var group groupsAnswer
	example := groupsCommand().examples[0]
	code, out, notes := call(strings.Join(example.in, "\n"), "groups", "--policy", "wuzhong-2022")
	require.Equal(t, exitAnswered, code, out)
	require.NoError(t, json.Unmarshal([]byte(out), &group))
	require.Nil(t, group.Groups[0].Due)
	require.Contains(t, notes, "a: no rule of the policy wuzhong-2022 is in force for this matter: they are for the year 2022")
}

// A line without what it is about misses that, and nothing else.
func TestALineWithoutItsDocument(t *testing.T) {
	for _, c := range []struct{ in, path, command string }{
		{`{"id":"1"}`, "/proposal", "case"},
		{`{"id":"1","proposal":null,"events":[]}`, "/proposal", "case"},
		{`{"id":"1","case":{"proposal":{"id":"p","title":"t"},"events":[]}}`, "/reply", "check-reply"},
		{`{"id":"1","case":{},"reply":{"id":"r"}}`, "/case/proposal", "check-reply"},
		{`{"id":"1"}`, "/proposal", "followups --today 2024-06-01"},
		{`{"id":"1"}`, "/proposal", "agenda --today 2024-06-01"},
		{`{"id":"1"}`, "/proposal", "groups"},
	} {
		code, out, _ := call(c.in, strings.Fields(c.command)...)
		require.Equal(t, exitErrors, code, c.command)
		require.Contains(t, out, `{"id":"1","error":{"code":"field.missing","path":"`+c.path+`",`, c.command)
		require.NotContains(t, out, `"more"`)
	}
	_, out, _ := call(`{"bureau":"某市科技局","year":2024}`+"\n"+`{"id":"1"}`, "report")
	require.Contains(t, out, `{"id":"1","error":{"code":"field.missing","path":"/proposal",`)
}

// Numeric ids are noted once where lines have no answer of their own.
func TestNumericIDsAreNoted(t *testing.T) {
	file := strings.Replace(agendaExample, `"id":"a"`, `"id":7`, 2)
	for command, in := range map[string]string{
		"agenda --today 2024-06-03": file, "followups --today 2024-06-03": file, "groups": file,
		"figures": `{"id":7,"year":2024}` + "\n" + `{"id":8,"year":2024}`,
	} {
		code, out, notes := call(in, strings.Fields(command)...)
		require.Equal(t, exitAnswered, code, out)
		require.Equal(t, 1, strings.Count(notes, "ids given as numbers are read as text, first on line 1"), command+notes)
	}
}
