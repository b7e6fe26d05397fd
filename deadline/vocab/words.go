package vocab

// The words in which rules are scoped. This package knows the words and nothing
// of documents or cases.

// Track is the kind of paper that is handled. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Track = Word[trackSet]

// The values of Track.
const (
	TrackProposal       Track = iota + 1 // proposal 提案, CPPCC proposal
	TrackSuggestion                      // suggestion 建议, deputies' suggestion
	TrackMotion                          // motion 议案, deputies' motion, which a congress votes on
	TrackRecommendation                  // recommendation 建议案, formal recommendation of a CPPCC as a whole
)

type trackSet struct{}

// Words implements Worded.
func (trackSet) Words() Words { return trackWords }

var trackWords = Words{Name: "Track", List: []Row{
	{Token: "proposal", ZH: "提案/政协提案", EN: "CPPCC proposal"},
	{Token: "suggestion", ZH: "建议/人大代表建议/人大建议", EN: "deputies' suggestion"},
	{Token: "motion", ZH: "议案/人大议案/代表议案", EN: "deputies' motion"},
	{Token: "recommendation", ZH: "建议案/政协建议案", EN: "formal recommendation of a CPPCC"},
}}

// Level is the level of the body that a paper was submitted to. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Level = Word[levelSet]

// The values of Level.
const (
	LevelNational Level = iota + 1 // national 全国
	LevelProvince                  // province 省
	LevelCity                      // city 市
	LevelCounty                    // county 县
)

type levelSet struct{}

// Words implements Worded.
func (levelSet) Words() Words { return levelWords }

var levelWords = Words{Name: "Level", List: []Row{
	{Token: "national", ZH: "全国/国家", EN: "national"},
	{Token: "province", ZH: "省/省级/自治区/直辖市", EN: "province"},
	{Token: "city", ZH: "市/市级/盟/自治州", EN: "city"},
	{Token: "county", ZH: "县/县级/区/旗", EN: "county"},
}}

// Timing tells whether a paper was submitted for the yearly session or between
// sessions. The zero value is unset. JSON holds the token; the Chinese term is
// read too.
type Timing = Word[timingSet]

// The values of Timing.
const (
	TimingInSession      Timing = iota + 1 // in_session 会期
	TimingIntersessional                   // intersessional 闭会期间, between sessions
)

type timingSet struct{}

// Words implements Worded.
func (timingSet) Words() Words { return timingWords }

var timingWords = Words{Name: "Timing", List: []Row{
	{Token: "in_session", ZH: "会期/大会/会议提案", EN: "in session"},
	{Token: "intersessional", ZH: "闭会期间/平时/平时提案", EN: "between sessions"},
}}

// ProposerKind is who proposes 「提案者」. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type ProposerKind = Word[proposerKindSet]

// The values of ProposerKind.
const (
	ProposerKindMember        ProposerKind = iota + 1 // member 委员
	ProposerKindJoint                                 // joint 委员联名, joint members
	ProposerKindSector                                // sector 界别
	ProposerKindGroup                                 // group 委员小组, members' group
	ProposerKindParty                                 // party 党派
	ProposerKindOrganisation                          // organisation 人民团体, people's organisation
	ProposerKindCommittee                             // committee 专委会, special committee
	ProposerKindLowerCPPCC                            // lower_cppcc 下级政协, CPPCC of a lower level
	ProposerKindDeputy                                // deputy 代表
	ProposerKindJointDeputies                         // joint_deputies 代表联名
	ProposerKindDelegation                            // delegation 代表团
)

type proposerKindSet struct{}

// Words implements Worded.
func (proposerKindSet) Words() Words { return proposerKindWords }

var proposerKindWords = Words{Name: "ProposerKind", List: []Row{
	{Token: "member", ZH: "委员/委员个人", EN: "member"},
	{Token: "joint", ZH: "委员联名/联名", EN: "joint members"},
	{Token: "sector", ZH: "界别", EN: "sector"},
	{Token: "group", ZH: "委员小组/联组", EN: "members' group"},
	{Token: "party", ZH: "党派/民主党派", EN: "party"},
	{Token: "organisation", ZH: "人民团体/工商联", EN: "people's organisation"},
	{Token: "committee", ZH: "专委会/专门委员会", EN: "special committee"},
	{Token: "lower_cppcc", ZH: "下级政协", EN: "CPPCC of a lower level"},
	{Token: "deputy", ZH: "代表/人大代表", EN: "deputy"},
	{Token: "joint_deputies", ZH: "代表联名", EN: "joint deputies"},
	{Token: "delegation", ZH: "代表团", EN: "delegation"},
}}

// Role is what a unit does with a paper 「办理类型」. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
//
// Who handles alone, leads or handles separately replies to the proposer; who
// assists gives an opinion to the lead. Some places count 承办 beside all of
// these: RoleUndertake is a unit that handles a part of its own next to a lead
// unit, and replies for that part itself. The lead does not wait for it, the
// case is replied to when both have replied. No regulation that was seen defines
// the word: this reading is the library's own.
type Role = Word[roleSet]

// The values of Role.
const (
	RoleSole      Role = iota + 1 // sole 单办, sole handling
	RoleLead                      // lead 主办
	RoleAssist                    // assist 会办
	RoleSeparate                  // separate 分办, separate handling
	RoleUndertake                 // undertake 承办, handles its own part beside the lead
	RoleCopy                      // copy 参阅, for information
)

type roleSet struct{}

// Words implements Worded.
func (roleSet) Words() Words { return roleWords }

var roleWords = Words{Name: "Role", List: []Row{
	{Token: "sole", ZH: "单办/独办", EN: "sole handling"},
	{Token: "lead", ZH: "主办/牵头", EN: "lead"},
	{Token: "assist", ZH: "会办/协办", EN: "assist"},
	{Token: "separate", ZH: "分办", EN: "separate handling"},
	{Token: "undertake", ZH: "承办", EN: "handles its own part beside the lead"},
	{Token: "copy", ZH: "参阅/参办", EN: "for information"},
}}
