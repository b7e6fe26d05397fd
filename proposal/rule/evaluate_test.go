package rule

import (
	"fmt"
	"math/rand"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule/internal/match"
)

// A small world in which terms, stock phrases and texts meet often.
var (
	worldTerms = []string{"学校", "校园", "园区", "学", "充电", "充电桩", "电桩", "5G", "ai", "AI平台", "ai平台", "平台", "big data", "data", "的建议", "建议", "学校园区", "𠮷野家", "é", "a-b"}
	worldText  = []string{"学", "校", "園", "园", "区", "充", "电", "電", "桩", "的", "建", "议", "５", "5", "G", "ｇ", "a", "A", "i", "I", "平", "台", "big", "data", " ", "　", "-", "“", "”", "《", "》", "·", "，", "。", "\n", "\n\n", "\r\n", "\u200b", "𠮷", "野", "家", "é", "b", "\xff", "\xe5\xad", "\x00", "\xed\xa0\x80", "⽹", "x", "1", "关于", "在", "加强", "修建", "镇", "村"}
	worldField = []Field{{"level", "city"}, {"level", "county"}, {"kind", "a"}}
)

func pick[T any](r *rand.Rand, list []T) T { return list[r.Intn(len(list))] }

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range r.Intn(n) {
		if r.Intn(4) == 0 {
			b.WriteString(pick(r, worldTerms))
		} else {
			b.WriteString(pick(r, worldText))
		}
	}
	return b.String()
}

func randomCondition(r *rand.Rand, depth int) Condition {
	var c Condition
	list := func() []Condition {
		l := make([]Condition, 1+r.Intn(3))
		for i := range l {
			l[i] = randomCondition(r, depth-1)
		}
		return l
	}
	if r.Intn(6) == 0 {
		term := pick(r, []string{"学", "校", "充电", "平台", "园"})
		switch r.Intn(5) {
		case 0:
			c.Term = term
		case 1:
			c.Body = term
		case 2:
			c.Head = term
		case 3:
			c.Act = pick(r, []string{"加强", "修建", "建"})
		case 4:
			c.Place = pick(r, []string{"学校", "学", "村"})
		}
		if r.Intn(2) == 0 && c.Act == "" && c.Place == "" {
			c.Except = slices.DeleteFunc([]string{"学校", "学校园", "学校园区", "充电桩", "AI平台", "校园"}, func(w string) bool { return !strings.Contains(w, term) || r.Intn(3) == 0 })
			if len(c.Except) == 0 {
				c.Except = nil
			}
		}
		return c
	}
	for n := 1 + r.Intn(8)/7; n > 0; n-- {
		k := r.Intn(5)
		if depth > 0 {
			k = r.Intn(9)
		}
		switch k {
		case 0, 1:
			c.Term = pick(r, worldTerms)
		case 2:
			c.Title = pick(r, worldTerms)
		case 3:
			c.Body = pick(r, worldTerms)
		case 4:
			if r.Intn(2) == 0 {
				f := pick(r, worldField)
				c.Field, c.Is = f.Name, []string{f.Value}
			} else {
				c.Near, c.Within = []string{"学校", "平台"}, r.Intn(6)
				if r.Intn(2) == 0 {
					c.Near = append(c.Near, "学")
				}
			}
		case 5:
			c.Any = list()
		case 6:
			c.All = list()
		case 7:
			c.None = list()
		case 8:
			c.Of = list()
			c.AtLeast = 1 + r.Intn(len(c.Of))
		}
	}
	return c
}

func randomSet(r *rand.Rand) Set {
	s := Set{ID: "s", Hit: pick(r, vocab.All[HitPolicy]()), TitleFactor: r.Intn(4), Conclusions: []Conclusion{{ID: "a"}, {ID: "b"}, {ID: "c"}}}
	if r.Intn(2) == 0 {
		s.Stock = []string{"的建议", "学校园", "AI平台"}
	}
	for i := range 1 + r.Intn(6) {
		s.Rules = append(s.Rules, Rule{ID: fmt.Sprint("r", i), Then: pick(r, s.Conclusions).ID, Weight: 1 + r.Intn(5) - 7*r.Intn(2), When: randomCondition(r, 2)})
	}
	return s
}

