package deadline

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrUnknownWord is wrapped by every parse error of a closed set.
var ErrUnknownWord = errors.New("unknown word")

// Word is one member of a closed set: its stable token and its term in both
// languages. Text.ZH may list synonyms after the first, separated by "/": the
// first is printed, all are read.
type Word struct {
	Token string
	Text  Text
}

// Vocabulary is the list of words of a closed set whose values are 1, 2, 3, …
// in the order of the words; 0 is unset. Every closed set of the library keeps
// one, so that all of them print, parse and fail alike.
//
// A Vocabulary is immutable and safe for use by many goroutines.
type Vocabulary[T ~uint8] struct {
	name  string
	words []Word
}

// NewVocabulary returns the vocabulary of the type called name. It keeps its
// own copy of words.
func NewVocabulary[T ~uint8](name string, words []Word) Vocabulary[T] {
	return Vocabulary[T]{name, append([]Word(nil), words...)}
}

// Len returns the number of words, the unset value not counted.
func (v Vocabulary[T]) Len() int { return len(v.words) }

// All returns the values in order, without the unset one.
func (v Vocabulary[T]) All() []T {
	all := make([]T, len(v.words))
	for i := range all {
		all[i] = T(i + 1)
	}
	return all
}

func (v Vocabulary[T]) word(x T) (Word, bool) {
	if x == 0 || int(x) > len(v.words) {
		return Word{}, false
	}
	return v.words[x-1], true
}

// String returns the token of x, "" when x is unset, and Name(9) when x is no
// member.
func (v Vocabulary[T]) String(x T) string {
	w, ok := v.word(x)
	switch {
	case ok:
		return w.Token
	case x == 0:
		return ""
	}
	return v.name + "(" + strconv.Itoa(int(x)) + ")"
}

// Term returns the Chinese term of x, "" when x is unset or no member.
func (v Vocabulary[T]) Term(x T) string { return v.Text(x).ZH }

// Text returns the term of x in both languages, the zero Text when x is unset
// or no member.
func (v Vocabulary[T]) Text(x T) Text {
	w, _ := v.word(x)
	zh, _, _ := strings.Cut(w.Text.ZH, "/")
	return Text{zh, w.Text.EN}
}

// Valid reports whether x is a member; the unset value is not.
func (v Vocabulary[T]) Valid(x T) bool { return x != 0 && int(x) <= len(v.words) }

// Parse reads a token or a Chinese term. The empty string is an error: a
// caller that allows unset asks first. The error wraps ErrUnknownWord and
// lists the words that would be read.
func (v Vocabulary[T]) Parse(s string) (T, error) {
	if s != "" {
		for i, w := range v.words {
			if s == w.Token || s == w.Text.ZH {
				return T(i + 1), nil
			}
			for rest := w.Text.ZH; rest != ""; {
				var zh string
				zh, rest, _ = strings.Cut(rest, "/")
				if s == zh {
					return T(i + 1), nil
				}
			}
		}
	}
	if len(v.words) == 0 {
		return 0, fmt.Errorf("%w: %q; the vocabulary has no words", ErrUnknownWord, clip(s))
	}
	return 0, fmt.Errorf("%w for %s: %q is not one of %s", ErrUnknownWord, v.name, clip(s), v.tokens())
}

func (v Vocabulary[T]) tokens() string {
	names := make([]string, len(v.words))
	for i, w := range v.words {
		names[i] = w.Token
	}
	return strings.Join(names, ", ")
}

// Marshal writes the token of x, and nothing when x is unset. A value that is
// no member is an error.
func (v Vocabulary[T]) Marshal(x T) ([]byte, error) {
	if len(v.words) == 0 && x != 0 {
		return nil, fmt.Errorf("%w: value %d; the vocabulary has no words", ErrUnknownWord, x)
	}
	if x != 0 && !v.Valid(x) {
		return nil, fmt.Errorf("%w for %s: value %d", ErrUnknownWord, v.name, x)
	}
	return []byte(v.String(x)), nil
}

// Unmarshal reads a token or a Chinese term into x; empty text means unset. x
// keeps its value when the text is not understood.
func (v Vocabulary[T]) Unmarshal(x *T, text []byte) error {
	if len(text) == 0 {
		*x = 0
		return nil
	}
	y, err := v.Parse(string(text))
	if err != nil {
		return err
	}
	*x = y
	return nil
}

// clip shortens input that is quoted in an error: hostile input can be large.
func clip(s string) string {
	const most = 60
	n := 0
	for i := range s {
		if n == most {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
