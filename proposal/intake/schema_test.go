package intake_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/internal/schema"
)

func TestSchemasAreThoseOfTheTypes(t *testing.T) {
	const base = "https://github.com/seed-3129f372/tian/proposal/intake/schema/"
	for name, want := range map[string][]byte{
		"grounds": schema.Of[intake.List](base+"grounds.json", "List 不予立案情形"),
		"local":   schema.Of[intake.Local](base+"local.json", "Local 本地清单"),
		"finding": schema.Of[intake.Finding](base+"finding.json", "Finding 审查发现"),
		"counts":  schema.Of[intake.Counts](base+"counts.json", "Counts 审查数字"),
	} {
		if *update {
			require.NoError(t, os.WriteFile("schema/"+name+".json", want, 0o644))
			continue
		}
		got, ok := intake.Schema(name)
		require.True(t, ok, name)
		require.Equal(t, string(want), string(got), name)
	}
	_, ok := intake.Schema("nothing")
	require.False(t, ok)
}
