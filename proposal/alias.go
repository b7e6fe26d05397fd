package proposal

import "github.com/seed-3129f372/tian/deadline"

// The words shared by all floors. They are declared in package deadline and
// only named again here, so that a program that keeps proposals needs one
// import.
type (
	// Date is a calendar date without clock or zone; see deadline.Date.
	Date = deadline.Date
	// Text is a sentence in Chinese and English.
	Text = deadline.Text
	// Source names the document that something rests on.
	Source = deadline.Source
	// Reason is a ground with its code, facts and sentence.
	Reason = deadline.Reason
	// Faults is every fault of one document at once.
	Faults = deadline.Faults
	// Track is the kind of paper, 提案 or 建议.
	Track = deadline.Track
	// Level is the level of the body it was submitted to.
	Level = deadline.Level
	// Timing tells in session from between sessions.
	Timing = deadline.Timing
	// ProposerKind is who proposes 「提案者」.
	ProposerKind = deadline.ProposerKind
	// Role is what a unit does with a proposal 「办理类型」.
	Role = deadline.Role
)

// The members of the shared sets that a proposal's file uses.
const (
	TrackProposal   = deadline.TrackProposal   // 提案
	TrackSuggestion = deadline.TrackSuggestion // 建议

	LevelNational = deadline.LevelNational // 全国
	LevelProvince = deadline.LevelProvince // 省
	LevelCity     = deadline.LevelCity     // 市
	LevelCounty   = deadline.LevelCounty   // 县

	TimingInSession      = deadline.TimingInSession      // 会期
	TimingIntersessional = deadline.TimingIntersessional // 闭会期间

	ProposerKindMember        = deadline.ProposerKindMember        // 委员
	ProposerKindJoint         = deadline.ProposerKindJoint         // 委员联名
	ProposerKindSector        = deadline.ProposerKindSector        // 界别
	ProposerKindGroup         = deadline.ProposerKindGroup         // 委员小组
	ProposerKindParty         = deadline.ProposerKindParty         // 党派
	ProposerKindOrganisation  = deadline.ProposerKindOrganisation  // 人民团体
	ProposerKindCommittee     = deadline.ProposerKindCommittee     // 专委会
	ProposerKindLowerCPPCC    = deadline.ProposerKindLowerCPPCC    // 下级政协
	ProposerKindDeputy        = deadline.ProposerKindDeputy        // 代表
	ProposerKindJointDeputies = deadline.ProposerKindJointDeputies // 代表联名
	ProposerKindDelegation    = deadline.ProposerKindDelegation    // 代表团

	RoleSole     = deadline.RoleSole     // 单办
	RoleLead     = deadline.RoleLead     // 主办
	RoleAssist   = deadline.RoleAssist   // 会办
	RoleSeparate = deadline.RoleSeparate // 分办
	RoleCopy     = deadline.RoleCopy     // 参阅
)
