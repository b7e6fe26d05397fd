package reply

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/internal/private"
)

// private looks for what belongs to a person alone in the texts of a letter that
// will be published. Names, e-mail addresses and landlines may be those of an office
// and are left to Public; the proposers' own telephone and address are none.
func (k *checker) private() {
	var own []string
	phones := make(map[string]bool)
	for _, p := range k.doc.Proposers {
		for _, s := range []string{p.Phone, p.Address} {
			if s != "" {
				own = append(own, s)
			}
			phones[digits([]rune(s))] = true
		}
	}
	look := func(path, text string) {
		_, found := Redact(text, own...)
		if len(found) == 0 {
			return
		}
		runes := []rune(strings.ToValidUTF8(text, "\ufffd"))
		for _, p := range found {
			number := digits(runes[p.At[0]:p.At[1]])
			kind := p.Kind
			switch {
			case kind == privateKindMail, kind == privateKindPhone && !mobile(number) && !phones[number]:
				continue
			case kind == privateKindName && phones[number]:
				kind = privateKindPhone
			case kind == privateKindName:
				kind = privateKindAddress
			}
			k.add(codePrivateText, path, "kind", kind.Term(), "kind_en", kind.Text().EN, "at", strconv.Itoa(p.At[0]+1))
		}
	}
	switch k.r.Openness {
	case proposal.PublicationModeFull:
		look("/body", k.r.Body)
		for i, a := range k.r.Answers {
			look(vocab.At("/answers", i)+"/text", a.Text)
		}
	case proposal.PublicationModeSummary:
		look("/summary", k.r.Summary)
	default:
	}
}

// mobile reports whether the digits are the number of a mobile, which is a person's.
func mobile(number string) bool {
	return len(number) >= 11 && strings.TrimPrefix(strings.TrimPrefix(number, "00"), "86")[0] == '1'
}

// digits are those of a text.
func digits(text []rune) string {
	var s []byte
	for _, r := range text {
		if d, _ := private.Figure(r); d >= 0 {
			s = append(s, byte('0'+d))
		}
	}
	return string(s)
}
