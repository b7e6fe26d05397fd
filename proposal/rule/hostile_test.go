package rule

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// hostileTerms hold one another as deep as terms may.
func hostileTerms() []Condition {
	var all []Condition
	for n := 1; n <= maxTerm; n++ {
		all = append(all, Condition{Term: strings.Repeat("学", n)})
	}
	return append(all, Condition{Near: []string{"学", "学学"}, Within: maxWithin}, Condition{Near: []string{"学学学", "校"}, Within: maxWithin})
}

// hostile returns an evaluator of them, and texts in which every term begins at
// every place or that are no text at all.
func hostile(t testing.TB) (*Evaluator, []string) {
	e, err := Compile(Set{ID: "s", Hit: HitPolicySum, Stock: []string{"学学", strings.Repeat("学", maxTerm-1)}, Conclusions: []Conclusion{{ID: "a"}},
		Rules: []Rule{{ID: "r", Then: "a", Weight: 1, When: Condition{Any: hostileTerms()}}}})
	require.NoError(t, err)
	return e.Evaluator(), []string{"学", "学校", "\xe5\xad", "\xff", "-", "”“", "a ", "\u2028"}
}

// A million bytes each: time that grew with their square would not end.
func TestEvaluateFinishesHostileTexts(t *testing.T) {
	v, pieces := hostile(t)
	for i, piece := range pieces {
		_, holds := v.Evaluate(Document{Body: strings.Repeat(piece, 1_000_000/len(piece))}).Best()
		require.Equal(t, i < 2, holds, "%q", piece)
	}
}

// The bytes a second must be about the same at both sizes.
func BenchmarkEvaluateHostile(b *testing.B) {
	for _, size := range []int{100_000, 1_000_000} {
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			v, pieces := hostile(b)
			b.SetBytes(int64(size * len(pieces)))
			for b.Loop() {
				for _, piece := range pieces {
					v.Evaluate(Document{Body: strings.Repeat(piece, size/len(piece))})
				}
			}
		})
	}
}

// Bytes that are no UTF-8 count as one character each and shift no place.
func TestHostileBytes(t *testing.T) {
	e, err := Compile(Set{ID: "s", Hit: HitPolicyFirst, Conclusions: []Conclusion{{ID: "a"}}, Rules: []Rule{{ID: "r", Then: "a", When: Condition{Term: "学校"}}}})
	require.NoError(t, err)
	for _, bad := range []string{"\xff", "\xe5\xad", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80"} {
		best, ok := e.Evaluate(Document{Title: bad + "学校" + bad}).Best()
		require.True(t, ok, "%q", bad)
		require.Equal(t, len(bad), best.Hits[0].At[0], "%q", bad)
		require.Empty(t, e.Evaluate(Document{Title: "学" + bad + "校"}).Conclusions, "%q", bad)
	}
}

// Many rules that all say the same, or hold one another, do not make the check
// or what it says grow with their square.
func TestHostileCheck(t *testing.T) {
	const n = 400
	same := Set{ID: "s", Hit: HitPolicySum, Conclusions: []Conclusion{{ID: "a"}}}
	for i := range n {
		same.Rules = append(same.Rules, Rule{ID: "r" + strconv.Itoa(i), Then: "a", Weight: 1, Note: "n", When: Condition{Any: []Condition{{Term: "学"}, {Term: "校"}}}})
	}
	findings, err := Check(same)
	require.NoError(t, err)
	require.Len(t, findings, n-1)
	nested := same
	nested.Rules = nil
	for i, c := range hostileTerms()[:maxTerm] {
		nested.Rules = append(nested.Rules, Rule{ID: "r" + strconv.Itoa(i), Then: "a", Weight: 1, Note: "n", When: c})
	}
	findings, err = Check(nested)
	require.NoError(t, err)
	require.LessOrEqual(t, len(findings), maxTerm*maxOverlaps)
	wide := Condition{}
	for i := range 4000 {
		wide.All = append(wide.All, Condition{Term: "词" + strconv.Itoa(i) + "语"})
	}
	findings, err = Check(Set{ID: "s", Hit: HitPolicyFirst, Conclusions: []Conclusion{{ID: "a"}}, Rules: []Rule{
		{ID: "p", Then: "a", Note: "n", When: Condition{Term: "词7语"}}, {ID: "q", Then: "a", Note: "n", When: wide}}})
	require.NoError(t, err)
	require.Equal(t, "shadowed", findings[0].Code)
}
