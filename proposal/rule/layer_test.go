package rule

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

func layerBase() Set {
	return Set{ID: "national", Version: "1", Hit: HitPolicyFirst, Stock: []string{"的建议"}, Conclusions: []Conclusion{{ID: "a"}, {ID: "b"}},
		Rules: []Rule{{ID: "r1", Then: "a", When: Condition{Term: "学校"}}, {ID: "r2", Then: "b", When: Condition{Term: "平台"}}}}
}

func TestLayersAreLaidInOrder(t *testing.T) {
	city := SetLayer{ID: "city", Over: "national", TitleFactor: 2, Stock: []string{"关于"}, Conclusions: []Conclusion{{ID: "c"}},
		Rules:   []Rule{{ID: "c1", Then: "c", When: Condition{Term: "学"}}},
		Replace: []Rule{{ID: "r2", Then: "c", When: Condition{Term: "平台"}}}}
	bureau := SetLayer{ID: "bureau", Version: "7", Over: "city", Remove: []string{"r1"}, Rules: []Rule{{ID: "b1", Then: "a", When: Condition{Term: "校"}}}}
	base := layerBase()
	set, err := Compose(base, city, bureau)
	require.NoError(t, err)
	require.Equal(t, "bureau", set.ID)
	require.Equal(t, "7", set.Version)
	require.Equal(t, 2, set.TitleFactor)
	require.Equal(t, []string{"的建议", "关于"}, set.Stock)
	var got []string
	for _, r := range set.Rules {
		got = append(got, r.ID+" "+r.Layer+" "+r.Then)
	}
	require.Equal(t, []string{"b1 bureau a", "c1 city c", "r2 city c"}, got)
	require.Equal(t, layerBase(), base, "the set below is not touched")
	_, err = Compile(set)
	require.NoError(t, err)
}

func TestLayersThatDoNotFitAreNamed(t *testing.T) {
	for _, c := range []struct {
		name  string
		layer SetLayer
		want  []string
	}{
		{"lies on another set", SetLayer{ID: "x", Over: "city"}, []string{"/0/over rule.layer_over"}},
		{"same id by mistake", SetLayer{ID: "x", Over: "national", Rules: []Rule{{ID: "r1", Then: "a", When: Condition{Term: "学"}}}}, []string{"/0/rules/0/id rule.layer_duplicate"}},
		{"nothing to replace", SetLayer{ID: "x", Over: "national", Replace: []Rule{{ID: "r9"}}, Remove: []string{"r8"}}, []string{"/0/replace/0/id rule.layer_missing", "/0/remove/0 rule.layer_missing"}},
		{"replaced and removed", SetLayer{ID: "x", Over: "national", Replace: []Rule{{ID: "r1"}}, Remove: []string{"r1"}}, []string{"/0/remove/0 rule.id_duplicate"}},
		{"no id", SetLayer{Over: "national"}, []string{"/0/id rule.id_missing"}},
		{"invalid in the whole", SetLayer{ID: "x", Over: "national", Rules: []Rule{{ID: "n", Then: "z", When: Condition{Term: "学"}}}}, []string{"/0/rules/0/then rule.then_unknown"}},
	} {
		_, err := Compose(layerBase(), c.layer)
		require.Equal(t, c.want, faultsOf(t, err), c.name)
	}
	_, err := Compose(Set{})
	require.Error(t, err)
	_, err = Compose(layerBase())
	require.NoError(t, err)
}

// A fault of the whole points into the file that it was written in.
func TestComposePointsIntoTheLayer(t *testing.T) {
	city := SetLayer{ID: "city", Over: "national", TitleFactor: 101, Stock: []string{"关于", ""}, Conclusions: []Conclusion{{ID: "c"}, {ID: "a"}},
		Rules:   []Rule{{ID: "c1", Then: "c"}, {ID: "c2", Then: "c", When: Condition{Term: "学"}}},
		Replace: []Rule{{ID: "r2", Then: "z", When: Condition{Term: "平台"}}}}
	bureau := SetLayer{ID: "bureau", Over: "city", Remove: []string{"c2"}, Rules: []Rule{{ID: "b1", Then: "a", When: Condition{Term: "，"}}}}
	base := layerBase()
	base.Rules[0].When = Condition{}
	_, err := Compose(base, city, bureau)
	require.Equal(t, []string{"/0/titleFactor rule.title_factor", "/0/stock/1 rule.term_empty", "/0/conclusions/1/id rule.id_duplicate",
		"/1/rules/0/when rule.term_empty", "/0/rules/0/when rule.condition_empty", "/rules/0/when rule.condition_empty", "/0/replace/0/then rule.then_unknown"}, faultsOf(t, err))
}

