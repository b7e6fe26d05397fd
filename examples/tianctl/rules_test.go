package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRulesCheck(t *testing.T) {
	code, out, _ := call("", "rules", "check", "testdata/rules.json")
	require.Equal(t, exitAnswered, code)
	require.Contains(t, out, `"code":"shadowed"`)
	require.Contains(t, out, `"rules":["park_again","park"]`)
	code, out, _ = call("", "rules", "check", "testdata/policy.json")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `{"error":{"code":"json.unknown_field"`)
	for args, names := range map[string]string{
		"": "check", "check": "one file", "check a b": "one file", "check /no/such": "/no/such", "test a b": "not built", "bless a": "bless",
	} {
		code, out, notes := call("", append([]string{"rules"}, strings.Fields(args)...)...)
		require.Equal(t, exitUsage, code)
		require.Empty(t, out)
		require.Contains(t, notes, names)
	}
}
