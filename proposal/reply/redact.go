package reply

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/private"
)

// PrivateKind is what private data a text holds.
//
// Its values: phone 电话号码, identity 身份证号, mail 电子邮箱, address 住址, name 联系人姓名,
// account 社交账号; vocab.All lists them.
type PrivateKind = vocab.Word[privateKindSet]

// The values of PrivateKind.
const (
	privateKindPhone    PrivateKind = iota + 1 // phone 电话号码, telephone number
	privateKindIdentity                        // identity 身份证号, identity number
	privateKindMail                            // mail 电子邮箱, e-mail address
	privateKindAddress                         // address 住址
	privateKindName                            // name 联系人姓名, name of a contact
	privateKindAccount                         // account 社交账号, account
)

type privateKindSet struct{}

// Words implements vocab.Worded.
func (privateKindSet) Words() vocab.Words { return privateKindWords }

var privateKindWords = vocab.Words{Name: "PrivateKind", List: []vocab.Row{
	{Token: "phone", ZH: "电话号码", EN: "telephone number"},
	{Token: "identity", ZH: "身份证号", EN: "identity number"},
	{Token: "mail", ZH: "电子邮箱", EN: "e-mail address"},
	{Token: "address", ZH: "住址", EN: "address"},
	{Token: "name", ZH: "联系人姓名", EN: "name of a contact"},
	{Token: "account", ZH: "社交账号/账号", EN: "account"},
}}

// Private is one place in a text that holds private data. At is half-open, in
// characters of the original.
type Private struct {
	Kind PrivateKind `json:"kind"`
	At   [2]int      `json:"at"`
}

// mark stands in place of what was taken out.
const mark = "（略）"

// Redact returns the text without private data, and what it took out: telephone
// and identity numbers in half or full width or in Chinese figures, extensions,
// e-mail addresses, home addresses, accounts with their label, and the names given.
// Each is replaced by （略）, within brackets of its own by 略. The original is
// not changed. It takes time n log n in the text and the names together.
//
// Offices are not private: an address counts where a word such as 住址 or 家住
// stands before it, or where it goes on to a flat, a unit or a room. Public
// hotlines such as 12345 stay, and so do amounts, dates and document numbers. The
// name of an account without a label is for a person to find.
func Redact(text string, names ...string) (string, []Private) {
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\ufffd")
	}
	spans := private.Find(text, newNameSearch(names).find(text)...)
	var b strings.Builder
	places := make([]Private, 0, len(spans))
	at, chars := 0, 0
	for _, s := range spans {
		b.WriteString(text[at:s.From])
		if strings.HasSuffix(text[:s.From], "（") && strings.HasPrefix(text[s.To:], "）") {
			b.WriteString("略")
		} else {
			b.WriteString(mark)
		}
		chars += utf8.RuneCountInString(text[at:s.From])
		n := utf8.RuneCountInString(text[s.From:s.To])
		places = append(places, Private{PrivateKind(s.Kind), [2]int{chars, chars + n}})
		at, chars = s.To, chars+n
	}
	b.WriteString(text[at:])
	return b.String(), places
}
