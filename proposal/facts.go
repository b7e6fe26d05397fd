package proposal

// Facts is what a case comes to, for the floors above: figures, assignment and
// reports read facts and derive nothing twice. It is a value of its own that
// shares no memory with the case.
//
// A date that is unset did not happen.
type Facts struct {
	ID, Title, Number string
	Track             Track
	Level             Level
	Timing            Timing
	Year              int
	Term, Session     int
	// Proposer is the kind of the lead proposer; Signers how many stand
	// behind the paper, the lead included.
	Proposer ProposerKind
	Sector   string
	Signers  int
	Key      bool
	Subjects []Subject

	Disposition Disposition
	// Grounds are the codes of a proposal that was not filed.
	Grounds []string
	State   State
	Phase   Phase

	SubmittedOn, ExaminedOn, FiledOn, AssignedOn Date
	// RepliedOn is when the last unit that replies replied for the first
	// time; unset while one is missing. FinalReplyOn is the latest reply,
	// after handling again.
	RepliedOn, FinalReplyOn Date
	ClosedOn, WithdrawnOn   Date
	DeliberatedOn           Date

	// Scheme and Class are the latest class of the lead reply, FirstClass
	// the one first given; Outcome is the canonical meaning of the latest,
	// FirstOutcome of the first. Classes is the whole history.
	Scheme, Class, FirstClass string
	Outcome, FirstOutcome     Outcome
	Classes                   []ClassMark

	// Demands counts the concrete suggestions, Adopted those adopted by the
	// replies, each counted once.
	Demands, Adopted int

	// Units holds every undertaking in the order of assignment, those that
	// ended by return or replacement included.
	Units         []UnitFacts
	Ratings       []Rating
	Contacts      []Contact
	Consultations []Consultation
	// ConsultedOn and ResearchedOn are the first consultation of the proposer
	// and the first research by a unit.
	ConsultedOn, ResearchedOn Date

	DisclosureWish DisclosureWish
	Publication    Publication
	Commitments    []Commitment
	FollowUps      []FollowUp
	Deliveries     []Delivery

	// MergedInto is the case it is merged into, with the kind.
	MergedInto string
	MergeKind  MergeKind

	// Returns counts granted and refused requests to return, Redos the
	// orders to handle again, ReviewRounds the reviews of replies and
	// opinions, passed or not; ReviewsFailed those not passed.
	Returns, Redos, ReviewRounds, ReviewsFailed int
	Reminders, Supervisions                     int
	// Interim counts interim replies.
	Interim int
	// LastOn is the day of the latest event.
	LastOn Date
}

// UnitFacts is what the handling by one unit came to 「承办情况」.
type UnitFacts struct {
	Unit                    string
	Role                    Role
	Leader, Section, Person string
	State                   UndertakingState

	AssignedOn, ReceivedOn, AcceptedOn, DispatchedOn Date
	ResearchedOn, ConsultedOn, DraftedOn, ReviewedOn Date
	// RepliedOn is the first reply, FinalReplyOn the latest after handling
	// again, InterimOn the first interim reply.
	InterimOn, RepliedOn, FinalReplyOn Date
	OpinionOn                          Date
	// ReturnedOn is when the unit left by a granted return, ReleasedOn when
	// it left in any way.
	ReturnedOn, ReleasedOn Date

	// Scheme, Class and Outcome are the latest class of its reply; DocNumber
	// the number of its latest document.
	Scheme, Class, DocNumber string
	Outcome                  Outcome
	Signature                SignatureLevel
	ReviewRounds             int
	ReviewsFailed            int
	ReturnReason             string
}

// Ended reports whether the undertaking is over: replied, opinion sent, taken
// note of or released.
func (u UnitFacts) Ended() bool { return u.State.ended() }

// Replies reports whether the unit has to reply to the proposer.
func (u UnitFacts) Replies() bool { return replies(u.Role) }

// ClassMark is one class that a reply was given, by the unit or by whoever
// supervises it 「答复类别」.
type ClassMark struct {
	Date    Date
	Unit    string
	By      string
	Scheme  string
	Class   string
	Outcome Outcome
	Reason  string
}

// Rating is the verdict of one signer on one dimension 「评价」. Round is 1 for
// the first reply and one more after each handling again.
type Rating struct {
	Date         Date
	Person       string
	Unit         string
	Round        int
	Dimension    Dimension
	Satisfaction Satisfaction
	Scale, Label string
}

// Contact is one contact on one of the four fronts 「联系沟通」.
type Contact struct {
	Date                 Date
	Unit, By, Person     string
	Front                Front
	Mode                 ContactMode
	Channel              Channel
	Matter, Answer, Note string
}

// Consultation is one meeting of minds with a proposer 「面商」.
type Consultation struct {
	Date         Date
	Unit, Person string
	Stage        ConsultStage
	Channel      Channel
	Note         string
}

// Commitment is what a reply promises 「承诺事项」: what, who, by when.
type Commitment struct {
	ID      string
	Date    Date
	Unit    string
	Person  string
	Demands []string
	Text    string
	Due     Date
	// KeptOn is when a follow-up found it kept.
	KeptOn Date
	// NextOn is when it is to be looked at again.
	NextOn Date
}

// FollowUp is one look at a commitment 「跟踪回访」.
type FollowUp struct {
	Date       Date
	Unit, By   string
	Commitment string
	Demands    []string
	Kept       bool
	Opinion    string
	Next       Date
}

// Delivery is one letter handed to one signer 「送达」.
type Delivery struct {
	Date    Date
	Unit    string
	Person  string
	Channel Channel
}

// replies reports whether a unit in the role answers the proposer itself.
func replies(r Role) bool { return r == RoleSole || r == RoleLead || r == RoleSeparate }

// ended reports whether nothing more is expected of the undertaking.
func (s UndertakingState) ended() bool {
	switch s {
	case UndertakingStateReplied, UndertakingStateOpinionSent, UndertakingStateNoted, UndertakingStateReleased:
		return true
	default:
	}
	return false
}
