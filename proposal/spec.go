package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// scope tells whom an event concerns.
type scope uint8

const (
	ofCase   scope = iota // the case as a whole
	ofUnit                // one unit that holds the case
	ofEither              // a unit if one is named, else the case
	ofNew                 // a unit that gets the case
)

// field is one field of an event that a kind cannot do without.
type field uint16

const (
	needUnit field = 1 << iota
	needRole
	needReason
	needPerson
	needClass
	needInto
	needGrades
	needPublication
	needCommitment
	needPromise
	needAmount
	needConsent
	needGrounds
	needFront
	needBy
	needOther
)

// spec is what a kind of event needs and what it means to a clock.
type spec struct {
	scope scope
	needs field
	clock deadline.ClockEvent
}

var specs = [nEvents]spec{
	EventKindCosigned:           {ofCase, needPerson | needConsent, 0},
	EventKindSubmitted:          {ofCase, 0, 0},
	EventKindExamined:           {ofCase, 0, 0},
	EventKindSentBack:           {ofCase, needReason, 0},
	EventKindResubmitted:        {ofCase, 0, 0},
	EventKindFiled:              {ofCase, 0, 0},
	EventKindNotFiled:           {ofCase, needGrounds, 0},
	EventKindRedirected:         {ofCase, 0, 0},
	EventKindMerged:             {ofCase, needInto, 0},
	EventKindUnmerged:           {ofCase, 0, 0},
	EventKindWithdrawn:          {ofCase, 0, deadline.ClockEventStopped},
	EventKindKeyMarked:          {ofCase, 0, 0},
	EventKindDeliberated:        {ofCase, 0, 0},
	EventKindAssignmentMeeting:  {ofCase, 0, deadline.ClockEventAssignmentMeeting},
	EventKindAssigned:           {ofNew, needUnit | needRole, deadline.ClockEventAssigned},
	EventKindUnitAdded:          {ofNew, needUnit | needRole, deadline.ClockEventAssigned},
	EventKindUnitRequested:      {ofUnit, needOther | needReason, 0},
	EventKindUnitRemoved:        {ofUnit, needReason, deadline.ClockEventStopped},
	EventKindReceived:           {ofUnit, 0, deadline.ClockEventReceived},
	EventKindAccepted:           {ofUnit, 0, deadline.ClockEventAccepted},
	EventKindDispatched:         {ofUnit, 0, deadline.ClockEventDispatched},
	EventKindReturnRequested:    {ofUnit, needReason, deadline.ClockEventObjectionSent},
	EventKindReturnGranted:      {ofUnit, 0, deadline.ClockEventObjectionRuled},
	EventKindReturnRefused:      {ofUnit, needReason, deadline.ClockEventObjectionRuled},
	EventKindReassigned:         {ofNew, needUnit, deadline.ClockEventAssigned},
	EventKindPlanMade:           {ofUnit, 0, deadline.ClockEventPlanMade},
	EventKindResearched:         {ofEither, 0, 0},
	EventKindContacted:          {ofEither, needFront, 0},
	EventKindConsulted:          {ofEither, 0, deadline.ClockEventConsulted},
	EventKindReminded:           {ofEither, 0, deadline.ClockEventReminded},
	EventKindSupervised:         {ofEither, 0, 0},
	EventKindExtended:           {ofUnit, needAmount, deadline.ClockEventExtended},
	EventKindExtensionWithdrawn: {ofUnit, 0, deadline.ClockEventExtensionWithdrawn},
	EventKindPaused:             {ofUnit, needReason, deadline.ClockEventPaused},
	EventKindResumed:            {ofUnit, 0, deadline.ClockEventResumed},
	EventKindDrafted:            {ofUnit, 0, deadline.ClockEventDrafted},
	EventKindReviewed:           {ofUnit, 0, 0},
	EventKindReviewRejected:     {ofUnit, needReason, 0},
	EventKindCoOpinionSent:      {ofUnit, 0, deadline.ClockEventCoOpinionSent},
	EventKindInterimReplied:     {ofUnit, 0, 0},
	EventKindReplied:            {ofUnit, 0, deadline.ClockEventReplied},
	EventKindDelivered:          {ofEither, needPerson, deadline.ClockEventReplyReceived},
	EventKindClassChanged:       {ofEither, needClass | needReason | needBy, 0},
	EventKindRated:              {ofEither, needGrades, deadline.ClockEventFeedbackReceived},
	EventKindRedoOrdered:        {ofEither, needReason, deadline.ClockEventReopened},
	EventKindPublished:          {ofEither, needPublication, deadline.ClockEventPublished},
	EventKindCommitted:          {ofEither, needCommitment | needPromise, 0},
	EventKindFollowedUp:         {ofEither, 0, deadline.ClockEventFollowedUp},
	EventKindClosed:             {ofCase, 0, 0},
}

// fields are the fields that a kind may need, in the order in which they are
// asked for: JSON name, whether an event lacks it, and the code for that.
var fields = [...]struct {
	bit    field
	name   string
	absent func(*Event) bool
	code   vocab.Code
}{
	{needUnit, "unit", func(e *Event) bool { return e.Unit == "" }, codeEventUnit},
	{needOther, "other", func(e *Event) bool { return e.Other == "" }, codeEventOther},
	{needRole, "role", func(e *Event) bool { return !e.Role.Valid() }, codeEventRole},
	{needReason, "reason", func(e *Event) bool { return e.Reason == "" }, codeEventReason},
	{needPerson, "person", func(e *Event) bool { return e.Person == "" }, codeEventPerson},
	{needClass, "class", func(e *Event) bool { return e.Class == "" }, codeEventClass},
	{needInto, "into", func(e *Event) bool { return e.Into == "" }, codeEventInto},
	{needGrades, "grades", func(e *Event) bool { return len(e.Grades) == 0 }, codeEventGrades},
	{needPublication, "publication", func(e *Event) bool { return !e.Publication.Valid() }, codeEventPublication},
	{needCommitment, "commitment", func(e *Event) bool { return e.Commitment == "" }, codeEventCommitment},
	{needPromise, "promise", func(e *Event) bool { return e.Promise == "" }, codeEventPromise},
	{needAmount, "amount", func(e *Event) bool { return e.Amount == "" }, codeEventAmount},
	{needConsent, "consent", func(e *Event) bool { return e.Consent == 0 || e.Consent == ConsentPending }, codeEventConsent},
	{needGrounds, "grounds", func(e *Event) bool { return len(e.Grounds) == 0 && e.Reason == "" }, codeEventGrounds},
	{needFront, "front", func(e *Event) bool { return !e.Front.Valid() }, codeEventFront},
	{needBy, "by", func(e *Event) bool { return e.By == "" }, codeEventBy},
}

// missing returns the codes of the fields that e lacks.
func (s spec) missing(e *Event) []vocab.Code {
	if s.needs == 0 {
		return nil
	}
	var list []vocab.Code
	for i := range fields {
		if f := fields[i]; s.needs&f.bit != 0 && f.absent(e) {
			list = append(list, f.code)
		}
	}
	return list
}

// NeedsOf lists the JSON names of the fields that an event of the kind cannot do
// without beside event and date. A unit may be left out where only one can be
// meant; of an event that gives the case to a unit it is always needed.
func NeedsOf(k EventKind) []string {
	if !k.Valid() {
		return nil
	}
	var names []string
	if specs[k].scope == ofUnit {
		names = append(names, "unit")
	}
	for _, f := range fields {
		if specs[k].needs&f.bit != 0 {
			names = append(names, f.name)
		}
	}
	return names
}
