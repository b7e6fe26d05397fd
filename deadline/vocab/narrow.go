package vocab

// The full-width forms of ASCII, and how far they stand from it.
const (
	firstWide = 0xff01
	lastWide  = 0xff5e
	wide      = 0xfee0
)

// Narrow returns the half-width form of a full-width letter, digit or mark
// 「全角转半角」, and every other character as it is; the ideographic space is none
// of them.
func Narrow(r rune) rune {
	if r >= firstWide && r <= lastWide {
		return r - wide
	}
	return r
}
