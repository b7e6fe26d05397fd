package vocab

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrUnknownWord is wrapped by every parse error of a closed set.
var ErrUnknownWord = errors.New("unknown word")

// Word is one value of a closed set, such as a Role or a Track: 1, 2, 3, … in
// the order of the set's words; 0 is unset. Every closed set of the library is
// a Word of its own S, so that all of them print, parse, fail and are stored
// alike:
//
//	type Role = vocab.Word[roleSet]
//
//	const (
//		RoleSole Role = iota + 1
//		RoleLead
//	)
//
//	type roleSet struct{}
//
//	func (roleSet) Words() vocab.Words { return roleWords }
//
// JSON and databases hold the token, never the number, which may change when a
// word is added; the Chinese terms are read too.
type Word[S Worded] uint8

// Worded is what a closed set keeps: its words. Words returns a table that nobody
// changes.
type Worded interface{ Words() Words }

// Words is the table of a closed set: its name and its words in order. It is
// declared as a literal and never changed, so that it is there before any
// variable asks for it.
type Words struct {
	Name string
	List []Row
}

// Row is one word: its stable token and its term in both languages. ZH may list
// synonyms after the first, separated by "/": the first is printed, all are
// read.
type Row struct {
	Token string
	ZH    string
	EN    string
}

func (w Word[S]) words() Words {
	var s S
	return s.Words()
}

func (w Word[S]) row() (Row, bool) {
	list := w.words().List
	if w == 0 || int(w) > len(list) {
		return Row{}, false
	}
	return list[w-1], true
}

// String returns the token, "" where w is unset, and Name(9) where it is no
// member.
func (w Word[S]) String() string {
	r, ok := w.row()
	switch {
	case ok:
		return r.Token
	case w == 0:
		return ""
	}
	return w.words().Name + "(" + strconv.Itoa(int(w)) + ")"
}

// Term returns the Chinese term, "" where w is unset or no member.
func (w Word[S]) Term() string { return w.Text().ZH }

// Text returns the term in both languages, the zero Text where w is unset or no
// member.
func (w Word[S]) Text() Text {
	r, _ := w.row()
	zh, _, _ := strings.Cut(r.ZH, "/")
	return Text{ZH: zh, EN: r.EN}
}

// Valid reports whether w is a member; the unset value is not.
func (w Word[S]) Valid() bool { return w != 0 && int(w) <= len(w.words().List) }

// MarshalText writes the token, and nothing where w is unset. A value that is no
// member is an error.
func (w Word[S]) MarshalText() ([]byte, error) {
	if w != 0 && !w.Valid() {
		return nil, fmt.Errorf("%w for %s: value %d", ErrUnknownWord, w.words().Name, w)
	}
	return []byte(w.String()), nil
}

// UnmarshalText reads a token or a Chinese term; empty text means unset. w keeps
// its value where the text is not understood: the error wraps ErrUnknownWord.
func (w *Word[S]) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*w = 0
		return nil
	}
	x, err := Parse[Word[S]](string(text))
	if err != nil {
		return err
	}
	*w = x
	return nil
}

// Value implements driver.Valuer: the token, NULL for the unset value.
func (w Word[S]) Value() (driver.Value, error) {
	if w == 0 {
		return nil, nil
	}
	b, err := w.MarshalText()
	if err != nil {
		return nil, err
	}
	return string(b), nil
}

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (w *Word[S]) Scan(src any) error {
	switch s := src.(type) {
	case nil:
		*w = 0
		return nil
	case string:
		return w.UnmarshalText([]byte(s))
	case []byte:
		return w.UnmarshalText(s)
	default:
		return fmt.Errorf("vocab: cannot scan %T: %w", src, ErrUnknownWord)
	}
}

// Closed is any closed set: All and Parse work for each of them.
type Closed interface {
	~uint8
	words() Words
}

// All returns the values of a closed set in order, without the unset one:
// All[Role]() is sole, lead, assist, separate, undertake, copy.
func All[T Closed]() []T {
	all := make([]T, len(T(0).words().List))
	for i := range all {
		all[i] = T(i + 1)
	}
	return all
}

// Parse reads a token or a Chinese term. The empty string is an error: a caller
// that allows unset asks first. The error wraps ErrUnknownWord and lists the words
// that would be read.
func Parse[T Closed](s string) (T, error) {
	words := T(0).words()
	if s == "" {
		return 0, &unknownWord{Set: words, Input: s}
	}
	for i := range words.List { // nearly every text is a token
		if s == words.List[i].Token {
			return T(i + 1), nil
		}
	}
	for i := range words.List {
		if words.List[i].says(s) {
			return T(i + 1), nil
		}
	}
	return 0, &unknownWord{Set: words, Input: s}
}

// says reports whether s is one of the Chinese terms of r.
func (r *Row) says(s string) bool {
	for rest := r.ZH; rest != ""; {
		var zh string
		if zh, rest, _ = strings.Cut(rest, "/"); s == zh {
			return true
		}
	}
	return false
}

// Unknown is the error of a text that is no word of a closed set, as Parse gives
// it, for lists of words that are no Word. It wraps ErrUnknownWord.
func Unknown(words Words, input string) error { return &unknownWord{words, input} }

// unknownWord is the error of a text that is no word of a closed set. It wraps
// ErrUnknownWord.
type unknownWord struct {
	// Set is the set that was asked, Input what was given.
	Set   Words
	Input string
}

// Error names the set and lists the words that would be read.
func (e *unknownWord) Error() string {
	if e.Input == "" {
		return fmt.Sprintf("%v for %s: nothing is written; it is one of %s", ErrUnknownWord, e.Set.Name, e.offer("").EN)
	}
	return fmt.Sprintf("%v for %s: %q is not one of %s", ErrUnknownWord, e.Set.Name, Clip(e.Input), e.offer(e.Input).EN)
}

// Unwrap returns ErrUnknownWord.
func (e *unknownWord) Unwrap() error { return ErrUnknownWord }

// Refused says in Chinese why text was refused; see Decode.
func (e *unknownWord) Refused(text string) (code, zh string) {
	return CodeType, "“" + Clip(text) + "”不在词表中，可用：" + e.offer(text).ZH
}

// offer lists the words, in Chinese with their tokens.
func (e *unknownWord) offer(input string) Text {
	list := make([]choice, len(e.Set.List))
	for i, r := range e.Set.List {
		terms := strings.Split(r.ZH, "/")
		list[i] = choice{zh: terms[0] + " " + r.Token, en: r.Token, forms: append(terms, r.Token)}
		if terms[0] == r.Token || terms[0] == "" {
			list[i].zh = r.Token
		}
	}
	return offer(input, list)
}

// Clip shortens input that is quoted in an error to 60 characters: hostile input
// can be large.
func Clip(s string) string { return shorten(s, 60) }

func shorten(s string, most int) string {
	n := 0
	for i := range s {
		if n == most {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
