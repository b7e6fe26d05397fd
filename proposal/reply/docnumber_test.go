package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestDocNumberInDatabases(t *testing.T) {
	d, err := reply.NewDocNumber("科提", 2024, 12)
	require.NoError(t, err)
	v, err := d.Value()
	require.NoError(t, err)
	var back reply.DocNumber
	require.NoError(t, back.Scan(v))
	require.Equal(t, d, back)
	require.NoError(t, back.Scan([]byte("科提〔2024〕13号")))
	require.Equal(t, 13, back.Ordinal())
	require.NoError(t, back.Scan(nil))
	v, err = back.Value()
	require.NoError(t, err)
	require.Nil(t, v)
	require.ErrorIs(t, back.Scan(1), reply.ErrDocNumber)
	b, err := d.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "科提〔2024〕12号", string(b))
	for _, organ := range []string{"", "科 提", "科〔提"} {
		_, err = reply.NewDocNumber(organ, 2024, 1)
		require.ErrorIs(t, err, reply.ErrDocNumber)
	}
}
