package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCheckReplyTellsEachFinding(t *testing.T) {
	all := filesSeen(t, linesOf(t, "check_reply.jsonl"), "check-reply", "--policy", "common-3m")
	codes := all[0].codes()
	require.Equal(t, "/reply/body", codes["language.placeholder"])
	require.Equal(t, "/reply/date", codes["time.late"])
	require.Equal(t, []string{"reply/colour"}, all[0].Ignored)
	require.NotEmpty(t, all[0].Faults)
	require.NotEmpty(t, all[0].Warnings)
	require.NotEmpty(t, all[1].Faults)
	require.Equal(t, "/reply/unit", all[2].Error.Path)

	first := linesOf(t, "check_reply.jsonl")[0]
	_, out, _ := call(first, "check-reply")
	require.NotContains(t, out, "time.late", "nothing says by when it is due")
	_, out, _ = call(strings.Replace(first, `"reply":`, `"due":"2024-06-19","reply":`, 1), "check-reply")
	require.Contains(t, out, "time.late")
}
