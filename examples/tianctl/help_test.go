package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestHelpListsEveryCommand(t *testing.T) {
	code, out, notes := call("", "help")
	require.Equal(t, exitAnswered, code)
	require.Empty(t, notes)
	for _, c := range commands() {
		require.Contains(t, out, "  "+c.name+" ")
	}
	for _, flag := range []string{"-h", "--help"} {
		_, same, _ := call("", flag)
		require.Equal(t, out, same)
	}
}

// Help names the codes of tianctl's own that say what is wrong with a line; the
// others stand for an error that has no code.
func TestHelpListsEveryCode(t *testing.T) {
	for _, c := range ownCodes() {
		if !strings.HasSuffix(c.Code, ".invalid") && !strings.HasSuffix(c.Code, ".refused") && !strings.HasSuffix(c.Code, ".failed") {
			require.Contains(t, overview(), c.Code)
		}
	}
	require.Contains(t, overview(), codeDateInvalid.Code)
}

func TestHelpShowsOptionsAndExamples(t *testing.T) {
	for _, c := range commands() {
		t.Run(c.name, func(t *testing.T) {
			code, out, notes := call("", "help", c.name)
			require.Equal(t, exitAnswered, code)
			require.Empty(t, notes)
			require.NotEmpty(t, c.short)
			require.NotEmpty(t, c.about)
			require.NotEmpty(t, c.examples, "help shows an example of every command")
			for _, e := range c.examples {
				require.Contains(t, out, strings.Join(e.in, "' \\\n    '"))
			}
			code, same, _ := call("", c.name, "--help")
			require.Equal(t, exitAnswered, code)
			require.Equal(t, out, same)
		})
	}
}

// Every example that help shows gives what help says.
func TestHelpExamplesRun(t *testing.T) {
	for _, c := range commands() {
		for _, e := range c.examples {
			t.Run(c.name+" "+strings.Join(e.args, " "), func(t *testing.T) {
				code, out, _ := call(strings.Join(e.in, "\n"), append([]string{c.name}, e.args...)...)
				require.Equal(t, e.exit, code)
				require.NotEmpty(t, out)
				if shown := strings.Join(e.out, " ") + e.begins; !strings.Contains(shown, "ignored") {
					require.NotContains(t, out, `"ignored":`, "an example has only fields that are read")
				}
				if shown := strings.Join(e.out, " ") + e.begins; !strings.Contains(shown, `"faults":[{`) {
					require.NotContains(t, out, `"faults":[{`, "an example shows the faults of its answer")
				}
				for _, l := range e.in {
					require.NotContains(t, l, "'", "a shell could not take it")
				}
				require.True(t, (e.out != nil) != (e.begins != ""), "help shows what comes out")
				if e.out != nil {
					require.Equal(t, strings.Join(e.out, "\n")+"\n", out)
				}
				require.True(t, strings.HasPrefix(out, e.begins), out)
			})
		}
	}
}

// Help of case lists every event with every field that it cannot do without, and
// every field of an event.
func TestHelpListsTheFieldsOfEveryEvent(t *testing.T) {
	_, out, _ := call("", "help", "case")
	for _, k := range vocab.All[proposal.EventKind]() {
		i := strings.Index(out, "\n  "+k.String()+" ")
		require.Positive(t, i, k)
		line, _, _ := strings.Cut(out[i+1:], "\n")
		require.Contains(t, line, k.Term())
		for _, need := range proposal.NeedsOf(k) {
			require.Contains(t, strings.Fields(line), need, k)
		}
	}
	for _, f := range reflect.VisibleFields(reflect.TypeFor[proposal.Event]()) {
		if !f.Anonymous {
			require.Contains(t, strings.Fields(out), jsonName(f))
		}
	}
}

// A file that an option names is refused in both languages.
func TestAFileOfThePlaceIsRefusedInBothLanguages(t *testing.T) {
	file := filepath.Join(t.TempDir(), "place.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"process":{"reviewSteps":["终审","初审"]}}`), 0o644))
	for _, command := range []string{"case", "due", "check-reply"} {
		code, _, notes := call("", command, "--place", file)
		require.Equal(t, exitUsage, code)
		require.Contains(t, notes, "“初审”须写在“终审”之前", command)
		require.Contains(t, notes, "comes before “final review”", command)
		require.Contains(t, notes, "用法有误", command)
	}
}