func randomDocument(r *rand.Rand) Document {
	d := Document{Title: randomText(r, 12), Body: randomText(r, 40)}
	for range r.Intn(3) {
		d.Fields = append(d.Fields, pick(r, worldField))
	}
	return d
}

func compareWithNaive(t *testing.T, seed int64) {
	t.Helper()
	r := rand.New(rand.NewSource(seed))
	set := randomSet(r)
	e, err := Compile(set)
	require.NoError(t, err)
	v := e.Evaluator()
	for range 6 {
		d := randomDocument(r)
		require.Equal(t, newNaive(set, d).result(), v.Evaluate(d), "seed %d, %q", seed, d)
	}
}

func TestEvaluateAgainstNaive(t *testing.T) {
	sets := int64(500)
	if os.Getenv("TIAN_FULL") != "" {
		sets = 1500
	}
	for seed := range sets {
		compareWithNaive(t, seed)
	}
}

func FuzzEvaluate(f *testing.F) {
	f.Add(int64(1), "学校", "园区")
	f.Fuzz(func(t *testing.T, seed int64, title, body string) {
		set := randomSet(rand.New(rand.NewSource(seed)))
		e, err := Compile(set)
		require.NoError(t, err)
		d := Document{Title: title, Body: body}
		require.Equal(t, newNaive(set, d).result(), e.Evaluate(d))
	})
}

// A result depends on the set and the document alone: not on what an evaluator
// saw before, nor on other goroutines.
func TestEvaluateIsAFunction(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	set := randomSet(r)
	e, err := Compile(set)
	require.NoError(t, err)
	docs := make([]Document, 200)
	want := make([]Result, len(docs))
	for i := range docs {
		docs[i] = randomDocument(r)
		want[i] = e.Evaluate(docs[i])
	}
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v := e.Evaluator()
			for i := range docs {
				k := (i*7 + g*13) % len(docs)
				if got := v.Evaluate(docs[k]); !equalResult(want[k], got) {
					t.Errorf("goroutine %d, document %d: %v, want %v", g, k, got, want[k])
				}
			}
		}()
	}
	wg.Wait()
}

func equalResult(a, b Result) bool { return fmt.Sprint(a) == fmt.Sprint(b) }

// Long texts cross the blocks of the automaton.
func TestEvaluateLongText(t *testing.T) {
	set := Set{ID: "s", Hit: HitPolicySum, Stock: []string{"的建议"}, Conclusions: []Conclusion{{ID: "a"}}, Rules: []Rule{
		{ID: "r", Then: "a", Weight: 1, When: Condition{Any: []Condition{{Term: "学校园区"}, {Term: "建议"}, {Term: "学"}}}},
		{ID: "n", Then: "a", Weight: 1, When: Condition{Near: []string{"学校", "平台"}, Within: 2}},
	}}
	e, err := Compile(set)
	require.NoError(t, err)
	for _, n := range []int{match.Block - 5, match.Block - 4, match.Block - 3, match.Block - 2, match.Block - 1, match.Block, match.Block + 1, 2 * match.Block} {
		d := Document{Title: "的建议", Body: strings.Repeat("文", n) + "的建议学校园区学校x平台建议"}
		require.Equal(t, newNaive(set, d).result(), e.Evaluate(d), n)
	}
}

// Nested terms over a text of one character are the worst case.
func TestEvaluateHostileText(t *testing.T) {
	set := Set{ID: "s", Hit: HitPolicySum, Conclusions: []Conclusion{{ID: "a"}}}
	for i := 1; i <= maxTerm; i++ {
		set.Rules = append(set.Rules, Rule{ID: fmt.Sprint(i), Then: "a", Weight: 1, When: Condition{Term: strings.Repeat("啊", i)}})
	}
	set.Rules = append(set.Rules, Rule{ID: "near", Then: "a", Weight: 1, When: Condition{Near: []string{"啊", "啊啊", "呀"}, Within: 3}})
	e, err := Compile(set)
	require.NoError(t, err)
	res := e.Evaluate(Document{Body: strings.Repeat("啊", 100_000)})
	require.Equal(t, maxTerm, res.Conclusions[0].Score)
	for _, s := range []string{"\x00", "\xff", "\xe5\xad", " ", "\n", "\u200b", "“"} {
		require.Empty(t, e.Evaluate(Document{Title: s, Body: strings.Repeat(s, 100_000)}).Conclusions)
	}
}

