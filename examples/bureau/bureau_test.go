package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/examples/internal/term"
	"github.com/stretchr/testify/require"
)

// call runs the command and returns what a user sees.
func call(t *testing.T, args ...string) (code int, out, errs string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(args, &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

func file(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "in.jsonl")
	require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	return name
}

func TestTheMainJobFitsTheTerminal(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		code, out, errs := call(t, "-lang", lang)
		require.Equal(t, exitGood, code)
		require.Empty(t, errs)
		for i, line := range strings.Split(out, "\n") {
			require.LessOrEqual(t, term.Width(line), term.Columns, "line %d: %s", i+1, line)
		}
		require.Contains(t, out, "示例市科学技术局2026年建议提案办理工作总结\n")
		require.Contains(t, out, "P0021")
	}
}

// TestTheDeskKeepsItsPromiseOnRealTitles holds the desk to what the built-in rules promise on the real
// titles, and counts again by itself what the desk says of itself.
func TestTheDeskKeepsItsPromiseOnRealTitles(t *testing.T) {
	rows, bad, notes := readRows(embedded("proposals.jsonl"))
	require.Empty(t, bad)
	require.Empty(t, notes)
	require.Len(t, rows, 146)
	o, err := openOffice(false, rows, handedOver, nil)
	require.NoError(t, err)
	s := o.Desk.Score
	require.Equal(t, 146, s.Papers)
	require.Equal(t, 108, s.Judged)
	require.GreaterOrEqual(t, s.First*100, s.Judged*75)
	require.GreaterOrEqual(t, s.Three*100, s.Judged*90)
	first := 0
	for _, x := range o.Desk.Rows {
		if x.Real != "local_government" && x.Real != "other" && x.Chosen == x.Real {
			first++
		}
	}
	require.Equal(t, first, s.First)
}

