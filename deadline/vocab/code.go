package vocab

// Code is one entry of the catalogue of this package: a code of a fault or a
// reason, which never changes its meaning and is never used again for another,
// and what it means.
type Code struct {
	Code string `json:"code"`
	Text Text   `json:"text"`
}
