package stats

import (
	"encoding/json"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

func tally(t testing.TB, o TallyOptions, records []Record) *Tally {
	t.Helper()
	out, err := NewTally(o)
	require.NoError(t, err)
	for _, r := range records {
		require.NoError(t, out.Add(r))
	}
	return out
}

func saved(t testing.TB, tl *Tally) string {
	t.Helper()
	b, err := json.Marshal(tl)
	require.NoError(t, err)
	return string(b)
}

// However the records are ordered and divided, and in whatever order the parts
// are merged, the tally is the same to the byte.
func TestTallyDoesNotDependOnOrderOrDivision(t *testing.T) {
	records := sample()
	for _, o := range []TallyOptions{
		{},
		{By: []Dimension{ByDepartment, ByYear}},
		{By: []Dimension{"satisfaction", ByKey, "role"}, Unique: true},
	} {
		want := saved(t, tally(t, o, records))
		for seed := range 4 {
			shuffled := mixed(records, seed)
			require.Equal(t, want, saved(t, tally(t, o, shuffled)))
			shards := make([]*Tally, 1+seed*3)
			for n := range shards {
				from, to := n*len(records)/len(shards), (n+1)*len(records)/len(shards)
				shards[n] = tally(t, o, shuffled[from:to])
			}
			for len(shards) > 1 { // the last into the first, the next last into the next first …
				half := len(shards) / 2
				for n := range half {
					require.NoError(t, shards[n].Merge(shards[len(shards)-1-n]))
				}
				shards = shards[:len(shards)-half]
			}
			require.Equal(t, want, saved(t, shards[0]))
		}
	}
}

func TestMergeCommutes(t *testing.T) {
	records := sample()
	o := TallyOptions{By: []Dimension{ByDepartment}}
	a, b := tally(t, o, records[:200]), tally(t, o, records[200:])
	left, right := tally(t, o, nil), tally(t, o, nil)
	require.NoError(t, left.Merge(a))
	require.NoError(t, left.Merge(b))
	require.NoError(t, right.Merge(b))
	require.NoError(t, right.Merge(a))
	require.Equal(t, saved(t, left), saved(t, right))
	require.Equal(t, 601, left.records)
	require.Equal(t, 200, a.records, "what is merged stays as it is")
}

// The groups together are the whole, and each group's figures are those that
// the indicators count over its records alone.
func TestGroupsAddUp(t *testing.T) {
	records := sample()
	total := tally(t, TallyOptions{}, records).Table().Groups
	require.Len(t, total, 1)
	require.Empty(t, total[0].Key)
	for _, d := range Dimensions() {
		groups := tally(t, TallyOptions{By: []Dimension{d}}, records).Table().Groups
		for n, f := range total[0].Figures {
			part, whole := 0, 0
			for _, g := range groups {
				part += g.Figures[n].Part
				whole += g.Figures[n].Whole
			}
			require.Equal(t, [2]int{f.Part, f.Whole}, [2]int{part, whole}, "%s by %s", f.Indicator, d)
		}
		for _, g := range groups {
			var own []Record
			for _, r := range records {
				if dimensions.of[d](&r) == g.Key.Of(d) {
					own = append(own, r)
				}
			}
			require.Len(t, own, g.Records)
			require.Equal(t, indicator(t, ReplyRate).Figure(own), g.Figure(ReplyRate))
		}
	}
	require.Equal(t, Figure{}, total[0].Figure("no_such_rate"))
}

func TestGroupsAreOrdered(t *testing.T) {
	records := []Record{
		{ID: "1", Year: 2024, Department: "b"}, {ID: "2", Year: 1987, Department: "a"}, {ID: "3", Department: "a"},
		{ID: "4", Year: 2024}, {ID: "5", Year: 2024, Department: "教育局"}, {ID: "6", Year: 2023, Department: "b"},
	}
	var keys []string
	for _, g := range tally(t, TallyOptions{By: []Dimension{ByYear, ByDepartment}}, records).Table().Groups {
		b, err := json.Marshal(g.Key)
		require.NoError(t, err)
		keys = append(keys, string(b))
		var back Key
		require.NoError(t, json.Unmarshal(b, &back))
		require.Equal(t, g.Key, back)
	}
	require.Equal(t, []string{
		`{"year":1987,"department":"a"}`,
		`{"year":2023,"department":"b"}`,
		`{"year":2024,"department":"b"}`,
		`{"year":2024,"department":"教育局"}`,
		`{"year":2024,"department":null}`,
		`{"year":null,"department":"a"}`,
	}, keys)
	require.Equal(t, "year=2024 department=b", Key{{ByYear, "2024"}, {ByDepartment, "b"}}.String())
}

// Values are kept apart whatever stands in them.
func TestGroupsAreKeptApart(t *testing.T) {
	records := []Record{{ID: "1", Department: "a\x00", Section: "b"}, {ID: "2", Department: "a", Section: "\x00b"}, {ID: "3", Department: "a\x00\x01b"}}
	require.Len(t, tally(t, TallyOptions{By: []Dimension{ByDepartment, BySection}}, records).Table().Groups, 3)
}

func TestTableJSON(t *testing.T) {
	records := []Record{}
	for n := range 36 {
		r := Record{ID: string(rune('A' + n)), Department: "science", Year: 2024, Role: vocab.RoleLead}
		if n > 0 {
			r.RepliedOn = deadline.MustDate("2024-05-01")
		}
		records = append(records, r)
	}
	b, err := json.Marshal(tally(t, TallyOptions{By: []Dimension{ByDepartment, ByYear}, Indicators: []Indicator{indicator(t, ReplyRate), indicator(t, OnTimeRate)}}, records).Table())
	require.NoError(t, err)
	replies, onTime := indicator(t, ReplyRate), indicator(t, OnTimeRate)
	text := func(x vocab.Text) string { b, _ := json.Marshal(x); return string(b) }
	require.JSONEq(t, `{"groups":[{"key":{"department":"science","year":2024},"records":36,"figures":[
		{"indicator":"reply_rate","name":`+text(replies.Name)+`,"unit":"件","part":35,"whole":36,"percent":"97.22","definition":`+text(replies.Definition)+`},
		{"indicator":"on_time_rate","name":`+text(onTime.Name)+`,"unit":"件","part":0,"whole":0,"percent":null,"definition":`+text(onTime.Definition)+`,
		 "excluded":[{"code":"not_replied","n":1,"text":{"zh":"尚未答复","en":"not replied to yet"}},{"code":"no_due","n":35,"text":{"zh":"没有答复期限","en":"no due date for the reply"}}]}]}]}`, string(b))

	b, err = json.Marshal(tally(t, TallyOptions{By: []Dimension{ByYear}}, nil).Table())
	require.NoError(t, err)
	require.JSONEq(t, `{"groups":[]}`, string(b))
	require.Len(t, tally(t, TallyOptions{}, nil).Table().Groups, 1, "without grouping there is one group, also of nothing")
}

func TestDuplicatesAreRefusedWhenAsked(t *testing.T) {
	plain := tally(t, TallyOptions{}, []Record{{ID: "a"}, {ID: "a"}})
	require.Equal(t, 2, plain.records)

	unique := tally(t, TallyOptions{Unique: true}, []Record{{ID: "a"}, {ID: "b"}})
	before := saved(t, unique)
	require.ErrorIs(t, unique.Add(Record{ID: "a", Year: 2024}), ErrDuplicate)
	require.ErrorIs(t, unique.Merge(tally(t, TallyOptions{Unique: true}, []Record{{ID: "c"}, {ID: "b"}})), ErrDuplicate)
	require.ErrorIs(t, unique.Merge(plain), ErrMismatch)
	require.Equal(t, before, saved(t, unique), "a refused merge changes nothing")
	require.NoError(t, unique.Merge(tally(t, TallyOptions{Unique: true}, []Record{{ID: "c"}})))
	require.Equal(t, 3, unique.records)
}

func TestMergeWantsTheSameQuestion(t *testing.T) {
	one := tally(t, TallyOptions{}, nil)
	require.ErrorIs(t, one.Merge(tally(t, TallyOptions{By: []Dimension{ByYear}}, nil)), ErrMismatch)
	require.ErrorIs(t, one.Merge(tally(t, TallyOptions{Indicators: Indicators()[1:]}, nil)), ErrMismatch)
	other := Indicators()
	other[5].Definition.ZH += "。"
	require.ErrorIs(t, one.Merge(tally(t, TallyOptions{Indicators: other}, nil)), ErrMismatch, "the same id with another definition is another figure")
	require.ErrorIs(t, one.Merge(one), ErrMismatch)
	require.ErrorIs(t, one.Merge(nil), ErrTally)
	require.ErrorIs(t, one.Merge(&Tally{}), ErrTally)
}

func TestTallyIsBounded(t *testing.T) {
	small := tally(t, TallyOptions{By: []Dimension{ByDepartment}, MaxGroups: 2}, []Record{{ID: "1", Department: "a"}, {ID: "2", Department: "b"}})
	before := saved(t, small)
	require.ErrorIs(t, small.Add(Record{ID: "3", Department: "c"}), ErrTooMany)
	require.ErrorIs(t, small.Merge(tally(t, TallyOptions{By: []Dimension{ByDepartment}}, []Record{{ID: "4", Department: "d"}})), ErrTooMany)
	require.Equal(t, before, saved(t, small))
	require.NoError(t, small.Add(Record{ID: "3", Department: "a"}))

	full := tally(t, TallyOptions{}, nil)
	full.records = maxRecords
	require.ErrorIs(t, full.Add(Record{ID: "x"}), ErrTooMany)
	require.ErrorIs(t, full.Merge(tally(t, TallyOptions{}, []Record{{ID: "x"}})), ErrTooMany)
}

func TestNewTallySaysAllThatIsWrong(t *testing.T) {
	twice := []Indicator{indicator(t, ReplyRate), indicator(t, ReplyRate), {}}
	_, err := NewTally(TallyOptions{By: []Dimension{ByYear, ByYear, "colour"}, Indicators: twice, MaxGroups: -1})
	require.ErrorIs(t, err, ErrTally)
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	require.Equal(t, []string{"indicator.id", "indicator.text", "indicator.unit", "tally.by", "tally.groups", "tally.indicator"}, faults.Codes())

	_, err = NewTally(TallyOptions{Indicators: make([]Indicator, maxIndicators+1)})
	require.ErrorIs(t, err, ErrTally)

	require.ErrorIs(t, new(Tally).Add(Record{ID: "x"}), ErrTally)
	require.Error(t, tally(t, TallyOptions{}, nil).Add(Record{}), "a record without id is not counted")
}

func TestTallyOwnsItsIndicators(t *testing.T) {
	mine := Indicators()
	tl := tally(t, TallyOptions{Indicators: mine}, sample())
	before := saved(t, tl)
	for n := range mine {
		mine[n].ID = ""
		if len(mine[n].Population) > 0 {
			mine[n].Population[0].Any[0] = ""
		}
	}
	require.Equal(t, before, saved(t, tl))
}

func TestAddDoesNotAllocate(t *testing.T) {
	records := sample()
	tl := tally(t, TallyOptions{By: []Dimension{ByDepartment, ByYear}}, records)
	n := testing.AllocsPerRun(100, func() { _ = tl.Add(records[4]) })
	require.LessOrEqual(t, n, 1.0, "the year is written as text, nothing else is kept")
}

func BenchmarkTallyAdd(b *testing.B) {
	records := sample()
	tl := tally(b, TallyOptions{By: []Dimension{ByDepartment, ByYear}}, nil)
	n := 0
	b.ReportAllocs()
	for b.Loop() {
		if err := tl.Add(records[n%len(records)]); err != nil {
			b.Fatal(err)
		}
		n++
	}
}

func BenchmarkTallyTable(b *testing.B) {
	tl := tally(b, TallyOptions{By: []Dimension{ByDepartment, ByYear}}, sample())
	for b.Loop() {
		_ = tl.Table()
	}
}

func BenchmarkTallyMerge(b *testing.B) {
	o := TallyOptions{By: []Dimension{ByDepartment, ByYear}}
	tl, shard := tally(b, o, nil), tally(b, o, sample())
	for b.Loop() {
		if err := tl.Merge(shard); err != nil {
			b.Fatal(err)
		}
	}
}
