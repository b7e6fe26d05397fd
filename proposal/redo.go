package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// RedoCall is whether the latest verdicts call for handling again, and what the
// process has to say to it.
type RedoCall struct {
	// Called tells that a verdict of the current round is one of RedoOn.
	Called bool `json:"called,omitempty"`
	// Stopped tells that the limit is reached: the place then holds a meeting
	// face to face or gives a special explanation.
	Stopped bool           `json:"stopped,omitempty"`
	Reasons []vocab.Reason `json:"reasons,omitempty"`
}

// redo tells whether the verdicts on the latest reply call for handling again.
func (f *fold) redo() RedoCall {
	p := f.process
	var call RedoCall
	for _, r := range f.facts.Ratings {
		if p.callsForRedo(r.Satisfaction) && r.Round == f.round(r.Unit) {
			call.Called = true
			call.Reasons = append(call.Reasons, codeRedoCalled.Reason(
				"person", r.Person, "dimension", r.Dimension.Term(), "dimension_en", r.Dimension.Text().EN,
				"satisfaction", r.Satisfaction.Term(), "satisfaction_en", r.Satisfaction.Text().EN))
		}
	}
	if call.Called && p.RedoLimit > 0 && f.facts.Redos >= p.RedoLimit {
		call.Stopped = true
		call.Reasons = append(call.Reasons, codeRedoLimit.Reason("n", itoa(f.facts.Redos)))
	}
	return call
}
