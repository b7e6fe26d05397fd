package classify

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// built makes a classifier of a set in JSON.
func built(t testing.TB, text string, o Options) *Classifier {
	t.Helper()
	set, err := rule.Load([]byte(text))
	require.NoError(t, err)
	c, err := New(set, o)
	require.NoError(t, err)
	return c
}

// twins are terms that share no character; what they have in common only a
// reader knows.
const twins = `{"id":"twins","hit":"sum","conclusions":[{"id":"a"},{"id":"b"},{"id":"c"}],"rules":[
 {"id":"1","then":"a","weight":10,"when":{"any":["甲乙","丙丁","庚"]}},
 {"id":"2","then":"b","weight":10,"when":{"any":["戊己","壬癸"]}}]}`

// Whatever the reader finds is learned: each term of two characters or more and
// each label once, not only some of them.
func TestALearnerKeepsAllThatItsReaderFinds(t *testing.T) {
	reader := built(t, twins, Options{})
	terms, labels := map[string]int{}, map[string]int{}
	for _, f := range readings(reader.Sorter(), "甲乙庚戊己，甲乙丙丁") {
		if f.term != "" {
			terms[f.term]++
		}
		if f.label != "" {
			labels[f.label]++
		}
	}
	require.Equal(t, map[string]int{"甲乙": 1, "戊己": 1, "丙丁": 1}, terms, "one character is no term, 甲乙 is told once")
	require.Equal(t, map[string]int{"a": 2, "b": 1}, labels, "with clear evidence, and once more as the first")
}

// The labels of the reader carry over to words that no example held.
func TestALearnerGoesByWhatItsReaderFound(t *testing.T) {
	reader := built(t, twins, Options{})
	taughtBy := func(reader *Classifier) *Learner {
		return taught(t, reader, []lesson{{"甲乙", "东"}, {"戊己", "西"}, {"天地玄黄", "南"}})
	}
	for title, want := range map[string]string{"丙丁": "东", "壬癸": "西"} {
		d := rule.Document{Title: title}
		v := taughtBy(reader).Classify(d)
		require.Equal(t, want, v.Best().ID, title)
		require.Greater(t, v.Best().Score, v.Labels[1].Score)
		require.Equal(t, []Evidence{{Code: codeNoEvidence.Code}}, taughtBy(nil).Classify(d).Best().Reasons, "without a reader nothing is known of it")
	}
}

// The name of a street in the body is no matter; whether it is one is told by
// the body, whatever stands at the same place of the title.
func TestFindsInTheBodyAreReadInTheBody(t *testing.T) {
	c := built(t, `{"id":"streets","hit":"sum","conclusions":[{"id":"culture"},{"id":"other"}],"rules":[
	 {"id":"1","then":"culture","weight":10,"when":"文化"},{"id":"2","then":"other","weight":10,"when":"公交"}]}`, Options{})
	score := func(title, body string) int {
		for _, l := range c.Classify(rule.Document{Title: title, Body: body}).Labels {
			if l.ID == "culture" {
				return l.Score
			}
		}
		return -1
	}
	for _, title := range []string{"某事", "大事一二三四", "关于加强管理的建议"} {
		require.Zero(t, score(title, "文化路缺路灯"), title)
		require.Zero(t, score(title, "请修整文化街。"), title)
		require.Positive(t, score(title, "文化活动少"), title)
		require.Positive(t, score(title, "请多办文化活动"), title)
	}
	require.Positive(t, score("文化路的事", "文化活动少"), "the street stands in the title only")
	require.Positive(t, score("请修整文化街", "请多办文化活动"))
}

// Spaces around a title and its tail change nothing.
func TestATitleEndsBeforeItsTail(t *testing.T) {
	c := built(t, small, Options{})
	want := sort1(c, "关于甲的建议").Labels
	for _, title := range []string{"关于甲的建议 ", "关于甲的建议　", "关于甲的建议\n", "关于甲的提案\t ", "关于甲"} {
		require.Equal(t, want, sort1(c, title).Labels, "%q", title)
	}
	require.Less(t, sort1(c, "关于甲和其他一些事情的建议 ").Best().Score, want[0].Score, "the matter stands last")
}

