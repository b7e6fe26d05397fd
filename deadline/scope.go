package deadline

// The words in which rules are scoped. Every floor of the library speaks them;
// the upper floors alias these types and never declare them again. This
// package knows the words and nothing of documents or cases.

// Track is the kind of paper that is handled. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Track uint8

// The values of Track.
const (
	TrackProposal   Track = iota + 1 // 提案, CPPCC proposal
	TrackSuggestion                  // 建议, deputies' suggestion
)

var trackWords = NewVocabulary[Track]("Track", []Word{
	{"proposal", Text{"提案/政协提案", "CPPCC proposal"}},
	{"suggestion", Text{"建议/人大代表建议/人大建议", "deputies' suggestion"}},
})

// String returns the token of t.
func (t Track) String() string { return trackWords.String(t) }

// Term returns the Chinese term of t.
func (t Track) Term() string { return trackWords.Term(t) }

// Text returns the term of t in both languages.
func (t Track) Text() Text { return trackWords.Text(t) }

// Valid reports whether t is a member; the unset value is not.
func (t Track) Valid() bool { return trackWords.Valid(t) }

// MarshalText writes the token of t.
func (t Track) MarshalText() ([]byte, error) { return trackWords.Marshal(t) }

// UnmarshalText reads a token or a Chinese term.
func (t *Track) UnmarshalText(b []byte) error { return trackWords.Unmarshal(t, b) }

// ParseTrack reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseTrack(s string) (Track, error) { return trackWords.Parse(s) }

// Tracks returns the values of Track in order.
func Tracks() []Track { return trackWords.All() }

// Level is the level of the body that a paper was submitted to. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Level uint8

// The values of Level.
const (
	LevelNational Level = iota + 1 // 全国, national
	LevelProvince                  // 省, province
	LevelCity                      // 市, city
	LevelCounty                    // 县, county
)

var levelWords = NewVocabulary[Level]("Level", []Word{
	{"national", Text{"全国/国家", "national"}},
	{"province", Text{"省/省级/自治区/直辖市", "province"}},
	{"city", Text{"市/市级/盟/自治州", "city"}},
	{"county", Text{"县/县级/区/旗", "county"}},
})

// String returns the token of l.
func (l Level) String() string { return levelWords.String(l) }

// Term returns the Chinese term of l.
func (l Level) Term() string { return levelWords.Term(l) }

// Text returns the term of l in both languages.
func (l Level) Text() Text { return levelWords.Text(l) }

// Valid reports whether l is a member; the unset value is not.
func (l Level) Valid() bool { return levelWords.Valid(l) }

// MarshalText writes the token of l.
func (l Level) MarshalText() ([]byte, error) { return levelWords.Marshal(l) }

// UnmarshalText reads a token or a Chinese term.
func (l *Level) UnmarshalText(b []byte) error { return levelWords.Unmarshal(l, b) }

// ParseLevel reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseLevel(s string) (Level, error) { return levelWords.Parse(s) }

// Levels returns the values of Level in order.
func Levels() []Level { return levelWords.All() }

// Timing tells whether a paper was submitted for the yearly session or between sessions. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Timing uint8

// The values of Timing.
const (
	TimingInSession      Timing = iota + 1 // 会期, in session
	TimingIntersessional                   // 闭会期间, between sessions
)

var timingWords = NewVocabulary[Timing]("Timing", []Word{
	{"in_session", Text{"会期/大会/会议提案", "in session"}},
	{"intersessional", Text{"闭会期间/平时/平时提案", "between sessions"}},
})

// String returns the token of t.
func (t Timing) String() string { return timingWords.String(t) }

// Term returns the Chinese term of t.
func (t Timing) Term() string { return timingWords.Term(t) }

// Text returns the term of t in both languages.
func (t Timing) Text() Text { return timingWords.Text(t) }

// Valid reports whether t is a member; the unset value is not.
func (t Timing) Valid() bool { return timingWords.Valid(t) }

// MarshalText writes the token of t.
func (t Timing) MarshalText() ([]byte, error) { return timingWords.Marshal(t) }

// UnmarshalText reads a token or a Chinese term.
func (t *Timing) UnmarshalText(b []byte) error { return timingWords.Unmarshal(t, b) }

// ParseTiming reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseTiming(s string) (Timing, error) { return timingWords.Parse(s) }

// Timings returns the values of Timing in order.
func Timings() []Timing { return timingWords.All() }

// ProposerKind is who proposes 「提案者」. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type ProposerKind uint8

