package assign

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
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
// kept twice, for Validate to report.
func (c *Capacities) UnmarshalJSON(data []byte) error {
	if bytes.Equal(data, []byte("null")) {
		return nil
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return errors.New("assign: capacity is not an object of places and counts")
	}
	read := Capacities{}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return err
		}
		x := Capacity{Place: fmt.Sprint(name)}
		if err := dec.Decode(&x.Count); err != nil {
			return fmt.Errorf("assign: capacity of place %s: %w", quote(x.Place), err)
		}
		read = append(read, x)
	}
	*c = read
	return nil
}
