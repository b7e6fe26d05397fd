package stats

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Dimension is a field of a record by which figures can be grouped 「分组维度」.
// Its token is the JSON name of the field. The zero value is unset.
type Dimension = vocab.Word[dimensionSet]

// The values of Dimension.
const (
	ByYear         Dimension = iota + 1 // 年度, year
	ByDepartment                        // 承办单位, department
	BySection                           // 科室, section
	ByCategory                          // 类别, category
	ByHandler                           // 责任人, handler
	ByLeader                            // 牵头领导, leader
	ByTrack                             // 种类, track
	ByLevel                             // 层级, level
	ByTiming                            // 提出时间, timing
	ByProposer                          // 提案者, proposer
	BySector                            // 界别, sector
	ByKey                               // 重点提案, key proposal
	ByRole                              // 办理类型, role
	ByDisposition                       // 审查结论, disposition
	ByScheme                            // 答复类别标准, reply class scheme
	ByClass                             // 答复类别, reply class
	ByOutcome                           // 办理结果, outcome
	BySatisfaction                      // 满意度, satisfaction
)

type dimensionSet struct{}

// Words implements vocab.Set.
func (dimensionSet) Words() vocab.Words { return dimensionWords }

var dimensionWords = vocab.Words{Name: "Dimension", List: []vocab.Row{
	{Token: "year", ZH: "年度", EN: "year"},
	{Token: "department", ZH: "承办单位", EN: "department"},
	{Token: "section", ZH: "科室", EN: "section"},
	{Token: "category", ZH: "类别", EN: "category"},
	{Token: "handler", ZH: "责任人", EN: "handler"},
	{Token: "leader", ZH: "牵头领导", EN: "leader"},
	{Token: "track", ZH: "种类", EN: "track"},
	{Token: "level", ZH: "层级", EN: "level"},
	{Token: "timing", ZH: "提出时间", EN: "timing"},
	{Token: "proposer", ZH: "提案者", EN: "proposer"},
	{Token: "sector", ZH: "界别", EN: "sector"},
	{Token: "key", ZH: "重点提案", EN: "key proposal"},
	{Token: "role", ZH: "办理类型", EN: "role"},
	{Token: "disposition", ZH: "审查结论", EN: "disposition"},
	{Token: "scheme", ZH: "答复类别标准", EN: "reply class scheme"},
	{Token: "class", ZH: "答复类别", EN: "reply class"},
	{Token: "outcome", ZH: "办理结果", EN: "outcome"},
	{Token: "satisfaction", ZH: "满意度", EN: "satisfaction"},
}}

// isNumbered reports whether the values of d are written as numbers, flagged
// whether they are written as true and false.
func isNumbered(d Dimension) bool { return d == ByYear }
func isFlagged(d Dimension) bool  { return d == ByKey }

// valueOf returns the value of d in r as text, "" where it is not recorded.
func valueOf(d Dimension, r *Record) string {
	switch d {
	case ByYear:
		if r.Year == 0 {
			return ""
		}
		return strconv.Itoa(r.Year)
	case ByDepartment:
		return r.Department
	case BySection:
		return r.Section
	case ByCategory:
		return r.Category
	case ByHandler:
		return r.Handler
	case ByLeader:
		return r.Leader
	case ByTrack:
		return r.Track.String()
	case ByLevel:
		return r.Level.String()
	case ByTiming:
		return r.Timing.String()
	case ByProposer:
		return r.Proposer.String()
	case BySector:
		return r.Sector
	case ByKey:
		return strconv.FormatBool(r.Key)
	case ByRole:
		return r.Role.String()
	case ByDisposition:
		return r.Disposition.String()
	case ByScheme:
		return r.Scheme
	case ByClass:
		return r.Class
	case ByOutcome:
		return r.Outcome.String()
	case BySatisfaction:
		return r.Satisfaction.Result.String()
	default:
		return ""
	}
}

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
		b = append(append(append(b, p.Dimension.String()...), '='), p.Value...)
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
		b = append(strconv.AppendQuote(b, p.Dimension.String()), ':')
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

func readKeyPart(name string, value json.Token) (KeyPart, error) {
	d, err := vocab.Parse[Dimension](name)
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
