package stats

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

func published(t testing.TB, data string) Published {
	t.Helper()
	p, faults := vocab.Decode[Published]([]byte(data))
	require.Empty(t, faults)
	return p
}

// brief lists the findings as "path code severity suggestion".
func brief(t testing.TB, p Published) []string {
	t.Helper()
	r, err := Reconcile(p)
	require.NoError(t, err)
	require.Equal(t, len(r.Findings) == 0, r.Consistent)
	var list []string
	for _, f := range r.Findings {
		require.NotEmpty(t, f.Text.ZH)
		require.NotEmpty(t, f.Text.EN)
		s := f.Path + " " + f.Code + " " + f.Misprint.String()
		if !f.Suggestion.IsZero() {
			b, err := json.Marshal(f.Suggestion)
			require.NoError(t, err)
			s += " " + string(b)
		}
		list = append(list, s)
	}
	return list
}

// Figures as printed in public reports; what is wrong with them was found by hand
// before.
func TestPublishedReports(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{
			"内蒙古自治区政协 2025: 233 where 223 fits",
			`{"counts":{"submitted":1190,"received":893,"member":670,"collective":233},"sums":[{"whole":"received","parts":["member","collective"]}],
			 "rates":[{"name":"filing","part":"received","whole":"submitted","printed":"75.04%"},{"name":"member","part":"member","whole":"received","printed":"75.03%"},
			 {"name":"collective","part":"collective","whole":"received","printed":"24.97%"}],"changes":[{"name":"cases","now":36,"before":29,"printed":"24.14%"}]}`,
			[]string{`/sums/0 reconcile.sum error {"collective":223}`, `/rates/2 reconcile.rate error {"collective":223}`},
		},
		{
			"西藏自治区政协 2021: 77.83 for 77.84, the shares made to add up to 100",
			`{"counts":{"all":361,"a":41,"b":281,"c":30,"d":9},"sums":[{"whole":"all","parts":["a","b","c","d"]}],
			 "rates":[{"name":"a","part":"a","whole":"all","printed":"11.36%"},{"name":"b","part":"b","whole":"all","printed":"77.83%"},
			 {"name":"c","part":"c","whole":"all","printed":"8.31%"},{"name":"d","part":"d","whole":"all","printed":"2.5%"}]}`,
			[]string{`/rates/1 reconcile.adjusted adjusted {"b":"77.84%"}`},
		},
		{
			"三明市政协 2016: no sum is declared, the rates stand side by side; 9.8 for 9.7",
			`{"counts":{"all":267,"member":163,"collective":104,"economy":58,"culture":26,"society":152,"ecology":31},
			 "rates":[{"name":"member","part":"member","whole":"all","printed":"61%"},{"name":"collective","part":"collective","whole":"all","printed":"39%"},
			 {"name":"economy","part":"economy","whole":"all","printed":"21.7%"},{"name":"culture","part":"culture","whole":"all","printed":"9.8%"},
			 {"name":"society","part":"society","whole":"all","printed":"56.9%"},{"name":"ecology","part":"ecology","whole":"all","printed":"11.6%"}]}`,
			[]string{`/rates/3 reconcile.adjusted adjusted {"culture":"9.7%"}`},
		},
		{
			"德州市政协 2022: four of five bent",
			`{"counts":{"all":405,"a":125,"b":12,"c":54,"d":189,"e":25},"sums":[{"whole":"all","parts":["a","b","c","d","e"]}],
			 "rates":[{"name":"a","part":"a","whole":"all","printed":"31%"},{"name":"b","part":"b","whole":"all","printed":"2.9%"},
			 {"name":"c","part":"c","whole":"all","printed":"13.4%"},{"name":"d","part":"d","whole":"all","printed":"46.6%"},{"name":"e","part":"e","whole":"all","printed":"6.1%"}]}`,
			[]string{
				`/rates/1 reconcile.adjusted adjusted {"b":"3.0%"}`, `/rates/2 reconcile.adjusted adjusted {"c":"13.3%"}`,
				`/rates/3 reconcile.adjusted adjusted {"d":"46.7%"}`, `/rates/4 reconcile.adjusted adjusted {"e":"6.2%"}`,
			},
		},
		{
			"上海市松江区政协 2020: 74.8 for 74.9",
			`{"counts":{"all":183,"a":137,"b":26,"c":20},"rates":[{"name":"a","part":"a","whole":"all","printed":"74.8%"},
			 {"name":"b","part":"b","whole":"all","printed":"14.2%"},{"name":"c","part":"c","whole":"all","printed":"11%"}]}`,
			[]string{`/rates/0 reconcile.adjusted adjusted {"a":"74.9%"}`},
		},
		{
			"东城 2015: 82.5 printed for the sum of 47.2 and 35.4 cannot be judged without counts",
			`{"rates":[{"name":"satisfied","part":null,"whole":null,"printed":"82.5%"}]}`, nil,
		},
		{
			"a rate of which only the whole is known: 98.5% of 32",
			`{"counts":{"all":32},"rates":[{"name":"r","part":null,"whole":"all","printed":"98.5%"}]}`,
			[]string{`/rates/0 reconcile.rate_impossible error`},
		},
		{
			"商洛市商州区政协 2016: all right",
			`{"counts":{"received":271,"filed":216,"economy":46,"culture":68,"ecology":91,"united":11,"advice":55},
			 "sums":[{"whole":"filed","parts":["economy","culture","ecology","united"]},{"whole":"received","parts":["filed","advice"]}],
			 "rates":[{"name":"filing","part":"filed","whole":"received","printed":"79.7%"}]}`, nil,
		},
		{
			"a county of Ankang 2018: judged at the decimals printed, 94.8 is 95",
			`{"counts":{"received":135,"filed":128},"rates":[{"name":"filing","part":"filed","whole":"received","printed":"95%"}]}`, nil,
		},
		{
			"shares rounded each by itself need not add up to 100",
			`{"counts":{"all":3,"a":1,"b":1,"c":1},"sums":[{"whole":"all","parts":["a","b","c"]}],"rates":[{"name":"a","part":"a","whole":"all","printed":"33.3%"},
			 {"name":"b","part":"b","whole":"all","printed":"33.3%"},{"name":"c","part":"c","whole":"all","printed":"33.3%"}]}`, nil,
		},
	} {
		t.Run(test.name, func(t *testing.T) { require.Equal(t, test.want, brief(t, published(t, test.data))) })
	}
}