// The values of ProposerKind.
const (
	ProposerKindMember        ProposerKind = iota + 1 // 委员, member
	ProposerKindJoint                                 // 委员联名, joint members
	ProposerKindSector                                // 界别, sector
	ProposerKindGroup                                 // 委员小组, members' group
	ProposerKindParty                                 // 党派, party
	ProposerKindOrganisation                          // 人民团体, people's organisation
	ProposerKindCommittee                             // 专委会, special committee
	ProposerKindLowerCPPCC                            // 下级政协, CPPCC of a lower level
	ProposerKindDeputy                                // 代表, deputy
	ProposerKindJointDeputies                         // 代表联名, joint deputies
	ProposerKindDelegation                            // 代表团, delegation
)

var proposerKindWords = NewVocabulary[ProposerKind]("ProposerKind", []Word{
	{"member", Text{"委员/委员个人", "member"}},
	{"joint", Text{"委员联名/联名", "joint members"}},
	{"sector", Text{"界别", "sector"}},
	{"group", Text{"委员小组/联组", "members' group"}},
	{"party", Text{"党派/民主党派", "party"}},
	{"organisation", Text{"人民团体/工商联", "people's organisation"}},
	{"committee", Text{"专委会/专门委员会", "special committee"}},
	{"lower_cppcc", Text{"下级政协", "CPPCC of a lower level"}},
	{"deputy", Text{"代表/人大代表", "deputy"}},
	{"joint_deputies", Text{"代表联名", "joint deputies"}},
	{"delegation", Text{"代表团", "delegation"}},
})

// String returns the token of p.
func (p ProposerKind) String() string { return proposerKindWords.String(p) }

// Term returns the Chinese term of p.
func (p ProposerKind) Term() string { return proposerKindWords.Term(p) }

// Text returns the term of p in both languages.
func (p ProposerKind) Text() Text { return proposerKindWords.Text(p) }

// Valid reports whether p is a member; the unset value is not.
func (p ProposerKind) Valid() bool { return proposerKindWords.Valid(p) }

// MarshalText writes the token of p.
func (p ProposerKind) MarshalText() ([]byte, error) { return proposerKindWords.Marshal(p) }

// UnmarshalText reads a token or a Chinese term.
func (p *ProposerKind) UnmarshalText(b []byte) error { return proposerKindWords.Unmarshal(p, b) }

// ParseProposerKind reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseProposerKind(s string) (ProposerKind, error) { return proposerKindWords.Parse(s) }

// ProposerKinds returns the values of ProposerKind in order.
func ProposerKinds() []ProposerKind { return proposerKindWords.All() }

// Role is what a unit does with a paper 「办理类型」. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Role uint8

// The values of Role.
const (
	RoleSole     Role = iota + 1 // 单办, sole handling
	RoleLead                     // 主办, lead
	RoleAssist                   // 会办, assist
	RoleSeparate                 // 分办, separate handling
	RoleCopy                     // 参阅, for information
)

var roleWords = NewVocabulary[Role]("Role", []Word{
	{"sole", Text{"单办/独办", "sole handling"}},
	{"lead", Text{"主办/牵头", "lead"}},
	{"assist", Text{"会办/协办", "assist"}},
	{"separate", Text{"分办", "separate handling"}},
	{"copy", Text{"参阅/参办", "for information"}},
})

// String returns the token of r.
func (r Role) String() string { return roleWords.String(r) }

// Term returns the Chinese term of r.
func (r Role) Term() string { return roleWords.Term(r) }

// Text returns the term of r in both languages.
func (r Role) Text() Text { return roleWords.Text(r) }

// Valid reports whether r is a member; the unset value is not.
func (r Role) Valid() bool { return roleWords.Valid(r) }

// MarshalText writes the token of r.
func (r Role) MarshalText() ([]byte, error) { return roleWords.Marshal(r) }

// UnmarshalText reads a token or a Chinese term.
func (r *Role) UnmarshalText(b []byte) error { return roleWords.Unmarshal(r, b) }

// ParseRole reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseRole(s string) (Role, error) { return roleWords.Parse(s) }

// Roles returns the values of Role in order.
func Roles() []Role { return roleWords.All() }

// Event is something that happened on a date and that a deadline can start from, run through or be met by. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Event uint8

