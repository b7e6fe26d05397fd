package proposal

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// ErrNumber is wrapped by every error of ParseNumber.
var ErrNumber = errors.New("proposal: not a number of a proposal")

// Number is the number of a proposal 「案号」 as it is printed on letters, taken
// apart: 政协第十四届全国委员会第二次会议第02603号提案 is term 14, session 2, code
// 02603. It is a comparable value; the zero value is no number.
//
// Places print numbers in many forms, often without a part. A part that is not
// there is empty or 0. String gives back the text that was read, without loss.
type Number struct {
	text, place, code, kind string
	track                   vocab.Track
	term, session           int
	key                     bool
}

// kinds of paper, longest first where one begins another.
var paperKinds = []string{"建议案", "提案", "建议", "议案"}

// ParseNumber reads a number in any of the printed forms. The error wraps
// ErrNumber where neither session nor code nor the word for a key proposal can
// be found.
func ParseNumber(s string) (Number, error) {
	t := strings.TrimSpace(s)
	if len(t) > 400 {
		return Number{}, fmt.Errorf("%w: %q is too long", ErrNumber, vocab.Clip(s))
	}
	if !cleanText(t) {
		return Number{}, fmt.Errorf("%w: %q holds control characters", ErrNumber, vocab.Clip(s))
	}
	n := Number{text: t}
	rest := cutNote(t)
	n.track = trackIn(rest)
	head, tail := rest, rest
	if before, after, ok := strings.Cut(rest, "届"); ok {
		if text := lastNumeral(before); text != "" {
			n.term, _ = number(text)
			head = strings.TrimSuffix(strings.TrimSuffix(before, text), "第")
			tail = after
		}
		if before, after, ok := strings.Cut(after, "次"); ok {
			n.session, _ = number(lastNumeral(before))
			if n.session > 0 {
				tail = after
			}
		}
	}
	n.code = codeIn(tail)
	n.kind = kindIn(tail)
	switch {
	case n.kind == "建议案" && n.track == vocab.TrackProposal:
		n.track = vocab.TrackRecommendation
	case n.kind == "议案" && n.track == vocab.TrackSuggestion:
		n.track = vocab.TrackMotion
	}
	n.key = strings.Contains(tail, "重点")
	n.place = placeIn(head, n.term == 0)
	if n.term == 0 && n.code == "" && !n.key {
		return Number{}, fmt.Errorf("%w: %q", ErrNumber, vocab.Clip(s))
	}
	return n, nil
}

// cutNote leaves out what stands in brackets.
func cutNote(s string) string {
	for _, pair := range []string{"()", "\uff08\uff09", "〔〕"} {
		r := []rune(pair)
		for {
			i := strings.IndexRune(s, r[0])
			j := strings.IndexRune(s, r[1])
			if i < 0 || j < i {
				break
			}
			s = s[:i] + s[j+len(string(r[1])):]
		}
	}
	return s
}

func trackIn(s string) vocab.Track {
	switch {
	case strings.Contains(s, "政协"):
		return vocab.TrackProposal
	case strings.Contains(s, "人大"), strings.Contains(s, "人民代表"):
		return vocab.TrackSuggestion
	case strings.Contains(s, "提案"):
		return vocab.TrackProposal
	case strings.Contains(s, "建议案"):
		return vocab.TrackProposal
	case strings.Contains(s, "建议"), strings.Contains(s, "议案"):
		return vocab.TrackSuggestion
	}
	return 0
}

// lastNumeral is the numeral that s ends with.
func lastNumeral(s string) string {
	i := len(s)
	for i > 0 {
		r, size := lastRune(s[:i])
		if !isNumeral(r) {
			break
		}
		i -= size
	}
	return s[i:]
}

// codeIn is what stands before 号, or the letters and digits at the end.
func codeIn(s string) string {
	before, _, ok := strings.Cut(s, "号")
	if !ok {
		before = s
	}
	i := len(before)
	for i > 0 {
		r, size := lastRune(before[:i])
		if !isNumeral(r) && (r > 0x7f || !isCodeByte(byte(r))) {
			break
		}
		i -= size
	}
	code := before[i:]
	if strings.HasSuffix(before[:i], "字") { // 闭字1号
		series := strings.TrimSuffix(before[:i], "字")
		for _, stop := range []string{"第", "会议", "全会"} {
			if _, after, ok := strings.Cut(series, stop); ok {
				series = after
			}
		}
		code = series + "字" + code
	}
	return code
}

func isCodeByte(b byte) bool {
	return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '-'
}

func kindIn(s string) string {
	for _, k := range paperKinds {
		if strings.Contains(s, k) {
			return k
		}
	}
	return ""
}

// placeIn is the name of the place before the body: 岳阳市 in 岳阳市八届人大.
func placeIn(s string, noTerm bool) string {
	if noTerm {
		for _, body := range []string{"政协", "人大", "人民代表大会"} {
			if before, _, ok := strings.Cut(s, body); ok {
				return before
			}
		}
		return ""
	}
	s = strings.TrimPrefix(s, "政协")
	for _, body := range []string{"政协", "人大"} {
		s = strings.TrimSuffix(s, body)
	}
	return s
}

func lastRune(s string) (rune, int) {
	i := len(s) - 1
	for i > 0 && s[i]&0xc0 == 0x80 {
		i--
	}
	for _, r := range s[i:] {
		return r, len(s) - i
	}
	return 0, 0
}

// Track is 提案, 建议, 议案 or 建议案 as far as the number tells.
func (n Number) Track() vocab.Track { return n.track }

// Place is the place as printed, such as 岳阳市 or 区; often empty.
func (n Number) Place() string { return n.place }

// Term is 届, Session is 次; 0 is not printed.
func (n Number) Term() int { return n.term }

// Session is 次; 0 is not printed.
func (n Number) Session() int { return n.session }

// Code is what identifies the paper within its series: 190, DH0271, 闭字1.
func (n Number) Code() string { return n.code }

// Ordinal is Code as a number; false where it is not one.
func (n Number) Ordinal() (int, bool) { return number(n.code) }

// Kind is the word for the paper: 提案, 建议, 建议案, 议案, or empty.
func (n Number) Kind() string { return n.kind }

// Key reports whether the number says that it is a key proposal 「重点提案」.
func (n Number) Key() bool { return n.key }

// IsZero reports whether there is no number.
func (n Number) IsZero() bool { return n == Number{} }

// String is the number as it was read.
func (n Number) String() string { return n.text }

// MarshalText writes the number as it was read.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.text), nil }

// UnmarshalText is ParseNumber; empty text is the zero value.
func (n *Number) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*n = Number{}
		return nil
	}
	x, err := ParseNumber(string(b))
	if err == nil {
		*n = x
	}
	return err
}

// Value implements driver.Valuer: the text, NULL for the zero value.
func (n Number) Value() (driver.Value, error) {
	if n.IsZero() {
		return nil, nil
	}
	return n.text, nil
}

// Scan implements sql.Scanner for text, bytes and NULL.
func (n *Number) Scan(src any) error {
	switch x := src.(type) {
	case nil:
		*n = Number{}
		return nil
	case string:
		return n.UnmarshalText([]byte(x))
	case []byte:
		return n.UnmarshalText(x)
	}
	return fmt.Errorf("%w: cannot scan %T", ErrNumber, src)
}

func itoa(n int) string { return strconv.Itoa(n) }
