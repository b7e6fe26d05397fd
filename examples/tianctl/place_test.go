package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

const placeText = `{"name":"某区科技局","process":{"handed":true,"unreviewedReplies":true},
 "policy":{"id":"own","title":{"zh":"本区","en":"own"},"rules":[{"id":"r","act":"reply","kind":"duration","start":"assigned","period":"10个工作日","scope":{"roles":["sole","lead"]}}]},
 "layers":[{"off":["2024-03-04"]}],
 "schemes":[{"id":"ours","classes":[{"code":"甲","label":"已办","outcome":"solved"}]}],
 "org":{"id":"kjj","name":"某区科技局","head":"l1","leaders":[{"id":"l1","name":"赵局长","units":["s1","s2"]}],
  "units":[{"id":"s1","name":"甲科","kind":"section"},{"id":"s2","name":"乙科","kind":"section","duties":["大型仪器共享"]}]},
 "rules":{"id":"own","hit":"sum","conclusions":[{"id":"s1"}],"rules":[{"id":"r1","then":"s1","weight":100,"when":"孵化器"}]}}`

const bureausCase = `"proposal":{"id":"P1","track":"proposal","year":2024,"title":"关于孵化器的提案","proposers":[{"id":"m1"}]},"events":[` +
	`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"},{"event":"accepted","date":"2024-03-05","unit":"kjj"},` +
	`{"event":"replied","date":"2024-03-20","unit":"kjj","scheme":"ours","class":"甲"}]`

func placeFile(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "place.json")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	return file
}

// One document of the place does for every command; what a line names itself
// goes before it.
func TestEveryCommandTakesThePlace(t *testing.T) {
	file := placeFile(t, placeText)
	var seen caseSeen
	code, out, _ := call(`{"id":"a",`+bureausCase+`}`, "case", "--place", file)
	require.Equal(t, exitAnswered, code)
	require.NoError(t, json.Unmarshal([]byte(out), &seen))
	require.Empty(t, seen.Faults, out)
	_, out, _ = call(`{"id":"a","process":{"handed":true},`+bureausCase+`}`, "case", "--place", file)
	require.Contains(t, out, "reply.not_reviewed", "its own process wins")
	require.NotContains(t, out, "class.scheme_unknown", "and knows the schemes of the place")

	matter := `{"id":"d","role":"sole","events":[{"event":"assigned","date":"2024-03-01"}]}`
	_, out, _ = call(matter, "due", "--place", file)
	require.Contains(t, out, `"event":"reply","date":"2024-03-18"`, "ten workdays, one of which is off here")
	_, out, _ = call(matter, "due", "--place", file, "--policy", "common-3m")
	require.Contains(t, out, `"event":"reply","date":"2024-06-01"`)

	letter := `{"id":"r","case":{` + bureausCase + `},"reply":{"id":"r","unit":"kjj","kind":"answer","date":"2024-03-20","scheme":"ours","class":"甲"}}`
	_, out, _ = call(letter, "check-reply", "--place", file)
	require.NotContains(t, out, "class.scheme_unknown")
	require.Contains(t, out, "time.late")
	_, out, _ = call(letter, "check-reply")
	require.Contains(t, out, "class.scheme_unknown")

	code, out, notes := call(`{"year":2024}`+"\n"+`{`+bureausCase+`}`, "report", "--place", file)
	require.Equal(t, exitAnswered, code, notes)
	require.Contains(t, out, "某区科技局2024年")
	require.Contains(t, out, "按期答复", "by the policy of the place it is late")

	code, out, _ = call(`{"items":[{"id":"i1","title":"关于孵化器的提案"},{"id":"i2","title":"关于大型仪器共享的提案"}]}`, "plan", "--place", file)
	require.Equal(t, exitAnswered, code, out)
	require.Contains(t, out, `"item":"i1"`)
	require.Contains(t, out, `"unit":"s1"`)
	require.Contains(t, out, `"unit":"s2"`)
}

