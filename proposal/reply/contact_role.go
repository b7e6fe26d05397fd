package reply

import "github.com/seed-3129f372/tian/deadline"

// ContactRole is who can be asked about a reply 「联系人」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type ContactRole uint8

// The values of ContactRole.
const (
	ContactRoleLeader  ContactRole = iota + 1 // 主管领导, leader in charge
	ContactRoleHandler                        // 经办人, handler
)

var contactRoleWords = deadline.NewVocabulary[ContactRole]("ContactRole", []deadline.Word{
	{Token: "leader", Text: deadline.Text{ZH: "主管领导/分管领导", EN: "leader in charge"}},
	{Token: "handler", Text: deadline.Text{ZH: "经办人/承办人", EN: "handler"}},
})

// String returns the token of r.
func (r ContactRole) String() string { return contactRoleWords.String(r) }

// Term returns the Chinese term of r.
func (r ContactRole) Term() string { return contactRoleWords.Term(r) }

// Text returns the term of r in both languages.
func (r ContactRole) Text() deadline.Text { return contactRoleWords.Text(r) }

// Valid reports whether r is a member; the unset value is not.
func (r ContactRole) Valid() bool { return contactRoleWords.Valid(r) }

// MarshalText writes the token of r; a value that is no member is an error.
func (r ContactRole) MarshalText() ([]byte, error) { return contactRoleWords.Marshal(r) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (r *ContactRole) UnmarshalText(b []byte) error { return contactRoleWords.Unmarshal(r, b) }

// ParseContactRole reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseContactRole(s string) (ContactRole, error) { return contactRoleWords.Parse(s) }

// ContactRoles returns the values of ContactRole in order.
func ContactRoles() []ContactRole { return contactRoleWords.All() }
