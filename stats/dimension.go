package stats

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Dimension is the token of a field of a record by which figures can be grouped
// 「分组维度」: its JSON name. Dimensions lists them; those most asked for have
// constants. The zero value is unset.
type Dimension string

// The dimensions by which figures are grouped most.
const (
	ByYear       Dimension = "year"       // 年度
	ByDepartment Dimension = "department" // 承办单位
	BySection    Dimension = "section"    // 科室
	ByCategory   Dimension = "category"   // 类别
	ByKey        Dimension = "key"        // 重点提案
)

// dimensionRow is one dimension: its word, and its value in a record as text, ""
// where it is not recorded.
type dimensionRow struct {
	dimension Dimension
	zh, en    string
	of        func(*Record) string
}

type dimensionTable struct {
	tokens[Dimension]
	of map[Dimension]func(*Record) string
}

func newDimensionTable(rows []dimensionRow) dimensionTable {
	t := dimensionTable{tokens: newTokens[Dimension]("Dimension"), of: make(map[Dimension]func(*Record) string, len(rows))}
	for _, row := range rows {
		t.add(row.dimension, row.zh, row.en)
		t.of[row.dimension] = row.of
	}
	return t
}

var dimensions = newDimensionTable([]dimensionRow{
	{ByYear, "年度", "year", func(r *Record) string {
		if r.Year == 0 {
			return ""
		}
		return strconv.Itoa(r.Year)
	}},
	{ByDepartment, "承办单位", "department", func(r *Record) string { return r.Department }},
	{BySection, "科室", "section", func(r *Record) string { return r.Section }},
	{ByCategory, "类别", "category", func(r *Record) string { return r.Category }},
	{"handler", "责任人", "handler", func(r *Record) string { return r.Handler }},
	{"leader", "牵头领导", "leader", func(r *Record) string { return r.Leader }},
	{"track", "种类", "track", func(r *Record) string { return r.Track.String() }},
	{"level", "层级", "level", func(r *Record) string { return r.Level.String() }},
	{"timing", "提出时间", "timing", func(r *Record) string { return r.Timing.String() }},
	{"proposer", "提案者", "proposer", func(r *Record) string { return r.Proposer.String() }},
	{"sector", "界别", "sector", func(r *Record) string { return r.Sector }},
	{ByKey, "重点提案", "key proposal", func(r *Record) string { return strconv.FormatBool(r.Key) }},
	{"role", "办理类型", "role", func(r *Record) string { return r.Role.String() }},
	{"disposition", "审查结论", "disposition", func(r *Record) string { return r.Disposition.String() }},
	{"scheme", "答复类别标准", "reply class scheme", func(r *Record) string { return r.Scheme }},
	{"class", "答复类别", "reply class", func(r *Record) string { return r.Class }},
	{"delay", "延误原因", "cause of delay", func(r *Record) string {
		var words []string
		for _, k := range r.Delays {
			words = append(words, k.String())
		}
		return strings.Join(words, "+")
	}},
	{"caused_by", "延误责任方", "who caused the delay", func(r *Record) string { return strings.Join(r.CausedBy, "、") }},
	{"outcome", "办理结果", "outcome", func(r *Record) string { return r.Outcome.String() }},
	{"satisfaction", "满意度", "satisfaction", func(r *Record) string { return r.Satisfaction.Result.String() }},
})

// Dimensions returns the dimensions in order.
func Dimensions() []Dimension { return slices.Clone(dimensions.all) }

// Text returns the term of d in both languages, the zero Text where there is no
// such dimension.
func (d Dimension) Text() vocab.Text { return dimensions.text[d] }

// MarshalText writes the token of d, and nothing when d is unset. The error for
// what is no dimension wraps vocab.ErrUnknownWord.
func (d Dimension) MarshalText() ([]byte, error) { return dimensions.marshal(d) }

// UnmarshalText reads a token or a Chinese term; empty text means unset. The
// error wraps vocab.ErrUnknownWord, and d keeps its value.
func (d *Dimension) UnmarshalText(b []byte) error { return dimensions.unmarshal(d, b) }

// JSONSchema lists the tokens.
func (Dimension) JSONSchema() string { return dimensions.schema() }

// ParseDimension reads a token or a Chinese term. The error wraps
// vocab.ErrUnknownWord.
func ParseDimension(s string) (Dimension, error) { return dimensions.parse(s) }