func TestLayersAreReadAndLaid(t *testing.T) {
	base, err := json.Marshal(layerBase())
	require.NoError(t, err)
	city := []byte(`{"id":"city","over":"national","conclusions":[{"id":"c"}],"rules":[{"id":"c1","then":"c","when":"学"}]}`)
	bureau := []byte(`{"id":"bureau","over":"city","remove":["r1"]}`)
	set, err := LoadLayered(base, city, bureau)
	require.NoError(t, err)
	require.Equal(t, "bureau", set.ID)
	require.Equal(t, []string{"c1", "r2"}, []string{set.Rules[0].ID, set.Rules[1].ID})
	alone, err := LoadLayered(base)
	require.NoError(t, err)
	require.Len(t, alone.Rules, 2)
	for _, c := range []struct {
		name, base, city string
		want             []string
	}{
		{"faults in both", strings.Replace(string(base), `"then":"b"`, `"than":"b"`, 1), `{"id":"city","ovre":"national","rules":[{"id":"c1","then":"a","wieght":2,"when":"学"},{"id":"c2","then":"zz","when":"校"}]}`,
			[]string{"/rules/1/than json.unknown_field", "/0/ovre json.unknown_field", "/0/rules/0/wieght json.unknown_field"}},
		{"a fault of the whole", string(base), `{"id":"city","over":"national","titel":{},"rules":[{"id":"c2","then":"zz","when":"校"}]}`,
			[]string{"/0/titel json.unknown_field", "/0/rules/0/then rule.then_unknown"}},
		{"no JSON", string(base), `{`, []string{"/0 json.syntax"}},
	} {
		_, err := LoadLayered([]byte(c.base), []byte(c.city))
		require.Equal(t, c.want, faultsOf(t, err), c.name)
	}
}

func TestPlaceNamesTheRuleBehindAPath(t *testing.T) {
	set := layerBase()
	layer := SetLayer{Rules: []Rule{{ID: "n"}}, Replace: []Rule{{ID: "a/b"}}, Conclusions: []Conclusion{{ID: "c"}, {}}}
	for in, want := range map[string]string{"/rules/1/when/any/0": "/rules/r2/when/any/0", "/conclusions/0": "/conclusions/a", "/rules/2/id": "/rules/2/id",
		"/hit": "/hit", "": "", "/stock/0": "/stock/0", "/rules/-1": "/rules/-1", "rules": "rules"} {
		require.Equal(t, want, set.Place(in))
	}
	for in, want := range map[string]string{"/rules/0": "/rules/n", "/replace/0/then": "/replace/a~1b/then", "/conclusions/0/id": "/conclusions/c/id", "/conclusions/1/id": "/conclusions/1/id", "/remove/0": "/remove/0"} {
		require.Equal(t, want, layer.Place(in))
	}
}

func TestALayerIsReadStrictly(t *testing.T) {
	want := SetLayer{ID: "x", Over: "national", Remove: []string{"r1"}, Rules: []Rule{{ID: "n", Then: "a", Weight: 2, When: Condition{Term: "学"}}}}
	data, err := json.Marshal(want)
	require.NoError(t, err)
	got, err := LoadLayer(data)
	require.NoError(t, err)
	require.Equal(t, want, got)
	_, err = LoadLayer([]byte(`{"id":"x","ovre":"national"}`))
	require.Equal(t, []string{"/ovre json.unknown_field"}, faultsOf(t, err))
}

func TestBindTurnsConclusionsIntoValues(t *testing.T) {
	set := Set{ID: "s", Hit: HitPolicyFirst, Conclusions: []Conclusion{{ID: "lead"}, {ID: "assist"}},
		Rules: []Rule{{ID: "r", Then: "assist", Weight: 4, When: Condition{Term: "学校"}}}}
	e, err := Compile(set)
	require.NoError(t, err)
	bound, err := Bind(e, vocab.Parse[vocab.Role])
	require.NoError(t, err)
	all, notes := bound.Evaluate(Document{Title: "学校"})
	require.Empty(t, notes)
	require.Equal(t, vocab.RoleAssist, all[0].Value)
	require.Equal(t, 4, all[0].Score)
	_, err = Bind(e, vocab.Parse[vocab.Level])
	require.Equal(t, []string{"/conclusions/0/id rule.unbound", "/conclusions/1/id rule.unbound"}, faultsOf(t, err))
	var zero Bound[vocab.Role]
	all, notes = zero.Evaluate(Document{Title: "学校"})
	require.Empty(t, all)
	require.Len(t, notes, 1)
}

// Faults of layers tell the line of the text that they stand in.
func TestLayeredFaultsTellTheirLines(t *testing.T) {
	base := "{\"id\":\"b\",\"hit\":\"sum\",\n\"conclusions\":[{\"id\":\"a\"}],\n\"rules\":[{\"id\":\"r\",\"then\":\"nope\",\n\"when\":\"修路\"}]}"
	layer := "{\"id\":\"l\",\n\"over\":\"b\",\n\"rules\":[\n{\"id\":\"n\",\"then\":\"none\",\"when\":\"x\"}],\n\"remove\":[\"not_there\"]}"
	_, err := LoadLayered([]byte(base), []byte(layer))
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	lines := map[string]int{}
	for _, f := range faults {
		lines[f.Path] = f.Line
		require.Positive(t, f.Line, f.String())
	}
	require.Equal(t, 5, lines["/0/remove/0"], faults.Error())
}
