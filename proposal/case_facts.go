package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Facts is what a case comes to, for the floors above: figures, assignment and
// reports read facts and derive nothing twice. It is a value of its own that
// shares no memory with the case.
//
// A date that is unset did not happen.
type Facts struct {
	ID      string       `json:"id"`
	Title   string       `json:"title,omitempty"`
	Number  string       `json:"number,omitempty"`
	Track   vocab.Track  `json:"track,omitzero"`
	Level   vocab.Level  `json:"level,omitzero"`
	Timing  vocab.Timing `json:"timing,omitzero"`
	Year    int          `json:"year,omitempty"`
	Term    int          `json:"term,omitempty"`
	Session int          `json:"session,omitempty"`
	// Proposer is the kind of the lead proposer; Signers how many stand
	// behind the paper, the lead included.
	Proposer vocab.ProposerKind `json:"proposer,omitzero"`
	Sector   string             `json:"sector,omitempty"`
	Signers  int                `json:"signers,omitempty"`
	Key      bool               `json:"key,omitempty"`
	// Excellent tells that it was chosen as an excellent proposal 「优秀提案」.
	Excellent bool      `json:"excellent,omitempty"`
	Subjects  []Subject `json:"subjects,omitempty"`

	Disposition Disposition `json:"disposition,omitzero"`
	// Grounds are the codes of a proposal that was not filed.
	Grounds []string `json:"grounds,omitempty"`
	State   State    `json:"state"`
	Phase   Phase    `json:"phase"`

	// ExaminedStep is the latest step of the examination that is recorded.
	ExaminedStep ReviewStep `json:"examinedStep,omitzero"`

	SubmittedOn deadline.Date `json:"submittedOn,omitzero"`
	ExaminedOn  deadline.Date `json:"examinedOn,omitzero"`
	FiledOn     deadline.Date `json:"filedOn,omitzero"`
	AssignedOn  deadline.Date `json:"assignedOn,omitzero"`
	// RepliedOn is when the last unit that replies replied for the first
	// time; unset while one is missing. FinalReplyOn is the latest reply,
	// after handling again.
	RepliedOn     deadline.Date `json:"repliedOn,omitzero"`
	FinalReplyOn  deadline.Date `json:"finalReplyOn,omitzero"`
	ClosedOn      deadline.Date `json:"closedOn,omitzero"`
	WithdrawnOn   deadline.Date `json:"withdrawnOn,omitzero"`
	DeliberatedOn deadline.Date `json:"deliberatedOn,omitzero"`

	// Scheme and Class are the latest class of the lead reply, FirstClass
	// the one first given; Outcome is the canonical meaning of the latest,
	// FirstOutcome of the first. Classes is the whole history.
	Scheme       string      `json:"scheme,omitempty"`
	Class        string      `json:"class,omitempty"`
	FirstClass   string      `json:"firstClass,omitempty"`
	Outcome      Outcome     `json:"outcome,omitzero"`
	FirstOutcome Outcome     `json:"firstOutcome,omitzero"`
	Classes      []ClassMark `json:"classes,omitempty"`

	// Demands counts the concrete suggestions, Adopted those adopted by the
	// replies, each counted once.
	Demands int `json:"demands,omitempty"`
	Adopted int `json:"adopted,omitempty"`

	// Units holds every undertaking in the order of assignment, those that
	// ended by return or replacement included.
	Units         []UnitFacts    `json:"units,omitempty"`
	Ratings       []Rating       `json:"ratings,omitempty"`
	Contacts      []Contact      `json:"contacts,omitempty"`
	Consultations []Consultation `json:"consultations,omitempty"`
	// ConsultedOn and ResearchedOn are the first consultation of the proposer
	// and the first research by a unit.
	ConsultedOn  deadline.Date `json:"consultedOn,omitzero"`
	ResearchedOn deadline.Date `json:"researchedOn,omitzero"`

	DisclosureWish DisclosureWish `json:"disclosureWish,omitzero"`
	Publication    Publication    `json:"publication,omitzero"`
	Commitments    []Commitment   `json:"commitments,omitempty"`
	FollowUps      []FollowUp     `json:"followUps,omitempty"`
	Deliveries     []Delivery     `json:"deliveries,omitempty"`

	// Refused are the places in the log of the events that do not fit: they are
	// recorded, but no other field tells of them. What only a gate of the process
	// would not have let in is not among them.
	Refused []int `json:"refused,omitempty"`

	// MergedInto is the case it is merged into, with the kind.
	MergedInto string    `json:"mergedInto,omitempty"`
	MergeKind  MergeKind `json:"mergeKind,omitzero"`

	// Parts are the ids of the cases that it was split into, SplitFrom is the
	// one that it was a part of.
	Parts     []string `json:"parts,omitempty"`
	SplitFrom string   `json:"splitFrom,omitempty"`

	// Returns counts granted and refused requests to return, Redos the
	// orders to handle again, ReviewRounds the rounds of review of replies
	// and opinions, passed or not: the steps 初审、复审、终审 of one draft are
	// one round. ReviewsFailed are the rounds not passed.
	Returns       int `json:"returns,omitempty"`
	Redos         int `json:"redos,omitempty"`
	ReviewRounds  int `json:"reviewRounds,omitempty"`
	ReviewsFailed int `json:"reviewsFailed,omitempty"`
	Reminders     int `json:"reminders,omitempty"`
	Supervisions  int `json:"supervisions,omitempty"`
	// Interim counts interim replies.
	Interim int `json:"interim,omitempty"`
	// LastOn is the day of the latest event.
	LastOn deadline.Date `json:"lastOn,omitzero"`
}

