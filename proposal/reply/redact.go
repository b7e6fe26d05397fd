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
// account 社交账号, bank_card 银行卡号, passport 护照号, permit 通行证号, plate 车牌号; vocab.All
// lists them.
type PrivateKind = vocab.Word[privateKindSet]

// The values of PrivateKind.
const (
	privateKindPhone    PrivateKind = iota + 1 // phone 电话号码, telephone number
	privateKindIdentity                        // identity 身份证号, identity number
	privateKindMail                            // mail 电子邮箱, e-mail address
	privateKindAddress                         // address 住址
	privateKindName                            // name 联系人姓名, name of a contact
	privateKindAccount                         // account 社交账号, account
	privateKindBankCard                        // bank_card 银行卡号, number of a bank card or account
	privateKindPassport                        // passport 护照号, number of a passport
	privateKindPermit                          // permit 通行证号, number of a permit to travel
	privateKindPlate                           // plate 车牌号, plate of a car
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
	{Token: "bank_card", ZH: "银行卡号/银行账号", EN: "bank card number"},
	{Token: "passport", ZH: "护照号", EN: "passport number"},
	{Token: "permit", ZH: "通行证号", EN: "number of a permit to travel"},
	{Token: "plate", ZH: "车牌号", EN: "car plate"},
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
// e-mail addresses, home addresses, car plates, accounts, bank cards, passports and
// permits to travel with their label, and the names given, which are found with
// blanks between their characters too. A bank card without a label is told by its
// check digit. Each is replaced by （略）, within brackets of its own by 略. The original is
// not changed. It takes time n log n in the text and the names together.
//
// Offices are not private: an address counts where a word such as 住址 or 家住
// stands before it, or where it goes on to a flat, a unit or a room. Public
// hotlines such as 12345 stay, and so do amounts, dates, document numbers, standards
// and the codes of projects and organisations. The
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
