package main

import (
	"bytes"
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