// Only a term, or a choice of terms, is weighed by its place; any other
// condition that holds counts whole.
func TestWhichConditionsAreWeighedByTheirPlace(t *testing.T) {
	for when, plain := range map[string]bool{
		`"甲"`:                                        true,
		`{"any":["甲","乙"]}`:                          true,
		`{"any":["乙","甲","丙"]}`:                      true,
		`{"all":["甲"]}`:                              false,
		`{"all":["甲","事"]}`:                          false,
		`{"title":"甲"}`:                              false,
		`{"any":[{"title":"甲"},"乙"]}`:                false,
		`{"any":["乙",{"any":["甲","丙"]}]}`:            false,
		`{"any":["乙",{"all":["甲"]}]}`:                false,
		`{"atLeast":1,"of":["甲","乙"]}`:               false,
		`{"near":["甲","事"],"within":3}`:              false,
		`{"all":["甲",{"none":["丙"]}]}`:               false,
		`{"any":[{"field":"level","is":["x"]},"甲"]}`: false,
	} {
		c := built(t, `{"id":"one","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"1","then":"a","weight":100,"when":`+when+`}]}`, Options{Doubt: 100})
		points := sort1(c, "事甲").Best().Reasons[0].Points
		for _, r := range sort1(c, "事甲").Best().Reasons {
			points = max(points, r.Points)
		}
		want := 100
		if plain {
			want = 120 // a fifth more at the end of the title
		}
		require.Equal(t, want, points, when)
	}
}

// Calibration is measured on one set: another set does not take it over, and
// one that is given goes before that of the taxonomy.
func TestWhoseCalibrationHolds(t *testing.T) {
	own := Calibration{{0, 111_111}}
	given := Calibration{{0, 222_222}}
	score := sort1(built(t, small, Options{}), "甲").Best().Score
	for name, x := range map[string]struct {
		o    Options
		want int
	}{
		"none":                       {Options{}, score},
		"the taxonomy's own set":     {Options{Taxonomy: TaxonomyData{ID: "s", Calibration: own}}, 111_111},
		"a taxonomy of another set":  {Options{Taxonomy: TaxonomyData{ID: "other", Calibration: own}}, score},
		"given":                      {Options{Calibration: given}, 222_222},
		"given beside the own":       {Options{Taxonomy: TaxonomyData{ID: "s", Calibration: own}, Calibration: given}, 222_222},
		"given beside another's one": {Options{Taxonomy: TaxonomyData{ID: "other", Calibration: own}, Calibration: given}, 222_222},
	} {
		c := built(t, small, x.o)
		require.Equal(t, x.want, sort1(c, "甲").Confidence, name)
		require.Zero(t, sort1(c, "无").Confidence, "%s: without evidence there is no confidence", name)
	}
}

// After what has evidence come its neighbours, then the others as declared.
func TestNeighboursAreCandidates(t *testing.T) {
	const set = `{"id":"n","hit":"sum","conclusions":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}],"rules":[
	 {"id":"1","then":"a","weight":10,"when":"甲"},{"id":"2","then":"b","weight":5,"when":"乙"}]}`
	labels := func(title string, near ...TaxonomyLabel) []string {
		var ids []string
		for _, l := range sort1(built(t, set, Options{Taxonomy: TaxonomyData{Labels: near}}), title).Labels {
			ids = append(ids, l.ID)
		}
		return ids
	}
	a := TaxonomyLabel{ID: "a", Near: []string{"d", "c"}}
	b := TaxonomyLabel{ID: "b", Near: []string{"unknown", "c"}}
	require.Equal(t, []string{"a", "b", "c"}, labels("甲"))
	require.Equal(t, []string{"a", "d", "c"}, labels("甲", a))
	require.Equal(t, []string{"b", "c", "a"}, labels("乙", a, b))
	require.Equal(t, []string{"a", "b", "d"}, labels("甲乙", a, b), "the neighbours of the first go first")
	require.Equal(t, []string{"a", "b", "c"}, labels("无", a, b))
}

