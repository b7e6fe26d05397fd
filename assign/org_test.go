package assign

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// bureau is a small made-up bureau for the tests: duties as such bureaus print
// them, people without names.
func bureau() Org {
	return Org{
		ID: "kjj", Name: "市科学技术局", Head: "L1", Clerk: "P1",
		Group: []GroupMember{{"L1", SeatChair}, {"L2", SeatDeputy}, {"P5", SeatMember}},
		Leaders: []Leader{
			{ID: "L1", Name: "局长", Title: "局长", Units: []string{"office"}},
			{ID: "L2", Name: "副局长甲", Title: "副局长", Units: []string{"project", "centre"}, Substitute: "L3"},
			{ID: "L3", Name: "副局长乙", Title: "副局长", Units: []string{"hightech"}},
		},
		Units: []Unit{
			{ID: "office", Name: "办公室", Kind: UnitKindSection, Duties: []string{"文电会务", "政务公开", "督查督办"}},
			{ID: "project", Name: "科技项目与成果转化科", Kind: UnitKindSection, Duties: []string{"科技专项资金", "科技计划项目", "科技成果转化"}},
			{ID: "hightech", Name: "高新技术科", Kind: UnitKindSection, Duties: []string{"高新技术产业", "科技型中小企业", "高新区建设"}},
			{ID: "centre", Name: "科技创新促进中心", Kind: UnitKindAffiliate, Duties: []string{"大型科研仪器共享", "重点实验室"}},
		},
		People: []Person{
			{ID: "P1", Name: "经办人一", Unit: "office"},
			{ID: "P2", Name: "经办人二", Unit: "project", Skills: []string{"专项资金"}, Substitute: "P3"},
			{ID: "P3", Name: "经办人三", Unit: "project", Skills: []string{"成果转化"}},
			{ID: "P4", Name: "经办人四", Unit: "hightech"},
			{ID: "P5", Name: "经办人五", Unit: "centre"},
		},
	}
}

func TestOrgValid(t *testing.T) {
	require.NoError(t, bureau().Validate())
	require.NoError(t, Org{ID: "desk", Name: "某单位", Units: []Unit{{ID: "education", Name: "教育局", Kind: UnitKindDepartment}}}.Validate())
}

