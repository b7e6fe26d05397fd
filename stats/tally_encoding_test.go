package stats

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/stretchr/testify/require"
)

func TestTallyGoesOnAfterSaving(t *testing.T) {
	records := sample()
	for _, o := range []TallyOptions{{}, {By: []Dimension{ByDepartment, ByKey, ByYear}, Unique: true}} {
		var back Tally
		require.NoError(t, json.Unmarshal([]byte(saved(t, tally(t, o, records[:300]))), &back))
		for _, r := range records[300:] {
			require.NoError(t, back.Add(r))
		}
		require.Equal(t, saved(t, tally(t, o, records)), saved(t, &back))
		if o.Unique {
			require.ErrorIs(t, back.Add(records[0]), ErrDuplicate)
		}
	}
}

// What no records can have given is refused, and the tally keeps what it held.
func TestSavedTallyIsHeldAgainstItself(t *testing.T) {
	good := saved(t, tally(t, TallyOptions{
		By: []Dimension{ByDepartment}, Unique: true, Indicators: []Indicator{indicator(t, SatisfactionRate), indicator(t, AdoptionRate)},
	}, []Record{rated1("a", 3), rated1("b", 2)}))
	require.Contains(t, good, `"counts":[{"part":2,"whole":2,"excluded":[0,0,0,0,0,0,0]},{"part":2,"whole":5,"excluded":[0,0,0,0]}]`)
	for name, change := range map[string][2]string{
		"another version":       {`"version":1`, `"version":2`},
		"no indicators":         {`"indicators":[`, `"indicators":[],"other":[`},
		"broken indicator":      {`"unit":"件"`, `"unit":""`},
		"unknown dimension":     {`"by":["department"]`, `"by":["colour"]`},
		"key of another":        {`"key":{"department":"x"}`, `"key":{"section":"x"}`},
		"key too short":         {`"key":{"department":"x"}`, `"key":{}`},
		"key no object":         {`"key":{"department":"x"}`, `"key":["x"]`},
		"key twice":             {`"key":{"department":"x"}`, `"key":{"department":"x","department":"y"}`},
		"key of another kind":   {`"key":{"department":"x"}`, `"key":{"department":7}`},
		"key empty":             {`"key":{"department":"x"}`, `"key":{"department":""}`},
		"key too long":          {`"key":{"department":"x"}`, `"key":{"department":"` + strings.Repeat("x", maxText+1) + `"}`},
		"part above whole":      {`"part":2,"whole":2`, `"part":3,"whole":2`},
		"whole above records":   {`"part":2,"whole":2`, `"part":2,"whole":3`},
		"part below 0":          {`"part":2,"whole":5`, `"part":-1,"whole":5`},
		"more than can be":      {`"part":2,"whole":5`, `"part":2,"whole":2001`},
		"excluded above all":    {`"excluded":[0,0,0,0]`, `"excluded":[0,0,0,3]`},
		"excluded below 0":      {`"excluded":[0,0,0,0]`, `"excluded":[0,-1,0,0]`},
		"excluded too short":    {`"excluded":[0,0,0,0]`, `"excluded":[0]`},
		"groups and all differ": {`"records":2,"unique"`, `"records":3,"unique"`},
		"records below 0":       {`"records":2,"counts"`, `"records":-2,"counts"`},
		"group of nothing":      {`"records":2,"counts"`, `"records":0,"counts"`},
		"an id missing":         {`"ids":["a","b"]`, `"ids":["a"]`},
		"an id twice":           {`"ids":["a","b"]`, `"ids":["a","a"]`},
		"an id empty":           {`"ids":["a","b"]`, `"ids":["a",""]`},
		"ids not asked for":     {`"unique":true`, `"unique":false`},
		"no counts":             {`"counts":[`, `"counts":[],"more":[`},
		"null for a part":       {`"part":2,"whole":5`, `"part":null,"whole":5`},
		"null for a whole":      {`"part":2,"whole":2`, `"part":2,"whole":null`},
		"null in a list":        {`"excluded":[0,0,0,0]`, `"excluded":[0,null,0,0]`},
		"null for records":      {`"records":2,"counts"`, `"records":null,"counts"`},
		"null for all records":  {`"records":2,"unique"`, `"records":null,"unique"`},
		"null for unique":       {`"unique":true`, `"unique":null`},
		"null for by":           {`"by":["department"]`, `"by":null`},
		"no part":               {`"part":2,"whole":5`, `"whole":5`},
		"another name":          {`"part":2,"whole":2`, `"Part":2,"whole":2`},
		"a name more":           {`"part":2,"whole":2`, `"part":2,"whole":2,"note":"x"`},
		"a member twice":        {`"version":1`, `"version":1,"version":1`},
		"a name misspelt":       {`"groups":[`, `"group":[`},
		"no JSON":               {`{"version"`, `{version`},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, good, change[0])
			bad := strings.Replace(good, change[0], change[1], 1)
			held := tally(t, TallyOptions{}, []Record{{ID: "held"}})
			before := saved(t, held)
			require.Error(t, held.UnmarshalJSON([]byte(bad)))
			require.ErrorIs(t, held.UnmarshalJSON([]byte(bad)), ErrTally)
			require.Equal(t, before, saved(t, held))
		})
	}
	_, err := json.Marshal(&Tally{})
	require.ErrorIs(t, err, ErrTally)
}

