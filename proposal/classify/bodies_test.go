package classify

import (
	"bufio"
	"bytes"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// withBody is a row with the proposal's own text.
type withBody struct {
	ID         string `json:"id"`
	Title      string `json:"title"`
	Body       string `json:"body"`
	Department string `json:"department"`
}

func bodies(t testing.TB, file string) []withBody {
	t.Helper()
	raw, err := os.ReadFile(file)
	require.NoError(t, err)
	var rows []withBody
	s := bufio.NewScanner(bytes.NewReader(raw))
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		r, faults := vocab.Decode[withBody](s.Bytes())
		require.Empty(t, faults)
		rows = append(rows, r)
	}
	return rows
}

// both sorts rows by their titles alone, and with their bodies.
func both(c *Classifier, rows []withBody) (without, with score) {
	e := c.Sorter()
	for _, r := range rows {
		without.add(e.Classify(rule.Document{Title: r.Title}), r.Department)
		with.add(e.Classify(rule.Document{Title: r.Title, Body: r.Body}), r.Department)
	}
	return without, with
}

// The titles of bodies-written.jsonl say nothing or mislead, and what is asked for
// tells the department; written for this test, no real papers. The weights of the
// zones were chosen with these rows in view: the figures are on bodies that were seen.
func TestABodyHelpsWhereTheTitleDoesNot(t *testing.T) {
	rows := bodies(t, "testdata/bodies-written.jsonl")
	require.GreaterOrEqual(t, len(rows), 40)
	departments := map[string]bool{}
	for _, r := range rows {
		require.GreaterOrEqual(t, utf8.RuneCountInString(r.Body), 300, r.ID)
		require.LessOrEqual(t, utf8.RuneCountInString(r.Body), 1200, r.ID)
		departments[r.Department] = true
	}
	require.GreaterOrEqual(t, len(departments), 32)
	for name, x := range map[string]struct {
		c            *Classifier
		first, three int // in hundredths, at least
	}{"trained": {Default(), 85, 98}, "rules alone": {rulesAlone(t), 70, 95}} {
		without, with := both(x.c, rows)
		without.log(t, name+", titles alone")
		with.log(t, name+", with bodies")
		require.Greater(t, with.first, without.first+20, name)
		require.Greater(t, with.three, without.three+20, name)
		require.GreaterOrEqual(t, 100*with.first, x.first*with.rows, name)
		require.GreaterOrEqual(t, 100*with.three, x.three*with.rows, name)
		require.LessOrEqual(t, with.decided-with.right, without.decided-without.right, name)
	}
}

// On real papers whose titles say enough, a body takes nothing away: no title that
// was right is wrong with it, and none that was decided and right is asked about.
func TestABodyTakesNothingFromARealTitle(t *testing.T) {
	rows := bodies(t, "testdata/training/real-bodies.jsonl")
	require.Len(t, rows, 15)
	without, with := both(Default(), rows)
	without.log(t, "titles alone")
	with.log(t, "with bodies")
	require.GreaterOrEqual(t, with.first, without.first)
	require.GreaterOrEqual(t, with.three, without.three)
	require.GreaterOrEqual(t, with.right, without.right)
	require.LessOrEqual(t, with.decided-with.right, without.decided-without.right)
	e := Default().Sorter()
	for _, r := range rows {
		if e.Classify(rule.Document{Title: r.Title}).Best().ID == r.Department {
			require.Equal(t, r.Department, e.Classify(rule.Document{Title: r.Title, Body: r.Body}).Best().ID, r.ID)
		}
	}
}

