package main

import (
	"bytes"
	"flag"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// call runs a command line over in.
func call(in string, args ...string) (code int, out, notes string) {
	var stdout, stderr bytes.Buffer
	code = run(args, strings.NewReader(in), &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

func TestWrongUsageIsNamed(t *testing.T) {
	tests := []struct {
		args  []string
		names string
	}{
		{nil, "name a command"},
		{[]string{"calender"}, `unknown command "calender"`},
		{[]string{"help", "calender"}, `unknown command "calender"`},
		{[]string{"help", "help", "help"}, "one command"},
		{[]string{"help", "--colour"}, "-colour"},
	}
	for _, name := range laterCommands() {
		tests = append(tests, struct {
			args  []string
			names string
		}{[]string{name, "--x", "y"}, `command "` + name + `" is not built yet`})
	}
	for _, c := range commands() {
		if c.operands == "" {
			tests = append(tests, struct {
				args  []string
				names string
			}{[]string{c.name, "file.json"}, `"file.json"`})
		}
		tests = append(tests, struct {
			args  []string
			names string
		}{[]string{c.name, "--no-such-option"}, "no-such-option"})
	}
	for _, tt := range tests {
		t.Run(strings.Join(tt.args, " "), func(t *testing.T) {
			code, out, notes := call("", tt.args...)
			require.Equal(t, exitUsage, code)
			require.Empty(t, out)
			require.Contains(t, notes, tt.names)
		})
	}
}

func TestOptionsAndOperandsInAnyOrder(t *testing.T) {
	for args, want := range map[string][]string{
		"--n 1 a b": {"a", "b"}, "a --n 1 b": {"a", "b"}, "a b --n=1": {"a", "b"}, "--n 1 -- a -b": {"a", "-b"}, "--n 1": nil, "a -- --n": {"a", "--n"},
	} {
		flags := flag.NewFlagSet("test", flag.ContinueOnError)
		n := flags.Int("n", 0, "")
		operands, err := parse(flags, strings.Fields(args))
		require.NoError(t, err, args)
		require.Equal(t, want, operands, args)
		require.Equal(t, strings.Contains(args, "1"), *n == 1, args)
	}
	code, _, notes := call("", "schema", "error", "--colour")
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "colour")
}
