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
type field uint32

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
	needParts
)

// spec is what a kind of event needs and what it means to a clock.
type spec struct {
	scope scope
	needs field
	clock means
}

var specs = [nEvents]spec{
	EventKindCosigned:           {ofCase, needPerson | needConsent, nil},
	EventKindSubmitted:          {ofCase, 0, nil},
	EventKindExamined:           {ofCase, 0, nil},
	EventKindSentBack:           {ofCase, needReason, nil},
	EventKindResubmitted:        {ofCase, 0, nil},
	EventKindFiled:              {ofCase, 0, nil},
	EventKindNotFiled:           {ofCase, needGrounds, nil},
	EventKindRedirected:         {ofCase, 0, nil},
	EventKindMerged:             {ofCase, needInto, nil},
	EventKindUnmerged:           {ofCase, 0, nil},
	EventKindSplit:              {ofCase, needParts, nil},
	EventKindWithdrawn:          {ofCase, 0, means{{deadline.ClockEventStopped, always}}},
	EventKindKeyMarked:          {ofCase, 0, nil},
	EventKindExcellentMarked:    {ofCase, 0, nil},
	EventKindDeliberated:        {ofCase, 0, nil},
	EventKindAssignmentMeeting:  {ofCase, 0, means{{deadline.ClockEventAssignmentMeeting, always}}},
	EventKindAssigned:           {ofNew, needUnit | needRole, means{{deadline.ClockEventAssigned, onItsDay}}},
	EventKindUnitAdded:          {ofNew, needUnit | needRole, means{{deadline.ClockEventAssigned, onItsDay}}},
	EventKindUnitRequested:      {ofUnit, needOther | needReason, nil},
	EventKindUnitRemoved:        {ofUnit, needReason, means{{deadline.ClockEventStopped, always}}},
	EventKindReceived:           {ofUnit, 0, means{{deadline.ClockEventReceived, always}}},
	EventKindAccepted:           {ofUnit, 0, means{{deadline.ClockEventReceived, notReceived}, {deadline.ClockEventAccepted, always}}},
	EventKindDispatched:         {ofUnit, 0, means{{deadline.ClockEventDispatched, always}}},
	EventKindReturnRequested:    {ofUnit, needReason, means{{deadline.ClockEventObjectionSent, onItsDay}, {deadline.ClockEventObjectionReceived, onItsDay}}},
	EventKindReturnGranted:      {ofUnit, 0, means{{deadline.ClockEventObjectionRuled, onItsDay}, {deadline.ClockEventStopped, onItsDay}}},
	EventKindReturnRefused:      {ofUnit, needReason, means{{deadline.ClockEventObjectionRuled, always}}},
	EventKindReassigned:         {ofNew, needUnit, means{{deadline.ClockEventAssigned, onItsDay}}},
	EventKindPlanMade:           {ofUnit, 0, means{{deadline.ClockEventPlanMade, always}}},
	EventKindResearched:         {ofEither, 0, nil},
	EventKindContacted:          {ofEither, needFront, nil},
	EventKindConsulted:          {ofEither, 0, means{{deadline.ClockEventConsulted, always}}},
	EventKindReminded:           {ofEither, 0, means{{deadline.ClockEventReminded, always}}},
	EventKindSupervised:         {ofEither, 0, nil},
	EventKindExtended:           {ofUnit, needAmount, means{{deadline.ClockEventExtended, always}}},
	EventKindExtensionWithdrawn: {ofUnit, 0, means{{deadline.ClockEventExtensionWithdrawn, always}}},
	EventKindPaused:             {ofUnit, needReason, means{{deadline.ClockEventPaused, always}}},
	EventKindResumed:            {ofUnit, 0, means{{deadline.ClockEventResumed, always}}},
	EventKindDrafted:            {ofUnit, 0, means{{deadline.ClockEventDrafted, always}}},
	EventKindReviewed:           {ofUnit, 0, nil},
	EventKindReviewRejected:     {ofUnit, needReason, nil},
	EventKindCoOpinionSent:      {ofUnit, 0, means{{deadline.ClockEventCoOpinionSent, always}, {deadline.ClockEventOpinionReceived, ofLead}}},
	EventKindOpinionRequested:   {ofUnit, needReason, means{{deadline.ClockEventOpinionRequested, always}, {deadline.ClockEventOpinionRequested, ofLead}}},
	EventKindInterimReplied:     {ofUnit, 0, nil},
	EventKindReplied:            {ofUnit, 0, means{{deadline.ClockEventReplied, firstRound}, {deadline.ClockEventRedoReplied, laterRound}, {deadline.ClockEventReplySent, laterRound}}},
	EventKindDelivered:          {ofEither, needPerson, means{{deadline.ClockEventReplyReceived, always}}},
	EventKindClassChanged:       {ofEither, needClass | needReason | needBy, nil},
	EventKindRated:              {ofEither, needGrades, means{{deadline.ClockEventFeedbackGiven, onItsDay}, {deadline.ClockEventFeedbackReceived, callsForRedo}}},
	EventKindRedoOrdered:        {ofEither, needReason, means{{deadline.ClockEventFeedbackReceived, noneCalled}}},
	EventKindPublished:          {ofEither, needPublication, means{{deadline.ClockEventPublished, always}}},
	EventKindCommitted:          {ofEither, needCommitment | needPromise, nil},
	EventKindFollowedUp:         {ofEither, 0, means{{deadline.ClockEventFollowedUp, always}}},
	EventKindClosed:             {ofCase, 0, nil},
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
	{needRole, "role", func(e *Event) bool { return e.Role == 0 }, codeEventRole},
	{needReason, "reason", func(e *Event) bool { return e.Reason == "" }, codeEventReason},
	{needPerson, "person", func(e *Event) bool { return e.Person == "" }, codeEventPerson},
	{needClass, "class", func(e *Event) bool { return e.Class == "" }, codeEventClass},
	{needInto, "into", func(e *Event) bool { return e.Into == "" }, codeEventInto},
	{needGrades, "grades", func(e *Event) bool { return len(e.Grades) == 0 }, codeEventGrades},
	{needPublication, "publication", func(e *Event) bool { return e.Publication == 0 }, codeEventPublication},
	{needCommitment, "commitment", func(e *Event) bool { return e.Commitment == "" }, codeEventCommitment},
	{needPromise, "promise", func(e *Event) bool { return e.Promise == "" }, codeEventPromise},
	{needAmount, "amount", func(e *Event) bool { return e.Amount == "" }, codeEventAmount},
	{needConsent, "consent", func(e *Event) bool { return e.Consent == 0 || e.Consent == ConsentPending }, codeEventConsent},
	{needGrounds, "grounds", func(e *Event) bool { return len(e.Grounds) == 0 && e.Reason == "" }, codeEventGrounds},
	{needFront, "front", func(e *Event) bool { return e.Front == 0 }, codeEventFront},
	{needParts, "parts", func(e *Event) bool { return len(e.Parts) == 0 }, codeEventParts},
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
