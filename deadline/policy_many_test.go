package deadline_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// manyRules is a policy of n rules, each made of its place.
func manyRules(n int, rule func(i int) string) []byte {
	rules := make([]string, n)
	for i := range rules {
		rules[i] = rule(i)
	}
	return []byte(`{"id":"p","title":{"zh":"甲","en":"a"},"rules":[` + strings.Join(rules, ",") + `]}`)
}

func equalRule(i int) string {
	return fmt.Sprintf(`{"id":"r%d","act":"reply","kind":"fixed","on":"09-30"}`, i)
}

// A rule that clashes with many names eight of them and says that there are
// more; a repeated id is told once for each rule that repeats it.
func TestAPolicyBoundsWhatItTellsOfClashes(t *testing.T) {
	_, err := deadline.LoadPolicy(manyRules(20, equalRule))
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	byRule := map[string][]vocab.Fault{}
	for _, f := range faults {
		require.Equal(t, "policy.overlap", f.Code)
		byRule[f.Path] = append(byRule[f.Path], f)
	}
	for i := range 20 {
		list := byRule[fmt.Sprintf("/rules/%d/scope", i)]
		require.Len(t, list, min(i, 9))
		for j, f := range list {
			if j < 8 {
				require.Contains(t, f.Text.ZH, fmt.Sprint("r", j))
			} else {
				require.NotContains(t, f.Text.ZH, "r")
				require.NotEqual(t, list[7].Text, f.Text)
			}
		}
	}
	_, err = deadline.LoadPolicy(manyRules(5, func(int) string {
		return `{"id":"a","act":"publish","kind":"ceiling","start":"replied","period":"20日"}`
	}))
	require.ErrorAs(t, err, &faults)
	twice := 0
	for _, f := range faults {
		if f.Code == "policy.rule_id_twice" {
			twice++
		}
	}
	require.Equal(t, 4, twice)
}

// Rules of a year clash with those of the same year, in the order in which they
// stand; over those of every year they decide, as they are for fewer papers.
func TestRulesClashWithinTheirYear(t *testing.T) {
	years := []int{2024, 0, 2025, 2024, 0}
	_, err := deadline.LoadPolicy(manyRules(len(years), func(i int) string {
		return fmt.Sprintf(`{"id":"r%d","act":"reply","kind":"fixed","on":"09-30","year":%d}`, i, years[i])
	}))
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	var got, want []string
	for _, f := range faults {
		got = append(got, f.Path+" "+f.Text.EN)
	}
	for i, y := range years {
		for j, x := range years[:i] {
			if x == y {
				want = append(want, fmt.Sprintf(`/rules/%d/scope overlaps rule "r%d" and neither is the more specific; give one a priority (the higher decides), add a rule for just the overlap, declare decides (earliest or latest), or narrow a scope (such as notKey)`, i, j))
			}
		}
	}
	require.Equal(t, want, got)
}

// BenchmarkLoadManyRules reads policies of n rules: empty ones, equal ones, one
// a year, and offsets that hang on the first.
func BenchmarkLoadManyRules(b *testing.B) {
	for _, k := range []struct {
		name string
		rule func(i int) string
	}{
		{"empty", func(int) string { return `{}` }},
		{"equal", equalRule},
		{"years", func(i int) string {
			return fmt.Sprintf(`{"id":"r%d","act":"reply","kind":"fixed","on":"09-30","year":%d}`, i, 1+i%9999)
		}},
		{"offsets", func(i int) string {
			if i == 0 {
				return equalRule(0)
			}
			return fmt.Sprintf(`{"id":"r%d","act":"co_opinion","kind":"offset","base":"reply","period":"-20日"}`, i)
		}},
	} {
		for _, n := range []int{1_000, 10_000} {
			data := manyRules(n, k.rule)
			b.Run(fmt.Sprintf("%s/%d", k.name, n), func(b *testing.B) {
				for b.Loop() {
					if _, err := deadline.LoadPolicy(data); errors.Is(err, deadline.ErrPolicy) {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/rule")
			})
		}
	}
}