// fillers ask for what may be asked for of anything.
var fillers = []string{
	"近年来，各级各部门高度重视，做了大量工作，取得了一定成效，但仍存在认识不到位、投入不足、机制不健全等问题，群众反映较多。\n建议：一是加强组织领导，成立工作专班，明确责任分工，定期召开联席会议。二是加大资金投入，将所需经费纳入财政预算，积极争取上级专项资金。三是加强宣传引导，利用报纸、电视、微信公众号等媒体营造良好氛围。四是强化督查考核，将完成情况纳入年度目标考核。",
	"这项工作关系到群众的切身利益，关系到全市高质量发展的大局。调研发现，目前主要存在以下不足：底数不清、标准不一、人员不够、信息化水平不高。为此，建议：1.开展一次全面摸底调查，建立台账。2.尽快出台实施方案和管理办法，健全长效机制。3.充实人员力量，加强业务培训，提高队伍素质。4.运用大数据、人工智能等手段，建设信息平台，实现资源共享。5.借鉴外地先进经验，先行试点，逐步推广。",
	"一、基本情况\n我县总面积两千多平方公里，辖十八个乡镇，人口五十六万，是农业大县、劳务输出大县。近年来经济社会发展较快，城镇化率逐年提高。\n二、存在问题\n由于历史欠账多、财力有限，有关设施建设滞后，管理跟不上，安全隐患突出，老百姓意见很大，多次向人大代表反映。\n三、建议\n恳请县政府高度重视，安排有关部门实地查看，尽快制定解决方案，落实资金，早日实施，消除安全隐患，方便群众生产生活，让群众满意。",
}

// A body that asks for nothing of its own leaves a real title where it was.
func TestABodyOfFillersChangesLittle(t *testing.T) {
	var rows []withBody
	for i, r := range labelled(t, true) {
		rows = append(rows, withBody{Title: r.Title, Body: fillers[i%len(fillers)], Department: r.Department})
	}
	for name, c := range map[string]*Classifier{"trained": Default(), "rules alone": rulesAlone(t)} {
		without, with := both(c, rows)
		without.log(t, name+", titles alone")
		with.log(t, name+", with fillers")
		require.GreaterOrEqual(t, with.first, without.first-without.rows/50, name)
		require.LessOrEqual(t, with.decided-with.right, without.decided-without.right, name)
	}
}

// zoned writes a body with its zones: {first}rest[demands].
func zoned(body string) string {
	runes, out := []rune(body), ""
	for _, s := range stretches(nil, body) {
		text := string(runes[s.from:s.to])
		switch s.zone {
		case opening:
			text = "{" + text + "}"
		case demand:
			text = "[" + text + "]"
		}
		out += text
	}
	return out
}

func TestABodyIsReadInZones(t *testing.T) {
	long := strings.Repeat("我县有十八个乡镇，", 14)
	for _, want := range []string{
		"{路坏了。}[建议：一是修路。二是装灯。]",
		"{路坏了。}[建议修路。]",
		"{路坏了,}[建议修路。]",
		"{路坏了。}[为此,建议修路。]",
		"{路坏了。}[恳请：一、修路。]",
		"{路坏了。}[代表建议对路扩宽。]",
		"{路坏了。}[几点建议：修路。]",
		"{路坏了。}[（三）对策建议：修路。]",
		"{路坏了。为安全，}[提出以下建议：一是修路。]",
		"{路坏了。}[希望有关部门修路。]",
		"{路坏了。}[具体措施：修路。]",
		"{某镇地处县境西北，辖九个行政村，人口一万。\n}路坏了。\n[三、建议\n一是修路。\n二是装灯。]",
		"{案由：路坏了很多年，群众意见很大。\n}分析：没有人养护。\n[建议：修路。]",
		"{路坏了。}[建议：修路。]项目建成后，群众受益。种地也方便。",
		"{路坏了。}[建议：\n一是修路。]这样可以方便群众。\n[二是装灯。]",
		"{路坏了。}[建议：修路。\n]附件：一张图。",
		"{" + long + "路坏了。}没有人养护。[建议：修路。]",
		// neighbours: nothing is asked for there
		"{去年代表提出的建议没有办理。}",
		"{群众建议很多，希望很大。}",
		"{路坏了。建议的办理情况不好。}",
		"{给他们希望，这是好事。}",
		"{目前主要靠两种办法：一是骑车，二是走路。}",
		"{路坏了。}存在的问题：坑多。",
		"{路坏了。}意见建议的理由：坑多。",
		"",
	} {
		body := strings.NewReplacer("{", "", "}", "", "[", "", "]", "").Replace(want)
		require.Equal(t, want, zoned(body))
	}
}

