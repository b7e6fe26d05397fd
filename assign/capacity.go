package assign

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Capacity is how many items a place takes 「承办容量」, 0 or more.
type Capacity struct {
	Place string
	Count int
}

// Capacities are the capacities of the places of a Problem, a place once. JSON
// holds them as an object: {"s1": 2, "s2": 5}.
type Capacities []Capacity

// MarshalJSON writes the object, ascending by place.
func (c Capacities) MarshalJSON() ([]byte, error) {
	sorted := slices.Clone(c)
	slices.SortStableFunc(sorted, func(a, b Capacity) int { return strings.Compare(a.Place, b.Place) })
	out := []byte{'{'}
	for i, x := range sorted {
		if i > 0 {
			out = append(out, ',')
		}
		name, err := json.Marshal(x.Place)
		if err != nil {
			return nil, err
		}
		out = fmt.Appendf(append(out, name...), ":%d", x.Count)
	}
	return append(out, '}'), nil
}

// UnmarshalJSON reads the object and keeps its order; a place given twice is
// kept twice, for Validate to report. What is no count is a fault json.type at
// its place.
func (c *Capacities) UnmarshalJSON(data []byte) error {
	if bytes.Equal(data, []byte("null")) {
		return nil
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return errors.New("assign: capacity is not an object of places and counts")
	}
	read := Capacities{}
	var faults vocab.Faults
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return err
		}
		place := fmt.Sprint(name)
		var text json.RawMessage
		if err := dec.Decode(&text); err != nil {
			return fmt.Errorf("assign: capacity of place %s: %w", quote(place), err)
		}
		count, wrong := vocab.Decode[*int](text)
		if count == nil && len(wrong) == 0 {
			wrong.Add("", vocab.Code{Code: vocab.CodeType}.As("这里是null，应为整数", "this is null, an integer is wanted"))
		}
		faults.Under(vocab.Pointer(place), wrong)
		if len(wrong) == 0 {
			read = append(read, Capacity{Place: place, Count: *count})
		}
	}
	*c = read
	return faults.Err()
}

// JSONSchema is the schema of capacities, for vocab.Schema.
func (Capacities) JSONSchema() string {
	return `{"description":"how many items each place takes","type":"object","additionalProperties":{"type":"integer","minimum":0}}`
}
