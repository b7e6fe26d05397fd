package stats

import (
	"encoding"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/stretchr/testify/require"
)

type word interface {
	comparable
	encoding.TextMarshaler
	String() string
	Term() string
	Text() deadline.Text
	Valid() bool
}

func checkWords[T word](t *testing.T, all []T, parse func(string) (T, error), unmarshal func(*T, []byte) error, beyond T) {
	t.Helper()
	require.NotEmpty(t, all)
	seen := map[string]bool{}
	for _, w := range all {
		require.True(t, w.Valid())
		require.NotEmpty(t, w.Term())
		require.NotEmpty(t, w.Text().EN)
		require.False(t, seen[w.String()], "%s twice", w)
		seen[w.String()] = true
		for _, s := range []string{w.String(), w.Term()} {
			got, err := parse(s)
			require.NoError(t, err)
			require.Equal(t, w, got, "%q is read as another word", s)
		}
		b, err := w.MarshalText()
		require.NoError(t, err)
		var back T
		require.NoError(t, unmarshal(&back, b))
		require.Equal(t, w, back)
	}
	var unset T
	require.Empty(t, unset.String())
	require.False(t, unset.Valid())
	require.False(t, beyond.Valid())
	require.Contains(t, beyond.String(), "(255)")
	_, err := beyond.MarshalText()
	require.ErrorIs(t, err, deadline.ErrUnknownWord)
	_, err = parse("没有")
	require.ErrorIs(t, err, deadline.ErrUnknownWord)
}

func TestWords(t *testing.T) {
	checkWords(t, CountUnits(), ParseCountUnit, (*CountUnit).UnmarshalText, CountUnit(255))
	checkWords(t, Quantities(), ParseQuantity, (*Quantity).UnmarshalText, Quantity(255))
	checkWords(t, Roundings(), ParseRounding, (*Rounding).UnmarshalText, Rounding(255))
	checkWords(t, Facts(), ParseFact, (*Fact).UnmarshalText, Fact(255))
	checkWords(t, Dimensions(), ParseDimension, (*Dimension).UnmarshalText, Dimension(255))
}

func TestEveryFactHasABit(t *testing.T) {
	var all factSet
	for _, f := range Facts() {
		require.False(t, all.has(f))
		all |= setOf(f)
		require.True(t, all.has(f))
	}
	require.Zero(t, setOf(0, Fact(200)))
}
