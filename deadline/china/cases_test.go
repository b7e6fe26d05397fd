package china_test

import (
	"encoding/json"
	"errors"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// workedCase is one row of testdata/deadline-cases.json: the conventions of
// the calendar, each with its reason.
type workedCase struct {
	Name        string          `json:"name"`
	Start       string          `json:"start"`
	Op          string          `json:"op"`
	N           int             `json:"n"`
	Roll        deadline.Roll   `json:"roll"`
	End         string          `json:"end"`
	Expect      json.RawMessage `json:"expect"`
	Why         string          `json:"why"`
	Convention  bool            `json:"convention"`
	Provisional bool            `json:"provisional"`
	AsOf        deadline.Date   `json:"asOf"`
	Region      string          `json:"region"`
	Overlay     *struct {
		Off  []deadline.Date `json:"off"`
		Work []deadline.Date `json:"work"`
	} `json:"overlay"`
}

// startDate reads a date or an instant.
func startDate(s string) (deadline.Date, error) {
	if at, err := time.Parse(time.RFC3339, s); err == nil {
		return deadline.DateOf(at), nil
	}
	return deadline.ParseDate(s)
}

func (c workedCase) answer(cal deadline.Calendar) (string, error) {
	start, err := startDate(c.Start)
	if err != nil {
		return "", err
	}
	var date deadline.Date
	switch c.Op {
	case "countWorkdays":
		n, err := cal.CountWorkdays(start, deadline.MustDate(c.End))
		b, _ := json.Marshal(n)
		return string(b), err
	case "addWorkdays":
		date, err = cal.AddWorkdays(start, c.N)
	case "addDays":
		date, err = start.AddDays(c.N)
	case "addMonths":
		date, err = start.AddMonths(c.N)
	}
	if err != nil {
		return "", err
	}
	if date, err = cal.Roll(date, c.Roll); err != nil {
		return "", err
	}
	if (len(cal.Caveats(date, date)) > 0) != c.Provisional {
		return "", errors.New("provisional is wrong")
	}
	b, _ := json.Marshal(date)
	return string(b), nil
}

func TestWorkedCasesComeOutAsAgreed(t *testing.T) {
	data, err := os.ReadFile("testdata/deadline-cases.json")
	require.NoError(t, err)
	cases, faults := vocab.Decode[[]workedCase](data)
	require.Empty(t, faults)
	require.Len(t, cases, 26)
	for _, c := range cases {
		if c.Overlay != nil {
			continue // layers are tested with the layers
		}
		t.Run(c.Name, func(t *testing.T) {
			got, err := c.answer(frozen)
			switch string(c.Expect) {
			case `"error:uncovered"`:
				require.ErrorIs(t, err, deadline.ErrYearUnknown)
			case `"error:invalid-date"`:
				require.ErrorIs(t, err, deadline.ErrDate)
			default:
				require.NoError(t, err)
				require.Equal(t, string(c.Expect), got, c.Why)
			}
		})
	}
}
