package assign

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

// What is no count is named by its place, all of it at once; null is not 0.
func TestCapacitiesNameThePlaceThatIsNoCount(t *testing.T) {
	type batch struct {
		Capacity Capacities `json:"capacity"`
	}
	_, faults := vocab.Decode[batch]([]byte(`{"capacity":{"a":1,"b":null,"c/d":1.5,"e":"2"}}`))
	var paths []string
	for _, f := range faults {
		require.Equal(t, "json.type", f.Code)
		paths = append(paths, f.Path)
	}
	require.Equal(t, []string{"/capacity/b", "/capacity/c~1d", "/capacity/e"}, paths)

	got, faults := vocab.Decode[batch]([]byte(`{"capacity":null}`))
	require.Empty(t, faults)
	require.Nil(t, got.Capacity)
}
