package rule

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func one(when string) string {
	return `{"id":"s","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","weight":1,"note":"n","when":` + when + `}]}`
}

func TestATermIsExceptedByOccurrence(t *testing.T) {
	for _, c := range []struct {
		when, title, body string
		at                [][2]int // in the title, then in the body
	}{
		{`{"term":"大麻","except":["大麻烦"]}`, "关于解决大麻烦的建议", "", nil},
		{`{"term":"大麻","except":["大麻烦"]}`, "关于打击种植大麻的建议", "", [][2]int{{6, 8}}},
		{`{"term":"大麻","except":["大麻烦"]}`, "大麻烦：非法种植大麻", "", [][2]int{{8, 10}}},
		{`{"term":"大麻","except":["大麻烦"]}`, "大麻烦", "工业大麻", [][2]int{{2, 4}}},
		{`{"term":"大麻","except":["大麻烦"]}`, "大麻", "大麻烦", [][2]int{{0, 2}}},
		{`{"title":"高层","except":["高层次","最高层级"]}`, "引进高层次人才，最高层级", "高层", nil},
		{`{"title":"高层","except":["高层次","最高层级"]}`, "高层次人才住高层住宅", "", [][2]int{{6, 8}}},
		{`{"body":"学","except":["学学"]}`, "学", "学学学", nil},
		{`{"body":"学","except":["学学"]}`, "", "学学，学", [][2]int{{3, 4}}},
		{`{"term":"AI","except":["AI平台"]}`, "ＡＩ平台与ai", "", [][2]int{{5, 7}}},
		{`{"term":"路灯","except":["和平路灯饰城","路灯具厂"]}`, "和平路灯饰城的路灯具厂", "", nil},
		{`{"head":"学校","except":["学校路"]}`, "关于修建学校路的建议", "", nil},
	} {
		set, err := Load([]byte(one(c.when)))
		require.NoError(t, err, c.when)
		e, err := Compile(set)
		require.NoError(t, err)
		best, fired := e.Evaluate(Document{Title: c.title, Body: c.body}).Best()
		require.Equal(t, len(c.at) > 0, fired, "%s on %s", c.when, c.title)
		for i, at := range c.at {
			require.Equal(t, at, best.Hits[i].At, "%s on %s", c.when, c.title)
		}
		require.Len(t, best.Hits, len(c.at))
	}
}

func TestATermStandsInAPartOfTheTitle(t *testing.T) {
	for _, c := range []struct {
		when, title string
		want        bool
	}{
		{`{"head":"路灯"}`, "关于在和平路安装路灯的建议", true},
		{`{"head":"路灯"}`, "关于修复路灯下的座椅的建议", false},
		{`{"head":"学校"}`, "关于解决学校门口的拥堵问题的建议", false},
		{`{"head":"拥堵"}`, "关于解决学校门口的拥堵问题的建议", true},
		{`{"act":"修建"}`, "关于修建便民桥的建议", true},
		{`{"act":"修建"}`, "关于便民桥修建资金的建议", false},
		{`{"act":"便民桥"}`, "关于修建便民桥的建议", false},
		{`{"place":"石桥镇"}`, "关于在石桥镇新建卫生院的建议", true},
		{`{"place":"石桥镇"}`, "关于加强石桥保护的建议", false},
		{`{"head":"桥"}`, "关于在石桥镇新建卫生院的建议", false},
		{`{"place":"桥","head":"卫生院","act":"新建"}`, "关于在石桥镇新建卫生院的建议", true},
		{`{"head":"旅游"}`, "关于修建公路，助力旅游发展的建议", false},
	} {
		set, err := Load([]byte(one(c.when)))
		require.NoError(t, err)
		e, err := Compile(set)
		require.NoError(t, err)
		x := e.Explain(Document{Title: c.title, Body: c.title})
		require.Equal(t, c.want, x.Rules[0].Fired, "%s on %s: %+v", c.when, c.title, x.Title)
		if !c.want {
			require.NotEmpty(t, x.Rules[0].Missing[0].Text.ZH)
		}
		var told strings.Builder
		for _, p := range x.Title {
			told.WriteString(p.Text)
		}
		require.Equal(t, c.title, told.String())
		body, _ := e.Evaluate(Document{Body: c.title}).Best()
		require.Empty(t, body.ID, "a body has no parts")
	}
}

func TestExceptionsThatDoNotFitAreFaults(t *testing.T) {
	for when, want := range map[string]string{
		`{"except":["大麻烦"]}`:                          "/rules/0/when/except",
		`{"any":["大麻"],"except":["大麻烦"]}`:             "/rules/0/when/except",
		`{"term":"大麻","except":["麻烦"]}`:               "/rules/0/when/except/0",
		`{"term":"大麻","except":["大麻"]}`:               "/rules/0/when/except/0",
		`{"term":"大麻","except":["大麻烦",""]}`:           "/rules/0/when/except/1",
		`{"any":[{"term":"高层","except":["次"]},"大麻"]}`: "/rules/0/when/any/0/except/0",
		`{"head":"，"}`: "/rules/0/when/head",
	} {
		_, err := Load([]byte(one(when)))
		require.ErrorContains(t, err, want+":", when)
	}
}

func TestCheckTellsWhichOfTwoTermsToKeep(t *testing.T) {
	told := func(when string) (all []string) {
		for _, f := range checkSet(t, one(when)) {
			all = append(all, f.Code+" "+f.Path+" "+f.Text.EN)
		}
		return all
	}
	require.Equal(t, []string{"duplicate_term /rules/0/when/any/2 路灯 stands at /when/any/0 already"}, told(`{"any":["路灯","路牌","路灯"]}`))
	require.Equal(t, []string{"duplicate_term /rules/0/when/any/1 路燈 stands at /when/any/0 already", "duplicate_term /rules/0/when/any/2 路灯 stands at /when/any/0 already"},
		told(`{"any":["路灯","路燈","路灯"]}`))
	require.Equal(t, []string{"dead_term /rules/0/when/any/1/title the rule fires on the same documents without 路灯: 路灯 covers it"}, told(`{"any":["路灯",{"title":"路灯"}]}`))
	require.Equal(t, []string{"dead_term /rules/0/when/any/0/title the rule fires on the same documents without 路灯: 路灯 covers it"}, told(`{"any":[{"title":"路灯"},"路灯"]}`))
	require.Equal(t, []string{"dead_term /rules/0/when/any/1 the rule fires on the same documents without 学校食堂: near 学校+食堂 covers it"},
		told(`{"any":[{"near":["学校","食堂"]},"学校食堂"]}`))
	require.Empty(t, told(`{"any":[{"near":["学校","食堂"]},"学校的食堂"]}`), "there is a character between")
	require.Len(t, told(`{"any":[{"near":["学校","食堂"],"within":1},"学校的食堂"]}`), 1)
	require.Empty(t, told(`{"any":[{"term":"大麻","except":["大麻烦"]},"大麻烦"]}`))
	require.Equal(t, []string{"dead_term /rules/0/when/all/0/any/1 the rule fires on the same documents without 路牌",
		"dead_term /rules/0/when/all/1/any/0 the rule fires on the same documents without 路灯: 路灯 covers it"}, told(`{"all":[{"any":["路灯","路牌"]},{"any":["路灯","路灯"]}]}`), "one of the two is left")
	require.Equal(t, "contradictory", checkSet(t, one(`{"head":"路灯","none":["路灯"]}`))[0].Code)
}
