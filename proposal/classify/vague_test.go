package classify

import (
	"crypto/sha256"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// subjectless returns titles of ours that name no matter, in two halves by the
// last bit of the SHA-256 of the title: the second was only counted while the
// words were chosen.
func subjectless(t testing.TB) (open, held []string) {
	t.Helper()
	raw, err := os.ReadFile("testdata/subjectless.txt")
	require.NoError(t, err)
	for title := range strings.Lines(string(raw)) {
		title = strings.TrimSpace(title)
		if title == "" || strings.HasPrefix(title, "#") {
			continue
		}
		if sum := sha256.Sum256([]byte(title)); sum[len(sum)-1]&1 == 0 {
			open = append(open, title)
		} else {
			held = append(held, title)
		}
	}
	return open, held
}

func TestTitlesWithoutASubjectAreNotDecided(t *testing.T) {
	open, held := subjectless(t)
	require.GreaterOrEqual(t, len(open)+len(held), 250)
	c := Default()
	sorters := map[string]interface{ Classify(rule.Document) Verdict }{"with a learner without examples": Combine(c, NewLearner(c), CombineOptions{})}
	for _, id := range Taxonomies() {
		x, err := Load(id)
		require.NoError(t, err)
		sorters[id] = x.Sorter()
	}
	for name, sorter := range sorters {
		for half, titles := range map[string][]string{"half looked at": open, "half only counted": held} {
			n := 0
			for _, title := range titles {
				v := sorter.Classify(rule.Document{Title: title})
				if v.Decided {
					n++
				} else if slices.Contains(v.Best().Reasons, Evidence{Code: codeGeneral.Code}) {
					require.LessOrEqual(t, v.Confidence, million/2, title)
				}
			}
			t.Logf("%s, %s: decided %d of %d", name, half, n, len(titles))
			require.Less(t, 100*n, 3*len(titles), "%s, %s", name, half)
		}
	}
	for _, title := range []string{
		"关于解决大麻烦问题的提案", "关于学习先进经验的提案", "關於解決大麻煩問題的提案", "关于解决“大麻烦”问题的提案", "关于加强品牌建设的建议",
		"关于完善基础设施建设的建议", "创新驱动 高质量发展",
	} {
		require.False(t, sort1(c, title).Decided, title)
	}
}

// The words of no matter stand in titles that have one too.
func TestTitlesWithASubjectAreStillDecided(t *testing.T) {
	c := rulesAlone(t)
	for title, want := range map[string]string{
		"关于加强小学教师队伍建设的建议": "education", "关于提高农村饮水安全保障水平的建议": "water", "关于推进养老服务高质量发展的提案": "civil_affairs",
		"关于创新农村公路养护管理机制的建议": "transport", "关于加强环境保护工作的建议": "environment", "关于完善社会保障体系的建议": "human_resources",
	} {
		v := sort1(c, title)
		require.True(t, v.Decided, title)
		require.Equal(t, want, v.Best().ID, title)
		v = sort1(Default(), title)
		require.Equal(t, want, v.Best().ID, title)
		require.NotContains(t, v.Best().Reasons, Evidence{Code: codeGeneral.Code}, title)
	}
}

// A find inside another word, or across two, is not there; the same characters
// by themselves are.
func TestAWordInsideAnotherIsNotThere(t *testing.T) {
	c := Default()
	seen := func(title, term string) bool {
		for _, l := range sort1(c, title).Labels {
			if slices.ContainsFunc(l.Reasons, func(r Evidence) bool { return r.Term == term && r.Points > 0 }) {
				return true
			}
		}
		return false
	}
	for _, x := range []struct{ term, without, with string }{
		{"化工", "关于细化工作措施的建议", "关于化工企业搬迁的建议"},
		{"黄牛", "关于发扬老黄牛精神的提案", "关于扶持黄牛的提案"},
		{"桥头", "关于发挥桥头堡作用的提案", "关于桥头跳车的提案"},
		{"大麻", "关于解决大麻烦的提案", ""},
		{"健康", "关于推动平台健康发展的建议", "关于维护职工健康的建议"},
		{"工资", "关于明确分工资源共享的建议", "关于提高工资的建议"},
		{"法治", "关于改进方法治理乱象的建议", "关于法治的建议"},
		{"节能", "关于提高各环节能力的建议", "关于节能的建议"},
		{"水", "关于提高水平的提案", ""},
		{"学", "关于学习经验的提案", ""},
	} {
		require.False(t, seen(x.without, x.term), x.without)
		if x.with != "" {
			require.True(t, seen(x.with, x.term), x.with)
		}
	}
}

// desks is a set of which two terms are general and one is a single character.
const desks = `{"id":"desks","hit":"sum","conclusions":[{"id":"a"},{"id":"b"}],"rules":[
 {"id":"1","then":"a","weight":10,"when":{"any":["管理","管理创新","桥","甲乙"]}},
 {"id":"2","then":"b","weight":10,"when":{"all":["管理","丙丁"]}},
 {"id":"3","then":"a","weight":-1,"when":"戊"},
 {"id":"4","then":"a","weight":10,"when":"己庚"}]}`

func TestGeneralWordsCountButDoNotDecide(t *testing.T) {
	with, without := built(t, desks, Options{General: []string{"管理", "创新"}}), built(t, desks, Options{})
	for title, decided := range map[string]bool{
		"管理": false, "管理创新": false, "修桥": false, "管理修桥": false, "甲乙": true, "甲乙管理": true, "戊": false, "管理戊": false, "": false,
	} {
		a, b := sort1(with, title), sort1(without, title)
		require.Equal(t, decided, a.Decided, title)
		require.Equal(t, b.Best().Score > 0, b.Decided, "without a list any term decides")
		for i := range a.Labels {
			require.Equal(t, b.Labels[i].ID, a.Labels[i].ID, title)
			require.Equal(t, b.Labels[i].Score, a.Labels[i].Score, title)
		}
		told := slices.Contains(a.Best().Reasons, Evidence{Code: codeGeneral.Code})
		require.Equal(t, a.Best().Score > 0 && !decided, told, title)
		if told {
			require.Equal(t, b.Confidence/2, a.Confidence)
		} else {
			require.Equal(t, b.Confidence, a.Confidence)
		}
	}
	require.True(t, sort1(with, "管理丙丁甲乙").Best().Score > 0)
	always := built(t, desks, Options{General: []string{"管理", "创新"}, Threshold: -1})
	require.False(t, sort1(always, "管理").Decided, "no matter, no decision")
	require.True(t, sort1(always, "甲乙").Decided)
	require.False(t, sort1(built(t, desks, Options{General: []string{}}), "修桥").Decided, "an empty list leaves single characters")
	require.True(t, sort1(built(t, desks, Options{General: []string{}}), "管理").Decided)
	require.True(t, sort1(built(t, desks, Options{General: []string{strings.Repeat("管理", 9)}}), "管理").Decided, "no word is that long")
}

// A condition of several terms names a matter if one of them does.
func TestAConditionOfSeveralTermsNamesAMatterByOne(t *testing.T) {
	c := built(t, desks, Options{General: []string{"管理", "丙丁"}})
	require.False(t, sort1(c, "管理丙丁").Decided)
	c = built(t, strings.Replace(desks, `"桥",`, "", 1), Options{General: []string{"创新"}, Threshold: -1})
	require.True(t, sort1(c, "管理丙丁").Decided)
}

// What the body says of a matter decides where the title has none.
func TestABodyNamesTheMatter(t *testing.T) {
	c := built(t, desks, Options{General: []string{"管理"}})
	require.False(t, c.Classify(rule.Document{Title: "关于管理的建议", Body: "管理不好"}).Decided)
	require.True(t, c.Classify(rule.Document{Title: "关于管理的建议", Body: "己庚不好"}).Decided)
	require.False(t, c.Classify(rule.Document{Title: "关于某事的建议", Body: "加强管理。"}).Decided)
}

// A learner cannot learn a matter from a title without one.
func TestALearnerDoesNotDecideOnGeneralWords(t *testing.T) {
	c := Default()
	l := NewLearner(c)
	for range 30 {
		require.NoError(t, l.Add(rule.Document{Title: "关于加强宠物医院管理的建议"}, "甲"))
		require.NoError(t, l.Add(rule.Document{Title: "关于修建通组路的建议"}, "乙"))
	}
	m := Combine(c, l, CombineOptions{Trust: 1})
	for _, title := range []string{"关于加强管理的建议", "关于进一步加强管理工作的提案", "加强和创新管理"} {
		for _, v := range []Verdict{l.Classify(rule.Document{Title: title}), m.Classify(rule.Document{Title: title})} {
			require.False(t, v.Decided, title)
			require.Contains(t, v.Best().Reasons, Evidence{Code: codeGeneral.Code}, title)
		}
	}
	require.True(t, l.Classify(rule.Document{Title: "关于宠物医院的建议"}).Decided)
	require.True(t, m.Classify(rule.Document{Title: "关于宠物医院的建议"}).Decided)
	require.True(t, l.Classify(rule.Document{Title: "关于加强管理的建议", Body: "宠物医院的管理"}).Decided, "a body is taken to name the matter")
}

func TestWhatIsLeftOfATitleNamesTheMatter(t *testing.T) {
	g := Default().vague
	for title, want := range map[string]bool{
		"关于加强管理的建议": false, "关于推进高质量发展的提案": false, "": false, "——": false, "關於加強管理的建議": false,
		"关于养犬的建议": true, "关于加强养犬管理的建议": true, "修桥": true,
	} {
		require.Equal(t, want, g.namesMatter(title), title)
	}
	require.True(t, vague{}.namesMatter(""), "nothing is known")
}

// The words of the list stand once each and are short enough to be seen.
func TestEveryGeneralWordCounts(t *testing.T) {
	words, g := generalWords(), Default().vague
	require.Len(t, g.words, len(words), "a word stands twice, or is too long")
	for _, w := range strings.Fields(particular) {
		require.True(t, g.madeOf(read(w)), "%s is not made of general words: it needs no exception", w)
	}
}

// swallowed is a slow reading of when a find is no word of its own.
func swallowed(words []string, text, term string, at [2]int) bool {
	runes := []rune(text)
	for i := 0; i <= at[0]; i++ {
		for j := at[1]; j <= len(runes); j++ {
			if j-i == at[1]-at[0] {
				continue
			}
			if piece := string(runes[i:j]); slices.Contains(words, piece) {
				return true
			}
			for k := at[0] + 1; k < at[1]; k++ {
				if slices.Contains(words, string(runes[i:k])) && slices.Contains(words, string(runes[k:j])) {
					return true
				}
			}
		}
	}
	return false
}

func TestFindsInsideWordsAreFoundAsSlowly(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 7))
	piece := func(least, most int) string {
		var out []rune
		for range least + rnd.IntN(most-least+1) {
			out = append(out, []rune("甲乙丙丁")[rnd.IntN(4)])
		}
		return string(out)
	}
	hits := 0
	for range 3000 {
		var words []string
		for range 1 + rnd.IntN(5) {
			words = append(words, piece(1, 4))
		}
		term, left, right := piece(1, 3), piece(0, 5), piece(0, 5)
		set := rule.Set{ID: "s", Conclusions: []rule.Conclusion{{ID: "a"}}, Rules: []rule.Rule{{ID: "1", Then: "a", Weight: 1, When: rule.Condition{Term: term}}}}
		n := len([]rune(left))
		at := [2]int{n, n + len([]rune(term))}
		want := swallowed(words, left+term+right, term, at)
		require.Equal(t, want, newVague(set, words).swallows(index(left+term+right), rule.Hit{Term: term, At: at}), "%q in %q|%q|%q", words, left, term, right)
		if want {
			hits++
		}
	}
	require.Greater(t, hits, 100)
}

// A single character that a rule knows does not decide, whatever stands beside it.
func TestNoSingleCharacterDecides(t *testing.T) {
	c := Default()
	for _, char := range strings.Fields("水 学 路 桥 农 医 法 林 税 房 灯 馆 游 村 河") {
		for _, title := range []string{"关于" + char + "的提案", "关于嗨囧" + char + "囧嗨的建议", "请求" + char + "事嗨囧"} {
			v := sort1(c, title)
			require.False(t, v.Decided, "%s: %+v", title, v)
		}
	}
}