// The values of Event.
const (
	EventSessionOpened      Event = iota + 1 // 开幕, session opened
	EventSessionClosed                       // 闭会, session closed
	EventAssignmentMeeting                   // 交办会, assignment meeting held
	EventAssigned                            // 交办, assigned
	EventReceived                            // 收到, received
	EventAccepted                            // 签收, accepted
	EventObjectionReceived                   // 收到异议, objection received
	EventReplySent                           // 答复发出, reply sent
	EventReplyReceived                       // 收到复函, reply received
	EventFeedbackReceived                    // 收到反馈, feedback received
	EventPaused                              // 中止, clock paused
	EventResumed                             // 恢复, clock resumed
	EventExtended                            // 延期, extended
	EventExtensionWithdrawn                  // 撤销延期, extension withdrawn
	EventStopped                             // 终止, clock stopped
	EventReopened                            // 重新起算, clock reopened
	EventReplied                             // 答复, replied
	EventCoOpinionSent                       // 会办意见发出, assisting opinion sent
	EventObjectionSent                       // 异议提出, objection sent
	EventObjectionRuled                      // 异议裁定, objection ruled on
	EventDispatched                          // 内部分办完成, dispatched inside the unit
	EventStaffListed                         // 办理人员已报, staff list sent
	EventLeaderListed                        // 领办清单已报, leader-led list sent
	EventPlanMade                            // 办理方案已定, handling plan made
	EventConsulted                           // 已面商, proposer consulted
	EventDrafted                             // 已拟稿, reply drafted
	EventRedoReplied                         // 重办答复, replied again
	EventFeedbackGiven                       // 已反馈, proposer's feedback given
	EventPublished                           // 已公开, published
	EventFollowedUp                          // 已回访, followed up
	EventReminded                            // 已催办, reminded
	EventSummarised                          // 已报总结, summary sent
	EventSelfChecked                         // 已自查, self-check done
	EventAssessed                            // 已考核, assessed
	EventResultPublished                     // 考核结果已公布, assessment result published
	EventMeetingHeld                         // 交办会已开, assignment meeting held as required
)

var eventWords = NewVocabulary[Event]("Event", []Word{
	{"session_opened", Text{"开幕", "session opened"}},
	{"session_closed", Text{"闭会", "session closed"}},
	{"assignment_meeting", Text{"交办会", "assignment meeting held"}},
	{"assigned", Text{"交办", "assigned"}},
	{"received", Text{"收到/接到", "received"}},
	{"accepted", Text{"签收/承接/接办", "accepted"}},
	{"objection_received", Text{"收到异议", "objection received"}},
	{"reply_sent", Text{"答复发出", "reply sent"}},
	{"reply_received", Text{"收到复函", "reply received"}},
	{"feedback_received", Text{"收到反馈", "feedback received"}},
	{"paused", Text{"中止/暂停", "clock paused"}},
	{"resumed", Text{"恢复", "clock resumed"}},
	{"extended", Text{"延期", "extended"}},
	{"extension_withdrawn", Text{"撤销延期", "extension withdrawn"}},
	{"stopped", Text{"终止", "clock stopped"}},
	{"reopened", Text{"重新起算", "clock reopened"}},
	{"replied", Text{"答复/已答复", "replied"}},
	{"co_opinion_sent", Text{"会办意见发出/会办意见已出", "assisting opinion sent"}},
	{"objection_sent", Text{"异议提出/申退", "objection sent"}},
	{"objection_ruled", Text{"异议裁定", "objection ruled on"}},
	{"dispatched", Text{"内部分办完成", "dispatched inside the unit"}},
	{"staff_listed", Text{"办理人员已报", "staff list sent"}},
	{"leader_listed", Text{"领办清单已报", "leader-led list sent"}},
	{"plan_made", Text{"办理方案已定", "handling plan made"}},
	{"consulted", Text{"已面商/面商/沟通", "proposer consulted"}},
	{"drafted", Text{"已拟稿", "reply drafted"}},
	{"redo_replied", Text{"重办答复", "replied again"}},
	{"feedback_given", Text{"已反馈", "proposer's feedback given"}},
	{"published", Text{"已公开", "published"}},
	{"followed_up", Text{"已回访", "followed up"}},
	{"reminded", Text{"已催办", "reminded"}},
	{"summarised", Text{"已报总结", "summary sent"}},
	{"self_checked", Text{"已自查", "self-check done"}},
	{"assessed", Text{"已考核", "assessed"}},
	{"result_published", Text{"考核结果已公布", "assessment result published"}},
	{"meeting_held", Text{"交办会已开", "assignment meeting held as required"}},
})

// String returns the token of e.
func (e Event) String() string { return eventWords.String(e) }

// Term returns the Chinese term of e.
func (e Event) Term() string { return eventWords.Term(e) }

// Text returns the term of e in both languages.
func (e Event) Text() Text { return eventWords.Text(e) }

// Valid reports whether e is a member; the unset value is not.
func (e Event) Valid() bool { return eventWords.Valid(e) }

// MarshalText writes the token of e.
func (e Event) MarshalText() ([]byte, error) { return eventWords.Marshal(e) }

