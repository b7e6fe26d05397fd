package report_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// bureau is a made-up science and technology bureau; the names of its sections
// are common ones. Nobody in it has a name.
func bureau() assign.Org {
	return assign.Org{
		ID: "kjj", Name: "某市科学技术局", Head: "L1", Clerk: "p0",
		Group: []assign.GroupMember{
			{ID: "L1", Seat: assign.SeatChair}, {ID: "L2", Seat: assign.SeatDeputy}, {ID: "L3", Seat: assign.SeatDeputy},
			{ID: "p1", Seat: assign.SeatMember}, {ID: "p2", Seat: assign.SeatMember}, {ID: "p3", Seat: assign.SeatMember},
		},
		Leaders: []assign.Leader{{ID: "L1", Name: "局长"}, {ID: "L2", Name: "副局长"}, {ID: "L3", Name: "副局长"}},
	}
}

func themes() []report.Theme {
	return []report.Theme{
		{Code: "funds", Name: vocab.Text{ZH: "专项资金审批拨付"}},
		{Code: "instruments", Name: vocab.Text{ZH: "科研仪器设备共享"}},
		{Code: "laboratories", Name: vocab.Text{ZH: "重点实验室建设"}},
	}
}

// good is a year in which nothing is left to wish; all of it is demonstration
// data.
func good() []stats.Record {
	var records []stats.Record
	on := deadline.MustDate
	for n := range 12 {
		r := stats.Record{
			ID: fmt.Sprintf("P%02d", n+1), Year: 2021, Title: "关于演示事项" + string(rune('甲'+n)) + "的提案",
			Department: fmt.Sprintf("s%d", n%4+1), Handler: fmt.Sprintf("p%d", n%5+1), Leader: fmt.Sprintf("L%d", n%2+2),
			Category: []string{"laboratories", "instruments", "instruments", "funds", "x9", "区域经济一体化"}[n%6],
			Track:    vocab.TrackProposal, Level: vocab.LevelCity, Disposition: proposal.DispositionFiled,
			AssignedOn: on("2021-03-01"), ReviewRounds: 1, Reminders: n % 3,
		}
		if n%3 == 0 {
			r.Role, r.DueOpinion, r.OpinionOn = vocab.RoleAssist, on("2021-04-01"), on("2021-03-29")
			r.Contacted = []proposal.Front{proposal.FrontOtherUnits}
		} else {
			r.Role, r.DueReply, r.RepliedOn, r.ClosedOn = vocab.RoleLead, on("2021-06-01"), on("2021-05-20"), on("2021-06-30")
			r.Scheme, r.Class, r.Outcome = "npc", "A", proposal.OutcomeSolved
			r.Satisfaction.Result = proposal.SatisfactionSatisfied
			r.Consulted, r.Consultations, r.Researched, r.Published = true, 2, true, true
			r.Contacted = []proposal.Front{proposal.FrontSupervisionOffice, proposal.FrontCPPCC, proposal.FrontProposer}
			r.Demands, r.Adopted = 2, 1
		}
		records = append(records, r)
	}
	return records
}

// hard is a year with everything that can go wrong.
func hard() []stats.Record {
	records := good()
	on := deadline.MustDate
	at := func(n int) *stats.Record { return &records[n] }
	at(1).Scheme, at(1).Class, at(1).Outcome, at(1).FirstOutcome = "", "", 0, 0
	at(1).RepliedOn, at(1).ClosedOn, at(1).Satisfaction, at(1).Published = deadline.Date{}, deadline.Date{}, stats.Ratings{}, false
	at(2).RepliedOn = on("2021-06-03")
	at(4).Satisfaction.Result, at(4).Redos = proposal.SatisfactionDissatisfied, 1
	at(5).Satisfaction.Result = proposal.SatisfactionMostlySatisfied
	at(5).ReviewRounds = 3
	at(7).Satisfaction.Result = proposal.SatisfactionUnrated
	at(7).Consulted, at(7).Consultations, at(7).Researched = false, 0, false
	at(7).Published, at(7).Withheld, at(7).Anonymous = false, true, true
	at(8).Published = false
	at(8).Class, at(8).Outcome, at(8).Commitments, at(8).Fulfilled, at(8).FollowUps = "B", proposal.OutcomePlanned, 2, 1, 1
	at(8).FirstOutcome = proposal.OutcomePlanned
	at(10).Commitments, at(10).FirstOutcome, at(10).Key = 1, proposal.OutcomeInProgress, true
	at(10).Satisfaction.Result = proposal.SatisfactionUnderstood
	at(0).OpinionOn = deadline.Date{}
	at(3).OpinionOn = on("2021-04-09")
	at(6).Track, at(6).Level = vocab.TrackSuggestion, vocab.LevelProvince
	extra := stats.Record{ID: "P90", Year: 2021, Track: vocab.TrackProposal, Level: vocab.LevelCity, Disposition: proposal.DispositionMerged}
	return append(records, extra)
}

