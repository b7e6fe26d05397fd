package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// Front is with whom a contact was had, the four fronts 「四个方面」 of contact.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Front uint8

// The values of Front.
const (
	FrontSupervisionOffice Front = iota + 1 // 督查室, supervision office
	FrontCPPCC                              // 政协, CPPCC
	FrontOtherUnits                         // 会办单位, other units
	FrontProposer                           // 提案者, proposer
)

var frontWords = deadline.NewVocabulary[Front]("Front", []deadline.Word{
	{Token: "supervision_office", Text: Text{ZH: "督查室/督查部门", EN: "supervision office"}},
	{Token: "cppcc", Text: Text{ZH: "政协/提案委员会", EN: "CPPCC"}},
	{Token: "other_units", Text: Text{ZH: "会办单位/其他单位", EN: "other units"}},
	{Token: "proposer", Text: Text{ZH: "提案者/委员", EN: "proposer"}},
})

// String returns the token of f.
func (f Front) String() string { return frontWords.String(f) }

// Term returns the Chinese term of f.
func (f Front) Term() string { return frontWords.Term(f) }

// Text returns the term of f in both languages.
func (f Front) Text() Text { return frontWords.Text(f) }

// Valid reports whether f is a member; the unset value is not.
func (f Front) Valid() bool { return frontWords.Valid(f) }

