package reply_test

import (
	"fmt"
	"testing"

	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/stretchr/testify/require"
)

func TestDocumentNumbersAreReadInTheirParts(t *testing.T) {
	d, err := reply.ParseDocNumber("巴南交通发〔2020〕188号")
	require.NoError(t, err)
	require.Equal(t, "巴南交通发", d.Organ())
	require.Equal(t, 2020, d.Year())
	require.Equal(t, 188, d.Ordinal())
	_, err = reply.ParseDocNumber("科提[2024]第012号")
	require.ErrorIs(t, err, reply.ErrDocNumber)
	require.ErrorContains(t, err, "should be 科提〔2024〕12号")
	for _, s := range []string{"", "12号", "〔2024〕1号", "科提〔24〕1号", "科提〔2024〕号"} {
		_, err = reply.ParseDocNumber(s)
		require.ErrorIs(t, err, reply.ErrDocNumber, s)
	}
	var x reply.DocNumber
	require.NoError(t, x.UnmarshalText(nil))
	require.Empty(t, x.String())
}

func FuzzParseDocNumber(f *testing.F) {
	f.Add("科提〔2024〕12号")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := reply.ParseDocNumber(s)
		if err != nil {
			return
		}
		require.Equal(t, s, d.String())
	})
}

func TestContactHidesItself(t *testing.T) {
	c := reply.ContactPerson{Role: reply.ContactRoleHandler, Name: "赵科长", Phone: "13900000000"}
	require.Equal(t, "经办人 经办人 经办人", fmt.Sprintf("%v %+v %#v", c, c, c))
}