func TestReconcileOneByOne(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{"cut", `{"counts":{"p":2,"w":3},"rates":[{"name":"r","part":"p","whole":"w","printed":"66.66%"}]}`, []string{`/rates/0 reconcile.truncated truncated {"r":"66.67%"}`}},
		{"bent without a reason", `{"counts":{"p":1,"w":3},"rates":[{"name":"r","part":"p","whole":"w","printed":"33.4%"}]}`, []string{`/rates/0 reconcile.rate error {"r":"33.3%"}`}},
		{"half goes up", `{"counts":{"p":1,"w":8},"rates":[{"name":"r","part":"p","whole":"w","printed":"13%"}]}`, nil},
		{"of nothing", `{"counts":{"p":0,"w":0},"rates":[{"name":"r","part":"p","whole":"w","printed":"100%"}]}`, []string{`/rates/0 reconcile.no_value error`}},
		{"of nothing, part unknown", `{"counts":{"w":0},"rates":[{"name":"r","whole":"w","printed":"0%"}]}`, []string{`/rates/0 reconcile.no_value error`}},
		{"possible only by cutting", `{"counts":{"w":3},"rates":[{"name":"r","whole":"w","printed":"66.6%"}]}`, []string{`/rates/0 reconcile.truncated truncated`}},
		{"whole unknown, possible", `{"counts":{"p":7},"rates":[{"name":"r","part":"p","printed":"23.33%"}]}`, nil},
		{"whole unknown, impossible", `{"counts":{"p":1},"rates":[{"name":"r","part":"p","printed":"75%"}]}`, []string{`/rates/0 reconcile.rate_impossible error`}},
		{"nothing of an unknown whole", `{"counts":{"p":0},"rates":[{"name":"r","part":"p","printed":"0.0%"}]}`, nil},
		{"something of nothing", `{"counts":{"p":0},"rates":[{"name":"r","part":"p","printed":"0.1%"}]}`, []string{`/rates/0 reconcile.rate_impossible error`}},
		{"next to nothing of a large whole", `{"counts":{"p":3},"rates":[{"name":"r","part":"p","printed":"0.0%"}]}`, nil},
		{"sum without rates: no answer", `{"counts":{"w":9,"a":4,"b":4},"sums":[{"whole":"w","parts":["a","b"]}]}`, []string{`/sums/0 reconcile.sum error`}},
		{
			"the whole is wrong", `{"counts":{"w":109,"a":60,"b":40},"sums":[{"whole":"w","parts":["a","b"]}],
			"rates":[{"name":"a","part":"a","whole":"w","printed":"60.0%"},{"name":"b","part":"b","whole":"w","printed":"40.0%"}]}`,
			[]string{`/sums/0 reconcile.sum error {"w":100}`, `/rates/0 reconcile.rate error {"w":100}`, `/rates/1 reconcile.rate error {"w":100}`},
		},
		{"growth", `{"changes":[{"name":"c","now":36,"before":29,"printed":"24.14%"}]}`, nil},
		{"growth wrong", `{"changes":[{"name":"c","now":36,"before":29,"printed":"24.41%"}]}`, []string{`/changes/0 reconcile.change error {"c":"24.14%"}`}},
		{"growth cut", `{"changes":[{"name":"c","now":5,"before":3,"printed":"66.6"}]}`, []string{`/changes/0 reconcile.truncated truncated {"c":"66.7%"}`}},
		{"decline", `{"changes":[{"name":"c","now":29,"before":36,"printed":"-19.44%"}]}`, nil},
		{"decline printed as growth", `{"changes":[{"name":"c","now":29,"before":36,"printed":"19.44%"}]}`, []string{`/changes/0 reconcile.change error {"c":"-19.44%"}`}},
		{"no change", `{"changes":[{"name":"c","now":29,"before":29,"printed":"-0%"}]}`, nil},
		{"from nothing", `{"changes":[{"name":"c","now":29,"before":0,"printed":"100%"}]}`, []string{`/changes/0 reconcile.no_value error`}},
		{"more than doubled", `{"changes":[{"name":"c","now":90,"before":29,"printed":"+210.34%"}]}`, nil},
		{"nothing printed", `{}`, nil},
	} {
		t.Run(test.name, func(t *testing.T) { require.Equal(t, test.want, brief(t, published(t, test.data))) })
	}
}

