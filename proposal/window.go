package proposal

import (
	"time"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Window is the time in which papers count for the yearly session 「大会提案征集
// 期」: from the opening of the window to the cut-off, both included. Cut-offs
// are instants, such as 15:00 on the last day but one, not dates.
//
// The zero value is no window: everything is between sessions.
type Window struct {
	From  time.Time `json:"from"`
	Until time.Time `json:"until"`
}

// Timing tells whether a paper submitted at the instant is one of the session
// 「会议提案」 or one between sessions 「平时提案」.
func (w Window) Timing(at time.Time) vocab.Timing {
	if w.Until.IsZero() || at.Before(w.From) || at.After(w.Until) {
		return vocab.TimingIntersessional
	}
	return vocab.TimingInSession
}
