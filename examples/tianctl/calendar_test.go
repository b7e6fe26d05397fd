package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/stretchr/testify/require"
)

// deadlineCase is one worked case of testdata/deadline-cases.json.
type deadlineCase struct {
	Name        string          `json:"name"`
	Op          string          `json:"op"`
	Start       string          `json:"start"`
	End         string          `json:"end,omitempty"`
	N           *int            `json:"n,omitempty"`
	Roll        string          `json:"roll,omitempty"`
	AsOf        string          `json:"asOf,omitempty"`
	Overlay     json.RawMessage `json:"overlay,omitempty"`
	Provisional bool            `json:"provisional,omitempty"`
	Expect      json.RawMessage `json:"expect"`
}

// answered is what a test reads of an answer.
type answered struct {
	ID          string          `json:"id"`
	Line        int             `json:"line"`
	Date        string          `json:"date"`
	Count       *int            `json:"count"`
	Workday     *bool           `json:"workday"`
	Provisional bool            `json:"provisional"`
	Account     []accountDay    `json:"account"`
	Ignored     []string        `json:"ignored"`
	Error       *refused        `json:"error"`
	Dues        json.RawMessage `json:"dues"`
}

func answersOf(t *testing.T, out string) []answered {
	t.Helper()
	var all []answered
	for _, l := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
		var a answered
		require.NoError(t, json.Unmarshal([]byte(l), &a), l)
		all = append(all, a)
	}
	return all
}

// The worked cases go through as they stand in the file, with what they have
// besides as unknown fields.
func TestDeadlineCasesComeOutAsAgreed(t *testing.T) {
	file, err := os.ReadFile("testdata/deadline-cases.json")
	require.NoError(t, err)
	var cases []deadlineCase
	var raw []map[string]any
	require.NoError(t, json.Unmarshal(file, &cases))
	require.NoError(t, json.Unmarshal(file, &raw))
	require.Len(t, cases, 26)
	var in strings.Builder
	for i, c := range raw {
		c["id"] = cases[i].Name
		text, err := json.Marshal(c)
		require.NoError(t, err)
		in.Write(append(text, '\n'))
	}
	code, out, _ := call(in.String(), frozen("calendar")...)
	require.Equal(t, exitErrors, code)
	for i, a := range answersOf(t, out) {
		c := cases[i]
		t.Run(c.Name, func(t *testing.T) {
			require.Equal(t, c.Name, a.ID)
			switch want := string(c.Expect); want {
			case `"error:uncovered"`:
				require.NotNil(t, a.Error)
				require.Equal(t, "calendar.year_unknown", a.Error.Code)
			case `"error:invalid-date"`:
				require.NotNil(t, a.Error)
				require.Equal(t, "date.invalid", a.Error.Code)
			default:
				require.Nil(t, a.Error)
				require.Equal(t, c.Provisional, a.Provisional)
				if a.Count != nil {
					require.Equal(t, want, mustEncode(t, *a.Count))
					return
				}
				require.Equal(t, want, mustEncode(t, a.Date))
			}
		})
	}
}

func mustEncode[T any](t *testing.T, v T) string {
	t.Helper()
	text, err := encode(v)
	require.NoError(t, err)
	return string(text)
}

// An account leads to the answer: it starts at the start, goes to the answer,
// and as many of its days count as were asked for.
func TestAccountsReplay(t *testing.T) {
	for _, roll := range []string{"none", "next", "previous"} {
		for _, start := range []string{"2024-09-28", "2024-10-03", "2024-10-12", "2025-01-25"} {
			for _, n := range []int{-12, -1, 0, 1, 2, 15} {
				for _, op := range []string{"addWorkdays", "addDays", "addMonths"} {
					line, err := json.Marshal(map[string]any{"op": op, "start": start, "n": n, "roll": roll, "explain": true})
					require.NoError(t, err)
					_, out, _ := call(string(line), "calendar")
					a := answersOf(t, out)[0]
					require.Nil(t, a.Error, out)
					require.Equal(t, start, a.Account[0].Date.String())
					require.Equal(t, a.Date, a.Account[len(a.Account)-1].Date.String())
					counted := 0
					for _, d := range a.Account {
						require.NotEmpty(t, d.Why.ZH)
						require.NotEmpty(t, d.Why.EN)
						if d.Counted {
							counted++
						}
					}
					if op != "addMonths" {
						require.Equal(t, max(n, -n), counted, out)
					}
				}
			}
		}
	}
}

