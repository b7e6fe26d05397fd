package proposal

import (
	"errors"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
)

// ErrRefused is wrapped by every Refusal.
var ErrRefused = errors.New("proposal: event refused")

// Refusal is why an event was not taken in: every condition that is not met,
// and what is possible instead. The case is unchanged.
type Refusal struct {
	// Index is the place of the event in the log, from 0.
	Index int `json:"index"`
	// Event, Date and Unit are those of the refused event.
	Event EventKind `json:"event"`
	Date  Date      `json:"date"`
	Unit  string    `json:"unit,omitempty"`
	// State is where the case stood.
	State State `json:"state"`
	// Unmet lists every condition that is not met; never empty.
	Unmet []Reason `json:"unmet"`
	// Possible lists the events that the case would take now.
	Possible []Move `json:"possible,omitempty"`
}

// Error names the event, every unmet condition and what is possible.
func (r *Refusal) Error() string {
	var b strings.Builder
	b.WriteString(ErrRefused.Error() + ": ")
	b.WriteString(r.Event.String())
	if !r.Date.IsZero() {
		b.WriteString(" on " + r.Date.String())
	}
	if r.Unit != "" {
		b.WriteString(" by " + clip(r.Unit))
	}
	for i, u := range r.Unmet {
		b.WriteString([]string{": ", "; "}[min(i, 1)] + u.Text.EN + " [" + u.Code + "]")
	}
	if words := kinds(r.Possible); len(words) > 0 {
		b.WriteString("; possible now: " + strings.Join(words, ", "))
	}
	return b.String()
}

// Text says the same in both languages.
func (r *Refusal) Text() Text {
	zh, en := make([]string, len(r.Unmet)), make([]string, len(r.Unmet))
	for i, u := range r.Unmet {
		zh[i], en[i] = u.Text.ZH, u.Text.EN
	}
	t := Text{ZH: strings.Join(zh, ";"), EN: strings.Join(en, "; ")}
	if words := kinds(r.Possible); len(words) > 0 {
		t.EN += "; possible now: " + strings.Join(words, ", ")
		terms := make([]string, 0, len(words))
		for _, w := range words {
			k, _ := ParseEventKind(w)
			terms = append(terms, k.Term())
		}
		t.ZH += "；现在可以：" + strings.Join(terms, "、")
	}
	return t
}

// Unwrap returns ErrRefused.
func (r *Refusal) Unwrap() error { return ErrRefused }

// Faults returns the unmet conditions as faults of the event at its place.
func (r *Refusal) Faults() Faults {
	fs := make(Faults, len(r.Unmet))
	at := pointer("/events", r.Index)
	for i, u := range r.Unmet {
		fs[i] = deadline.Fault{Path: at + places[u.Code], Code: u.Code, Text: u.Text}
	}
	return fs
}

// kinds lists the distinct tokens of the moves that nothing stands against.
func kinds(moves []Move) []string {
	var list []string
	var last EventKind
	for _, m := range moves {
		if len(m.Unmet) == 0 && m.Event != last {
			list, last = append(list, m.Event.String()), m.Event
		}
	}
	return list
}

// places are the fields that a condition is about, where it is one field.
var places = map[string]string{
	"event.kind": "/event", "event.date_missing": "/date", "event.date_backwards": "/date",
	"event.unit_missing": "/unit", "event.other_missing": "/other", "event.role_missing": "/role", "event.reason_missing": "/reason",
	"event.person_missing": "/person", "event.class_missing": "/class", "event.into_missing": "/into",
	"event.grades_missing": "/grades", "event.publication_missing": "/publication",
	"event.commitment_missing": "/commitment", "event.promise_missing": "/promise",
	"event.amount_missing": "/amount", "extension.amount": "/amount", "event.consent_missing": "/consent",
	"event.grounds_missing": "/grounds", "event.front_missing": "/front", "event.by_missing": "/by",
	"unit.unknown": "/unit", "unit.already_holds": "/unit", "unit.from_unknown": "/from",
	"cosign.unknown": "/person", "redirect.disposition": "/disposition", "merge.self": "/into",
	"class.unknown": "/class", "class.scheme_unknown": "/scheme", "deliver.not_in_writing": "/channel",
	"publish.reason_missing": "/reason", "commit.duplicate": "/commitment", "follow.unknown": "/commitment",
}

// pointer is deadline.At, named short.
func pointer(prefix string, i int) string { return deadline.At(prefix, i) }