// Against counting it out: a printed rate is right, cut, off or wrong exactly as
// the exact fraction says, and the possible parts and wholes are those found by
// trying all.
func TestPrintedAgainstTryingAll(t *testing.T) {
	for digits := 0; digits <= 2; digits++ {
		for _, units := range []int{0, 1, 5, 33, 66, 67, 99, 100, 985, 3333, 7503, 10000, 12050} {
			p, ok := parsePrinted(fixed(fmt.Sprint(units), digits))
			require.True(t, ok)
			scale := 100
			for range digits {
				scale *= 10
			}
			for whole := 1; whole <= 40; whole++ {
				var right, cut []int
				for part := 0; part <= 60; part++ {
					exact := part * scale // in units × whole
					want := roundedWrong
					switch {
					case (2*exact+whole)/(2*whole) == units:
						want = roundedHalfUp
						right = append(right, part)
					case exact/whole == units:
						want = roundedCut
					case exact > (units-1)*whole && exact < units*whole:
						want = roundedOff
					}
					if exact/whole == units {
						cut = append(cut, part)
					}
					require.Equal(t, want, p.judge(part, whole), "%d of %d as %s", part, whole, p)
					require.Equal(t, Figure{Part: part, Whole: whole}.Percent(digits)+"%", p.of(part, whole).String())
				}
				within(t, p, whole, false, right)
				within(t, p, whole, true, cut)
			}
			for part := 1; part <= 20; part++ {
				for _, cut := range []bool{false, true} {
					first, last := p.wholes(part, cut)
					for whole := int64(1); whole <= 400; whole++ {
						fits := p.judge(part, int(whole)) == roundedHalfUp
						if cut {
							fits = part*scale/int(whole) == units
						}
						inside := first.Int64() <= whole && (last == nil || whole <= last.Int64())
						require.Equal(t, fits, inside, "%d of %d as %s", part, whole, p)
					}
				}
			}
		}
	}
}

func within(t *testing.T, p printed, whole int, cut bool, want []int) {
	t.Helper()
	first, last := p.parts(whole, cut)
	for part := int64(0); part <= 60; part++ {
		expected := false
		for _, x := range want {
			expected = expected || int64(x) == part
		}
		require.Equal(t, expected, first.Int64() <= part && part <= last.Int64(), "%d of %d as %s", part, whole, p)
	}
}

