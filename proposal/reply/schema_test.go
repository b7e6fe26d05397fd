package reply_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/internal/schema"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestSchemasAreThoseOfTheTypes(t *testing.T) {
	const base = "https://github.com/seed-3129f372/tian/proposal/reply/schema/"
	for name, want := range map[string][]byte{
		"reply":   schema.Of[reply.Reply](base+"reply.json", "Reply 复函"),
		"finding": schema.Of[reply.Remark](base+"finding.json", "Finding 审核意见"),
	} {
		if *update {
			require.NoError(t, os.WriteFile("schema/"+name+".json", want, 0o644))
			continue
		}
		got, ok := reply.Schema(name)
		require.True(t, ok, name)
		require.Equal(t, string(want), string(got), name)
	}
	_, ok := reply.Schema("../schema/reply")
	require.False(t, ok)
}