// isNumbered reports whether the values of d are written as numbers, flagged
// whether they are written as true and false.
func isNumbered(d Dimension) bool { return d == ByYear }
func isFlagged(d Dimension) bool  { return d == ByKey }

// Key is the name of a group: the value of each dimension, in the order in
// which they were asked for. Two groups of one tally never share a key. JSON
// holds an object {"department":"science","year":2024} in that order, with null
// where the record does not tell.
type Key []KeyPart

// KeyPart is one value of a Key. Value is "" where the records do not tell.
type KeyPart struct {
	Dimension Dimension
	Value     string
}

// Of returns the value of d, "" where the key does not have it or the records
// do not tell.
func (k Key) Of(d Dimension) string {
	for _, p := range k {
		if p.Dimension == d {
			return p.Value
		}
	}
	return ""
}

// String returns "department=science year=2024", "" for the key of the one
// group of an ungrouped tally.
func (k Key) String() string {
	var b []byte
	for n, p := range k {
		if n > 0 {
			b = append(b, ' ')
		}
		b = append(append(append(b, string(p.Dimension)...), '='), p.Value...)
	}
	return string(b)
}

// MarshalJSON writes an object with the dimensions in the order of k.
func (k Key) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for n, p := range k {
		if n > 0 {
			b = append(b, ',')
		}
		b = append(strconv.AppendQuote(b, string(p.Dimension)), ':')
		switch {
		case p.Value == "":
			b = append(b, "null"...)
		case isNumbered(p.Dimension) || isFlagged(p.Dimension):
			b = append(b, p.Value...)
		default:
			text, err := json.Marshal(p.Value)
			if err != nil {
				return nil, err
			}
			b = append(b, text...)
		}
	}
	return append(b, '}'), nil
}

// UnmarshalJSON reads what MarshalJSON writes, keeping the order. A name that is
// no dimension, a name given twice or a value of another kind is an error.
func (k *Key) UnmarshalJSON(b []byte) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	open, err := dec.Token()
	if err != nil {
		return err
	}
	if open != json.Delim('{') {
		return fmt.Errorf("%w: the key of a group must be an object", ErrTally)
	}
	var parts Key
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return err
		}
		value, err := dec.Token()
		if err != nil {
			return err
		}
		p, err := readKeyPart(fmt.Sprint(name), value)
		if err != nil {
			return err
		}
		for _, q := range parts {
			if q.Dimension == p.Dimension {
				return fmt.Errorf("%w: the key names %q twice", ErrTally, p.Dimension)
			}
		}
		parts = append(parts, p)
	}
	*k = parts
	return nil
}

// JSONSchema is the schema of a key, for vocab.Schema.
func (Key) JSONSchema() string {
	return `{"description":"the value of each dimension, null where it is not recorded","type":"object",` +
		`"additionalProperties":{"type":["string","integer","boolean","null"]}}`
}

func readKeyPart(name string, value json.Token) (KeyPart, error) {
	d, err := ParseDimension(name)
	if err != nil {
		return KeyPart{}, fmt.Errorf("%w: %w", ErrTally, err)
	}
	p := KeyPart{Dimension: d}
	switch v := value.(type) {
	case nil:
		return p, nil
	case string:
		p.Value = v
		if v != "" && !isNumbered(d) && !isFlagged(d) {
			return p, nil
		}
	case bool:
		p.Value = strconv.FormatBool(v)
		if isFlagged(d) {
			return p, nil
		}
	case json.Number:
		n, err := strconv.Atoi(v.String())
		p.Value = strconv.Itoa(n)
		if err == nil && n > 0 && n <= 9999 && isNumbered(d) {
			return p, nil
		}
	}
	return KeyPart{}, fmt.Errorf("%w: %v is no value of %q", ErrTally, value, d)
}

// compareKeys orders keys by their parts in turn: years by number, other values by
// bytes, what the records do not tell last.
func compareKeys(a, b Key) int {
	for n := range min(len(a), len(b)) {
		x, y := a[n].Value, b[n].Value
		switch {
		case x == y:
			continue
		case x == "":
			return 1
		case y == "":
			return -1
		case isNumbered(a[n].Dimension) && len(x) != len(y):
			return len(x) - len(y)
		case x < y:
			return -1
		default:
			return 1
		}
	}
	return 0
}
