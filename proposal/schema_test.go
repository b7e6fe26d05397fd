package proposal_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/internal/schema"
)

// TestSchemasAreThoseOfTheTypes holds the embedded schemas equal to the types.
func TestSchemasAreThoseOfTheTypes(t *testing.T) {
	const base = "https://github.com/seed-3129f372/tian/proposal/schema/"
	want := map[string][]byte{
		"case":     schema.Of[proposal.Case](base+"case.json", "Case 案卷"),
		"event":    schema.Of[proposal.Event](base+"event.json", "Event 事项"),
		"facts":    schema.Of[proposal.Facts](base+"facts.json", "Facts 办理情况"),
		"status":   schema.Of[proposal.Status](base+"status.json", "Status 当前状态"),
		"measure":  schema.Of[proposal.Measure](base+"measure.json", "Measure 配套措施"),
		"process":  schema.Of[proposal.Process](base+"process.json", "Process 办理流程"),
		"proposal": schema.Of[proposal.Proposal](base+"proposal.json", "Proposal 提案"),
		"scale":    schema.Of[proposal.Scale](base+"scale.json", "Scale 满意度"),
		"scheme":   schema.Of[proposal.Scheme](base+"scheme.json", "Scheme 答复类别"),
		"series":   schema.Of[proposal.Series](base+"series.json", "Series 编号"),
		"window":   schema.Of[proposal.Window](base+"window.json", "Window 征集期"),
	}
	for name, text := range want {
		if *update {
			require.NoError(t, os.WriteFile("schema/"+name+".json", text, 0o644))
			continue
		}
		got, ok := proposal.Schema(name)
		require.True(t, ok, name)
		require.Equal(t, string(text), string(got), name)
		require.True(t, json.Valid(got))
	}
	require.Len(t, proposal.SchemaNames(), len(want))
	for _, name := range []string{"", "x", "../case", "case.json"} {
		_, ok := proposal.Schema(name)
		require.False(t, ok, name)
	}
}