// That a line has a process decides, not what is in it; the schemes and scales of
// the place stand beside its own, which go before them.
func TestTheProcessOfALineIsItsOwn(t *testing.T) {
	file := placeFile(t, strings.Replace(placeText, `"schemes":[`, `"scales":[{"id":"form","grades":[{"label":"认可","satisfaction":"satisfied"}]}],"schemes":[`, 1))
	rated := `{"event":"rated","date":"2024-04-01","unit":"kjj","person":"m1","grades":[{"dimension":"result","scale":"form","label":"认可"}]}`
	log := strings.TrimSuffix(bureausCase, "]") + "," + rated + "]"
	for _, x := range []struct {
		process string
		codes   []string
	}{
		{``, nil},
		{`"process":null,`, nil},
		{`"process":{},`, []string{"submit.missing"}},
		{`"process":{"handed":false},`, []string{"submit.missing"}},
		{`"process":{"handed":true},`, []string{"reply.not_reviewed"}},
		{`"process":{"handed":true,"unreviewedReplies":true},`, nil},
		{`"process":{"handed":true,"unreviewedReplies":true,"schemes":[{"id":"mine","classes":[{"code":"1","label":"l","outcome":"solved"}]}]},`, nil},
		{`"process":{"handed":true,"unreviewedReplies":true,"schemes":[{"id":"ours","classes":[{"code":"乙","label":"l","outcome":"solved"}]}]},`, []string{"class.unknown"}},
		{`"process":{"handed":true,"unreviewedReplies":true,"scales":[{"id":"form","grades":[{"label":"好","satisfaction":"satisfied"}]}]},`, []string{"rate.grade"}},
	} {
		line := `{"id":"a",` + x.process + log + `}`
		var seen struct{ Faults []struct{ Code string } }
		_, out, _ := call(line, "case", "--place", file)
		require.NoError(t, json.Unmarshal([]byte(out), &seen))
		var codes []string
		for _, f := range seen.Faults {
			if f.Code != "unit.not_possible" {
				codes = append(codes, f.Code)
			}
		}
		for _, c := range x.codes {
			require.Contains(t, codes, c, line)
		}
		require.Equal(t, len(x.codes) == 0, len(codes) == 0, "%s %v", line, codes)
		for command, args := range map[string][]string{"agenda": {"--today", "2024-05-01"}, "followups": {"--today", "2024-05-01"}, "groups": nil} {
			_, out, notes := call(line, append([]string{command, "--place", file}, args...)...)
			if len(x.codes) == 0 {
				require.NotContains(t, out+notes, `"error"`, "%s %s", command, x.process)
			}
			for _, c := range x.codes { // of a gate, which is noted, or of an event that does not fit
				require.Contains(t, out+notes, c, "%s %s %s", command, x.process, out)
			}
		}
		_, out, notes := call(`{"year":2024}`+"\n"+line, "report", "--place", file, "--format", "json")
		require.Equal(t, len(x.codes) == 0, strings.Contains(out, `"faults":[]`), "%s %s", x.process, notes)
		_, out, notes = call(`{"year":2024,"process":{"handed":true}}`+"\n"+line, "report", "--place", file, "--format", "json")
		require.Equal(t, len(x.codes) == 0 && strings.Contains(x.process, "{"), strings.Contains(out, `"faults":[]`), "the head is nearer than the place: %s %s", x.process, notes)
		letter := `{"id":"r","case":{` + x.process + log + `},"reply":{"id":"r","unit":"kjj","kind":"answer","date":"2024-03-20","scheme":"ours","class":"甲"}}`
		_, out, _ = call(letter, "check-reply", "--place", file)
		require.Equal(t, strings.Contains(x.process, `"乙"`), strings.Contains(out, "class.unknown"), out)
		require.NotContains(t, out, "class.scheme_unknown")
	}
}

