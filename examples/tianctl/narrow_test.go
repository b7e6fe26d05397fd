package main

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
)

// loads reads a text as its loader does.
func loads[T any](load func([]byte) (T, error)) func([]byte) error {
	return func(text []byte) error { _, err := load(text); return err }
}

// kindOfDocument is one kind of document with a good one of it, and what spoils that:
// a place and what to put there, nothing to take it away.
type kindOfDocument struct {
	schema string
	load   func([]byte) error
	good   string
	wrong  []string
}

func documents() []kindOfDocument {
	return []kindOfDocument{
		{"case", loads(proposal.ParseCase),
			`{"proposal":{"id":"P1","title":"关于修路的提案","track":"proposal","year":2026,"term":3,"session":1,"proposers":[{"id":"w1","kind":"member"}],"demands":[{"id":"d1","text":"修路"}],"subjects":[{"taxonomy":"department","code":"transport"}],"wantedBy":"2026-12-31","disclosure":{"wish":"open"}},"events":[{"event":"submitted","date":"2026-01-05"}],"version":1}`,
			[]string{"/proposal", "/proposal 3", "/proposal/id", `/proposal/id ""`, "/proposal/id 7", "/proposal/title", `/proposal/title ""`, `/proposal/track "提意见"`, "/proposal/year 26", "/proposal/year 2.5", "/proposal/term -1", "/proposal/session -3",
				"/proposal/proposers/0/id", `/proposal/proposers/0/id ""`, `/proposal/proposers/0/kind "x"`, `/proposal/wantedBy "2026-02-30"`, `/proposal/wantedBy "2026-5-1"`, `/proposal/wantedBy "0000-01-01"`, "/proposal/secret true", `/proposal/colour "x"`, `/proposal/disclosure/wish "x"`,
				"/proposal/subjects/0/code", `/proposal/demands/0/id ""`, "/proposal/demands/0/text", "/events/0/event", `/events/0/event ""`, `/events/0/event "nope"`, "/events/0/event null", "/events/0/date", `/events/0/date ""`, "/events/0/date null", `/events/0/date "2026/1/5"`, `/events/0/date "20260105"`, `/events/0/date "2026-04-31"`, "/events 1", "/version 2", "/version -1", `/proposal/wishedUnits [""]`, `/proposal/attachments [1]`}},
		{"process", loads(proposal.LoadProcess), `{"handed":true,"redoOn":["dissatisfied"],"objectionsUntil":"2026-03-01","consult":["before"],"schemes":[{"id":"s","name":{"zh":"甲","en":"a"},"classes":[{"code":"A","label":"甲","outcome":"solved"}]}]}`,
			[]string{"/redoLimit -1", `/redoOn ["bad"]`, `/objectionsUntil "3月1日"`, "/handed 1", `/consult ["never"]`, `/signature "boss"`, "/schemes/0/id", `/schemes/0/id ""`, "/schemes/0/classes []", "/schemes/0/classes", "/schemes/0/classes/0/code", `/schemes/0/classes/0/code ""`, "/schemes/0/classes/0/outcome", `/schemes/0/classes/0/outcome ""`, `/schemes/0/classes/0/outcome "x"`, "/colour 1", "/redoLimit 1.5"}},
		{"policy", loads(deadline.LoadPolicy), `{"id":"p","title":{"zh":"办法","en":"rules"},"source":{"title":"办法","grade":"official"},"excludes":{"zh":"无","en":"none"},"rules":[{"id":"reply","act":"reply","kind":"duration","start":"assigned","period":"3个月","source":{"title":"第一条","grade":"official"}}]}`,
			[]string{"/id", `/id ""`, "/rules", "/rules []", "/rules/0/id", `/rules/0/id ""`, "/rules/0/act", `/rules/0/act "x"`, "/rules/0/kind", `/rules/0/kind "x"`, `/rules/0/period "3月"`, `/rules/0/period "一年"`, `/rules/0/period "三天半"`, `/rules/0/period 3`, `/rules/0/start "x"`, `/rules/0/roll "x"`, `/rules/0/since "2026-13-01"`, `/rules/0/on "2026-08-31"`, `/rules/0/on "13-01"`, `/rules/0/scope {"roles":["chief"]}`, `/rules/0/scope {"keyOnly":1}`, `/decides "x"`, "/colour 1", `/source/grade "x"`, "/title/zh 3", `/rules/0/source/grade "x"`}},
		{"overlay", loads(deadline.LoadLayer), `{"off":["2026-05-01..2026-05-03"],"work":["2026-05-09"]}`,
			[]string{`/off ["2026-05-03至2026-05-04"]`, `/off ["2026-5-3"]`, `/off [""]`, `/off ["2026-05-03..2026-06-31"]`, `/work [""]`, "/work [null]", `/work ["2026-02-30"]`, `/work "2026-05-09"`, `/days []`, `/years ["2026"]`, `/off [3]`}},
		{"org", loads(assign.LoadOrg), `{"id":"o","name":"科技局","head":"l1","leaders":[{"id":"l1","name":"李局长","units":["u1"]}],"units":[{"id":"u1","name":"办公室","kind":"section","duties":["综合"],"capacity":3}],"people":[{"id":"p1","name":"赵科长","unit":"u1","capacity":2,"leaves":[{"from":"2026-05-01","to":"2026-05-03"}]}]}`,
			[]string{"/id", `/id ""`, "/units", "/units []", "/units/0/id", `/units/0/id ""`, "/units/0/name", `/units/0/name ""`, "/units/0/kind", `/units/0/kind ""`, `/units/0/kind "科"`, "/units/0/capacity -1", "/units/0/load -1", "/units/0/share -1", "/units/0/capacity 1.5", `/units/0/colour 1`, "/leaders/0/id", `/leaders/0/id ""`, "/people/0/id", `/people/0/id ""`, "/people/0/unit", `/people/0/unit ""`, "/people/0/capacity -2", "/people/0/load -2", "/people/0/share -2", "/people/0/leaves/0/from", `/people/0/leaves/0/from ""`, `/people/0/leaves/0/to "2026-05-32"`, "/colour 1", `/group [{"id":"x"}]`, `/group [{"id":"l1","seat":"king"}]`}},
		{"rules", loads(rule.Load), `{"id":"r","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"r1","then":"a","weight":3,"when":"修路"}]}`,
			[]string{"/id", `/id ""`, "/hit", `/hit "x"`, "/conclusions", "/conclusions []", "/conclusions/0/id", `/conclusions/0/id ""`, "/rules/0/id", `/rules/0/id ""`, "/rules/0/then", `/rules/0/then ""`, "/rules/0/when", `/rules/0/when ""`, `/rules/0/when {"anny":["x"]}`, "/rules/0/when 3", `/rules/0/when {}`, "/titleFactor -1", `/rules/0/weight 1.5`, `/stock [""]`, "/colour 1"}},
		{"rule-cases", loads(ruletest.LoadCases), `[{"title":"关于修路的提案","then":"a"}]`,
			[]string{"/0 3", "/0/title 3", "/0/colour 1", "/0/then 3", "/0/fires 3"}},
		{"grounds", loads(intake.Load), `{"id":"g","grounds":[{"code":"a","text":{"zh":"甲","en":"a"}}],"signs":{"id":"s","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"r1","then":"a","weight":3,"when":"修路"}]}}`,
			[]string{"/id", `/id ""`, "/grounds", "/grounds []", "/grounds/0/code", `/grounds/0/code ""`, "/grounds/0/text", "/colour 1", "/signs/rules/0/id 3"}},
	}
}

