package assign

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func TestPlanSurvivesJSON(t *testing.T) {
	org := bureau()
	org.Units[2].Capacity = 1
	plan := distribute(t, org, demo(), Options{Assigned: deadline.MustDate("2024-03-01")})
	out, err := json.Marshal(plan)
	require.NoError(t, err)
	back, faults := vocab.Decode[Plan](out)
	require.Empty(t, faults)
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.JSONEq(t, string(out), string(again))
	require.Equal(t, plan, back)
}
