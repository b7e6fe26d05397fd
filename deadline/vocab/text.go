package vocab

// Text is one sentence or term in the two languages of the library.
//
// The zero value is no text. ZH is the authoritative wording; EN says the
// same for readers who do not read Chinese.
type Text struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

// String returns the Chinese wording, or the English one where there is no
// Chinese.
func (t Text) String() string {
	if t.ZH != "" {
		return t.ZH
	}
	return t.EN
}

// IsZero reports whether t holds no text at all.
func (t Text) IsZero() bool { return t == Text{} }
