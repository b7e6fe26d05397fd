package proposal

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Front is with whom a contact was had, the four fronts 「四个方面」 of contact.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Front = vocab.Word[frontSet]

// The values of Front.
const (
	FrontSupervisionOffice Front = iota + 1 // supervision_office 督查室
	FrontCPPCC                              // cppcc 政协, CPPCC
	FrontOtherUnits                         // other_units 会办单位
	FrontProposer                           // proposer 提案者
)

type frontSet struct{}

// Words implements vocab.Worded.
func (frontSet) Words() vocab.Words { return frontWords }

var frontWords = vocab.Words{Name: "Front", List: []vocab.Row{
	{Token: "supervision_office", ZH: "督查室/督查部门", EN: "supervision office"},
	{Token: "cppcc", ZH: "政协/提案委员会", EN: "CPPCC"},
	{Token: "other_units", ZH: "会办单位/其他单位", EN: "other units"},
	{Token: "proposer", ZH: "提案者/委员", EN: "proposer"},
}}

// ContactMode is what a contact was for 「联系方式」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type ContactMode = vocab.Word[contactModeSet]

// The values of ContactMode.
const (
	contactModeAsk     ContactMode = iota + 1 // ask 请示
	contactModeReport                         // report 汇报
	contactModeConsult                        // consult 协商
	contactModeNotify                         // notify 通报
)

type contactModeSet struct{}

// Words implements vocab.Worded.
func (contactModeSet) Words() vocab.Words { return contactModeWords }

var contactModeWords = vocab.Words{Name: "ContactMode", List: []vocab.Row{
	{Token: "ask", ZH: "请示/询问", EN: "ask"},
	{Token: "report", ZH: "汇报", EN: "report"},
	{Token: "consult", ZH: "协商", EN: "consult"},
	{Token: "notify", ZH: "通报/告知", EN: "notify"},
}}

// Channel is how people met or a paper travelled 「沟通渠道」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
//
// Source: the contact forms of two real systems.
type Channel = vocab.Word[channelSet]

// The values of Channel.
const (
	ChannelMeeting   Channel = iota + 1 // meeting 面谈, face to face
	ChannelSymposium                    // symposium 座谈会
	ChannelPhone                        // phone 电话, telephone
	ChannelMail                         // mail 邮件, e-mail
	ChannelLetter                       // letter 书信, letter in writing
	ChannelOnline                       // online 网络
	ChannelOther                        // other 其他
)

type channelSet struct{}

// Words implements vocab.Worded.
func (channelSet) Words() vocab.Words { return channelWords }

var channelWords = vocab.Words{Name: "Channel", List: []vocab.Row{
	{Token: "meeting", ZH: "面谈/走访", EN: "face to face"},
	{Token: "symposium", ZH: "座谈会", EN: "symposium"},
	{Token: "phone", ZH: "电话", EN: "telephone"},
	{Token: "mail", ZH: "邮件", EN: "e-mail"},
	{Token: "letter", ZH: "书信/书面", EN: "letter in writing"},
	{Token: "online", ZH: "网络/视频", EN: "online"},
	{Token: "other", ZH: "其他/其它", EN: "other"},
}}

// ConsultStage is when in the handling the proposer was consulted 「办前、办中、办后面商」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type ConsultStage = vocab.Word[consultStageSet]

// The values of ConsultStage.
const (
	ConsultStageBefore ConsultStage = iota + 1 // before 办前, before handling
	ConsultStageDuring                         // during 办中, during handling
	ConsultStageAfter                          // after 办后, after the reply
)

type consultStageSet struct{}

// Words implements vocab.Worded.
func (consultStageSet) Words() vocab.Words { return consultStageWords }

var consultStageWords = vocab.Words{Name: "ConsultStage", List: []vocab.Row{
	{Token: "before", ZH: "办前", EN: "before handling"},
	{Token: "during", ZH: "办中", EN: "during handling"},
	{Token: "after", ZH: "办后", EN: "after the reply"},
}}

// SignatureLevel is who signed a reply off 「签发层级」, lowest first.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type SignatureLevel = vocab.Word[signatureLevelSet]

// The values of SignatureLevel.
const (
	SignatureLevelSection SignatureLevel = iota + 1 // section 科室负责人, head of the section
	SignatureLevelDeputy                            // deputy 分管领导, leader in charge
	SignatureLevelHead                              // head 主要领导, head of the unit
)

type signatureLevelSet struct{}

// Words implements vocab.Worded.
func (signatureLevelSet) Words() vocab.Words { return signatureLevelWords }

var signatureLevelWords = vocab.Words{Name: "SignatureLevel", List: []vocab.Row{
	{Token: "section", ZH: "科室负责人", EN: "head of the section"},
	{Token: "deputy", ZH: "分管领导", EN: "leader in charge"},
	{Token: "head", ZH: "主要领导/主要负责人", EN: "head of the unit"},
}}
