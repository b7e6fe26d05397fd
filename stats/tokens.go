package stats

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// tokens are the words of a list whose values are the tokens themselves: it
// grows by a row, and nothing has to be numbered.
type tokens[T ~string] struct {
	name string
	all  []T
	text map[T]vocab.Text
}

func (t *tokens[T]) add(token T, zh, en string) {
	t.all = append(t.all, token)
	t.text[token] = vocab.Text{ZH: zh, EN: en}
}

func newTokens[T ~string](name string) tokens[T] {
	return tokens[T]{name: name, text: map[T]vocab.Text{}}
}

func (t *tokens[T]) has(x T) bool {
	_, ok := t.text[x]
	return ok
}

// parse reads a token or a Chinese term.
func (t *tokens[T]) parse(s string) (T, error) {
	if t.has(T(s)) {
		return T(s), nil
	}
	for _, token := range t.all {
		if t.text[token].ZH == s {
			return token, nil
		}
	}
	return "", t.unknown(s)
}

func (t *tokens[T]) marshal(x T) ([]byte, error) {
	if x != "" && !t.has(x) {
		return nil, t.unknown(string(x))
	}
	return []byte(x), nil
}

// unmarshal reads a token or a Chinese term into x; empty text means unset. On an
// error x keeps its value.
func (t *tokens[T]) unmarshal(x *T, b []byte) error {
	if len(b) == 0 {
		*x = ""
		return nil
	}
	read, err := t.parse(string(b))
	if err == nil {
		*x = read
	}
	return err
}

// unknown says what would be read instead.
func (t *tokens[T]) unknown(s string) error {
	words := vocab.Words{Name: t.name}
	for _, token := range t.all {
		words.List = append(words.List, vocab.Row{Token: string(token), ZH: t.text[token].ZH, EN: t.text[token].EN})
	}
	return vocab.Unknown(words, s)
}

// schema lists the tokens, as the schema of a closed set does.
func (t *tokens[T]) schema() string {
	var list, terms []string
	for _, token := range t.all {
		list = append(list, strconv.Quote(string(token)))
		terms = append(terms, t.text[token].ZH)
	}
	return `{"description":"` + strings.Join(terms, " · ") + `","type":"string","enum":[` + strings.Join(list, ",") + `,""]}`
}