func TestAnOrgNamesItsFaultsByPath(t *testing.T) {
	day := deadline.MustDate
	for _, c := range []struct {
		name, want string
		change     func(*Org)
	}{
		{"no id", "/id org.id_empty", func(o *Org) { o.ID = "" }},
		{"a space before the id", "/id org.id_space", func(o *Org) { o.ID = " kjj" }},
		{"a wide space behind the id of nobody's substitute", "/people/0/id org.id_space", func(o *Org) { o.Clerk, o.People[0].ID = "", "P1\u3000" }},
		{"a character that nobody sees", "/people/3/id org.id_space", func(o *Org) { o.People[3].ID = "P4\u200b" }},
		{"no name", "/name org.name_empty", func(o *Org) { o.Name = "" }},
		{"a blank name of a leader", "/leaders/0/name org.name_empty", func(o *Org) { o.Leaders[0].Name = " " }},
		{"a blank name of a unit", "/units/0/name org.name_empty", func(o *Org) { o.Units[0].Name = "\u3000" }},
		{"no name of a person", "/people/0/name org.name_empty", func(o *Org) { o.People[0].Name = "" }},
		{"two duties in one", "/units/0/duties/0 org.duty_several", func(o *Org) { o.Units[0].Duties = []string{"科技，技术"} }},
		{"three labels in one", "/units/0/labels/1 org.duty_several", func(o *Org) { o.Units[0].Labels = []string{"a", "b,c;d"} }},
		{"two skills in one", "/people/0/skills/0 org.duty_several", func(o *Org) { o.People[0].Skills = []string{"专项资金、成果转化"} }},
		{"a duty of nothing", "/units/0/duties/0 org.duty_empty", func(o *Org) { o.Units[0].Duties = []string{"、"} }},
		{"no units", "/units org.no_units", func(o *Org) { *o = Org{ID: "x", Name: "某单位"} }},
		{"no head", "/head org.no_head", func(o *Org) { o.Head = "" }},
		{"unknown head", "/head org.unknown", func(o *Org) { o.Head = "P1" }},
		{"unknown clerk", "/clerk org.unknown", func(o *Org) { o.Clerk = "L1" }},
		{"unknown seat", "/group/2/id org.unknown", func(o *Org) { o.Group[2].ID = "P9" }},
		{"two seats", "/group/2/id org.group_twice", func(o *Org) { o.Group[2].ID = "L1" }},
		{"no chair", "/group org.chair", func(o *Org) { o.Group[0].Seat = SeatMember }},
		{"bad seat", "/group/1/seat org.seat", func(o *Org) { o.Group[1].Seat = 9 }},
		{"same id", "/units/1/id org.id_twice", func(o *Org) {
			o.Units[1].ID = "office"
			o.Leaders[1].Units = []string{"centre"}
			o.People[1].Unit, o.People[2].Unit = "centre", "centre"
		}},
		{"leader and person share an id", "/people/3/id org.id_twice", func(o *Org) { o.People[3].ID = "L1" }},
		{"person without unit", "/people/0/unit org.person_without_unit", func(o *Org) { o.People[0].Unit = "" }},
		{"person in an unknown unit", "/people/0/unit org.unknown", func(o *Org) { o.People[0].Unit = "x" }},
		{"unit without leader", "/units/2 org.no_leader", func(o *Org) { o.Leaders[2].Units = nil }},
		{"unit with two leaders", "/leaders/2/units/1 org.two_leaders", func(o *Org) { o.Leaders[2].Units = []string{"hightech", "office"} }},
		{"leader of an unknown unit", "/leaders/0/units/1 org.unknown", func(o *Org) { o.Leaders[0].Units = []string{"office", "x"} }},
		{"no kind", "/units/0/kind org.unit_kind", func(o *Org) { o.Units[0].Kind = 0 }},
		{"no name", "/units/0/name org.name_empty", func(o *Org) { o.Units[0].Name = "" }},
		{"empty duty", "/units/0/duties/3 org.duty_empty", func(o *Org) { o.Units[0].Duties = append(o.Units[0].Duties, "") }},
		{"negative capacity", "/units/0/capacity org.amount", func(o *Org) { o.Units[0].Capacity = -1 }},
		{"huge load", "/people/0/load org.amount", func(o *Org) { o.People[0].Load = maxItems + 1 }},
		{"leave backwards", "/people/0/leaves/0 org.leave", func(o *Org) {
			o.People[0].Leaves = []Leave{{day("2024-03-05"), day("2024-03-01")}}
		}},
		{"leave without first day", "/leaders/0/leaves/0 org.leave", func(o *Org) { o.Leaders[0].Leaves = []Leave{{}} }},
		{"unknown substitute", "/leaders/1/substitute org.unknown", func(o *Org) { o.Leaders[1].Substitute = "P1" }},
		{"substitute of another unit", "/people/1/substitute org.substitute_elsewhere", func(o *Org) { o.People[1].Substitute = "P4" }},
		{"own substitute", "/people/1/substitute org.substitute_circle", func(o *Org) { o.People[1].Substitute = "P2" }},
		{"circle of people", "/people/1/substitute org.substitute_circle", func(o *Org) { o.People[2].Substitute = "P2" }},
		{"circle of leaders", "/leaders/0/substitute org.substitute_circle", func(o *Org) {
			o.Leaders[0].Substitute, o.Leaders[2].Substitute = "L2", "L1"
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := bureau()
			c.change(&o)
			path, code, _ := strings.Cut(c.want, " ")
			err := o.Validate()
			faults, ok := err.(vocab.Faults)
			require.True(t, ok, "%v", err)
			require.Len(t, faults, 1, "%v", err)
			require.Equal(t, path, faults[0].Path)
			require.Equal(t, code, faults[0].Code)
			require.NotEmpty(t, faults[0].Text.ZH)
		})
	}
}

func TestLoadOrg(t *testing.T) {
	data, err := json.Marshal(bureau())
	require.NoError(t, err)
	o, err := LoadOrg(data)
	require.NoError(t, err)
	require.Equal(t, bureau(), o)

	_, err = LoadOrg([]byte(`{"id":"x","units":[{"id":"a","name":"甲","kind":"科室","dutys":["x"]}]}`))
	require.ErrorContains(t, err, "/units/0/dutys")
	require.ErrorContains(t, err, "org.no_leader")
}

