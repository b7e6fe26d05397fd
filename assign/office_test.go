package assign_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

const wholeOffice = `{
 "name": "某区科技局", "process": {"handed": true, "redoLimit": 2}, "policy": "common-3m",
 "layers": ["广西", {"id": "局庆", "off": ["2026-04-20"]}],
 "schemes": [{"id": "ours", "name": {"zh": "本区", "en": "ours"}, "classes": [{"code": "甲", "label": "已办", "outcome": "solved"}]}],
 "scales": [{"id": "form", "name": {"zh": "本区", "en": "ours"}, "grades": [{"label": "认可", "satisfaction": "satisfied"}]}],
 "org": {"id": "kjj", "name": "某区科技局", "head": "l1", "leaders": [{"id": "l1", "name": "赵局长", "units": ["s1", "s2"]}],
  "units": [{"id": "s1", "name": "甲科", "kind": "section"}, {"id": "s2", "name": "乙科", "kind": "section"}]},
 "rules": [{"id": "city", "hit": "sum", "conclusions": [{"id": "s1"}, {"id": "s2"}], "rules": [{"id": "r1", "then": "s1", "weight": 100, "when": "孵化器"}]},
  {"id": "own", "over": "city", "rules": [{"id": "r2", "then": "s2", "weight": 100, "when": "仪器"}]}],
 "departments": [{"id": "d1", "name": "科技局", "labels": ["science"], "owns": ["street_lamps"]}]
}`

func TestAnOfficeIsOneDocument(t *testing.T) {
	o, err := assign.LoadOffice([]byte(wholeOffice))
	require.NoError(t, err)
	require.True(t, o.Process.Handed)
	require.Equal(t, "ours", o.Process.Schemes[0].ID)
	require.Equal(t, "form", o.Process.Scales[0].ID)
	require.Equal(t, "common-3m", o.Policy.ID)
	require.Equal(t, "某区科技局", o.Org.Name)
	require.Equal(t, "own", o.Rules.ID)
	require.Len(t, o.Rules.Rules, 2)
	require.Equal(t, []string{"street_lamps"}, o.Departments[0].Owns)
	options, err := o.Options()
	require.NoError(t, err)
	free, err := options.Calendar.IsWorkday(deadline.MustDate("2026-04-20"))
	require.NoError(t, err)
	require.False(t, free, "the day of the office itself")
	plan, err := assign.DistributeItems(o.Org, []assign.Item{{ID: "P1", Title: "关于共享科研仪器的提案"}}, options)
	require.NoError(t, err)
	require.Equal(t, "s2", plan.Decisions[0].Unit)

	written, err := json.Marshal(o)
	require.NoError(t, err)
	again, err := assign.LoadOffice(written)
	require.NoError(t, err)
	require.Equal(t, o, again, "what is written is read again")

	for _, text := range []string{`{}`, `{"name":"x"}`, `{"org":null,"rules":null,"policy":null}`} {
		o, err := assign.LoadOffice([]byte(text))
		require.NoError(t, err, text)
		_, err = o.Options()
		require.NoError(t, err, text)
	}
}

// All faults at once, each at its place, and parts held against each other.
func TestAnOfficeNamesItsFaultsByPath(t *testing.T) {
	edit := func(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(wholeOffice) }
	for _, x := range []struct {
		about, text string
		want        []string
	}{
		{"the whole", `{"nam":"x","process":{"hand":true},"policy":"nobody","layers":["火星",{"off":["1999-01-01"]}],"org":{},"departments":[{"id":"","labels":["nothing"]}]}`, []string{
			"/nam json.unknown_field", "/process/hand json.unknown_field", "/policy place.policy_unknown", "/layers/0 place.region_unknown",
			"/layers/1 place.layer_outside", "/org/units org.no_units", "/org/id org.id_empty", "/org/name org.name_empty", "/departments/0/id unit.id_empty", "/departments/0/labels/0 unit.label"}},
		{"a rule on a unit that is not there", edit(`{"id": "s2"}]`, `{"id": "s9"}]`, `"then": "s2"`, `"then": "s9"`), []string{"/rules/0/conclusions/1/id plan.rule_unit"}},
		{"a rule of a layer on a unit that is not there", edit(`"over": "city",`, `"over": "city", "conclusions": [{"id": "s8"}],`), []string{"/rules/1/conclusions/0/id plan.rule_unit"}},
		{"a layer of rules over another set", edit(`"over": "city"`, `"over": "town"`), []string{"/rules/1/over rule.layer_over"}},
		{"a fault in the base set", edit(`"then": "s1"`, `"then": "s3"`), []string{"/rules/0/rules/0/then rule.then_unknown"}},
		{"a department twice", edit(`"owns": ["street_lamps"]}`, `"owns": []}, {"id": "d1"}`), []string{"/departments/1/id unit.id_twice"}},
		{"a unit unread", edit(`"kind": "section"}, {"id": "s2"`, `"kind": "bench"}, {"id": "s2"`), []string{"/org/units/0/kind json.type"}},
		{"no list, no set", edit(`"departments": [`, `"departments": 1, "more": [`), []string{"/departments json.type", "/more json.unknown_field"}},
		{"syntax", `{"name":`, []string{"/name json.syntax"}},
	} {
		_, err := assign.LoadOffice([]byte(x.text))
		var fs vocab.Faults
		require.ErrorAs(t, err, &fs, x.about)
		var got []string
		for _, f := range fs {
			got = append(got, f.Path+" "+f.Code)
			require.NotEmpty(t, f.Text.ZH)
			require.NotEmpty(t, f.Text.EN)
		}
		require.ElementsMatch(t, x.want, got, x.about)
	}
}