func TestBureauTakesItsOwn(t *testing.T) {
	_, out, _ := call(t, "-json")
	var o struct {
		Bureau struct {
			Papers []struct {
				Decision struct {
					Item, Head, Leader, Unit, Person string
					Role                             string
				}
				Theme         string
				Demonstration bool
			}
			Year struct {
				Figures []struct {
					Indicator   string
					Part, Whole int
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &o))
	themes := map[string]bool{}
	assists, demonstration := 0, 0
	for _, p := range o.Bureau.Papers {
		d := p.Decision
		require.NotEmpty(t, d.Head, d.Item)
		require.NotEmpty(t, d.Leader, d.Item)
		require.NotEmpty(t, d.Unit, d.Item)
		require.NotEmpty(t, d.Person, d.Item)
		require.Equal(t, strings.HasPrefix(d.Item, "D"), p.Demonstration)
		if p.Demonstration {
			demonstration++
		}
		if d.Role == "assist" {
			assists++
		}
		themes[p.Theme] = true
	}
	require.Len(t, o.Bureau.Papers, 16)
	require.Equal(t, 4, assists, "papers with which a science bureau really helped")
	require.Equal(t, 5, demonstration)
	for _, theme := range []string{"special_funds", "instrument_sharing", "key_laboratories", "small_firms", "business_environment", "regional_integration"} {
		require.Contains(t, themes, theme)
	}
	figures := map[string][2]int{}
	for _, f := range o.Bureau.Year.Figures {
		figures[f.Indicator] = [2]int{f.Part, f.Whole}
	}
	require.Equal(t, [2]int{12, 12}, figures["reply_rate"])
	require.Equal(t, [2]int{11, 11}, figures["satisfaction_rate"])
	require.Equal(t, [2]int{3, 4}, figures["opinion_on_time_rate"])
}

func TestTodayChoosesTheWarnings(t *testing.T) {
	_, before, _ := call(t, "-today", "2026-03-10")
	require.Contains(t, before, "没有将到期或逾期的件")
	_, late, _ := call(t, "-today", "2026-06-11")
	require.Contains(t, late, "红色    D03", "D03 was answered on 12 June, three days late")
	require.NotContains(t, late, "红色    P0021")
}

func TestOwnPapersAreSortedAndBadLinesTold(t *testing.T) {
	name := file(t, "\ufeff{\"id\":\"1\",\"title\":\"关于加快老旧小区加装电梯的建议\"}\r\n"+
		"\n"+
		"{\"id\":\"2\",\"title\":\"关于加大科技成果转化力度的提案\",\"colour\":\"red\"}\n"+
		"{\"id\":\"1\",\"title\":\"又一件\"}\n"+
		"{\"id\":\"4\"}\n"+
		"not json\n"+
		"{\"id\":\"5\",\"title\":\"关于建设体育公园的提案\",\"level\":\"moon\"}\n")
	code, out, errs := call(t, "-in", name, "-today", "2026-03-09", "-lang", "en")
	require.Equal(t, exitBadLines, code)
	for _, want := range []string{"line 3 /colour ignored", "line 4 /id not taken", "stands in line 1 already", "line 5 /title not taken", "line 6 not taken", "line 7 /level not taken", "4 bad lines"} {
		require.Contains(t, errs, want)
	}
	require.Contains(t, out, "2 papers, 0 of them to be compared")
	require.Contains(t, out, "科技局")
	require.Contains(t, out, "06-09", "the reply is due three months after today")
	require.NotContains(t, out, "[demo]", "nothing is added to a user's papers")
	require.NotContains(t, out, "ratings", "and nothing is replayed for them")
}

func TestLargeInputShowsProgress(t *testing.T) {
	var lines strings.Builder
	for i := range batch + 1 {
		lines.WriteString(`{"id":"` + string(rune('a'+i%26)) + strings.Repeat("x", i/26) + `","title":"关于改善学校食堂的提案"}` + "\n")
	}
	code, _, errs := call(t, "-in", file(t, lines.String()))
	require.Equal(t, exitGood, code)
	require.Contains(t, errs, "501/501")
}

func TestDatesBeyondTheCalendarAreNamed(t *testing.T) {
	name := file(t, `{"id":"1","title":"关于加大科技成果转化力度的提案"}`)
	covered := china.Calendar().Coverage()
	due, err := covered.Firm.AddMonths(3)
	require.NoError(t, err)
	code, out, errs := call(t, "-in", name, "-today", covered.Firm.String())
	require.Equal(t, exitGood, code, errs)
	require.Contains(t, out, due.String()[5:], "three months need no calendar")
	require.Contains(t, out, "部分日期待定：1")
}

func TestWrongUsageIsToldOnStandardError(t *testing.T) {
	for _, args := range [][]string{{"-lang", "fr"}, {"-today", "2026-02-30"}, {"-in", "no such file"}, {"extra"}, {"-nonsense"}} {
		code, out, errs := call(t, args...)
		require.Equal(t, exitUsage, code, args)
		require.Empty(t, out)
		require.NotEmpty(t, errs)
	}
	code, _, errs := call(t, "-h")
	require.Equal(t, exitGood, code)
	require.Contains(t, errs, "usage: bureau")
}

// A list out of a spreadsheet goes the same way as JSON lines, and the register
// that comes out is read again.
func TestAListGoesInAndARegisterComesOut(t *testing.T) {
	name := filepath.Join(t.TempDir(), "mine.csv")
	require.NoError(t, os.WriteFile(name, []byte("\ufeff某市政协提案交办表\n提案编号,案由,主办单位,交办日期\n12.0,关于共享大型科研仪器的提案,市科技局,45352\n13,关于推进科技成果转化的提案,,2024-13-01\n14,,市科技局,\n"), 0o600))
	code, out, errs := call(t, "-in", name, "-register")
	require.Equal(t, exitBadLines, code)
	require.Contains(t, errs, "第4行 D4 未采用：")
	require.Contains(t, errs, "第5行 B5 未采用：")
	rows, bad, _, err := readList([]byte(out))
	require.NoError(t, err)
	require.Empty(t, bad)
	require.Len(t, rows, 1)
	require.Equal(t, "关于共享大型科研仪器的提案", rows[0].Title)

	code, out, _ = call(t, "-register")
	require.Equal(t, exitGood, code)
	rows, bad, _, err = readList([]byte(out))
	require.NoError(t, err)
	require.Empty(t, bad)
	require.Greater(t, len(rows), 10)
	require.NotEmpty(t, rows[0].MainUnit)
	require.NotContains(t, out, "deputy1", "people read names")
	require.NotContains(t, out, "science")

	require.NoError(t, os.WriteFile(name, []byte("甲,乙\n1,2\n"), 0o600))
	code, _, errs = call(t, "-in", name)
	require.Equal(t, exitBadLines, code)
	require.Contains(t, errs, "没有认出表头")
}
