package reply

import "github.com/seed-3129f372/tian/deadline/vocab"

// ContactRole is who can be asked about a reply 「联系人」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type ContactRole = vocab.Word[contactRoleSet]

// The values of ContactRole.
const (
	ContactRoleLeader  ContactRole = iota + 1 // leader 主管领导, leader in charge
	ContactRoleHandler                        // handler 经办人
)

type contactRoleSet struct{}

// Words implements vocab.Worded.
func (contactRoleSet) Words() vocab.Words { return contactRoleWords }

var contactRoleWords = vocab.Words{Name: "ContactRole", List: []vocab.Row{
	{Token: "leader", ZH: "主管领导/分管领导", EN: "leader in charge"},
	{Token: "handler", ZH: "经办人/承办人", EN: "handler"},
}}