// Characters are counted in code points: punctuation, spaces and bytes that are
// no UTF-8 count one each and separate nothing.
func TestPlacesOfWhatWasLearned(t *testing.T) {
	l := taught(t, nil, append([]lesson{{"小学教师", "学"}}, lessons...))
	for _, text := range []string{"小学，教师", "“小学”教师不足", "小\xff学教师", "\xff\xfe小学教师", " 小　学——教师", "小学\ufffd教师"} {
		reasons := l.Classify(rule.Document{Title: text}).Best().Reasons
		require.NotEmpty(t, reasons[0].Term)
		joined := ""
		for _, r := range reasons {
			require.Equal(t, string([]rune(r.Term)), string([]rune(text)[r.At[0]:r.At[1]]), "%q", text)
			joined += r.Term
		}
		require.True(t, strings.ContainsFunc(joined, unicode.IsLetter))
		require.Equal(t, l.Classify(rule.Document{Title: "小学教师"}).Best().ID, l.Classify(rule.Document{Title: text}).Best().ID)
	}
	require.Equal(t, characters("小学教师")[0].bucket, characters("“小\xff学教师")[0].bucket)
	require.Len(t, characters("小，学\xff教 师"), 7, "four characters, three pairs")
	require.Len(t, characters("小、小\n小"), 2, "each once")
}

// Full and half width, capitals and small letters are the same feature.
func TestWidthAndCaseAreTheSameFeature(t *testing.T) {
	for _, pair := range [][2]string{{"ＡＺ", "az"}, {"ａｚ", "AZ"}, {"０９", "09"}, {"Ａ９路", "a９路"}} {
		var got [2][]uint32
		for i, text := range pair {
			for _, f := range characters(text) {
				got[i] = append(got[i], f.bucket)
			}
		}
		require.Equal(t, got[0], got[1], pair)
	}
}

// Trust says how many examples weigh as much as the rules: with none at all the
// learner alone speaks, even before it knows anything.
func TestTrustSharesTheSay(t *testing.T) {
	c := Default()
	l := taught(t, c, lessons)
	d := rule.Document{Title: "关于修建通组路的建议"}
	for _, trust := range []int{-1, -1_000_000} {
		require.Zero(t, Combine(c, NewLearner(c), CombineOptions{Trust: trust}).Classify(d).Best().Score)
		alone := l.Classify(d)
		v := Combine(c, l, CombineOptions{Trust: trust}).Classify(d)
		require.Equal(t, alone.Best().ID, v.Best().ID)
		require.Equal(t, alone.Best().Score, v.Best().Score, "the whole say")
	}
	even := Combine(c, l, CombineOptions{Trust: len(lessons)}).Classify(d)
	for _, k := range even.Labels {
		switch k.ID {
		case "transport":
			require.Equal(t, c.Classify(d).Best().Score/2, k.Score, "half of the say each")
		case "路":
			require.InDelta(t, l.Classify(d).Best().Score/2, k.Score, 1)
		}
	}
}

// A checksum that fits is no proof: a model whose counts do not fit each other is
// refused, and one that is read is written out the same.
func TestModelWithARightChecksumIsChecked(t *testing.T) {
	for name, l := range map[string]*Learner{"sparse": sparse(t), "dense": taught(t, nil, lessons)} {
		good := bytesOf(t, l)
		body := good[:len(good)-4]
		again := func(model []byte) {
			l, err := LoadLearner(model, nil)
			if err != nil {
				require.ErrorIs(t, err, ErrModel)
				return
			}
			// A number may be written longer than it need be; nothing else.
			require.LessOrEqual(t, len(bytesOf(t, l)), len(model))
			if len(bytesOf(t, l)) == len(model) {
				require.Equal(t, model, bytesOf(t, l), name)
			}
			sum := uint64(0)
			for _, cells := range l.cells {
				for _, c := range cells {
					sum += uint64(c.count)
				}
			}
			require.Equal(t, l.total, sum, name)
		}
		for i := len(modelMark) + 1; i < len(body); i++ {
			for bit := range 8 {
				bad := append([]byte(nil), good...)
				bad[i] ^= 1 << bit
				again(sealed(bad))
			}
		}
		for _, more := range []string{"\x00", "\x01", "\x00\x00", "路"} {
			_, err := LoadLearner(sealed(append(append([]byte(nil), body...), more+"crc!"...)), nil)
			require.ErrorIs(t, err, ErrModel, "%s: bytes left over", name)
		}
		for n := range body {
			_, err := LoadLearner(sealed(append(append([]byte(nil), body[:n]...), "crc!"...)), nil)
			require.ErrorIs(t, err, ErrModel, "%s: cut at %d", name, n)
		}
	}
}

