package rule

import (
	"math/rand"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestFolded(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"学校", "学校"},
		{"學校", "学校"},
		{"充 电　桩", "充电桩"},
		{"“双减”政策", "双减政策"},
		{"《民法典》宣传", "民法典宣传"},
		{"京-津-冀", "京津冀"},
		{"充电\n桩", "充电桩"},
		{"充电\r\n桩", "充电桩"},
		{"充电\u200b桩\ufeff", "充电桩"},
		{"５Ｇ基站", "5g基站"},
		{"Big Data", "big data"},
		{"big-data", "big data"},
		{"AI 平台", "ai平台"},
		{"，。", ",。"},
		{"⽹络", "网络"},
		{"居⺠ ⻓期", "居民长期"},
		{"爲羣衆", "为群众"},
		{"著作权", "著作权"},
		{"乾隆", "乾隆"},
		{"  学", "学"},
		{"", ""},
	} {
		runes, at := folded(c.text)
		require.Equal(t, c.want, string(runes), c.text)
		require.Len(t, at, len(runes))
	}
	runes, at := folded("学\n\n校\xff园")
	require.Equal(t, []rune{'学', gap, '校', gap, '园'}, runes)
	require.Equal(t, []int{0, 2, 3, 4, 5}, at)
	runes, at = folded("“双减” 《教育”《学校》“")
	require.Equal(t, []rune{'双', '减', gap, '教', '育', gap, '学', '校'}, runes)
	require.Equal(t, []int{1, 2, 5, 6, 7, 9, 10, 11}, at)
}

// Folding twice is folding once, and no character folds to one that folds on.
func TestFoldRune(t *testing.T) {
	for _, f := range foldings {
		require.Equal(t, f.to, foldRune(f.to), "%c", f.from)
		require.NotEqual(t, f.from, f.to)
		require.Equal(t, wordy(f.from) && f.from <= lastCased, wordy(f.to) && f.from <= lastCased, "%c", f.from)
	}
	for i := 1; i < len(foldings); i++ {
		require.Less(t, foldings[i-1].from, foldings[i].from)
	}
	require.Len(t, []rune(kangxiRadicals), 0x2fd6-0x2f00)
}

// checkRead compares the fast reader with the plain form of folding.
func checkRead(t *testing.T, a *alphabet, title, body string) {
	t.Helper()
	var p tape
	from := []int{a.read(&p, title), 0}
	from[1] = a.read(&p, body)
	to := []int{from[1] - 1, p.n}
	for i, text := range []string{title, body} {
		runes, at := folded(text)
		require.Equal(t, len(runes), to[i]-from[i], "%q", text)
		for j, r := range runes {
			want := a.of(r)
			if r == ' ' {
				want = a.space
			}
			require.Equal(t, want, p.syms[from[i]+j], "%q, folded character %d", text, j)
			require.Equal(t, at[j], p.codePoint(from[i]+j), "%q, folded character %d", text, j)
		}
		require.Zero(t, p.syms[to[i]])
	}
	for _, sym := range p.syms[p.n : p.n+pad] {
		require.Zero(t, sym)
	}
}

func worldAlphabet(t testing.TB) *alphabet {
	var terms [][]rune
	for _, w := range worldTerms {
		runes, _ := folded(w)
		terms = append(terms, runes)
	}
	a, err := newAlphabet(terms, true)
	require.NoError(t, err)
	return a
}

func TestReadAgainstFolded(t *testing.T) {
	a := worldAlphabet(t)
	r := rand.New(rand.NewSource(3))
	for range 5000 {
		checkRead(t, a, randomText(r, 8), randomText(r, 60))
	}
}

func FuzzRead(f *testing.F) {
	a := worldAlphabet(f)
	f.Add("關于5G 基站", "的\xed\xa0\x80建议\n\n big\u200b - data")
	f.Fuzz(func(t *testing.T, title, body string) { checkRead(t, a, title, body) })
}

func TestPositionsCountCodePoints(t *testing.T) {
	e, err := Compile(Set{ID: "s", Hit: HitPolicySum, Conclusions: []Conclusion{{ID: "a"}},
		Rules: []Rule{{ID: "r", Then: "a", Weight: 1, When: Condition{Term: "充电桩"}}}})
	require.NoError(t, err)
	for _, c := range []struct {
		text string
		want string
	}{
		{"新建充电桩。", "充电桩"},
		{"𠮷\xff充 电桩", "充 电桩"},
		{" “充电”桩”", "充电”桩"},
		{"\u200b充\n電-桩", "充\n電-桩"},
	} {
		best, ok := e.Evaluate(Document{Title: c.text}).Best()
		require.True(t, ok, c.text)
		at := best.Hits[0].At
		require.Equal(t, c.want, string([]rune(c.text)[at[0]:at[1]]))
		require.LessOrEqual(t, at[1], utf8.RuneCountInString(c.text))
	}
}