func TestSavedGroupsComeOnce(t *testing.T) {
	good := saved(t, tally(t, TallyOptions{By: []Dimension{ByYear}}, []Record{{ID: "a", Year: 2023}, {ID: "b", Year: 2024}}))
	require.Error(t, json.Unmarshal([]byte(strings.Replace(good, `{"year":2024}`, `{"year":2023}`, 1)), new(Tally)))
	for _, year := range []string{"0", "-1", "10000", "2024.5", `"2024"`, "true"} {
		require.Error(t, json.Unmarshal([]byte(strings.Replace(good, `{"year":2024}`, `{"year":`+year+`}`, 1)), new(Tally)), year)
	}
	require.NoError(t, json.Unmarshal([]byte(strings.Replace(good, `{"year":2024}`, `{"year":null}`, 1)), new(Tally)))
}

// A form that MarshalJSON never writes is refused with its place.
func TestASavedTallyIsReadAsItIsWritten(t *testing.T) {
	good := saved(t, tally(t, TallyOptions{By: []Dimension{ByYear}, Unique: true, Indicators: Indicators()[:2]}, []Record{{ID: "a", Year: 2023}, {ID: "b", Year: 2024}}))
	require.NoError(t, json.Unmarshal([]byte(good), new(Tally)))
	for _, wrong := range []string{`1`, `"true"`, `[]`} {
		var fs vocab.Faults
		require.ErrorAs(t, new(Tally).UnmarshalJSON([]byte(strings.Replace(good, `"unique":true`, `"unique":`+wrong, 1))), &fs)
		require.Equal(t, "/unique", fs[0].Path)
	}
	var plain tallyJSON
	require.NoError(t, json.Unmarshal([]byte(good), &plain))
	for n := range plain.Indicators {
		surplus := plain
		surplus.Groups = append([]groupJSON(nil), plain.Groups...)
		counts := append([]countJSON(nil), plain.Groups[0].Counts...)
		counts[n].Excluded = append(append([]int(nil), counts[n].Excluded...), 0)
		surplus.Groups[0].Counts = counts
		text, err := json.Marshal(surplus)
		require.NoError(t, err)
		require.ErrorIs(t, json.Unmarshal(text, new(Tally)), ErrTally)
	}
}

func rated1(id string, demands int) Record {
	r := Record{ID: id, Department: "x", Demands: demands, Adopted: demands / 2}
	r.Satisfaction.Result = proposal.SatisfactionSatisfied
	return r
}

// Whatever is read is written again as the same bytes, and goes on counting.
func FuzzTallyJSON(f *testing.F) {
	records := sample()[:6]
	for _, o := range []TallyOptions{
		{Indicators: Indicators()[:3]},
		{By: []Dimension{ByDepartment, ByYear}, Unique: true, Indicators: Indicators()[10:14]},
		{By: []Dimension{ByKey, "class"}, Indicators: Indicators()[40:43]},
	} {
		f.Add([]byte(saved(f, tally(f, o, records))))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var a, b Tally
		if json.Unmarshal(data, &a) != nil {
			return
		}
		first := saved(t, &a)
		require.NoError(t, json.Unmarshal([]byte(first), &b))
		require.Equal(t, first, saved(t, &b))
		for _, g := range b.Table().Groups {
			for _, f := range g.Figures {
				require.True(t, f.Part >= 0 && f.Part <= f.Whole)
				_ = f.Percent(2)
			}
		}
		_ = b.Add(Record{ID: "one more"})
	})
}
