package assign

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

type closedSet interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
	Term() string
	Text() Text
	Valid() bool
}

func testWords[T closedSet](t *testing.T, all []T, bad T, parse func(string) (T, error), unmarshal func([]byte) (T, error)) {
	t.Helper()
	seen := map[string]bool{}
	for _, w := range all {
		require.True(t, w.Valid())
		require.False(t, seen[w.String()], "token %s twice", w)
		seen[w.String()] = true
		require.NotEmpty(t, w.Term())
		require.NotEmpty(t, w.Text().EN)
		for _, s := range []string{w.String(), w.Term()} {
			got, err := parse(s)
			require.NoError(t, err)
			require.Equal(t, w, got)
		}
		b, err := w.MarshalText()
		require.NoError(t, err)
		back, err := unmarshal(b)
		require.NoError(t, err)
		require.Equal(t, w, back)
	}
	require.False(t, bad.Valid())
	require.Contains(t, bad.String(), "(99)")
	_, err := bad.MarshalText()
	require.Error(t, err)
	_, err = parse("no such word")
	require.Error(t, err)
}

func TestClosedSets(t *testing.T) {
	testWords(t, Limits(), Limit(99), ParseLimit, func(b []byte) (x Limit, err error) { err = x.UnmarshalText(b); return })
	testWords(t, UnitKinds(), UnitKind(99), ParseUnitKind, func(b []byte) (x UnitKind, err error) { err = x.UnmarshalText(b); return })
	testWords(t, Seats(), Seat(99), ParseSeat, func(b []byte) (x Seat, err error) { err = x.UnmarshalText(b); return })
}
