package proposal

import "github.com/seed-3129f372/tian/deadline"

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
)

// spec is what a kind of event needs and what it means to a clock.
type spec struct {
	scope scope
	needs field
	clock deadline.Event
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
	EventKindWithdrawn:          {ofCase, 0, deadline.EventStopped},
	EventKindKeyMarked:          {ofCase, 0, 0},
	EventKindDeliberated:        {ofCase, 0, 0},
	EventKindAssignmentMeeting:  {ofCase, 0, deadline.EventAssignmentMeeting},
	EventKindAssigned:           {ofNew, needUnit | needRole, deadline.EventAssigned},
	EventKindUnitAdded:          {ofNew, needUnit | needRole, deadline.EventAssigned},
	EventKindUnitRemoved:        {ofUnit, needReason, deadline.EventStopped},
	EventKindReceived:           {ofUnit, 0, deadline.EventReceived},
	EventKindAccepted:           {ofUnit, 0, deadline.EventAccepted},
	EventKindDispatched:         {ofUnit, 0, deadline.EventDispatched},
	EventKindReturnRequested:    {ofUnit, needReason, deadline.EventObjectionSent},
	EventKindReturnGranted:      {ofUnit, 0, deadline.EventObjectionRuled},
	EventKindReturnRefused:      {ofUnit, needReason, deadline.EventObjectionRuled},
	EventKindReassigned:         {ofNew, needUnit, deadline.EventAssigned},
	EventKindPlanMade:           {ofUnit, 0, deadline.EventPlanMade},
	EventKindResearched:         {ofEither, 0, 0},
	EventKindContacted:          {ofEither, needFront, 0},
	EventKindConsulted:          {ofEither, 0, deadline.EventConsulted},
	EventKindReminded:           {ofEither, 0, deadline.EventReminded},
	EventKindSupervised:         {ofEither, 0, 0},
	EventKindExtended:           {ofUnit, needAmount, deadline.EventExtended},
	EventKindExtensionWithdrawn: {ofUnit, 0, deadline.EventExtensionWithdrawn},
	EventKindPaused:             {ofUnit, needReason, deadline.EventPaused},
	EventKindResumed:            {ofUnit, 0, deadline.EventResumed},
	EventKindDrafted:            {ofUnit, 0, deadline.EventDrafted},
	EventKindReviewed:           {ofUnit, 0, 0},
	EventKindReviewRejected:     {ofUnit, needReason, 0},
	EventKindCoOpinionSent:      {ofUnit, 0, deadline.EventCoOpinionSent},
	EventKindInterimReplied:     {ofUnit, 0, 0},
	EventKindReplied:            {ofUnit, 0, deadline.EventReplied},
	EventKindDelivered:          {ofEither, needPerson, deadline.EventReplyReceived},
	EventKindClassChanged:       {ofEither, needClass | needReason | needBy, 0},
	EventKindRated:              {ofEither, needGrades, deadline.EventFeedbackReceived},
	EventKindRedoOrdered:        {ofEither, needReason, deadline.EventReopened},
	EventKindPublished:          {ofEither, needPublication, deadline.EventPublished},
	EventKindCommitted:          {ofEither, needCommitment | needPromise, 0},
	EventKindFollowedUp:         {ofEither, 0, deadline.EventFollowedUp},
	EventKindClosed:             {ofCase, 0, 0},
}

// missing returns the codes of the fields that e lacks.
func (s spec) missing(e *Event) []code {
	var list []code
	need := func(f field, absent bool, c code) {
		if s.needs&f != 0 && absent {
			list = append(list, c)
		}
	}
	if s.needs == 0 {
		return nil
	}
	need(needUnit, e.Unit == "", codeEventUnit)
	need(needRole, !e.Role.Valid(), codeEventRole)
	need(needReason, e.Reason == "", codeEventReason)
	need(needPerson, e.Person == "", codeEventPerson)
	need(needClass, e.Class == "", codeEventClass)
	need(needInto, e.Into == "", codeEventInto)
	need(needGrades, len(e.Grades) == 0, codeEventGrades)
	need(needPublication, !e.Publication.Valid(), codeEventPublication)
	need(needCommitment, e.Commitment == "", codeEventCommitment)
	need(needPromise, e.Promise == "", codeEventPromise)
	need(needAmount, e.Amount == "", codeEventAmount)
	need(needConsent, e.Consent == 0 || e.Consent == ConsentPending, codeEventConsent)
	need(needGrounds, len(e.Grounds) == 0 && e.Reason == "", codeEventGrounds)
	need(needFront, !e.Front.Valid(), codeEventFront)
	need(needBy, e.By == "", codeEventBy)
	return list
}