// spoilt changes one place of a JSON text; wrong is "place" to take it away, or
// "place value".
func spoilt(t *testing.T, good, wrong string) string {
	t.Helper()
	at, value, set := strings.Cut(wrong, " ")
	var tree any
	require.NoError(t, json.Unmarshal([]byte(good), &tree))
	parts := strings.Split(at, "/")[1:]
	node := tree
	for i, p := range parts {
		last := i == len(parts)-1
		switch n := node.(type) {
		case map[string]any:
			switch {
			case last && set:
				var v any
				require.NoError(t, json.Unmarshal([]byte(value), &v), wrong)
				n[p] = v
			case last:
				require.Contains(t, n, p, wrong)
				delete(n, p)
			}
			node = n[p]
		case []any:
			k, err := strconv.Atoi(p)
			require.NoError(t, err, wrong)
			if last {
				require.NoError(t, json.Unmarshal([]byte(value), &n[k]), wrong)
			}
			node = n[k]
		default:
			require.Fail(t, wrong)
		}
	}
	text, err := json.Marshal(tree)
	require.NoError(t, err)
	return string(text)
}

// What one place can have wrong is refused by the schema as by the loader; what
// only several places together have wrong is left to the loader.
func TestSchemasRefuseWhatLoadersRefuse(t *testing.T) {
	inputs := 0
	for _, d := range documents() {
		schema := schemaText(t, d.schema)
		require.NoError(t, d.load([]byte(d.good)), d.schema)
		require.Empty(t, judge(t, schema, d.good), d.schema)
		for _, wrong := range d.wrong {
			inputs++
			text := spoilt(t, d.good, wrong)
			err := d.load([]byte(text))
			var faults vocab.Faults
			assert.True(t, errors.As(err, &faults), "%s: the loader takes %s", d.schema, wrong)
			assert.NotEmpty(t, judge(t, schema, text), "%s: the schema takes %s, the loader says %v", d.schema, wrong, err)
		}
	}
	require.Greater(t, inputs, 150)
}
