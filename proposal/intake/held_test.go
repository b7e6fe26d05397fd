package intake_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Only a joint signer who was asked and has not agreed is told; a signature of
// which nothing is recorded is not doubted, and the first proposer signs by
// handing in.
func TestWhoseConsentIsMissing(t *testing.T) {
	x := examiner(t)
	for _, consent := range append(vocab.All[proposal.Consent](), 0) {
		p := good()
		p.Proposers[0].Consent = consent
		require.Empty(t, codes(x.Examine(p, intake.Options{})), "the first: %v", consent)

		p = good()
		p.Proposers = append(p.Proposers, proposal.Proposer{ID: "m2"}, proposal.Proposer{ID: "m3", Consent: consent}, proposal.Proposer{ID: "m4", Consent: proposal.ConsentAgreed})
		var paths []string
		for _, f := range x.Examine(p, intake.Options{}) {
			require.Equal(t, "standing.no_consent", f.Code)
			paths = append(paths, f.Path)
		}
		if consent == 0 || consent == proposal.ConsentAgreed {
			require.Empty(t, paths, "%v", consent)
		} else {
			require.Equal(t, []string{"/proposers/2/consent"}, paths, "%v", consent)
		}
	}
}

// A title has the form 关于…的提案: its beginning and its end count each.
func TestTitleFormHasTwoEnds(t *testing.T) {
	x := examiner(t)
	for title, good2 := range map[string]bool{
		"关于共享大型科研仪器的提案": true, "关于共享大型科研仪器的建议": true, "关于共享大型科研仪器的议案": true, " 关于共享大型科研仪器的提案\u3000": true,
		"关于共享大型科研仪器": false, "共享大型科研仪器的提案": false, "共享大型科研仪器的建议": false, "加强关于仪器共享的议案": false, "关于共享大型科研仪器的意见": false,
	} {
		p := good()
		p.Title = title
		want := []string{"form.title"}
		if good2 {
			want = nil
		}
		require.Equal(t, want, codes(x.Examine(p, intake.Options{})), title)
	}
}

// The bounds of a text count in: so many characters are still not too many.
func TestBoundsOfATextCountIn(t *testing.T) {
	x := examiner(t)
	const text = "目前问题是缺少目录，建议建立。"
	of := func(n int, o intake.Options) []string {
		p := good()
		p.Body = text + strings.Repeat("仪", n-utf8.RuneCountInString(text))
		return codes(x.Examine(p, o))
	}
	require.Empty(t, of(1500, intake.Options{}))
	require.Equal(t, []string{"form.too_long"}, of(1501, intake.Options{}))
	require.Empty(t, of(50, intake.Options{}))
	require.Equal(t, []string{"form.too_short"}, of(49, intake.Options{}))
	require.Empty(t, of(2500, intake.Options{Most: 2500}))
	require.Equal(t, []string{"form.too_long"}, of(2501, intake.Options{Most: 2500}))
	require.Empty(t, of(20, intake.Options{Least: 20}))
	require.Equal(t, []string{"form.too_short"}, of(19, intake.Options{Least: 20}))
	for n, o := range map[int]intake.Options{2: {}, 3: {MostWished: 3}} {
		p := good()
		p.Wished = strings.Split("abcd"[:n], "")
		require.Empty(t, codes(x.Examine(p, o)), "%d units", n)
		p.Wished = strings.Split("abcd"[:n+1], "")
		require.Equal(t, []string{"form.wished_units"}, codes(x.Examine(p, o)), "%d units", n+1)
	}
}

// A line is a heading as long as a heading may be: forty characters, the
// numeral before it counted.
func TestWhichLinesAreHeadings(t *testing.T) {
	x := examiner(t)
	heading := func(n int) string {
		return "一、关于" + strings.Repeat("路", n-len([]rune("一、关于的建议"))) + "的建议"
	}
	for first, several := range map[string]bool{
		heading(40): true, heading(41): false, heading(8): true,
		"（一）、关于修建公路的提案": true, "为此特别提出关于修建公路的建议": false, "关于修建公路的办法": false,
	} {
		p := good()
		p.Body += "\n" + first + "\n二、关于增加公交的建议\n"
		require.Equal(t, several, len(x.Examine(p, intake.Options{})) > 0, first)
	}
	p := good()
	p.Body = p.Title + "\n" + p.Body + "\n一、关于修建公路的建议"
	require.Empty(t, x.Examine(p, intake.Options{}), "the title itself is no other matter")
}

// One sign is enough for a list, and one that is wrong is told.
func TestAListOfOneSign(t *testing.T) {
	one := func(term string) string {
		return `{"id":"one","grounds":[{"code":"noise","text":{"zh":"噪声纠纷","en":"a quarrel about noise"}}],
		"signs":{"id":"s","hit":"sum","conclusions":[{"id":"noise"}],"rules":[{"id":"1","then":"noise","weight":1,"when":"` + term + `"}]}}`
	}
	list, err := intake.Load([]byte(one("邻居太吵")))
	require.NoError(t, err)
	x, err := intake.New(list)
	require.NoError(t, err)
	p := good()
	require.Empty(t, x.Examine(p, intake.Options{}))
	p.Body += "邻居太吵。"
	found := x.Examine(p, intake.Options{})
	require.Len(t, found, 1)
	require.Equal(t, "noise", found[0].Ground)

	_, err = intake.Load([]byte(one("")))
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.NotEmpty(t, fs)
	for _, f := range fs {
		require.True(t, strings.HasPrefix(f.Path, "/signs/rules/0"), f.Path)
	}
	list.Signs.Rules[0].Then = "nothing"
	require.Error(t, list.Validate())
	_, err = intake.New(list)
	require.Error(t, err)

	list.Signs = rule.Set{}
	x, err = intake.New(list)
	require.NoError(t, err, "a list may do without signs")
	require.Empty(t, x.Examine(p, intake.Options{}))
}

// A local list is told by its own title, and by that of the list below where it
// has none.
func TestTitleOfALocalList(t *testing.T) {
	national := intake.National()
	without, err := national.With(intake.Local{ID: "x"})
	require.NoError(t, err)
	require.Equal(t, national.Title, without.Title)
	own := vocab.Text{ZH: "本市不予立案情形", EN: "grounds of the city"}
	with, err := national.With(intake.Local{ID: "x", Title: own})
	require.NoError(t, err)
	require.Equal(t, own, with.Title)
	require.Equal(t, "x", with.ID)
	require.True(t, with.Source.IsZero(), "the source is the local list's own")
	for _, g := range with.Grounds {
		require.Equal(t, national.Source, g.Source, "each ground keeps where it comes from")
	}
}
