package proposal

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// maxText is the most characters that one text of a proposal may have. Places
// limit a proposal to 1,500 to 2,500 characters; this bound only keeps hostile
// input out.
const maxText = 200_000

// CheckText lists what is wrong with a text that a person typed: not UTF-8, too
// long, control characters, marks that turn the direction of writing. Paths
// are path. It takes time linear in the text.
func CheckText(path, s string) vocab.Faults { return textFaults(path, s) }

// CheckLine is CheckText for what may stand in one cell of a spreadsheet, such as
// a title or a name: it also finds what a spreadsheet would run as a formula,
// behind blanks and in full width too.
func CheckLine(path, s string) vocab.Faults {
	fs := textFaults(path, s)
	begin, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " \t\r\n　"))
	if strings.ContainsRune("=+-@＝＋－＠", begin) {
		fs.Add(path, codeTextFormula, "char", string(begin))
	}
	return fs
}

// padded reports whether an id or a name begins or ends with blanks or holds a
// line break or a tab, which nobody sees and which make another one of it.
func padded(s string) bool {
	if s == "" {
		return false
	}
	for i := 0; i < len(s); i++ {
		if b := s[i]; b == '\t' || b == '\n' || b == '\r' {
			return true
		}
	}
	first, last := s[0], s[len(s)-1]
	ends := first == ' ' || first >= utf8.RuneSelf || last == ' ' || last >= utf8.RuneSelf
	return ends && strings.TrimSpace(s) != s
}

// textFaults lists what is wrong with a text that a person typed, in one pass:
// not UTF-8, too long, and the first control and the first bidirectional
// control character.
func textFaults(path, s string) vocab.Faults {
	var fs vocab.Faults
	if len(s) > maxText && (len(s) > maxText*utf8.UTFMax || utf8.RuneCountInString(s) > maxText) {
		fs.Add(path, codeTextLong, "most", strconv.Itoa(maxText))
	}
	if !utf8.ValidString(s) {
		return append(fs, codeTextUTF8.Fault(path))
	}
	n := 0
	var control, bidi bool
	for _, r := range s {
		n++
		if isControl(r) && !control {
			control = true
			fs.Add(path, codeTextControl, "at", strconv.Itoa(n))
		}
		if isBidi(r) && !bidi {
			bidi = true
			fs.Add(path, codeTextBidi, "at", strconv.Itoa(n))
		}
	}
	return fs
}

// isControl is true of control characters that no text needs; line breaks and
// tabs are fine.
func isControl(r rune) bool {
	return r < 0x20 && r != '\n' && r != '\r' && r != '\t' || r >= 0x7f && r < 0xa0
}

// isBidi is true of the marks that turn the direction of what follows.
func isBidi(r rune) bool {
	return r == 0x200e || r == 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x061c
}

// cleanText reports whether textFaults would find nothing, without building
// anything.
func cleanText(s string) bool {
	plain := true
	for i := 0; i < len(s); i++ {
		if b := s[i]; b < 0x20 || b >= 0x7f {
			plain = false
			break
		}
	}
	return plain && len(s) <= maxText || len(textFaults("", s)) == 0
}
