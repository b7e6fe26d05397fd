package fold

import (
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

func TestText(t *testing.T) {
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
		runes, at := Text(c.text)
		require.Equal(t, c.want, string(runes), c.text)
		require.Len(t, at, len(runes))
	}
	runes, at := Text("学\n\n校\xff园")
	require.Equal(t, []rune{'学', Gap, '校', Gap, '园'}, runes)
	require.Equal(t, []int{0, 2, 3, 4, 5}, at)
	runes, at = Text("“双减” 《教育”《学校》“")
	require.Equal(t, []rune{'双', '减', Gap, '教', '育', Gap, '学', '校'}, runes)
	require.Equal(t, []int{1, 2, 5, 6, 7, 9, 10, 11}, at)
}

// Folding twice is folding once, and no character folds to one that folds on.
func TestRune(t *testing.T) {
	for _, f := range foldings {
		require.Equal(t, f.to, Rune(f.to), "%c", f.from)
		require.NotEqual(t, f.from, f.to)
		require.Equal(t, Wordy(f.from) && f.from <= lastCased, Wordy(f.to) && f.from <= lastCased, "%c", f.from)
	}
	for i := 1; i < len(foldings); i++ {
		require.Less(t, foldings[i-1].from, foldings[i].from)
	}
	require.Len(t, []rune(kangxiRadicals), 0x2fd6-0x2f00)
}

func TestNarrowAndDigit(t *testing.T) {
	for r := rune(0); r < 0x11000; r++ {
		want := r
		if r >= '！' && r <= '～' {
			want = r - '！' + '!'
		}
		require.Equal(t, want, vocab.Narrow(r), "%U", r)
	}
	for i, r := range []rune("0123456789") {
		require.Equal(t, i, Digit(r))
		require.Equal(t, i, Digit(r+0xfee0))
	}
	for _, r := range "/:a１二٣\u3000" {
		if r != '１' {
			require.Equal(t, -1, Digit(r), "%U", r)
		}
	}
}

func TestLetters(t *testing.T) {
	for text, want := range map[string]string{
		"ＡＢｃ１": "abc1", "學校": "學校", " a-Ｂ　。": "ab", "É\xff": "é", "": "",
	} {
		require.Equal(t, want, Letters(text), "%q", text)
	}
}

// Pairs and Marks are all that Text goes by.
func TestPairsAndMarks(t *testing.T) {
	last := rune(-1)
	folds := map[rune]rune{}
	for from, to := range Pairs() {
		require.Greater(t, from, last)
		last, folds[from] = from, to
	}
	kinds := map[rune]Kind{}
	for r, k := range Marks() {
		require.NotContains(t, kinds, r, "%U is listed once", r)
		kinds[r] = k
		require.NotContains(t, folds, r, "%U is a mark as it stands", r)
	}
	for r := rune(0); r < 0x30000; r++ {
		if to, ok := folds[r]; ok {
			require.Equal(t, to, Rune(r))
		} else {
			require.Equal(t, r, Rune(r))
		}
		require.Equal(t, kinds[r], KindOf(r), "%U", r)
	}
	for range Pairs() {
		break // may be left early
	}
	for range Marks() {
		break
	}
}

// What is folded stays as it is, and positions ascend inside the text.
func FuzzText(f *testing.F) {
	f.Add("關于5G 基站的\xed\xa0\x80建议\n\n big\u200b - data “a”“b”")
	f.Fuzz(func(t *testing.T, text string) {
		runes, at := Text(text)
		require.Len(t, at, len(runes))
		last := -1
		for i, r := range runes {
			require.Greater(t, at[i], last)
			last = at[i]
			if r != Gap && r != ' ' {
				require.Equal(t, r, Rune(r))
				require.Equal(t, Plain, KindOf(r))
			}
		}
		require.LessOrEqual(t, last, len([]rune(text)))
		if !slices.Contains(runes, Gap) {
			again, _ := Text(string(runes))
			require.Equal(t, string(runes), string(again))
		}
	})
}

// Append gives the characters of Text behind what stands there, and nothing
// more where there is room.
func TestAppend(t *testing.T) {
	for _, s := range []string{"", "學校", "Big Data 平台", "学\n\n校\xff园", "“双减” 《教育”《学校》“", "  ", "a-b\u200bc"} {
		runes, _ := Text(s)
		require.Equal(t, append([]rune{'前'}, runes...), Append([]rune{'前'}, s), s)
		require.Equal(t, append([]rune{'前'}, runes...), Append(append(make([]rune, 0, 2), '前'), s), s)
	}
	room := make([]rune, 0, 64)
	require.Zero(t, testing.AllocsPerRun(10, func() { Append(room, "Big Data 平台") }))
}

// A character folds whether or not its bit is looked at first.
func TestRuneOfAll(t *testing.T) {
	to := map[rune]rune{}
	for from, r := range Pairs() {
		to[from] = r
	}
	for r := rune(-2); r < 0x30000; r++ {
		want, ok := to[r]
		if !ok {
			want = r
		}
		if Rune(r) != want {
			t.Fatalf("%#x folds to %#x, not %#x", r, Rune(r), want)
		}
	}
}

// Same says yes only of what Text does not change.
func TestSame(t *testing.T) {
	for s, want := range map[string]bool{"": true, "学校": true, "學校": false, "学 校": false, "5G": false, "学a": false, "学，校": false, "学\xff": false, "学\xe5\xad": false, "⽹络": false, "\xe4\xb8a": false} {
		n, same := Same(s)
		require.Equal(t, want, same, s)
		if same {
			require.Equal(t, utf8.RuneCountInString(s), n, s)
		}
	}
	for r := rune(0); r < 0x30000; r++ {
		if n, same := Same(string(r)); same {
			runes, _ := Text(string(r))
			require.Equal(t, []rune{r}, runes)
			require.Equal(t, 1, n)
		}
	}
}
