package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
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