func TestAFaultyPlaceIsNamedWhole(t *testing.T) {
	file := placeFile(t, `{"policy":"nobody","process":{"handd":true},"org":{"units":[]}}`)
	for _, command := range []string{"case", "due", "check-reply", "report", "plan", "classify", "agenda", "groups", "intake"} {
		code, out, notes := call("", command, "--place", file)
		require.Equal(t, exitUsage, code, command)
		require.Empty(t, out)
		for _, path := range []string{"/policy: ", "/process/handd: ", "/org/id: "} {
			require.Contains(t, notes, path, command)
		}
		code, _, notes = call("", command, "--place", "nowhere.json")
		require.Equal(t, exitUsage, code)
		require.Contains(t, notes, "nowhere.json")
	}
	_, out, _ := call("", "schema", "place")
	require.True(t, json.Valid([]byte(out)))
	for _, member := range []string{"name", "process", "policy", "layers", "schemes", "scales", "org", "rules", "departments"} {
		require.Contains(t, out, `"`+member+`": {`)
	}
	_, faults := vocab.Decode[map[string]any]([]byte(strings.TrimSpace(placeText)))
	require.Empty(t, faults)
}

// A label is given as the department of the place that answers for it.
func TestClassifyTakesTheDepartmentsOfThePlace(t *testing.T) {
	const paper = `{"id":"P1","title":"关于加强文物保护和体育场馆开放的提案","body":"建议推广全民健身，建设体育公园。"}`
	type answer struct {
		Labels []struct {
			Label   string
			Name    struct{ ZH, EN string }
			Score   float64
			Reasons []struct {
				Code string
				Text struct{ ZH, EN string }
			}
		}
	}
	labels := func(departments string) (ids []string, sum float64) {
		args := []string{"classify"}
		if departments != "" {
			args = append(args, "--place", placeFile(t, `{"departments":`+departments+`}`))
		}
		_, out, _ := call(paper, args...)
		var a answer
		require.NoError(t, json.Unmarshal([]byte(out), &a), out)
		for i, l := range a.Labels {
			require.NotEmpty(t, l.Reasons)
			require.True(t, i == 0 || l.Score <= a.Labels[i-1].Score, "best first")
			ids, sum = append(ids, l.Label), sum+l.Score
		}
		return ids, sum
	}
	plain, sum := labels("")
	require.Contains(t, plain, "culture_tourism")
	require.Contains(t, plain, "sports")
	joined, same := labels(`[{"id":"wentilv","name":"文体旅游局","labels":["culture_tourism","sports"]},{"id":"a"},{"id":"b"}]`)
	require.Equal(t, "wentilv", joined[0])
	require.Len(t, joined, 3)
	require.Contains(t, joined, "a", "filled up in the order of the place")
	require.GreaterOrEqual(t, same, sum-1e-5, "no score is lost but by rounding")
	apart, _ := labels(`[{"id":"w","labels":["culture_tourism"]},{"id":"t","labels":["sports"]}]`)
	require.Contains(t, apart, "w")
	require.Contains(t, apart, "t")
	none, _ := labels(`[{"id":"w","labels":["water"]}]`)
	require.Equal(t, "none", none[0], "what no department answers for is nobody's")
	for name, file := range map[string]string{"of the place": placeFile(t, `{"departments":[{"id":"w","labels":["watre"]}]}`), "alone": placeFile(t, `[{"id":"w","labels":["watre"]}]`)} {
		option := map[string]string{"of the place": "--place", "alone": "--departments"}[name]
		code, _, said := call(paper, "classify", option, file)
		require.Equal(t, 2, code)
		require.Contains(t, said, "watre", name)
	}
	_, out, _ := call(paper, "classify", "--departments", placeFile(t, `[{"id":"w","labels":["sports"],"owns":["lasers"]}]`))
	require.Contains(t, out, `"ignored":["lasers"]`)
}