// Every day of the years covered at the end of 2025: the answer to day, and counting from the day
// before, agree with each other and with the week where no notice speaks.
func TestEveryDayAgreesWithCountingToIt(t *testing.T) {
	var in strings.Builder
	first, last := deadline.MustDate("2004-01-01"), deadline.MustDate("2026-12-31")
	for d, before := first, first; !d.After(last); {
		in.WriteString(`{"op":"day","date":"` + d.String() + "\"}\n")
		if d != first {
			in.WriteString(`{"op":"countWorkdays","start":"` + before.String() + `","end":"` + d.String() + "\"}\n")
		}
		var err error
		before = d
		d, err = d.AddDays(1)
		require.NoError(t, err)
	}
	code, out, _ := call(in.String(), frozen("calendar")...)
	require.Equal(t, exitAnswered, code)
	all := answersOf(t, out)
	worked := map[string]int{}
	for i, a := range all {
		if a.Count == nil {
			if *a.Workday {
				worked[a.Date[:4]]++
			}
			continue
		}
		require.Equal(t, *all[i-1].Workday, *a.Count == 1, all[i-1].Date)
	}
	require.Equal(t, map[string]int{
		"2004": 252, "2005": 251, "2006": 251, "2007": 249, "2008": 251, "2009": 250, "2010": 250, "2011": 250,
		"2012": 249, "2013": 250, "2014": 250, "2015": 249, "2016": 250, "2017": 249, "2018": 250, "2019": 250,
		"2020": 249, "2021": 250, "2022": 249, "2023": 249, "2024": 251, "2025": 248, "2026": 248,
	}, worked)
}

// What a line carries itself, and what the options give, come to the same.
func TestCalendarOptionsAndFields(t *testing.T) {
	overlay := filepath.Join(t.TempDir(), "overlay.json")
	days := `{"off":["2017-03-30..2017-04-04"],"work":["2017-04-08"]}`
	require.NoError(t, os.WriteFile(overlay, []byte(days), 0o644))
	ask := `"op":"addWorkdays","start":"2017-03-29","n":3`
	for name, c := range map[string]struct {
		line string
		args []string
		want string
	}{
		"nothing":             {`{` + ask + `}`, nil, "2017-04-01"},
		"overlay in the line": {`{` + ask + `,"overlay":` + days + `}`, nil, "2017-04-07"},
		"overlay in a file":   {`{` + ask + `}`, []string{"--overlay", overlay}, "2017-04-07"},
		"region":              {`{` + ask + `}`, []string{"--region", "广西"}, "2017-04-07"},
		"region by token":     {`{` + ask + `}`, []string{"--region=guangxi"}, "2017-04-07"},
		"as of, in the line":  {`{"op":"addWorkdays","start":"2019-04-30","n":1,"asOf":"2019-03-01"}`, nil, "2019-05-02"},
		"as of, option":       {`{"op":"addWorkdays","start":"2019-04-30","n":1}`, []string{"--as-of", "2019-03-01"}, "2019-05-02"},
		"as of, line wins":    {`{"op":"addWorkdays","start":"2019-04-30","n":1,"asOf":"2019-03-22"}`, []string{"--as-of", "2019-03-01"}, "2019-05-05"},
		"estimate":            {`{"op":"addDays","start":"2027-01-31","n":1,"roll":"next"}`, []string{"--estimate"}, "2027-02-01"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, notes := call(c.line, append([]string{"calendar"}, c.args...)...)
			require.Equal(t, exitAnswered, code, out+notes)
			require.Equal(t, c.want, answersOf(t, out)[0].Date)
		})
	}
}

func TestGapsAreNamed(t *testing.T) {
	_, out, _ := call(`{"op":"day","date":"2018-04-18"}`, "calendar", "--region", "广西")
	require.Contains(t, out, `"provisional":true,"caveats":[{"zh":"广西`)
	_, out, _ = call(`{"op":"day","date":"2017-04-08"}`, "calendar", "--region", "广西")
	require.Contains(t, out, `"provisional":false`)
	require.Contains(t, out, "makeup_workday")
	_, out, _ = call(`{"op":"day","date":"2030-10-01"}`, frozen("calendar", "--estimate")...)
	require.Contains(t, out, `"workday":false`)
	require.Contains(t, out, `"provisional":true`)
}

func TestOverlayFaultsAreNamedByPath(t *testing.T) {
	for overlay, want := range map[string]string{
		`{"off":["2017-04-08"],"work":["2017-04-08"]}`: `"code":"layer.both","path":"/overlay/work/0"`,
		`{"off":["2017-02-29"]}`:                       `"code":"date.invalid","path":"/overlay/off/0"`,
		`{"of":["2017-04-08"]}`:                        `"code":"json.unknown_field","path":"/overlay/of"`,
		`[]`:                                           `"code":"json.type","path":"/overlay"`,
	} {
		code, out, _ := call(`{"op":"day","date":"2017-04-08","overlay":`+overlay+`}`, "calendar")
		require.Equal(t, exitErrors, code)
		require.Contains(t, out, want)
	}
	_, out, _ := call(`{"op":"day","date":"2017-04-08","overlay":{"off":["2017-04-08","2030-01-01"],"work":["2017-04-07"]}}`, "calendar")
	require.Contains(t, out, `"notes":[{"zh":"2017-04-08本来就不上班"`)
	require.Contains(t, out, "2030-01-01")
	require.Contains(t, out, "2017-04-07")

	file := filepath.Join(t.TempDir(), "overlay.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"off":["2017-04-08"],"work":["2017-04-08"]}`), 0o644))
	for args, names := range map[string]string{
		"--overlay " + file: "both lists", "--overlay /no/such": "/no/such", "--region 月球": "广西", "--as-of 2019-02-30": "2019-02-30",
	} {
		code, out, notes := call("", append([]string{"calendar"}, strings.Fields(args)...)...)
		require.Equal(t, exitUsage, code)
		require.Empty(t, out)
		require.Contains(t, notes, names)
	}
}
