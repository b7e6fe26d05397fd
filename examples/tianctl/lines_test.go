package main

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
)

// seen is one line as a test writes it down.
type seen struct {
	Number  int
	Text    string
	TooLong bool
}

func readAll(t *testing.T, src io.Reader, limit int) []seen {
	t.Helper()
	r := newLineReader(src, func() error { return nil })
	r.limit = limit
	var all []seen
	for {
		l, err := r.next()
		if errors.Is(err, io.EOF) {
			return all
		}
		require.NoError(t, err)
		all = append(all, seen{l.number, string(l.text), l.tooLong})
	}
}

func TestLinesAreReadWhateverTheirEnds(t *testing.T) {
	tests := []struct {
		name, in string
		want     []seen
	}{
		{"nothing", "", nil},
		{"blank only", "\n\r\n  \t\n", nil},
		{"one without line end", "{}", []seen{{1, "{}", false}}},
		{"line ends of two kinds", "a\r\nb\nc\r\n", []seen{{1, "a", false}, {2, "b", false}, {3, "c", false}}},
		{"blank lines are counted", "\na\n\n\nb\n", []seen{{2, "a", false}, {5, "b", false}}},
		{"byte order mark", "\uFEFFa\n\uFEFFb\n", []seen{{1, "a", false}, {2, "b", false}}},
		{"byte order mark alone", "\uFEFF\r\n", nil},
		{"just as long as the limit", "12345678\n12345678\r\n", []seen{{1, "12345678", false}, {2, "12345678", false}}},
		{"one byte longer", "123456789\nb\n", []seen{{1, "", true}, {2, "b", false}}},
		{"one byte longer, CR LF", "123456789\r\nb", []seen{{1, "", true}, {2, "b", false}}},
		{"too long at the end", "b\n1234567890123", []seen{{1, "b", false}, {2, "", true}}},
		{"long blank line", "            \nb", []seen{{1, "", true}, {2, "b", false}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, readAll(t, strings.NewReader(tt.in), 8))
			require.Equal(t, tt.want, readAll(t, iotest.OneByteReader(strings.NewReader(tt.in)), 8))
		})
	}
}

// A line longer than the buffer of the reader, and one longer than the limit,
// are read in memory that the limit bounds.
func TestLinesOfManyBuffers(t *testing.T) {
	long := strings.Repeat("长", 100_000)
	in := long + "\n" + strings.Repeat("x", 1<<20) + "\nend"
	require.Equal(t, []seen{{1, long, false}, {2, "", true}, {3, "end", false}},
		readAll(t, strings.NewReader(in), 300_000))
}

func TestLinesReadError(t *testing.T) {
	broken := errors.New("disk gone")
	r := newLineReader(io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(broken)), func() error { return nil })
	l, err := r.next()
	require.NoError(t, err)
	require.Equal(t, "a", string(l.text))
	_, err = r.next()
	require.ErrorIs(t, err, broken)
}

func TestLinesWriteBeforeReading(t *testing.T) {
	calls := 0
	r := newLineReader(iotest.OneByteReader(strings.NewReader("ab\n")), func() error { calls++; return nil })
	_, err := r.next()
	require.NoError(t, err)
	require.Equal(t, 3, calls)

	closed := errors.New("closed")
	r = newLineReader(strings.NewReader("ab\n"), func() error { return closed })
	_, err = r.next()
	require.ErrorIs(t, err, closed)
}

// FuzzLines compares the reader with splitting the whole input at once.
func FuzzLines(f *testing.F) {
	for _, s := range []string{"", "\n", "a\r\n\r\nb", "\uFEFF{}\n", "123456789\n\r", "\r\r\n", strings.Repeat("y", 40)} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		const limit = 20
		var want []seen
		for i, text := range bytes.Split(in, []byte("\n")) {
			text = bytes.TrimSuffix(text, []byte("\r"))
			if len(text) > limit {
				want = append(want, seen{i + 1, "", true})
				continue
			}
			text = bytes.TrimPrefix(text, []byte("\uFEFF"))
			if text = bytes.Trim(text, " \t\r"); len(text) > 0 {
				want = append(want, seen{i + 1, string(text), false})
			}
		}
		require.Equal(t, want, readAll(t, bytes.NewReader(in), limit))
	})
}
