package stats

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Record is what figures are made of 「统计记录」: what became of one proposal,
// or of one proposal at one unit, in one flat line. NewRecord makes it from a
// case; a system that keeps no cases fills it from its own tables.
//
// A field that is left out is not known and never counted in favour: a record
// without RepliedOn is not replied to, one without Consulted not consulted.
// Where leaving something out would make a figure meaningless rather than
// lower, the record is excluded from that figure and the figure says how many
// were and why (see Indicators).
//
// The zero value is a paper that was received and of which nothing else is
// known.
type Record struct {
	// ID is the caller's id of the proposal. Records of the same proposal at
	// several units have ids of their own.
	ID string `json:"id"`
	// Title is the title of the paper 「案由」. Anonymous says that a report must
	// not name it: its proposer asked for no publication, or the reply is
	// withheld.
	Title     string `json:"title,omitempty"`
	Anonymous bool   `json:"anonymous,omitempty"`
	// Year is the year the proposal is counted in, 0 when not known.
	Year int `json:"year,omitempty" limits:"minimum=0 maximum=9999"`
	// Department, Section and Category are the caller's codes or names: the
	// department 「承办单位」, the section or affiliate 「责任科室」 and the subject
	// 「类别」.
	Department string `json:"department,omitempty"`
	Section    string `json:"section,omitempty"`
	Category   string `json:"category,omitempty"`
	// Handler and Leader are the codes of the person responsible 「责任人」 and of
	// the leader in charge 「牵头领导」.
	Handler string `json:"handler,omitempty"`
	Leader  string `json:"leader,omitempty"`

	Track    vocab.Track        `json:"track,omitempty"`
	Level    vocab.Level        `json:"level,omitempty"`
	Timing   vocab.Timing       `json:"timing,omitempty"`
	Proposer vocab.ProposerKind `json:"proposer,omitempty"`
	// Sector is the sector of the proposer 「界别」, an open set.
	Sector string `json:"sector,omitempty"`
	// Key marks a key proposal 「重点提案」.
	Key bool `json:"key,omitempty"`
	// Excellent marks one chosen as excellent 「优秀提案」.
	Excellent bool `json:"excellent,omitempty"`

	// Role is what the department or section does with it. Unset counts as one
	// that has to reply.
	Role vocab.Role `json:"role,omitempty"`
	// Disposition is the outcome of the examination. Unset counts as handled:
	// a bureau that is handed a proposal often keeps no word on its filing.
	Disposition proposal.Disposition `json:"disposition,omitempty"`

	SubmittedOn deadline.Date `json:"submittedOn,omitzero"`
	FiledOn     deadline.Date `json:"filedOn,omitzero"`
	AssignedOn  deadline.Date `json:"assignedOn,omitzero"`
	// DueReply is the last day for the reply, inclusive; extensions are in it.
	DueReply  deadline.Date `json:"dueReply,omitzero"`
	RepliedOn deadline.Date `json:"repliedOn,omitzero"`
	ClosedOn  deadline.Date `json:"closedOn,omitzero"`
	// DueOpinion is the last day for the opinion of an assisting unit
	// 「会办意见」, inclusive; OpinionOn the day it went out. Where OpinionOn is
	// unset, RepliedOn of an assisting record stands for it, and DueReply for
	// DueOpinion.
	DueOpinion deadline.Date `json:"dueOpinion,omitzero"`
	OpinionOn  deadline.Date `json:"opinionOn,omitzero"`

	// Scheme is the id of the reply classes in use and Class the letter now,
	// such as "A". The letters mean different things in different schemes;
	// Outcome is what they mean everywhere. FirstOutcome is the outcome of the
	// first reply, before follow-up or supervision changed it.
	Scheme       string           `json:"scheme,omitempty"`
	Class        string           `json:"class,omitempty"`
	Outcome      proposal.Outcome `json:"outcome,omitempty"`
	FirstOutcome proposal.Outcome `json:"firstOutcome,omitempty"`

	// Satisfaction is the verdict of the proposer. Where several signers gave
	// one, it is the worst of their latest; see Ratings. It is not counted
	// where the record says that there is no reply yet: AssignedOn or DueReply
	// is set, and neither RepliedOn nor ClosedOn.
	Satisfaction Ratings `json:"satisfaction,omitzero"`
	// Forms counts the opinion forms that came back with a grade for the
	// result, one a signer; FavourableForms those among them that say
	// satisfied or mostly satisfied.
	Forms           int `json:"forms,omitempty" limits:"minimum=0"`
	FavourableForms int `json:"favourableForms,omitempty" limits:"minimum=0"`

	// Consulted tells that the proposer was consulted face to face 「面商」.
	Consulted bool `json:"consulted,omitempty"`
	// Consultations and Reminders count how often.
	Consultations int `json:"consultations,omitempty" limits:"minimum=0"`
	Reminders     int `json:"reminders,omitempty" limits:"minimum=0"`
	// Researched tells that research on the spot was done 「调研」.
	Researched bool `json:"researched,omitempty"`
	// Contacted lists the fronts with which a contact is on record. A
	// consultation is a contact with the proposer whether listed or not.
	Contacted []proposal.Front `json:"contacted,omitempty"`

	// Published tells that the reply was published; Withheld that it was
	// decided with a reason not to publish it 「不公开」.
	Published bool `json:"published,omitempty"`
	Withheld  bool `json:"withheld,omitempty"`

	// Demands counts the concrete suggestions in the proposal 「具体建议」,
	// Adopted those taken up.
	Demands int `json:"demands,omitempty" limits:"minimum=0"`
	Adopted int `json:"adopted,omitempty" limits:"minimum=0"`
	// Commitments counts the promises of the reply, Fulfilled those found kept,
	// FollowUps the follow-up visits 「跟踪回访」.
	Commitments int `json:"commitments,omitempty" limits:"minimum=0"`
	Fulfilled   int `json:"fulfilled,omitempty" limits:"minimum=0"`
	FollowUps   int `json:"followUps,omitempty" limits:"minimum=0"`

	// Returns counts requests of a unit to hand the proposal back 「申退」,
	// ReviewRounds how many rounds its review takes: one, and one more for each
	// draft that was not passed, however many steps a round has. Redos is how often handling
	// again was ordered.
	Returns      int `json:"returns,omitempty" limits:"minimum=0"`
	ReviewRounds int `json:"reviewRounds,omitempty" limits:"minimum=0"`
	Redos        int `json:"redos,omitempty" limits:"minimum=0"`

	// Delays are the causes on record for pauses and extensions 「延误原因」, each
	// once; CausedBy are those who caused them, as recorded, each once.
	Delays   []deadline.DelayKind `json:"delays,omitempty"`
	CausedBy []string             `json:"causedBy,omitempty"`

	// Refused are the kinds of the events that are on record but do not fit the
	// order of the handling, each once. What they would have told is not known:
	// a record that lacks a fact of which one of them tells is left out of the
	// figures that ask for that fact, for the reason out_of_order.
	Refused []proposal.EventKind `json:"refused,omitempty"`
}

