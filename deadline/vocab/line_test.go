package vocab_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

type lined struct {
	ID    string          `json:"id"`
	Track vocab.Track     `json:"track"`
	On    deadline.Date   `json:"on"`
	Days  []deadline.Date `json:"days"`
	Deep  *lined          `json:"deep"`
}

func TestEveryFaultTellsItsLine(t *testing.T) {
	text := strings.Join([]string{
		`{`,                        // 1
		`  "id": 5,`,               // 2
		`  "track": "提意见",`,        // 3
		`  "days": ["2026-01-01",`, // 4
		`    "2026-02-30",`,        // 5
		`    7`,                    // 6
		`  ],`,                     // 7
		`  "deep": {`,              // 8
		`    "a/b": 1,`,            // 9
		`    "on":`,                // 10
		`      "31/8"`,             // 11
		`  },`,                     // 12
		`  "id": "twice"`,          // 13
		`}`, ``,
	}, "\n")
	for _, mark := range []string{"", "\ufeff"} {
		_, faults := vocab.Decode[lined]([]byte(mark + text))
		at := map[string]int{}
		for _, f := range faults {
			at[f.Path+" "+f.Code] = f.Line
		}
		require.Equal(t, map[string]int{
			"/id json.type": 2, "/track json.type": 3, "/days/1 date.invalid": 5, "/days/2 date.invalid": 6, "/deep/a~1b json.unknown_field": 9,
			"/deep/on date.invalid": 10, "/id json.duplicate_key": 13,
		}, at)
		require.True(t, strings.HasPrefix(faults[1].String(), "line 2, /id: "), faults[1].String())
	}
}

func TestLinesOfWhatIsFoundLater(t *testing.T) {
	var faults vocab.Faults
	for _, path := range []string{"", "/deep/id", "/deep", "/days/1", "/days/9", "/deep/none/of/it", "/none"} {
		faults.Add(path, vocab.Code{Code: "x"})
	}
	text := "{\n\"days\": [1,\n2],\n\"deep\": {\n\"id\": \"x\"}}"
	lines := []int{}
	for _, f := range faults.In([]byte(text)) {
		lines = append(lines, f.Line)
	}
	require.Equal(t, []int{1, 1, 2, 3, 4, 4, 5}, lines, "in the order of the text")
	for _, f := range faults {
		require.Zero(t, f.Line, "what was passed in is not changed")
	}
	var places []string
	for _, f := range faults.In([]byte(strings.ReplaceAll(text, "\n", ""))) {
		require.Zero(t, f.Line, "one line needs no number")
		places = append(places, f.Path)
	}
	require.Equal(t, []string{"", "/none", "/days/9", "/days/1", "/deep", "/deep/none/of/it", "/deep/id"}, places, "and has the same order")
	require.Equal(t, faults, faults.In([]byte("{\n")), "no JSON")
	_, syntax := vocab.Decode[lined]([]byte("{\n\"id\": \"x\",\n}"))
	require.Equal(t, 3, syntax[0].Line)
}

func TestAPolicyTellsTheLinesOfItsRules(t *testing.T) {
	_, err := deadline.LoadPolicy([]byte("{\"id\":\"x\",\n\"rules\":[\n{\"id\":\"a\"},\n{\"id\":\"b\",\n\"kind\":\"no\"}]}"))
	var faults vocab.Faults
	require.True(t, errors.As(err, &faults))
	for _, f := range faults {
		require.Positive(t, f.Line, f.String())
		if strings.HasPrefix(f.Path, "/rules/0") {
			require.Equal(t, 3, f.Line, f.String())
		}
		if f.Path == "/rules/1/kind" {
			require.Equal(t, 5, f.Line, f.String())
		}
	}
}

// However much is wrong, so much is told and the rest counted.
func TestFaultsAreBounded(t *testing.T) {
	code := vocab.Code{Code: "x", Text: vocab.Text{ZH: "错", EN: "wrong"}}
	var fs vocab.Faults
	for i := range 100_000 {
		fs.Add(fmt.Sprint("/", i), code)
	}
	require.Len(t, fs, 201)
	require.Equal(t, "/199", fs[199].Path)
	require.Equal(t, "fault.more", fs[200].Code)
	require.Equal(t, "另有99800处错误没有列出；请先改正以上各处", fs[200].Text.ZH)

	var all vocab.Faults
	all.Add("/first", code)
	for i := range 3 {
		all.Under(vocab.At("/parts", i), fs)
	}
	require.Len(t, all, 201)
	require.Contains(t, all[200].Text.EN, "299801 more faults")
	require.Contains(t, fs[200].Text.EN, "99800", "the part keeps its own count")

	both := fs.Beside(vocab.Faults{{Path: "/other"}})
	require.Contains(t, both[200].Text.EN, "99801")
	require.Contains(t, fs[200].Text.EN, "99800")

	list, err := json.Marshal(make([]int, 5000))
	require.NoError(t, err)
	_, faults := vocab.Decode[[]string](list)
	require.Len(t, faults, 201)
	require.Contains(t, faults[200].Text.EN, "4800 more")
}

// Whatever two checks found stands in the order of the text, in every loader.
func TestFaultsStandInTheOrderOfTheText(t *testing.T) {
	for name, load := range map[string]func() error{
		"a policy": func() error {
			_, err := deadline.LoadPolicy([]byte("{\"id\":\"x\",\n\"rules\":[\n{\"id\":\"a\",\"act\":\"reply\",\"kind\":\"duration\",\n\"start\":\"paused\"},\n{\"id\":\"b\",\n\"kind\":\"no\"}],\n\"ruls\":1}"))
			return err
		},
		"a layer": func() error {
			_, err := deadline.LoadLayer([]byte("{\"id\":\"x\",\n\"off\":[\"2026-05-01\",\n\"2026-05-01\"],\n\"work\":[\"2026-13-01\"],\n\"wrok\":[]}"))
			return err
		},
	} {
		var faults vocab.Faults
		require.True(t, errors.As(load(), &faults), name)
		require.Greater(t, len(faults), 1, name)
		for i := 1; i < len(faults); i++ {
			require.LessOrEqual(t, faults[i-1].Line, faults[i].Line, "%s: %v", name, faults)
		}
		for _, f := range faults {
			require.NotContains(t, f.String(), "deadline: ", name)
			require.NotContains(t, f.String(), "(document)", name)
		}
	}
}
