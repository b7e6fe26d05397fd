package rule

import (
	"testing"

	"github.com/stretchr/testify/require"
)

type word interface {
	comparable
	String() string
	Term() string
	Valid() bool
	MarshalText() ([]byte, error)
}

// checkWords holds what every closed set promises.
func checkWords[T word](t *testing.T, name string, all []T, parse func(string) (T, error), bad T) {
	t.Helper()
	seen := map[string]bool{}
	for _, w := range all {
		require.True(t, w.Valid())
		require.NotEmpty(t, w.Term())
		require.False(t, seen[w.String()] || seen[w.Term()])
		seen[w.String()], seen[w.Term()] = true, true
		for _, s := range []string{w.String(), w.Term()} {
			got, err := parse(s)
			require.NoError(t, err)
			require.Equal(t, w, got)
		}
		text, err := w.MarshalText()
		require.NoError(t, err)
		require.Equal(t, w.String(), string(text))
	}
	var unset T
	require.False(t, unset.Valid())
	require.Empty(t, unset.String())
	require.False(t, bad.Valid())
	require.Equal(t, name+"(99)", bad.String())
	_, err := bad.MarshalText()
	require.Error(t, err)
	_, err = parse("nonsense")
	require.Error(t, err)
}

func TestWords(t *testing.T) {
	checkWords(t, "HitPolicy", HitPolicies(), ParseHitPolicy, HitPolicy(99))
	checkWords(t, "Where", Wheres(), ParseWhere, Where(99))
}
