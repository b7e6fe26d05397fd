package classify

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// here is a classifier that answers in units.
func here(t testing.TB, text string) *Classifier {
	t.Helper()
	units, err := LoadBureaus([]byte(text))
	require.NoError(t, err)
	set, err := Rules(Department)
	require.NoError(t, err)
	known, _ := Taxonomy(Department)
	c, err := New(set, Options{Taxonomy: known, Bureaus: units})
	require.NoError(t, err)
	return c
}

const bureaus = `[
 {"id":"zj","name":"住建局","labels":["housing"],"owns":["sewers","parks","town_roads"]},
 {"id":"cg","name":"城管局","labels":["urban_management"],"owns":["street_lamps","parking","markets"]},
 {"id":"ga","name":"公安局","labels":["public_security"],"owns":["dog_control"]},
 {"id":"wlt","name":"文旅体局","labels":["culture_tourism","sports"]},
 {"id":"jt","name":"交通局","labels":["transport"],"owns":["rural_roads","bridges"]},
 {"id":"ny","name":"农业农村水务局","labels":["agriculture","water","rural_revitalization"]},
 {"id":"jyty","name":"教育局","labels":["education"],"owns":["school_buses"]}]`

// Whose a disputed thing is, the place says; and the thing is what is asked for,
// not what stands beside it.
func TestThingsGoToTheUnitThatOwnsThem(t *testing.T) {
	c := here(t, bureaus)
	for title, want := range map[string]string{
		"关于公园路安装路灯的建议":       "cg",
		"关于在滨河公园增设路灯的建议":     "cg",
		"关于菜市场门口停车难的建议":      "cg",
		"关于治理下水道堵塞的建议":       "zj",
		"关于新建口袋公园的提案":        "zj",
		"关于规范养犬的建议":          "ga",
		"关于修建农村公路的建议":        "jt",
		"关于新建农贸市场的建议":        "cg",
		"关于增加校车的建议":          "jyty",
		"关于修建跨河大桥的建议":        "jt",
		"关于在公园街道口安装红绿灯的建议":   "ga",
		"关于修建体育馆的建议":         "wlt",
		"关于解决石板村饮水困难的建议":     "ny",
		"关于對老舊小區路燈進行維修的建議":   "cg",
		"关于加强农贸市场周边治安管理的建议":  "ga",
		"关于安装路灯，方便公园游客出行的提案": "cg",
	} {
		v := sort1(c, title)
		require.Equal(t, want, v.Best().ID, "%s: %+v", title, v.Labels)
	}
	v := sort1(c, "关于公园路安装路灯的建议")
	require.Equal(t, Evidence{Code: "owned", Rule: "street_lamps", Term: "路灯", Where: rule.WhereTitle, At: [2]int{7, 9}, Points: int(c.doubt)}, v.Best().Reasons[0])
	require.True(t, v.Decided)
}

// The same list without the owner of a thing leaves it where its label is.
func TestAThingThatNobodyOwnsFollowsItsLabel(t *testing.T) {
	c := here(t, strings.ReplaceAll(bureaus, `"street_lamps",`, ""))
	require.Contains(t, []string{"zj", "cg"}, sort1(c, "关于公园路安装路灯的建议").Best().ID)
	for _, l := range sort1(c, "关于公园路安装路灯的建议").Labels {
		for _, r := range l.Reasons {
			require.NotEqual(t, codeOwned.Code, r.Code)
		}
	}
}

// Labels of one unit are added up; none is lost, and what no unit has is None.
func TestUnitsAddUpTheirLabels(t *testing.T) {
	plain, joined := Default(), here(t, bureaus)
	share := func(c *Classifier, title, id string) int {
		for _, l := range sort1(c, title).Labels {
			if l.ID == id {
				return l.Score
			}
		}
		return 0
	}
	const both = "关于保护文物和修建体育馆的建议"
	require.Positive(t, share(plain, both, "sports"))
	require.GreaterOrEqual(t, share(joined, both, "wlt"), share(plain, both, "sports")+share(plain, both, "culture_tourism"))

	v := sort1(joined, "关于提高退役军人待遇的提案")
	require.Equal(t, None, v.Best().ID)
	require.Equal(t, Evidence{Code: "absent", Rule: "veterans"}, v.Best().Reasons[0])
	require.Contains(t, joined.Sentence(v.Best().Reasons[0]).ZH, "退役军人")
	require.Equal(t, append([]string{"zj", "cg", "ga", "wlt", "jt", "ny", "jyty"}, None), joined.Labels())
	require.False(t, sort1(joined, "关于推进高质量发展的提案").Decided)
	for _, title := range []string{"", "〇〇", both, "关于推进高质量发展的提案", "关于公园路安装路灯的建议"} {
		v, sum := sort1(joined, title), 0
		require.Len(t, v.Labels, 3)
		for i, l := range v.Labels {
			require.NotEmpty(t, l.Reasons)
			require.True(t, i == 0 || l.Score <= v.Labels[i-1].Score, title)
			sum += l.Score
		}
		require.LessOrEqual(t, sum, million, title)
	}
	// A place that has all labels has no None.
	known, _ := Taxonomy(Department)
	require.NotContains(t, here(t, `[{"id":"all","labels":["`+strings.Join(labelIDs(known), `","`)+`"]}]`).Labels(), None)
}