// Ratings is the proposer's opinion of the handling, one grade for each
// dimension asked 「办理态度、办理结果、针对性、实效性」. An unset grade was not
// given. 满意率 is counted from Result.
type Ratings struct {
	Result    proposal.Satisfaction `json:"result,omitempty"`
	Attitude  proposal.Satisfaction `json:"attitude,omitempty"`
	Relevance proposal.Satisfaction `json:"relevance,omitempty"`
	Effect    proposal.Satisfaction `json:"effect,omitempty"`
}

// maxText bounds a text of a record in bytes; maxPerRecord bounds every count
// of one record, and maxRecords the records of one tally, so that no sum can
// overflow an int.
const (
	maxText      = 1024
	maxPerRecord = 1000
	maxRecords   = math.MaxInt / maxPerRecord
)

// Validate returns every fault of r as vocab.Faults, in the order of the
// fields: record.id where the id is missing, record.number for a count below 0
// or above 1000, record.part where a part exceeds its whole, record.text for
// a text above 1024 bytes or of invalid UTF-8 and a code or name with blanks around
// it, record.word for a value that is
// no member of its closed set, record.publication where a reply is both
// published and withheld; record.date for a filing before the submission, a reply,
// opinion or closing before the assignment, and a closing before the reply;
// record.unanswered for an outcome without RepliedOn, OpinionOn and ClosedOn; a class
// may stand on a draft. A record without fault can be
// saved and read again.
func (r Record) Validate() error { return r.check() }