// UnitFacts is what the handling by one unit came to 「承办情况」.
type UnitFacts struct {
	Unit    string           `json:"unit"`
	Role    vocab.Role       `json:"role,omitzero"`
	Leader  string           `json:"leader,omitempty"`
	Section string           `json:"section,omitempty"`
	Person  string           `json:"person,omitempty"`
	State   UndertakingState `json:"state"`

	AssignedOn   deadline.Date `json:"assignedOn,omitzero"`
	ReceivedOn   deadline.Date `json:"receivedOn,omitzero"`
	AcceptedOn   deadline.Date `json:"acceptedOn,omitzero"`
	DispatchedOn deadline.Date `json:"dispatchedOn,omitzero"`
	ResearchedOn deadline.Date `json:"researchedOn,omitzero"`
	ConsultedOn  deadline.Date `json:"consultedOn,omitzero"`
	DraftedOn    deadline.Date `json:"draftedOn,omitzero"`
	ReviewedOn   deadline.Date `json:"reviewedOn,omitzero"`
	// RepliedOn is the first reply, FinalReplyOn the latest after handling
	// again, InterimOn the first interim reply.
	InterimOn    deadline.Date `json:"interimOn,omitzero"`
	RepliedOn    deadline.Date `json:"repliedOn,omitzero"`
	FinalReplyOn deadline.Date `json:"finalReplyOn,omitzero"`
	OpinionOn    deadline.Date `json:"opinionOn,omitzero"`
	// ReturnedOn is when the unit left by a granted return, ReleasedOn when
	// it left in any way.
	ReturnedOn deadline.Date `json:"returnedOn,omitzero"`
	ReleasedOn deadline.Date `json:"releasedOn,omitzero"`

	// Scheme, Class and Outcome are the latest class of its reply; DocNumber
	// the number of its latest document.
	Scheme        string         `json:"scheme,omitempty"`
	Class         string         `json:"class,omitempty"`
	DocNumber     string         `json:"docNumber,omitempty"`
	Outcome       Outcome        `json:"outcome,omitzero"`
	Signature     SignatureLevel `json:"signature,omitzero"`
	ReviewRounds  int            `json:"reviewRounds,omitempty"`
	ReviewsFailed int            `json:"reviewsFailed,omitempty"`
	// ReviewStep is the latest step that the present draft has passed.
	ReviewStep   ReviewStep `json:"reviewStep,omitzero"`
	ReturnReason string     `json:"returnReason,omitempty"`
}

// ended reports whether the undertaking is over: replied, opinion sent, taken
// note of or released.
func (u UnitFacts) ended() bool { return hasEnded(u.State) }