// MarshalText writes the token of f; a value that is no member is an error.
func (f Front) MarshalText() ([]byte, error) { return frontWords.Marshal(f) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (f *Front) UnmarshalText(b []byte) error { return frontWords.Unmarshal(f, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (f Front) Value() (driver.Value, error) { return storeWord(frontWords, f) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (f *Front) Scan(src any) error { return scanWord(frontWords, f, src) }

// ParseFront reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseFront(s string) (Front, error) { return frontWords.Parse(s) }

// Fronts returns the values of Front in order.
func Fronts() []Front { return frontWords.All() }

// ContactMode is what a contact was for 「联系方式」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type ContactMode uint8

// The values of ContactMode.
const (
	ContactModeAsk     ContactMode = iota + 1 // 请示, ask
	ContactModeReport                         // 汇报, report
	ContactModeConsult                        // 协商, consult
	ContactModeNotify                         // 通报, notify
)

var contactModeWords = deadline.NewVocabulary[ContactMode]("ContactMode", []deadline.Word{
	{Token: "ask", Text: Text{ZH: "请示/询问", EN: "ask"}},
	{Token: "report", Text: Text{ZH: "汇报", EN: "report"}},
	{Token: "consult", Text: Text{ZH: "协商", EN: "consult"}},
	{Token: "notify", Text: Text{ZH: "通报/告知", EN: "notify"}},
})

// String returns the token of m.
func (m ContactMode) String() string { return contactModeWords.String(m) }

// Term returns the Chinese term of m.
func (m ContactMode) Term() string { return contactModeWords.Term(m) }

// Text returns the term of m in both languages.
func (m ContactMode) Text() Text { return contactModeWords.Text(m) }

// Valid reports whether m is a member; the unset value is not.
func (m ContactMode) Valid() bool { return contactModeWords.Valid(m) }

// MarshalText writes the token of m; a value that is no member is an error.
func (m ContactMode) MarshalText() ([]byte, error) { return contactModeWords.Marshal(m) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (m *ContactMode) UnmarshalText(b []byte) error { return contactModeWords.Unmarshal(m, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (m ContactMode) Value() (driver.Value, error) { return storeWord(contactModeWords, m) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (m *ContactMode) Scan(src any) error { return scanWord(contactModeWords, m, src) }

// ParseContactMode reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseContactMode(s string) (ContactMode, error) { return contactModeWords.Parse(s) }

// ContactModes returns the values of ContactMode in order.
func ContactModes() []ContactMode { return contactModeWords.All() }

// Channel is how people met or a paper travelled 「沟通渠道」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
//
// Source: the contact forms of two real systems.
type Channel uint8

// The values of Channel.
const (
	ChannelMeeting   Channel = iota + 1 // 面谈, face to face
	ChannelSymposium                    // 座谈会, symposium
	ChannelPhone                        // 电话, telephone
	ChannelMail                         // 邮件, e-mail
	ChannelLetter                       // 书信, letter in writing
	ChannelOnline                       // 网络, online
	ChannelOther                        // 其他, other
)

var channelWords = deadline.NewVocabulary[Channel]("Channel", []deadline.Word{
	{Token: "meeting", Text: Text{ZH: "面谈/走访", EN: "face to face"}},
	{Token: "symposium", Text: Text{ZH: "座谈会", EN: "symposium"}},
	{Token: "phone", Text: Text{ZH: "电话", EN: "telephone"}},
	{Token: "mail", Text: Text{ZH: "邮件", EN: "e-mail"}},
	{Token: "letter", Text: Text{ZH: "书信/书面", EN: "letter in writing"}},
	{Token: "online", Text: Text{ZH: "网络/视频", EN: "online"}},
	{Token: "other", Text: Text{ZH: "其他/其它", EN: "other"}},
})

// String returns the token of c.
func (c Channel) String() string { return channelWords.String(c) }

// Term returns the Chinese term of c.
func (c Channel) Term() string { return channelWords.Term(c) }

// Text returns the term of c in both languages.
func (c Channel) Text() Text { return channelWords.Text(c) }

// Valid reports whether c is a member; the unset value is not.
func (c Channel) Valid() bool { return channelWords.Valid(c) }

// MarshalText writes the token of c; a value that is no member is an error.
func (c Channel) MarshalText() ([]byte, error) { return channelWords.Marshal(c) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (c *Channel) UnmarshalText(b []byte) error { return channelWords.Unmarshal(c, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (c Channel) Value() (driver.Value, error) { return storeWord(channelWords, c) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (c *Channel) Scan(src any) error { return scanWord(channelWords, c, src) }

// ParseChannel reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseChannel(s string) (Channel, error) { return channelWords.Parse(s) }

// Channels returns the values of Channel in order.
func Channels() []Channel { return channelWords.All() }

// ConsultStage is when in the handling the proposer was consulted 「办前、办中、办后面商」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type ConsultStage uint8

// The values of ConsultStage.
const (
	ConsultStageBefore ConsultStage = iota + 1 // 办前, before handling
	ConsultStageDuring                         // 办中, during handling
	ConsultStageAfter                          // 办后, after the reply
)

var consultStageWords = deadline.NewVocabulary[ConsultStage]("ConsultStage", []deadline.Word{
	{Token: "before", Text: Text{ZH: "办前", EN: "before handling"}},
	{Token: "during", Text: Text{ZH: "办中", EN: "during handling"}},
	{Token: "after", Text: Text{ZH: "办后", EN: "after the reply"}},
})

// String returns the token of s.
func (s ConsultStage) String() string { return consultStageWords.String(s) }

// Term returns the Chinese term of s.
func (s ConsultStage) Term() string { return consultStageWords.Term(s) }

// Text returns the term of s in both languages.
func (s ConsultStage) Text() Text { return consultStageWords.Text(s) }

// Valid reports whether s is a member; the unset value is not.
func (s ConsultStage) Valid() bool { return consultStageWords.Valid(s) }

// MarshalText writes the token of s; a value that is no member is an error.
func (s ConsultStage) MarshalText() ([]byte, error) { return consultStageWords.Marshal(s) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (s *ConsultStage) UnmarshalText(b []byte) error { return consultStageWords.Unmarshal(s, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (s ConsultStage) Value() (driver.Value, error) { return storeWord(consultStageWords, s) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (s *ConsultStage) Scan(src any) error { return scanWord(consultStageWords, s, src) }

// ParseConsultStage reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseConsultStage(s string) (ConsultStage, error) { return consultStageWords.Parse(s) }

// ConsultStages returns the values of ConsultStage in order.
func ConsultStages() []ConsultStage { return consultStageWords.All() }
