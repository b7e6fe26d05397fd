package proposal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNumeralsGoBothWays(t *testing.T) {
	for n := 1; n <= 99; n++ {
		got, ok := number(numeral(n))
		require.True(t, ok, numeral(n))
		require.Equal(t, n, got, numeral(n))
	}
	for text, want := range map[string]int{
		"十": 10, "二十一": 21, "一百": 100, "一百零五": 105, "一百一十": 110, "三百二十一": 321, "一千零三": 1003,
		"二〇二四": 2024, "\uff10\uff11\uff12": 12, "007": 7, "九千九百九十九": 9999,
	} {
		got, ok := number(text)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "百", "十百", "一二三四五", "a", "1a", "十十", "零"} {
		_, ok := number(text)
		require.False(t, ok, text)
	}
	require.Equal(t, "100", numeral(100))
	require.Equal(t, "-1", numeral(-1))
	require.Equal(t, "十", numeral(10))
	require.Equal(t, "二十", numeral(20))
}
