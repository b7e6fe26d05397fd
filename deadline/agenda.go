package deadline

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sort"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Bucket is a heading of an agenda 「分类」. The zero value is unset.
type Bucket = vocab.Word[bucketSet]

// The buckets, in the order in which an agenda lists them.
const (
	BucketOverdue Bucket = iota + 1 // overdue 逾期
	BucketToday                     // today 今日到期
	BucketSoon                      // soon 即将到期
	BucketOnTrack                   // on_track 正常
	BucketPaused                    // paused 中止
	BucketWaiting                   // waiting 未起算
	BucketClosed                    // closed 已结束
)

type bucketSet struct{}

// Words implements vocab.Worded.
func (bucketSet) Words() vocab.Words { return bucketWords }

var bucketWords = vocab.Words{Name: "Bucket", List: []vocab.Row{
	{Token: "overdue", ZH: "逾期", EN: "overdue"},
	{Token: "today", ZH: "今日到期", EN: "due today"},
	{Token: "soon", ZH: "即将到期", EN: "due soon"},
	{Token: "on_track", ZH: "正常", EN: "on track"},
	{Token: "paused", ZH: "中止", EN: "paused"},
	{Token: "waiting", ZH: "未起算", EN: "not started"},
	{Token: "closed", ZH: "已结束", EN: "closed"},
}}

// AgendaItem is one due of an agenda. JSON has the members of the due and of its
// standing side by side, between id and bucket.
type AgendaItem struct {
	// ID is the id of the running matter.
	ID       string
	Due      Due
	Standing Standing
	Bucket   Bucket
}

// agendaForm is the JSON form of an AgendaItem.
type agendaForm struct {
	ID string `json:"id"`
	dueForm
	standingForm
	Bucket Bucket `json:"bucket"`
}

// MarshalJSON writes the item in one object.
func (i AgendaItem) MarshalJSON() ([]byte, error) {
	return json.Marshal(agendaForm{i.ID, i.Due.form(), i.Standing.form(), i.Bucket})
}

// UnmarshalJSON reads what MarshalJSON writes, strictly; the error is of type
// vocab.Faults.
func (i *AgendaItem) UnmarshalJSON(data []byte) error {
	f, faults := vocab.Decode[agendaForm](data)
	*i = AgendaItem{f.ID, Due(f.dueFields), f.standing(), f.Bucket}
	return faults.Err()
}

// JSONForm is the form that MarshalJSON writes.
func (AgendaItem) JSONForm() reflect.Type { return reflect.TypeFor[agendaForm]() }

// Agenda lists every due of the running matters as it stands on today 「当日议程」:
// by bucket; inside the overdue by how long they are late, longest first; else
// by date, dues without a date last; at a tie by id and then by the order of
// the policy. Neither the order of the input nor of the events matters.
//
// What cannot be told, as when a due needs a year without a notice, takes
// nothing else down: every item that can be given is, and beside them stands
// one error that joins a MatterError for each due that is left out, in the order
// of the ids; they wrap what Dues wraps. A due that is out of reach of the calendar
// and no longer open, because it was met or given up, is left out without one. Only
// an unusable policy, which wraps ErrPolicy, gives no items.
func (p Policy) Agenda(running []Running, today Date, cal Calendar) ([]AgendaItem, error) {
	if err := p.usable(); err != nil {
		return nil, err
	}
	if today.IsZero() {
		return nil, cal.unknown(today)
	}
	var items []AgendaItem
	var failed []*MatterError
	for i := range running {
		m := &running[i].Matter
		for j := range p.Rules {
			if !p.firstOf(j) {
				continue
			}
			act := p.Rules[j].Act
			var d Due
			ok, err := p.due(&d, act, m, cal, chain{})
			if err != nil {
				open := Due{Act: act, Kind: p.Rules[j].Kind, Start: p.Rules[j].Start}
				if m.met(act, Date{}, today).IsZero() && !open.givenUp(m, today) {
					failed = append(failed, &MatterError{running[i].ID, fmt.Errorf("%s: %w", act, err)})
				}
				continue
			}
			if ok {
				s, _ := p.Standing(d, *m, today, cal) // no error but for an unset today
				items = append(items, AgendaItem{running[i].ID, d, s, bucket(s, d.Date == today)})
			}
		}
	}
	sort.SliceStable(items, func(i, j int) bool {
		a, b := &items[i], &items[j]
		if a.Bucket != b.Bucket {
			return a.Bucket < b.Bucket
		}
		if a.Due.Date != b.Due.Date {
			if a.Due.Date.IsZero() || b.Due.Date.IsZero() {
				return b.Due.Date.IsZero()
			}
			return a.Due.Date.Before(b.Due.Date)
		}
		return a.ID < b.ID
	})
	sort.SliceStable(failed, func(i, j int) bool { return failed[i].ID < failed[j].ID })
	var all []error
	for _, f := range failed {
		all = append(all, f)
	}
	return items, errors.Join(all...)
}

// MatterError says which of many matters an error came from.
type MatterError struct {
	ID  string
	Err error
}

// Error names the matter and the error.
func (e *MatterError) Error() string {
	if e.Err == nil {
		return e.ID
	}
	return e.ID + ": " + e.Err.Error()
}

// Unwrap returns the error.
func (e *MatterError) Unwrap() error { return e.Err }

func bucket(s Standing, today bool) Bucket {
	switch s.State {
	case StandingOverdue:
		return BucketOverdue
	case StandingDueSoon, StandingOnTrack:
		switch {
		case today:
			return BucketToday
		case s.State == StandingDueSoon:
			return BucketSoon
		}
		return BucketOnTrack
	case StandingPaused:
		return BucketPaused
	case StandingNotStarted:
		return BucketWaiting
	default: // met, in time or late, or past its window
		return BucketClosed
	}
}