func TestEvaluatorAllocatesOnlyTheResult(t *testing.T) {
	set, err := Load([]byte(`{"id":"s","hit":"sum","titleFactor":3,"stock":["的建议"],"conclusions":[{"id":"a"},{"id":"b"}],"rules":[
		{"id":"r","then":"a","weight":1,"when":{"any":["学校","建议"]}},
		{"id":"n","then":"b","weight":1,"when":{"near":["园区","平台"],"within":3}}]}`))
	require.NoError(t, err)
	e, err := Compile(set)
	require.NoError(t, err)
	v := e.Evaluator()
	d := Document{Title: "关于学校“园 区”平台的建议", Body: strings.Repeat("园区 平台，", 100)}
	v.Evaluate(d)
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() { v.Evaluate(d) }), 2.0, "the conclusions and the hits")
}

func TestTheZeroEngineConcludesNothing(t *testing.T) {
	var e Engine
	require.Empty(t, e.Evaluate(Document{Title: "学校"}).Conclusions)
	require.Empty(t, e.Explain(Document{Title: "学校"}).Rules)
	_, ok := e.Evaluate(Document{}).Best()
	require.False(t, ok)
}

// The count of documents that an evaluator has seen may run over.
func TestEvaluatorCountsRunOver(t *testing.T) {
	e, err := Compile(Set{ID: "s", Hit: HitPolicySum, Conclusions: []Conclusion{{ID: "a"}}, Rules: []Rule{{ID: "r", Then: "a", Weight: 1, When: Condition{Term: "学校"}}}})
	require.NoError(t, err)
	v := e.Evaluator()
	d := Document{Title: "学校"}
	want := v.Evaluate(d)
	v.epoch = ^uint32(0)
	require.Empty(t, v.Evaluate(Document{Title: "公园"}).Conclusions)
	require.Equal(t, want, v.Evaluate(d))
	m, err := newMatcher([]string{"学校"})
	require.NoError(t, err)
	f := m.finder()
	require.Len(t, f.find("学校"), 1)
	f.epoch = ^uint32(0)
	require.Empty(t, f.find("公园"))
	require.Len(t, f.find("学校"), 1)
}

func TestEvaluateWithoutTerms(t *testing.T) {
	set := Set{ID: "s", Hit: HitPolicyUnique, Conclusions: []Conclusion{{ID: "a"}, {ID: "b"}}, Rules: []Rule{
		{ID: "city", Then: "a", When: Condition{Field: "level", Is: []string{"city"}}},
		{ID: "other", Then: "b", When: Condition{None: []Condition{{Field: "level", Is: []string{"city", "county"}}}}},
		{ID: "county", Then: "b", When: Condition{Field: "level", Is: []string{"county"}}}}}
	e, err := Compile(set)
	require.NoError(t, err)
	best, ok := e.Evaluate(Document{Title: "学校", Fields: []Field{{"level", "city"}}}).Best()
	require.True(t, ok)
	require.Equal(t, Scored{"a", 0, []Hit{{"city", "city", WhereField, "level", [2]int{}}}}, best)
	best, ok = e.Evaluate(Document{}).Best()
	require.True(t, ok)
	require.Equal(t, Scored{"b", 0, []Hit{{Rule: "other"}}}, best)
	both := e.Evaluate(Document{Fields: []Field{{"level", "county"}, {"level", "city"}}})
	_, ok = both.Best()
	require.False(t, ok)
	require.Len(t, both.Conclusions, 2)
	require.Equal(t, []string{"city", "county"}, []string{both.Notes[0].Args[0].Value, both.Notes[0].Args[1].Value})
	empty, err := Compile(Set{ID: "s", Hit: HitPolicySum, Conclusions: []Conclusion{{ID: "a"}}})
	require.NoError(t, err)
	require.Equal(t, codeNoEvidence.Code, empty.Evaluate(Document{Title: "学校"}).Notes[0].Code)
}