// What could not be read is a fault once, and not missed in addition.
func TestLoadOrgSaysNothingOfWhatItCouldNotRead(t *testing.T) {
	for _, c := range []struct {
		name, data string
		want       []string
	}{
		{"no JSON", `{"id":"x","name":"某局","units":[`, []string{"/units/0 json.syntax"}},
		{"a list", `[]`, []string{" json.type"}},
		{"an id", `{"id":7,"name":"某局","units":[{"id":"a","name":"甲","kind":"department"}]}`, []string{"/id json.type"}},
		{"a kind", `{"id":"x","name":"某局","units":[{"id":"a","name":"甲","kind":"处"}]}`, []string{"/units/0/kind json.type"}},
		{"a list of units", `{"id":"x","name":"某局","head":"L","leaders":[{"id":"L","name":"局长","units":"a"}],"units":[{"id":"a","name":"甲","kind":"section"}]}`,
			[]string{"/leaders/0/units json.type"}},
		{"units", `{"id":"x","name":"某局","units":{},"people":[{"id":"p","name":"经办人","unit":"a"}]}`, []string{"/units json.type"}},
		{"the id of a leader", `{"id":"x","name":"某局","head":"L","leaders":[{"id":1,"name":"局长","units":["a"]}],"units":[{"id":"a","name":"","kind":"section"}]}`,
			[]string{"/leaders/0/id json.type", "/units/0/name org.name_empty"}},
		{"a number", `{"id":"x","name":"某局","units":[{"id":"a","name":"甲","kind":"department","capacity":"3"}],"people":[{"id":"p","name":"经办人","unit":"b"}]}`,
			[]string{"/units/0/capacity json.type", "/people/0/unit org.unknown"}},
		{"an unknown member hides nothing", `{"id":"x","name":"某局","units":[{"id":"a","name":"甲","kind":"section","dutys":[]}]}`,
			[]string{"/units/0 org.no_leader", "/units/0/dutys json.unknown_field"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := LoadOrg([]byte(c.data))
			var faults vocab.Faults
			require.ErrorAs(t, err, &faults)
			var got []string
			for _, f := range faults {
				got = append(got, f.Path+" "+f.Code)
			}
			require.Equal(t, c.want, got, "%v", err)
		})
	}
}

func TestOrgNames(t *testing.T) {
	o := newOrgIndex(bureau())
	require.Equal(t, "高新技术科", o.named("hightech"))
	require.Equal(t, "副局长甲", o.named("L2"))
	require.Equal(t, "经办人五", o.named("P5"))
	require.Equal(t, "nobody", o.named("nobody"))
	l, ok := o.leaderOf("centre")
	require.True(t, ok)
	require.Equal(t, "L2", l.ID)
}

func TestLeaveCovers(t *testing.T) {
	day := deadline.MustDate
	l := Leave{day("2024-03-01"), day("2024-03-05")}
	require.True(t, l.covers(day("2024-03-01")))
	require.True(t, l.covers(day("2024-03-05")))
	require.False(t, l.covers(day("2024-03-06")))
	require.False(t, l.covers(deadline.Date{}))
	require.True(t, Leave{From: day("2024-03-01")}.covers(day("2030-01-01")))
}

// What loads can be planned with, and written and read again.
func FuzzLoadOrg(f *testing.F) {
	data, err := json.Marshal(bureau())
	require.NoError(f, err)
	f.Add(string(data))
	f.Add(`{"id":"x","units":[{"id":"a","name":"甲","kind":"department","capacity":1,"load":2,"share":3}],"people":[{"id":"p","unit":"a","leaves":[{"from":"2024-03-01"}]}]}`)
	f.Add(`{"id":"x","units":[{}],"leaders":[{"id":"a","substitute":"b"},{"id":"b","substitute":"a"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		o, err := LoadOrg([]byte(text))
		if err != nil {
			return
		}
		again, err := json.Marshal(o)
		require.NoError(t, err)
		back, err := LoadOrg(again)
		require.NoError(t, err)
		out, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(again), string(out))
		plan, err := Distribute(o, demo(), Options{Assigned: deadline.MustDate("2024-03-01")})
		require.NoError(t, err)
		require.Equal(t, len(demo()), len(plan.Decisions)+len(plan.Open))
	})
}
