package stats

import (
	"encoding/json"
	"reflect"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/shopspring/decimal"
)

// Figure is a number that says what it counts 「统计数字」: the part and the whole
// as exact counts, the definition, and what was left out and why. The
// percentage is a view of it.
//
// The zero value is 0 of 0, which has no percentage. Figures are made by
// Indicator.Figure, Tally and Annual, and NewCount.
type Figure struct {
	Indicator  IndicatorID
	Name       vocab.Text
	Definition vocab.Text
	Unit       CountUnit
	Part       int
	Whole      int
	// Excluded counts the records outside the population by reason, in the
	// order in which the indicator asks; reasons with no record are left out.
	// Last comes out_of_order: see Record.Refused.
	Excluded []Excluded
}

// Excluded is how many records a figure leaves out for one reason.
type Excluded struct {
	Code string     `json:"code"`
	N    int        `json:"n"`
	Text vocab.Text `json:"text"`
}

// NewCount returns a figure that is a plain count, of which part and whole are
// both n: the members of a leading group, the reminders sent. The definition
// says what was counted.
func NewCount(id IndicatorID, name, definition vocab.Text, unit CountUnit, n int) Figure {
	return Figure{Indicator: id, Name: name, Definition: definition, Unit: unit, Part: n, Whole: n}
}

// clone returns a copy that shares no memory with f.
func (f Figure) clone() Figure {
	f.Excluded = slices.Clone(f.Excluded)
	return f
}

// maxDigits bounds the decimals of a percentage.
const maxDigits = 18

// Percent returns part ÷ whole × 100 with the given number of decimals, rounded
// half up once from the exact fraction: 35 of 36 is "97.22". It returns "" when
// the whole is 0, because 0 of 0 is no value. digits below 0 count as 0, above
// 18 as 18.
func (f Figure) Percent(digits int) string { return percent(f.Part, f.Whole, digits) }

// HasValue reports whether the whole is more than 0.
func (f Figure) HasValue() bool { return f.Whole > 0 }

func percent(part, whole, digits int) string {
	if whole == 0 {
		return ""
	}
	places := int32(min(max(digits, 0), maxDigits))
	return decimal.NewFromInt(int64(part)).Shift(2).DivRound(decimal.NewFromInt(int64(whole)), places).StringFixed(places)
}

// figureJSON is the form of a figure in JSON.
type figureJSON struct {
	Indicator  IndicatorID `json:"indicator"`
	Name       vocab.Text  `json:"name"`
	Unit       CountUnit   `json:"unit"`
	Part       int         `json:"part"`
	Whole      int         `json:"whole"`
	Percent    *string     `json:"percent" about:"null for 0 of 0"`
	Definition vocab.Text  `json:"definition"`
	Excluded   []Excluded  `json:"excluded,omitempty"`
}

// MarshalJSON writes the figure with its percentage at two decimals, null for
// 0 of 0.
func (f Figure) MarshalJSON() ([]byte, error) {
	j := figureJSON{
		Indicator: f.Indicator, Name: f.Name, Unit: f.Unit, Part: f.Part, Whole: f.Whole,
		Definition: f.Definition, Excluded: f.Excluded,
	}
	if p := f.Percent(2); p != "" {
		j.Percent = &p
	}
	return json.Marshal(j)
}

// UnmarshalJSON reads what MarshalJSON writes. The percentage is not read: it
// follows from part and whole.
func (f *Figure) UnmarshalJSON(b []byte) error {
	var j figureJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	*f = Figure{
		Indicator: j.Indicator, Name: j.Name, Definition: j.Definition, Unit: j.Unit,
		Part: j.Part, Whole: j.Whole, Excluded: j.Excluded,
	}
	return nil
}

// JSONForm is the struct whose members a figure has in JSON, for vocab.Schema.
func (Figure) JSONForm() reflect.Type { return reflect.TypeFor[figureJSON]() }

// figure makes the figure of i from its count.
func (i Indicator) figure(c count) Figure {
	f := Figure{
		Indicator: i.ID, Name: i.Name, Definition: i.Definition, Unit: i.Unit,
		Part: c.part, Whole: c.whole,
	}
	for n, excluded := range c.excluded {
		if excluded > 0 {
			g := i.reason(n)
			f.Excluded = append(f.Excluded, Excluded{Code: g.Code, N: excluded, Text: g.Text})
		}
	}
	return f
}