func TestUnitsThatContradictAreRefused(t *testing.T) {
	for text, want := range map[string]string{
		`[{"id":"a","labels":["sports"]},{"id":"b","labels":["sports"]}]`: "unit.label_twice /1/labels/0",
		`[{"id":"a","labels":["sport"]}]`:                                 "unit.label /0/labels/0",
		`[{"id":"a"},{"id":"a"}]`:                                         "unit.id_twice /1/id",
		`[{"id":""}]`:                                                     "unit.id_empty /0/id",
		`[{"id":"none"}]`:                                                 "unit.none /0/id",
		`[{"id":"a","owns":["parks"]},{"id":"b","owns":["parks"]}]`:       "unit.owns_twice /1/owns/0",
		`[{"id":"a","owns":["parks","parks"]}]`:                           "unit.owns_twice /0/owns/1",
	} {
		_, err := LoadBureaus([]byte(text))
		var faults vocab.Faults
		require.ErrorAs(t, err, &faults, text)
		require.Equal(t, want, faults[0].Code+" "+faults[0].Path, text)
	}
	own := rule.Set{ID: "own", Hit: rule.HitPolicySum, Conclusions: []rule.Conclusion{{ID: "a"}, {ID: "b"}}, Rules: []rule.Rule{{ID: "1", Then: "b", Weight: 1, When: rule.Condition{Term: "甲"}}}}
	_, err := New(own, Options{Bureaus: []Bureau{{ID: "u", Labels: []string{"sports"}}}})
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults, "labels are those of the set")
	require.Equal(t, "/bureaus/0/labels/0", faults[0].Path)
	c, err := New(own, Options{Bureaus: []Bureau{{ID: "u", Labels: []string{"b"}}}})
	require.NoError(t, err)
	require.Equal(t, "u", sort1(c, "甲").Best().ID)
	_, err = New(rule.Set{ID: "x", Hit: rule.HitPolicySum, Conclusions: []rule.Conclusion{{ID: "a"}}}, Options{Bureaus: []Bureau{{}}})
	require.Error(t, err)
	require.Equal(t, []string{"lasers"}, UnknownThings([]Bureau{{ID: "a", Owns: []string{"parks", "lasers"}}, {ID: "b", Owns: []string{"lasers"}}}))
}

// What was learned of labels goes to the units that have them, too.
func TestACombinationAnswersInUnits(t *testing.T) {
	c := here(t, bureaus)
	l := NewLearner(c)
	for range 20 {
		require.NoError(t, l.Add(rule.Document{Title: "关于甲乙丙的提案"}, "sports"))
		require.NoError(t, l.Add(rule.Document{Title: "关于丁戊己的提案"}, "zj"))
	}
	m := Combine(c, l, CombineOptions{Trust: -1})
	for title, want := range map[string]string{"关于甲乙丙的提案": "wlt", "关于丁戊己的提案": "zj"} {
		v := m.Classify(rule.Document{Title: title})
		require.Equal(t, want, v.Best().ID, title)
		for _, l := range v.Labels {
			require.Contains(t, c.Labels(), l.ID)
		}
	}
}

// No score of a verdict is lost or made where the place overrules the words.
func TestOverruledWordsStayWithinAWhole(t *testing.T) {
	for _, owned := range things() {
		c := here(t, `[{"id":"a"},{"id":"o","owns":["`+owned.ID+`"]}]`)
		for _, term := range owned.Terms {
			v, sum := sort1(c, "关于残疾人就业和医保报销、"+term+"的提案"), 0
			require.Equal(t, "o", v.Best().ID, "%s: %+v", term, v.Labels)
			for _, l := range v.Labels {
				sum += l.Score
			}
			require.LessOrEqual(t, sum, million, term)
		}
	}
}

// Every thing has terms that fold, labels of the taxonomy, and words in both
// languages; no term is another thing's.
func TestThingsAreWhole(t *testing.T) {
	known, _ := Taxonomy(Department)
	seen := map[string]string{}
	ids := []string{}
	for _, x := range things() {
		ids = append(ids, x.ID)
		require.NotEmpty(t, x.Text.ZH)
		require.NotEmpty(t, x.Text.EN)
		for _, l := range x.Labels {
			require.Contains(t, labelIDs(known), l, x.ID)
		}
		for _, w := range x.Terms {
			require.GreaterOrEqual(t, utf8.RuneCountInString(w), 2)
			require.Empty(t, seen[w], "%s is %s and %s", w, seen[w], x.ID)
			seen[w] = x.ID
		}
	}
	require.Equal(t, strings.Fields("street_lamps sewers street_trees parks markets parking dog_control rural_roads town_roads bridges public_toilets school_buses power_lines drinking_water heating gas fire_safety"), ids)
}

// Every reason of every verdict has its sentence in both languages.
func TestEveryReasonHasItsSentence(t *testing.T) {
	for _, c := range []*Classifier{Default(), here(t, bureaus)} {
		for _, title := range []string{"", "关于公园路安装路灯的建议", "关于提高退役军人待遇的提案", "关于推进高质量发展的提案", "关于加强农村饮水安全的建议"} {
			for _, l := range c.Classify(rule.Document{Title: title, Body: "建议：一是加强养老服务。"}).Labels {
				require.NotEmpty(t, c.Name(l.ID).ZH)
				for _, r := range l.Reasons {
					s := c.Sentence(r)
					require.NotEmpty(t, s.ZH, "%+v", r)
					require.NotEmpty(t, s.EN, "%+v", r)
				}
			}
		}
	}
	c := Default()
	require.Equal(t, "题目中有“摊点”，职责：管理市容秩序，查处占道经营、违法建设和户外广告（依据《城市市容和环境卫生管理条例》）", c.Sentence(Evidence{Code: "rule", Rule: "urban_management.street-order", Term: "摊点", Where: rule.WhereTitle}).ZH)
	require.Equal(t, vocab.Text{ZH: "x", EN: "x"}, c.Name("x"))
	require.NotEmpty(t, new(Classifier).Sentence(Evidence{Code: "rule", Rule: "x", Term: "甲", Where: rule.WhereBody}).ZH)
}