func (r *Record) check() error {
	var faults vocab.Faults
	if r.ID == "" {
		faults.Add("/id", codeRecordID)
	}
	if r.Year != 0 && (r.Year < 1000 || r.Year > 9999) {
		faults.Add("/year", codeRecordNumber.As("年份应写四位，如2026；不知则不写", "the year must have four digits, such as 2026; leave out what is not known"))
	}
	for _, f := range []struct{ path, text string }{
		{"/id", r.ID}, {"/title", r.Title}, {"/department", r.Department}, {"/section", r.Section}, {"/category", r.Category},
		{"/handler", r.Handler}, {"/leader", r.Leader}, {"/sector", r.Sector}, {"/scheme", r.Scheme}, {"/class", r.Class},
	} {
		if len(f.text) > maxText {
			faults.Add(f.path, codeRecordText.As("文字超过1024字节，请用编号或短名", "the text exceeds 1024 bytes: use a code or a short name"))
		}
		if !utf8.ValidString(f.text) {
			faults.Add(f.path, codeRecordText.As("文字不是有效的UTF-8，请更正编码", "the text is no valid UTF-8: correct its encoding"))
		}
	}
	for _, f := range []struct{ path, text string }{
		{"/id", r.ID}, {"/department", r.Department}, {"/section", r.Section}, {"/category", r.Category},
		{"/handler", r.Handler}, {"/leader", r.Leader}, {"/sector", r.Sector}, {"/scheme", r.Scheme}, {"/class", r.Class},
	} {
		checkEdges(&faults, f.path, f.text)
	}
	for i, by := range r.CausedBy {
		checkEdges(&faults, vocab.At("/causedBy", i), by)
		if len(by) > maxText || !utf8.ValidString(by) || by == "" {
			faults.Add(vocab.At("/causedBy", i), codeRecordText.As("须写明是谁，为有效的UTF-8，不超过1024字节", "name who it was, in valid UTF-8 of 1024 bytes at most"))
		}
	}
	r.checkWords(&faults)
	counts := r.counts()
	for i := range counts { // by reference: copies would cost as much as all other checks
		f := &counts[i]
		if f.n < 0 || f.n > maxPerRecord {
			faults.Add(f.path, codeRecordNumber.As("件数、条数须为0至1000", "the count must be from 0 to 1000"))
		} else if f.part > f.n {
			faults.Add(f.partPath, codeRecordPart, "n", strconv.Itoa(f.n))
		}
	}
	if r.Published && r.Withheld {
		faults.Add("/withheld", codeRecordPublication)
	}
	r.checkOrder(&faults)
	return faults.Err()
}

// checkEdges asks that a text by which records are told apart and grouped has no
// blanks around it and no line break in it: nobody sees that " a" is not "a".
func checkEdges(faults *vocab.Faults, path, text string) {
	if text == "" || text[0] > ' ' && text[0] < utf8.RuneSelf && text[len(text)-1] > ' ' && text[len(text)-1] < utf8.RuneSelf && !strings.ContainsAny(text, "\n\r\t") {
		return
	}
	if clean := strings.Join(strings.FieldsFunc(strings.TrimSpace(text), func(c rune) bool { return c == '\n' || c == '\r' || c == '\t' }), ""); clean != text {
		clean = vocab.Clip(clean)
		faults.Add(path, codeRecordText.As("前后有空白或其中有换行，会另成一组；请写“"+clean+"”", "there are blanks around it or a line break in it, which would make another group: write "+strconv.Quote(clean)))
	}
}