func write(t *testing.T, in report.Input) report.Report {
	t.Helper()
	r, err := report.Write(in)
	require.NoError(t, err)
	return r
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

func TestReportText(t *testing.T) {
	for name, in := range map[string]report.Input{
		"good": {Year: stats.YearOf(2021, good(), stats.Options{}), Org: bureau(), Themes: themes(), Demonstration: true},
		"hard": {Year: stats.YearOf(2021, hard(), stats.Options{}), Org: bureau(), Themes: themes(), AsOf: deadline.MustDate("2021-07-31")},
	} {
		r := write(t, in)
		golden(t, name+".txt", r.Text())
		golden(t, name+".md", r.Markdown())
	}
}

var digit = regexp.MustCompile(`[0-9\x{ff10}-\x{ff19}]`)

// Every number in a report is a figure, and what is printed is a view of it.
func TestEveryNumberIsAFigure(t *testing.T) {
	for _, records := range [][]stats.Record{good(), hard(), hard()[:5], {{ID: "x", Year: 2021}}} {
		everyNumberIsAFigure(t, write(t, report.Input{Year: stats.YearOf(2021, records, stats.Options{}), Org: bureau()}))
	}
}

func everyNumberIsAFigure(t *testing.T, r report.Report) {
	t.Helper()
	figures := 0
	walk(r.Root, func(n report.Node) {
		switch n.Kind {
		case report.NodeText, report.NodeNotice:
			require.False(t, digit.MatchString(n.Text), n.Text)
		case report.NodeFigure:
			figures++
			require.NotNil(t, n.Figure)
			require.NotEmpty(t, n.Figure.Definition.ZH)
			require.NotEmpty(t, n.Figure.Definition.EN)
			require.True(t, n.Figure.Unit.Valid())
			require.GreaterOrEqual(t, n.Figure.Whole, n.Figure.Part)
			require.Contains(t, views(*n.Figure), n.Text)
		case report.NodeTitle:
			require.NotEmpty(t, n.Item)
		case report.NodeDate:
			require.NotEmpty(t, n.Text)
		default:
			require.Empty(t, n.Text)
		}
	})
	require.Positive(t, figures)
	require.LessOrEqual(t, len(r.Figures()), figures)
}

// views are the ways in which a figure may be printed.
func views(f stats.Figure) []string {
	list := []string{fmt.Sprintf("%d%s", f.Part, f.Unit.Term()), fmt.Sprintf("%d%s", f.Whole, f.Unit.Term())}
	for d := range 5 {
		p := f.Percent(d)
		if strings.Contains(p, ".") {
			p = strings.TrimRight(strings.TrimRight(p, "0"), ".")
		}
		list = append(list, p+"%")
	}
	return list
}

func walk(n report.Node, f func(report.Node)) {
	f(n)
	for _, c := range n.Children {
		walk(c, f)
	}
}

func headings(r report.Report) []string {
	var list []string
	walk(r.Root, func(n report.Node) {
		if n.Kind == report.NodeSection || n.Kind == report.NodePart {
			list = append(list, n.Heading)
		}
	})
	return list
}

// A section or part without facts is not written but named.
func TestNothingIsPadded(t *testing.T) {
	r := write(t, report.Input{Year: stats.YearOf(2021, []stats.Record{{ID: "1", Year: 2021}}, stats.Options{}), Bureau: "某县水利局"})
	require.Equal(t, "某县水利局2021年提案办理工作总结", r.Title)
	require.Equal(t, []string{"一、基本情况", "二、存在问题", "三、下一步打算", "附：数字口径"}, headings(r))
	var left []string
	for _, x := range r.LeftOut {
		require.NotEmpty(t, x.Why.ZH)
		require.NotEmpty(t, x.Why.EN)
		left = append(left, x.Heading)
	}
	require.Len(t, left, 7)
	require.Equal(t, "主要做法：加强组织领导，压实办理责任", left[0])
	require.Equal(t, "主要做法", left[6])
	for _, word := range []string{"领导小组", "满意", "面商率", "调研", "公开率", "按期", "主要涉及"} {
		require.NotContains(t, strings.Split(r.Text(), "附：")[0], word, "nothing on record speaks of it")
	}

	r = write(t, report.Input{Year: stats.YearOf(2021, nil, stats.Options{}), Bureau: "某县水利局"})
	require.Empty(t, headings(r))
	require.Len(t, r.LeftOut, 10)

	r = write(t, report.Input{Year: stats.YearOf(2021, good(), stats.Options{}), Org: bureau()})
	var named []string
	for _, x := range r.LeftOut {
		named = append(named, x.Heading)
	}
	require.Equal(t, []string{"存在问题", "下一步打算"}, named, "where the figures show no problem none is invented")
}

// With the facts of the records, every problem has its step and every step its
// problem.
func TestStepsAnswerProblems(t *testing.T) {
	r := write(t, report.Input{Year: stats.YearOf(2021, hard(), stats.Options{}), Org: bureau()})
	count := map[string]int{}
	for _, s := range r.Root.Children {
		count[s.Heading] = len(s.Children)
	}
	require.Equal(t, 6, count["三、存在问题"])
	require.Equal(t, 6, count["四、下一步打算"])
}

func TestNoPersonAndNoHiddenPaperIsNamed(t *testing.T) {
	records := good()
	for n := range records {
		records[n].Handler, records[n].Leader = "张某某", "李某某"
		records[n].Anonymous = n == 4
		records[n].Key = n == 4 || n == 5
	}
	org := bureau()
	for n := range org.Leaders {
		org.Leaders[n].Name = "王某某"
	}
	org.People = []assign.Person{{ID: "p0", Name: "赵某某"}}
	r := write(t, report.Input{Year: stats.YearOf(2021, records, stats.Options{}), Org: org})
	for _, secret := range []string{"张某某", "李某某", "王某某", "赵某某", records[4].Title} {
		require.NotContains(t, r.Text(), secret)
	}
	require.Contains(t, r.Text(), "《"+records[5].Title+"》《", "the key proposal stands first")
	require.Contains(t, r.Text(), "另有1件因不公开未列名")
}

func TestWriteWantsNameAndYear(t *testing.T) {
	_, err := report.Write(report.Input{})
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	require.Equal(t, []string{"report.bureau", "report.year"}, faults.Codes())
}

func TestMarkdownIsEscaped(t *testing.T) {
	records := good()
	records[1].Title = "关于*星号*_下划线_[链接](x)#<script>|的提案"
	r := write(t, report.Input{Year: stats.YearOf(2021, records, stats.Options{}), Org: bureau()})
	require.Contains(t, r.Markdown(), `《关于\*星号\*\_下划线\_\[链接\](x)\#&lt;script&gt;\|的提案》`)
	require.Contains(t, r.Text(), "《"+records[1].Title+"》")
}

// The themes come by frequency, then in the order of the taxonomy; what has no
// Chinese name is not named.
func TestThemes(t *testing.T) {
	var records []stats.Record
	for n, category := range []string{"b", "a", "a", "c", "营商环境", "d4", "b", "e"} {
		records = append(records, stats.Record{ID: fmt.Sprint(n), Year: 2021, Category: category})
	}
	r := write(t, report.Input{Bureau: "某局", Year: stats.YearOf(2021, records, stats.Options{}), Themes: []report.Theme{
		{Code: "c", Name: vocab.Text{ZH: "丙"}}, {Code: "b", Name: vocab.Text{ZH: "乙"}}, {Code: "a", Name: vocab.Text{ZH: "甲"}},
	}})
	require.Contains(t, r.Text(), "内容主要涉及乙、甲、丙、营商环境等方面。")
}

// Without names of its own the report takes those of the built-in taxonomy that
// the year was counted with.
func TestThemesOfABuiltInTaxonomy(t *testing.T) {
	data, ok := classify.Taxonomy(classify.Department)
	require.True(t, ok)
	records := []stats.Record{{ID: "1", Year: 2021, Category: "science"}, {ID: "2", Year: 2021, Category: "no such label"}}
	r := write(t, report.Input{Bureau: "某局", Year: stats.YearOf(2021, records, stats.Options{Taxonomy: classify.Department})})
	require.Contains(t, r.Text(), "主要涉及"+data.Text("science").ZH+"等方面")
}

func TestMeasures(t *testing.T) {
	measures := []proposal.Measure{
		{ID: "m2", Title: "关于支持企业创新的若干措施", Number: "某政发〔2021〕8号", Issued: deadline.MustDate("2021-07-01"), Kind: proposal.MeasureKindIncentive,
			Areas: []proposal.MeasureArea{{Name: "平台建设", Items: 12}, {Name: "5G应用", Items: 3}}, Proposals: []string{"P02", "P05"}},
		{ID: "m1", Title: "仪器共享办法", Issued: deadline.MustDate("2021-06-01"), Proposals: []string{"P02"}},
		{ID: "m0", Title: "旧办法", Proposals: []string{"P77"}},
	}
	in := report.Input{Org: bureau(), Year: stats.YearOf(2021, good(), stats.Options{}), Measures: measures}
	r := write(t, in)
	require.Contains(t, r.Text(), "推动出台配套措施2个：《仪器共享办法》；《关于支持企业创新的若干措施》（某政发〔2021〕8号），在平台建设、5G应用等方面提出激励措施15条。")
	require.NotContains(t, r.Text(), "旧办法")
	in.Measures = []proposal.Measure{measures[1], measures[2], measures[0]}
	require.Equal(t, r, write(t, in))
	everyNumberIsAFigure(t, r)
}

// Letters of two schemes do not stand in one sentence.
func TestClassesOfTwoSchemes(t *testing.T) {
	records := good()
	records[1].Scheme = "other"
	r := write(t, report.Input{Year: stats.YearOf(2021, records, stats.Options{}), Org: bureau()})
	require.NotContains(t, r.Text(), "按答复类别分")
	require.Contains(t, r.Text(), "按办理结果分")
}

func TestCityDesk(t *testing.T) {
	org := assign.Org{Name: "某市人民政府", Units: []assign.Unit{{ID: "s1", Name: "教育局", Kind: assign.UnitKindDepartment}}}
	r := write(t, report.Input{Year: stats.YearOf(2021, good(), stats.Options{}), Org: org})
	require.Contains(t, r.Text(), "我单位共收到")
	require.Contains(t, r.Text(), "个承办单位")
	require.Contains(t, r.Text(), "，应答复的8件")
}

// A share below the whole never reads 100%, one above nothing never 0%.
func TestPercentagesDoNotLie(t *testing.T) {
	var records []stats.Record
	for n := range 30001 {
		r := stats.Record{ID: fmt.Sprint(n), Year: 2021, RepliedOn: deadline.MustDate("2021-05-01")}
		if n == 0 {
			r.RepliedOn = deadline.Date{}
		}
		records = append(records, r)
	}
	r := write(t, report.Input{Bureau: "某市", Year: stats.YearOf(2021, records, stats.Options{})})
	require.Contains(t, r.Text(), "办复率99.997%")
}

func TestReportJSON(t *testing.T) {
	r := write(t, report.Input{Year: stats.YearOf(2021, hard(), stats.Options{}), Org: bureau()})
	b, err := json.Marshal(r)
	require.NoError(t, err)
	var back report.Report
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, r, back)
	require.Equal(t, r.Markdown(), back.Markdown())
}

func TestNodeKinds(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range vocab.All[report.NodeKind]() {
		require.True(t, k.Valid())
		require.NotEmpty(t, k.Term())
		require.NotEmpty(t, k.Text().EN)
		require.False(t, seen[k.String()])
		seen[k.String()] = true
		for _, s := range []string{k.String(), k.Term()} {
			back, err := vocab.Parse[report.NodeKind](s)
			require.NoError(t, err)
			require.Equal(t, k, back)
		}
		b, err := k.MarshalText()
		require.NoError(t, err)
		var back report.NodeKind
		require.NoError(t, back.UnmarshalText(b))
		require.Equal(t, k, back)
	}
	require.False(t, report.NodeKind(200).Valid())
	_, err := vocab.Parse[report.NodeKind]("nichts")
	require.ErrorIs(t, err, vocab.ErrUnknownWord)
}

func BenchmarkWrite(b *testing.B) {
	in := report.Input{Year: stats.YearOf(2021, hard(), stats.Options{}), Org: bureau(), Themes: themes()}
	for b.Loop() {
		if _, err := report.Write(in); err != nil {
			b.Fatal(err)
		}
	}
}