// Replies reports whether the unit has to reply to the proposer.
func (u UnitFacts) Replies() bool { return replies(u.Role) }

// ClassMark is one class that a reply was given, by the unit or by whoever
// supervises it 「答复类别」.
type ClassMark struct {
	Date    deadline.Date `json:"date"`
	Unit    string        `json:"unit"`
	By      string        `json:"by,omitempty"`
	Scheme  string        `json:"scheme,omitempty"`
	Class   string        `json:"class,omitempty"`
	Outcome Outcome       `json:"outcome,omitzero"`
	Reason  string        `json:"reason,omitempty"`
}

// Rating is the verdict of one signer on one dimension 「评价」. Round is 1 for
// the first reply and one more after each handling again.
type Rating struct {
	Date         deadline.Date   `json:"date"`
	Person       string          `json:"person,omitempty"`
	Unit         string          `json:"unit"`
	Round        int             `json:"round,omitempty"`
	Dimension    RatingDimension `json:"dimension,omitzero"`
	Satisfaction Satisfaction    `json:"satisfaction,omitzero"`
	Scale        string          `json:"scale,omitempty"`
	Label        string          `json:"label,omitempty"`
}

// Contact is one contact on one of the four fronts 「联系沟通」.
type Contact struct {
	Date    deadline.Date `json:"date"`
	Unit    string        `json:"unit"`
	By      string        `json:"by,omitempty"`
	Person  string        `json:"person,omitempty"`
	Front   Front         `json:"front,omitzero"`
	Mode    ContactMode   `json:"mode,omitzero"`
	Channel Channel       `json:"channel,omitzero"`
	Matter  string        `json:"matter,omitempty"`
	Answer  string        `json:"answer,omitempty"`
	Note    string        `json:"note,omitempty"`
}

// Consultation is one meeting of minds with a proposer 「面商」.
type Consultation struct {
	Date    deadline.Date `json:"date"`
	Unit    string        `json:"unit"`
	Person  string        `json:"person,omitempty"`
	Stage   ConsultStage  `json:"stage,omitzero"`
	Channel Channel       `json:"channel,omitzero"`
	Note    string        `json:"note,omitempty"`
}

// Commitment is what a reply promises 「承诺事项」: what, who, by when.
type Commitment struct {
	ID      string        `json:"id"`
	Date    deadline.Date `json:"date"`
	Unit    string        `json:"unit"`
	Person  string        `json:"person,omitempty"`
	Demands []string      `json:"demands,omitempty"`
	Text    string        `json:"text,omitempty"`
	Due     deadline.Date `json:"due,omitzero"`
	// KeptOn is when a follow-up found it kept.
	KeptOn deadline.Date `json:"keptOn,omitzero"`
	// NextOn is when it is to be looked at again.
	NextOn deadline.Date `json:"nextOn,omitzero"`
}

// FollowUp is one look at a commitment 「跟踪回访」.
type FollowUp struct {
	Date       deadline.Date `json:"date"`
	Unit       string        `json:"unit"`
	By         string        `json:"by,omitempty"`
	Commitment string        `json:"commitment,omitempty"`
	Demands    []string      `json:"demands,omitempty"`
	Kept       bool          `json:"kept,omitempty"`
	Opinion    string        `json:"opinion,omitempty"`
	Next       deadline.Date `json:"next,omitzero"`
}

// Delivery is one letter handed to one signer 「送达」.
type Delivery struct {
	Date    deadline.Date `json:"date"`
	Unit    string        `json:"unit"`
	Person  string        `json:"person,omitempty"`
	Channel Channel       `json:"channel,omitzero"`
}

// replies reports whether a unit in the role answers the proposer itself.
func replies(r vocab.Role) bool {
	return r < vocab.Role(nRoles) && replying&(1<<r) != 0
}

// hasEnded reports whether nothing more is expected of the undertaking.
func hasEnded(s UndertakingState) bool {
	switch s {
	case undertakingReplied, undertakingOpinionSent, undertakingNoted, undertakingReleased:
		return true
	default:
	}
	return false
}