// checkOrder holds what happened against what comes before it, and what an answer
// brings against whether there is one.
func (r *Record) checkOrder(faults *vocab.Faults) {
	type step struct {
		path, zh, en string
		on           deadline.Date
	}
	assigned, replied := step{"/assignedOn", "交办", "assignment", r.AssignedOn}, step{"/repliedOn", "答复", "reply", r.RepliedOn}
	opinion, closed := step{"/opinionOn", "会办意见", "opinion", r.OpinionOn}, step{"/closedOn", "办结", "closing", r.ClosedOn}
	for _, x := range [...][2]step{
		{{"/submittedOn", "提交", "submission", r.SubmittedOn}, {"/filedOn", "立案", "filing", r.FiledOn}},
		{assigned, replied}, {assigned, opinion}, {assigned, closed}, {replied, closed},
	} {
		if a, b := &x[0], &x[1]; !a.on.IsZero() && !b.on.IsZero() && b.on.Before(a.on) {
			faults.Add(b.path, codeRecordDate.As(b.zh+"（"+b.on.String()+"）早于"+a.zh+"（"+a.on.String()+"），请更正其一",
				"the "+b.en+" of "+b.on.String()+" is before the "+a.en+" of "+a.on.String()+": correct one of them"))
		}
	}
	if r.answered() {
		return
	}
	for _, f := range [...]struct {
		path, zh, en string
		is           bool
	}{
		{"/outcome", "办理结果", "an outcome", r.Outcome != 0}, {"/firstOutcome", "首次办理结果", "a first outcome", r.FirstOutcome != 0},
	} {
		if f.is {
			faults.Add(f.path, codeRecordUnanswered.As("有"+f.zh+"而无答复日期：补上repliedOn（会办为opinionOn），或删去"+f.zh,
				"there is "+f.en+" and no reply: give repliedOn (of an assisting unit opinionOn), or leave it out"))
		}
	}
}

// answered reports whether there is an answer, or the record is closed.
func (r *Record) answered() bool {
	return !r.RepliedOn.IsZero() || !r.OpinionOn.IsZero() || !r.ClosedOn.IsZero()
}

// last holds the last word of the sets that every record is checked for, asked
// once: a tally adds millions.
var last = struct {
	track        vocab.Track
	level        vocab.Level
	timing       vocab.Timing
	proposer     vocab.ProposerKind
	role         vocab.Role
	disposition  proposal.Disposition
	outcome      proposal.Outcome
	satisfaction proposal.Satisfaction
}{
	lastOf[vocab.Track](), lastOf[vocab.Level](), lastOf[vocab.Timing](), lastOf[vocab.ProposerKind](), lastOf[vocab.Role](),
	lastOf[proposal.Disposition](), lastOf[proposal.Outcome](), lastOf[proposal.Satisfaction](),
}

func lastOf[T vocab.Closed]() T { return T(len(vocab.All[T]())) }

// checkWords faults values outside their closed sets; unset is allowed, except
// in a list.
func (r *Record) checkWords(faults *vocab.Faults) {
	word := func(path string, ok bool) {
		if !ok {
			faults.Add(path, codeRecordWord)
		}
	}
	word("/track", r.Track <= last.track)
	word("/level", r.Level <= last.level)
	word("/timing", r.Timing <= last.timing)
	word("/proposer", r.Proposer <= last.proposer)
	word("/role", r.Role <= last.role)
	word("/disposition", r.Disposition <= last.disposition)
	word("/outcome", r.Outcome <= last.outcome)
	word("/firstOutcome", r.FirstOutcome <= last.outcome)
	v := r.Satisfaction
	word("/satisfaction/result", v.Result <= last.satisfaction)
	word("/satisfaction/attitude", v.Attitude <= last.satisfaction)
	word("/satisfaction/relevance", v.Relevance <= last.satisfaction)
	word("/satisfaction/effect", v.Effect <= last.satisfaction)
	for i, f := range r.Contacted {
		if !f.Valid() {
			word(vocab.At("/contacted", i), false)
		}
	}
	for i, k := range r.Delays {
		if !k.Valid() {
			word(vocab.At("/delays", i), false)
		}
	}
	for i, k := range r.Refused {
		if !k.Valid() {
			word(vocab.At("/refused", i), false)
		}
	}
}

type recordCount struct {
	path     string
	n        int
	partPath string
	part     int
}

func (r *Record) counts() [12]recordCount {
	return [...]recordCount{
		{"/forms", r.Forms, "/favourableForms", r.FavourableForms},
		{"/favourableForms", r.FavourableForms, "", 0},
		{"/consultations", r.Consultations, "", 0},
		{"/reminders", r.Reminders, "", 0},
		{"/demands", r.Demands, "/adopted", r.Adopted},
		{"/adopted", r.Adopted, "", 0},
		{"/commitments", r.Commitments, "/fulfilled", r.Fulfilled},
		{"/fulfilled", r.Fulfilled, "", 0},
		{"/followUps", r.FollowUps, "", 0},
		{"/returns", r.Returns, "", 0},
		{"/reviewRounds", r.ReviewRounds, "", 0},
		{"/redos", r.Redos, "", 0},
	}
}
