package deadline

import (
	"cmp"
	"math"
	"slices"
	"sort"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Reopening says what reopening a stopped clock does to it 「重新起算规则」. The
// zero value is unset and means ReopeningContinue.
type Reopening = vocab.Word[reopeningSet]

// The rules of reopening.
const (
	// ReopeningContinue counts on what was left, as after a pause.
	ReopeningContinue Reopening = iota + 1
	// ReopeningRestart counts the whole period anew from the day of reopening;
	// extensions and pauses before are void.
	ReopeningRestart
	// ReopeningKeep takes the date as if the clock had never been stopped.
	ReopeningKeep
)

type reopeningSet struct{}

// Words implements vocab.Worded.
func (reopeningSet) Words() vocab.Words { return reopeningWords }

var reopeningWords = vocab.Words{Name: "Reopening", List: []vocab.Row{
	{Token: "continue", ZH: "继续计算", EN: "continue"},
	{Token: "restart", ZH: "重新计算", EN: "restart"},
	{Token: "keep", ZH: "不受影响", EN: "keep the date"},
}}

// clock is one period with everything that happened to it. It is replayed from
// the start at each question, so that taking an event away gives the date that
// would have been without it.
type clock struct {
	from      Date
	began     Date     // from, before any restart; unset where it hangs on another due date
	period    Period   // of the rule, without additions
	fixed     Date     // of a fixed rule, instead of the period
	additions []Period // by workload
	permitted Period   // how far all extensions may reach, and what one without an amount takes
	times     int      // how many there may be, 0 for any number
	reopening Reopening
	cal       Calendar

	extensions []extension
	fresh      []extension                 // those of the day that is being replayed
	longer     [PeriodUnitMonth + 1]length // what the extensions come to, by unit
	pauses     []Span                      // in order of day; last day paused is Last
	days       []int32                     // 0, and how many days the first 1, 2, … pauses have
	workdays   []int32                     // the same in workdays, as far as the calendar reaches
	paused     Date                        // since when, while it is
	stopped    Date
	notes      []vocab.Reason
	events     []Occurrence // that were replayed
	hangs      bool         // counts from another due date, which moves by itself
	original   Date         // before any of them
	unrolled   Date         // where the count ended, as end found it
	counted    []reach      // the pauses that moved the end
}

// length is how many extensions in one unit hold, and what they add up to.
type length struct{ n, amount int }

// reach is a run of pauses, those from first up to before end, of which only the
// days from `from` on count.
type reach struct {
	first, end int
	from       Date
}

// extension is one that holds.
type extension struct {
	on     Date
	amount Period
	mixed  bool // one of that day before it has another length
}

// moving returns the events that move the clock of act, in ascending order of
// day.
func (m *Matter) moving(act Act) []Occurrence {
	var events []Occurrence
	for i := range m.Events {
		o := &m.Events[i]
		moves := clockEvents[o.Event].moves
		unnamed := o.Act == 0 && (moves == movesRun || act == m.main())
		if moves != 0 && !o.Date.IsZero() && (o.Act == act || unnamed) {
			events = append(events, *o)
		}
	}
	sort.Slice(events, func(i, j int) bool { return events[i].before(&events[j]) })
	return events
}

// before orders events by day, and those of one day by what they say, so that
// the order of the input does not show anywhere.
func (o *Occurrence) before(p *Occurrence) bool {
	if c := cmp.Or(
		o.Date.Compare(p.Date), cmp.Compare(o.Event, p.Event), cmp.Compare(o.Amount.unit, p.Amount.unit),
		cmp.Compare(o.Amount.amount, p.Amount.amount), o.Asked.Compare(p.Asked), cmp.Compare(o.Act, p.Act),
		cmp.Compare(o.By, p.By),
		cmp.Compare(o.Delay, p.Delay), cmp.Compare(o.CausedBy, p.CausedBy),
	); c != 0 {
		return c < 0
	}
	return o.Reason < p.Reason
}

// replay runs the events through the clock, a day at a time: what happens on
// one day has one order, whatever order it was given in.
func (c *clock) replay(events []Occurrence) error {
	for len(events) > 0 {
		n := 1
		for n < len(events) && events[n].Date == events[0].Date {
			n++
		}
		today := events[:n]
		events = events[n:]
		// What ends a standstill comes first when the clock stands still, and
		// last when it runs: a pause of no length.
		order := [...]ClockEvent{ClockEventExtended, ClockEventExtensionWithdrawn, ClockEventPaused, ClockEventResumed, ClockEventStopped, ClockEventReopened}
		if !c.stopped.IsZero() {
			order = [...]ClockEvent{ClockEventReopened, ClockEventResumed, ClockEventExtended, ClockEventExtensionWithdrawn, ClockEventPaused, ClockEventStopped}
		} else if !c.paused.IsZero() {
			order = [...]ClockEvent{ClockEventResumed, ClockEventExtended, ClockEventExtensionWithdrawn, ClockEventPaused, ClockEventStopped, ClockEventReopened}
		}
		for _, kind := range order {
			if err := c.day(kind, today); err != nil {
				return err
			}
		}
		c.extensions, c.fresh = append(c.extensions, c.fresh...), c.fresh[:0]
	}
	return nil
}

// day applies the events of one kind on one day.
func (c *clock) day(kind ClockEvent, today []Occurrence) error {
	if kind == ClockEventExtended {
		return c.extend(today)
	}
	for i := range today {
		o := &today[i]
		if o.Event != kind {
			continue
		}
		switch kind {
		case ClockEventExtensionWithdrawn:
			c.withdraw(o)
		case ClockEventPaused:
			if !c.paused.IsZero() {
				c.note(o, codeClockAlreadyPaused)
				continue
			}
			c.paused = o.Date
		case ClockEventResumed:
			if c.paused.IsZero() || !c.stopped.IsZero() {
				c.note(o, codeClockNotPaused)
				continue
			}
			c.pause(c.paused, o.Date)
			c.paused = Date{}
		case ClockEventStopped:
			if !c.stopped.IsZero() {
				c.note(o, codeClockAlreadyStopped)
				continue
			}
			c.stopped = o.Date
		case ClockEventReopened:
			c.reopen(o)
		default: // moving lets no other kind through
		}
	}
	return nil
}

// extend takes the extensions of one day. They commute, since lengths of one
// unit are added up and the others run one after the other in a fixed order.
func (c *clock) extend(today []Occurrence) error {
	due, known, err := Date{}, false, error(nil)
	for i := range today {
		o := &today[i]
		if o.Event != ClockEventExtended {
			continue
		}
		amount := o.Amount
		if amount.IsZero() {
			amount = c.permitted
		}
		if amount.Amount() < 0 || amount.Amount() == 0 && !amount.IsZero() {
			c.note(o, codeClockExtensionNotLonger.As("延期时长应大于0，“"+amount.inWords().ZH+"”不计", "an extension must be longer than 0; one by "+amount.inWords().EN+" is left out"))
			continue
		}
		if amount.IsZero() {
			c.note(o, codeClockExtensionWithoutAmount)
			continue
		}
		asked := o.Asked
		if asked.IsZero() {
			asked = o.Date
		}
		if c.paused.IsZero() && c.stopped.IsZero() {
			if !known {
				if due, err = c.end(); err != nil {
					return err
				}
				known = true
			}
			if asked.After(due) {
				c.note(o, codeClockExtensionLate.As("期限已于"+due.ZH()+"届满后才申请延期，不计", "asked for after the due date "+due.String()+"; it is left out"))
				continue
			}
		}
		if o.Date.Before(c.began) {
			c.note(o, codeClockExtensionEarly.As("延期早于起算日"+c.began.ZH()+"，仍予计入，请核对日期", "extended before the period began on "+c.began.String()+"; it counts all the same, check the date"))
		}
		granted := extension{on: o.Date, amount: amount}
		if n := len(c.fresh); n > 0 {
			granted.mixed = c.fresh[n-1].mixed || c.fresh[n-1].amount != amount
		}
		c.fresh = append(c.fresh, granted)
		c.lengthen(amount, 1)
	}
	return nil
}

// withdraw takes back the last extension of the days before; one of the same day
// only where there is none, since a day that withdraws and extends replaces. Of
// several of one day that differ nothing tells which is meant.
func (c *clock) withdraw(o *Occurrence) {
	from := &c.extensions
	if len(*from) == 0 {
		from = &c.fresh
	}
	n := len(*from)
	if n == 0 {
		c.note(o, codeClockNoExtension)
		return
	}
	last := (*from)[n-1]
	if last.mixed {
		c.note(o, codeClockAmbiguous)
		return
	}
	if from == &c.extensions && len(c.fresh) > 0 {
		c.note(o, codeClockReplaced.As("同一天既延期又撤销延期，按撤销"+last.on.ZH()+"的延期、改用当日的延期计",
			"extended and withdrawn on one day; taken as a replacement of the extension of "+last.on.String()))
	}
	*from = (*from)[:n-1]
	c.lengthen(last.amount, -1)
}

// lengthen adds an extension to what they come to, or takes it away.
func (c *clock) lengthen(amount Period, by int) {
	l := &c.longer[amount.unit]
	l.n += by
	l.amount += by * amount.Amount()
}

// pause records that the clock did not run from `from` until the day before `until`.
func (c *clock) pause(from, until Date) {
	if until.After(from) {
		c.standing([]Span{{from, Date{until.n - 1}}})
	}
}

// lastDay is the number of a day after every day.
const lastDay = math.MaxInt32

// run replays the events. A pause that no resumption ends is over on the day on which
// act was done, or else the act that hangs on it: who answers has taken the matter up
// again. Of a fixed day, and of a time that was over by then, it ends nothing.
func (c *clock) run(events []Occurrence, act Act, m *Matter, since, done Date) error {
	fresh := *c
	if err := c.replay(events); err != nil || c.paused.IsZero() || !c.stopped.IsZero() || !c.fixed.IsZero() {
		return err
	}
	if since.IsZero() && !c.hangs && c.period.amount > 0 {
		since = c.from
	}
	if met := m.met(act, since, Date{lastDay}); !met.IsZero() {
		done = met
	}
	if !done.After(c.paused) {
		return nil
	}
	if end, err := c.end(); err != nil || end.Before(c.paused) {
		return err
	}
	*c = fresh
	at := sort.Search(len(events), func(i int) bool { return events[i].Date.After(done) })
	if err := c.replay(slices.Insert(slices.Clone(events), at, Occurrence{Event: ClockEventResumed, Date: done})); err != nil {
		return err
	}
	c.notes = append(c.notes, codeClockResumedByAct.As(
		"未登记恢复，按"+act.Term()+"之日（"+done.ZH()+"）恢复计算", "no resumption is recorded; the clock is taken to go on from "+done.String()+", the day of: "+act.Text().EN,
	).Reason("date", done.String()))
	return nil
}

// standing adds pauses, which lie after those there are, and counts them once for
// all times that the end is asked for.
func (c *clock) standing(pauses []Span) {
	if c.days == nil {
		c.days, c.workdays = []int32{0}, []int32{0}
	}
	for _, s := range pauses {
		n := len(c.pauses)
		c.pauses, c.days = append(c.pauses, s), append(c.days, c.days[n]+int32(s.Len()))
		if len(c.workdays) == n+1 {
			if k, err := c.cal.CountWorkdays(Date{s.First.n - 1}, s.Last); err == nil {
				c.workdays = append(c.workdays, c.workdays[n]+int32(k))
			}
		}
	}
}

func (c *clock) reopen(o *Occurrence) {
	if c.stopped.IsZero() {
		c.note(o, codeClockNotStopped)
		return
	}
	switch {
	case c.reopening == ReopeningRestart && c.fixed.IsZero() && (!c.hangs || o.Act != 0 && c.period.amount > 0):
		c.from, c.pauses, c.days, c.workdays = o.Date, nil, nil, nil
		c.extensions, c.fresh, c.longer = nil, nil, [PeriodUnitMonth + 1]length{}
	case c.reopening == ReopeningKeep:
		if !c.paused.IsZero() {
			c.pause(c.paused, o.Date)
		}
	default:
		since := c.stopped
		if !c.paused.IsZero() {
			since = c.paused
		}
		c.pause(since, o.Date)
	}
	c.stopped, c.paused = Date{}, Date{}
}

func (c *clock) note(o *Occurrence, why vocab.Code) {
	c.notes = append(c.notes, why.Reason("event", o.Event.String(), "date", o.Date.String()))
}