// The zones of a body have no gaps and do not overlap.
func FuzzStretches(f *testing.F) {
	for _, s := range append(fillers, "", "\xff建议：\xff", "建议\n建议\n\n建议：", "一、二、三、") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		at := 0
		for _, s := range stretches(nil, body) {
			require.Equal(t, at, s.from)
			require.Greater(t, s.to, s.from)
			require.Less(t, s.zone, zones)
			at = s.to
		}
		require.Equal(t, utf8.RuneCountInString(body), at)
	})
}

// What is asked for says more than the rest, with or without training; a rule that
// the title fulfils already says less there than one that it does not.
func TestWhatIsAskedForSaysMost(t *testing.T) {
	const set = `{"id":"s","hit":"sum","titleFactor":3,"conclusions":[{"id":"a"},{"id":"b"},{"id":"c"}],"rules":[
	 {"id":"1","then":"a","weight":100,"when":"甲"},{"id":"2","then":"b","weight":100,"when":"乙"},
	 {"id":"3","then":"c","weight":100,"when":{"all":["丙","丁"]}}]}`
	c := built(t, set, Options{})
	score := func(title, body, label string) int {
		for _, l := range c.Classify(rule.Document{Title: title, Body: body}).Labels {
			if l.ID == label {
				return l.Score
			}
		}
		return 0
	}
	rest := strings.Repeat("此处有许多话，", 20) + "。" // the first paragraph is over
	for _, title := range []string{"甲", "甲甲甲"} {
		asked, first, after := score(title, rest+"建议：乙。", "b"), score(title, "乙。"+rest, "b"), score(title, rest+"乙。", "b")
		require.GreaterOrEqual(t, asked, after)
		require.Greater(t, first, after, "the first paragraph counts twice")
		require.Positive(t, after)
	}
	require.Less(t, score("甲", rest+"建议：甲。", "b"), score("甲", rest+"建议：乙。", "b"))
	require.Greater(t, score("甲", rest+"建议：甲。", "a"), score("甲", rest+"建议：修。", "a"), "it is said again")
	require.Equal(t, score("甲", rest+"甲。", "a"), score("甲", rest, "a"), "nowhere else")
	require.Positive(t, score("丙", rest+"建议：丁。", "c"), "a condition over title and body")
	require.Positive(t, score("丙", rest+"丁。", "c"))
	for _, r := range c.Classify(rule.Document{Title: "甲", Body: rest + "建议：乙。"}).Labels[1].Reasons {
		require.Equal(t, rule.WhereBody, r.Where)
		require.Equal(t, "乙", r.Term)
		require.Equal(t, []rune(rest + "建议：乙。")[r.At[0]], '乙')
	}
}

// Reasons that were learned point into the part in which they stand.
func TestLearnedReasonsOfABody(t *testing.T) {
	c, found := Default(), false
	for _, r := range bodies(t, "testdata/bodies-written.jsonl") {
		v := c.Classify(rule.Document{Title: r.Title, Body: r.Body})
		for _, e := range v.Best().Reasons {
			text := []rune(r.Title)
			if e.Where == rule.WhereBody {
				text = []rune(r.Body)
			}
			if e.Code != codeLearned.Code {
				continue
			}
			require.Equal(t, e.Term, string(text[e.At[0]:e.At[1]]), r.ID)
			require.Positive(t, e.Points)
			if e.Where == rule.WhereBody {
				found = true
				require.Contains(t, c.Sentence(e).ZH, "正文")
				asked := false
				for _, s := range stretches(nil, r.Body) {
					asked = asked || s.zone == demand && s.from <= e.At[0] && e.At[1] <= s.to
				}
				require.True(t, asked, "%s: only what is asked for is read for pieces", r.ID)
			}
		}
	}
	require.True(t, found)
}