// UnmarshalText reads a token or a Chinese term.
func (e *Event) UnmarshalText(b []byte) error { return eventWords.Unmarshal(e, b) }

// ParseEvent reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseEvent(s string) (Event, error) { return eventWords.Parse(s) }

// Events returns the values of Event in order.
func Events() []Event { return eventWords.All() }

// Act is something that has to be done by a date. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Act uint8

// The values of Act.
const (
	ActFilingWindowOpen Act = iota + 1 // 征集窗口, filing window opens
	ActAssign                          // 交办, assign
	ActAssignMeeting                   // 交办会, hold the assignment meeting
	ActReturnObjection                 // 退办异议, object to the assignment
	ActObjectionRuling                 // 异议裁定, rule on the objection
	ActInternalDispatch                // 内部分办, dispatch inside the unit
	ActStaffList                       // 人员名单, send the staff list
	ActLeaderLedList                   // 领办清单, send the list led by leaders
	ActHandlingPlan                    // 办理方案, make the handling plan
	ActPreReplyConsult                 // 办前面商, consult before handling
	ActCoOpinion                       // 会办意见, give the assisting opinion
	ActInternalDraft                   // 内部交稿, submit the draft inside the unit
	ActReply                           // 答复, reply
	ActReplyExtension                  // 答复延长量, extension of the reply
	ActReplyMax                        // 答复最长期限, latest reply in all
	ActReplyAll                        // 全部答复, reply to all
	ActRedoReply                       // 重办再答复, reply again
	ActProposerFeedback                // 提案者反馈, proposer's feedback
	ActPublish                         // 公开, publish
	ActFollowUp                        // 跟踪回访, follow up
	ActRemind                          // 催办, remind
	ActSummary                         // 总结报送, send the summary
	ActSelfCheck                       // 自查, self-check
	ActAssessment                      // 考核, assessment
	ActAssessmentResult                // 考核结果公布, publish the assessment result
)

var actWords = NewVocabulary[Act]("Act", []Word{
	{"filing_window_open", Text{"征集窗口", "filing window opens"}},
	{"assign", Text{"交办", "assign"}},
	{"assign_meeting", Text{"交办会", "hold the assignment meeting"}},
	{"return_objection", Text{"退办异议/异议/申退", "object to the assignment"}},
	{"objection_ruling", Text{"异议裁定", "rule on the objection"}},
	{"internal_dispatch", Text{"内部分办", "dispatch inside the unit"}},
	{"staff_list", Text{"人员名单", "send the staff list"}},
	{"leader_led_list", Text{"领办清单", "send the list led by leaders"}},
	{"handling_plan", Text{"办理方案", "make the handling plan"}},
	{"pre_reply_consult", Text{"办前面商", "consult before handling"}},
	{"co_opinion", Text{"会办意见/协办意见", "give the assisting opinion"}},
	{"internal_draft", Text{"内部交稿", "submit the draft inside the unit"}},
	{"reply", Text{"答复", "reply"}},
	{"reply_extension", Text{"答复延长量", "extension of the reply"}},
	{"reply_max", Text{"答复最长期限", "latest reply in all"}},
	{"reply_all", Text{"全部答复", "reply to all"}},
	{"redo_reply", Text{"重办再答复", "reply again"}},
	{"proposer_feedback", Text{"提案者反馈", "proposer's feedback"}},
	{"publish", Text{"公开", "publish"}},
	{"follow_up", Text{"跟踪回访", "follow up"}},
	{"reminder", Text{"催办", "remind"}},
	{"summary", Text{"总结报送", "send the summary"}},
	{"self_check", Text{"自查", "self-check"}},
	{"assessment", Text{"考核", "assessment"}},
	{"assessment_result", Text{"考核结果公布", "publish the assessment result"}},
})

// String returns the token of a.
func (a Act) String() string { return actWords.String(a) }

// Term returns the Chinese term of a.
func (a Act) Term() string { return actWords.Term(a) }

// Text returns the term of a in both languages.
func (a Act) Text() Text { return actWords.Text(a) }

// Valid reports whether a is a member; the unset value is not.
func (a Act) Valid() bool { return actWords.Valid(a) }

// MarshalText writes the token of a.
func (a Act) MarshalText() ([]byte, error) { return actWords.Marshal(a) }

// UnmarshalText reads a token or a Chinese term.
func (a *Act) UnmarshalText(b []byte) error { return actWords.Unmarshal(a, b) }

// ParseAct reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseAct(s string) (Act, error) { return actWords.Parse(s) }

// Acts returns the values of Act in order.
func Acts() []Act { return actWords.All() }