// The parts of a model that contradict each other, one by one.
func TestModelRefusesCountsThatContradict(t *testing.T) {
	type row struct {
		id                 string
		examples, features uint64
	}
	model := func(labels []row, used uint64, cells func(*digits)) []byte {
		out := append([]byte(modelMark), modelVersion)
		out = appendString(out, "")
		out = binary.AppendUvarint(out, uint64(len(labels)))
		for _, k := range labels {
			out = appendString(out, k.id)
			out = binary.AppendUvarint(binary.AppendUvarint(out, k.examples), k.features)
		}
		w := digits{out: binary.AppendUvarint(out, used)}
		cells(&w)
		return sealed(append(w.out, "crc!"...))
	}
	one := func(w *digits) { w.number(5); w.number(0); w.digit(1); w.number(2) } // bucket 5: label 0 three times
	two := func(mask byte, cells uint64) func(w *digits) {
		return func(w *digits) {
			w.number(5)
			w.number(cells - 1)
			w.digit(mask)
			for range cells {
				w.number(0)
			}
		}
	}
	none := func(*digits) {}
	for name, x := range map[string]struct {
		labels []row
		used   uint64
		cells  func(*digits)
		good   bool
	}{
		"good":                        {[]row{{"甲", 3, 3}}, 1, one, true},
		"good, two labels":            {[]row{{"乙", 1, 1}, {"甲", 1, 1}}, 1, two(3, 2), true},
		"good, nothing":               {nil, 0, none, true},
		"good, an empty example":      {[]row{{"甲", 1, 0}}, 0, none, true},
		"more features than counted":  {[]row{{"甲", 3, 4}}, 1, one, false},
		"fewer features":              {[]row{{"甲", 3, 2}}, 1, one, false},
		"features and no bucket":      {[]row{{"甲", 3, 3}}, 0, none, false},
		"labels out of order":         {[]row{{"甲", 1, 1}, {"乙", 1, 1}}, 1, two(3, 2), false},
		"a label twice":               {[]row{{"甲", 1, 1}, {"甲", 1, 1}}, 1, two(3, 2), false},
		"a label without name":        {[]row{{"", 3, 3}}, 1, one, false},
		"a label with too long name":  {[]row{{strings.Repeat("长", 67), 3, 3}}, 1, one, false},
		"fewer labels than announced": {[]row{{"乙", 1, 1}, {"甲", 1, 0}}, 1, two(1, 2), false},
		"more labels than announced":  {[]row{{"乙", 1, 1}, {"甲", 1, 1}}, 1, func(w *digits) { w.number(5); w.number(0); w.digit(3); w.number(0); w.number(0) }, false},
		"a label that is not there":   {[]row{{"乙", 1, 1}, {"甲", 1, 0}}, 1, two(5, 2), false},
		"more labels than there are":  {[]row{{"甲", 1, 2}}, 1, two(3, 2), false},
		"a bucket too high":           {[]row{{"甲", 3, 3}}, 1, func(w *digits) { w.number(buckets); w.number(0); w.digit(1); w.number(2) }, false},
		"fewer buckets than told":     {[]row{{"甲", 3, 3}}, 2, one, false},
		"more buckets than told":      {[]row{{"甲", 3, 3}}, 1, func(w *digits) { one(w); one(w) }, false},
	} {
		l, err := LoadLearner(model(x.labels, x.used, x.cells), nil)
		if x.good {
			require.NoError(t, err, name)
			require.Len(t, l.Labels(), len(x.labels), name)
			continue
		}
		require.ErrorIs(t, err, ErrModel, name)
	}
}

// sparse has so many labels that a feature names the few that hold it.
func sparse(t testing.TB) *Learner {
	l := NewLearner(nil)
	for _, label := range strings.Split("子丑寅卯辰巳午未申酉", "") {
		require.NoError(t, l.Add(rule.Document{Title: "年" + label}, label))
	}
	require.NoError(t, l.Add(rule.Document{Title: "寅卯"}, "子"))
	return l
}