func TestParsePrinted(t *testing.T) {
	for in, want := range map[string]string{
		"75.03%": "75.03%", " 75.03 % ": "75.03%", "100\uff05": "100%", "0.50": "0.50%", "-3.5%": "-3.5%", "+3%": "3%", "\u22123%": "-3%", "-0%": "0%",
		"007%": "007%",
	} {
		p, ok := parsePrinted(in)
		require.True(t, ok, in)
		require.Equal(t, strings.TrimLeft(want, "0") == strings.TrimLeft(p.String(), "0"), true, "%s: %s", in, p)
	}
	for _, in := range []string{"", "%", "近60%", "7.", ".5", "1e3", "--1", "1,000%", "1234567890123456%", "12%%x", "1.2.3"} {
		_, ok := parsePrinted(in)
		require.False(t, ok, in)
	}
}

func TestPublishedValidate(t *testing.T) {
	p := published(t, `{"counts":{"a":-1,"b":2},"sums":[{"whole":"b","parts":["a","a","x","b"]},{"whole":"y","parts":[]}],
		"rates":[{"name":"r","part":"z","whole":"b","printed":"-1%"}],"changes":[{"name":"c","now":-1,"before":1,"printed":"viel"}]}`)
	_, err := Reconcile(p)
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	var got []string
	for _, f := range faults {
		got = append(got, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{
		"/counts/a published.count", "/sums/0/parts/1 published.twice", "/sums/0/parts/2 published.unknown", "/sums/0/parts/3 published.twice",
		"/sums/1/parts published.size", "/sums/1/whole published.unknown", "/rates/0/part published.unknown", "/rates/0/printed published.printed",
		"/changes/0/now published.count", "/changes/0/printed published.printed",
	}, got)

	require.Error(t, Published{Changes: make([]PublishedChange, maxPublished+1)}.validate())
	many := Published{Counts: map[string]int{"w": 1}}
	for range 11 {
		many.Sums = append(many.Sums, Sum{Whole: "w", Parts: make([]string, maxPublished)})
	}
	require.Error(t, many.validate())
	if math.MaxInt > maxPrinted {
		big := 1
		for range 51 {
			big *= 2
		}
		require.Error(t, Published{Counts: map[string]int{"x": big}}.validate())
	}
}

// The largest report that is taken is judged, with all its numbers at the limit.
func TestReconcileIsBounded(t *testing.T) {
	p := Published{Counts: map[string]int{}}
	for n := range maxPublished {
		p.Counts[fmt.Sprint(n)] = n % 2
	}
	for n := range maxPublished {
		p.Rates = append(p.Rates, PublishedRate{Name: "r", Part: fmt.Sprint(n), Whole: "1", Printed: "33.3%"})
	}
	for s := range 10 {
		sum := Sum{Whole: fmt.Sprint(s)}
		for n := 10; n < maxPublished; n++ {
			sum.Parts = append(sum.Parts, fmt.Sprint(n))
		}
		p.Sums = append(p.Sums, sum)
	}
	r, err := Reconcile(p)
	require.NoError(t, err)
	require.NotEmpty(t, r.Findings)
}

func FuzzReconcile(f *testing.F) {
	f.Add("75.03%", 670, 893, 223)
	f.Add("-3.5", 0, 0, 1)
	f.Add("999999999999.999%", 1<<30, 1, 7)
	f.Fuzz(func(t *testing.T, text string, a, b, c int) {
		p := Published{
			Counts:  map[string]int{"a": a, "b": b, "c": c},
			Sums:    []Sum{{Whole: "b", Parts: []string{"a", "c"}}},
			Rates:   []PublishedRate{{Name: "r", Part: "a", Whole: "b", Printed: text}, {Name: "s", Part: "c", Whole: "b", Printed: text}, {Name: "u", Whole: "b", Printed: text}, {Name: "v", Part: "a", Printed: text}},
			Changes: []PublishedChange{{Name: "c", Now: a, Before: c, Printed: text}},
		}
		r, err := Reconcile(p)
		if err != nil {
			return
		}
		_, err = json.Marshal(r)
		require.NoError(t, err)
		// What the library itself prints is always found right.
		if b > 0 {
			x, _ := parsePrinted(text)
			if right := x.of(a, b).String(); len(right) <= maxPrintedDigits {
				p.Rates = p.Rates[:1]
				p.Rates[0].Printed = right
				r, err = Reconcile(p)
				require.NoError(t, err)
				for _, found := range r.Findings {
					require.NotContains(t, found.Path, "/rates/")
				}
			}
		}
	})
}
