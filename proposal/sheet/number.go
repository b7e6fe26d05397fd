package sheet

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// numberKey is what tells one paper of a list from another. Of two that agree in
// it, one is there twice.
type numberKey struct {
	series, number      string
	track               vocab.Track
	year, term, session int
	timing              vocab.Timing
}

// numberWords stand around a number and tell no series.
var numberWords = strings.NewReplacer("建议案", "", "提案", "", "建议", "", "议案", "", "重点", "", "政协", "", "人大", "", "代表", "", "委员", "",
	"会议", "", "全会", "", "编号", "", "案号", "", "第", "", "字", "", "年度", "", "年", "", "no", "", "№", "")

// keyOf reads the number of a paper: 第012号, 十二 and 12 are one, 闭12 is another.
// What the number tells itself, 2024年第12号提案, goes before what the row says.
func keyOf(d *proposal.Proposal) numberKey {
	k := numberKey{number: d.Number, track: d.Track, year: d.Year, term: d.Term, session: d.Session, timing: d.Timing}
	text := strings.ToLower(strings.Map(vocab.Narrow, d.Number))
	x, err := proposal.ParseNumber(text)
	if err != nil || x.Code() == "" {
		return k
	}
	k.track, k.term, k.session = cmp.Or(x.Track(), k.track), cmp.Or(x.Term(), k.term), cmp.Or(x.Session(), k.session)
	_, code, series := strings.Cut(x.Code(), "字")
	if !series {
		code = x.Code()
	}
	before := text
	if i := strings.LastIndex(text, code); i >= 0 {
		before = text[:i]
	}
	for _, mark := range []string{"届", "次"} {
		if _, after, ok := strings.Cut(before, mark); ok && x.Term() > 0 {
			before = after
		}
	}
	if year, rest, ok := yearIn(code); ok && strings.HasPrefix(rest, "-") {
		k.year, code = year, rest[1:]
	}
	for i := range before {
		if year, rest, ok := yearIn(before[i:]); ok && (i == 0 || !isDigit(before[i-1])) && (rest == "" || !isDigit(rest[0])) {
			k.year, before = year, before[:i]+rest
			break
		}
	}
	k.series = x.Place() + strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, numberWords.Replace(before))
	if n, err := proposal.ParseNumber(code); err == nil {
		if i, ok := n.Ordinal(); ok {
			code = strconv.Itoa(i)
		}
	}
	k.number = strings.TrimLeft(code, "0")
	return k
}

// yearIn is the year that a text begins with.
func yearIn(s string) (year int, rest string, ok bool) {
	if len(s) < 4 || !isDigits(s[:4]) {
		return 0, s, false
	}
	year, _ = strconv.Atoi(s[:4])
	return year, s[4:], year >= 1949 && year < 2100
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// numbersBlank tells of papers without a number in a list of which others have one.
func (r *reader) numbersBlank() {
	col, other := r.at[columnNumber]-1, ""
	for n := range r.list.Papers {
		if p := &r.list.Papers[n]; p.Proposal.Number != "" {
			other = place(p.Row-1, col)
			break
		}
	}
	if col < 0 || other == "" {
		return
	}
	for n := range r.list.Papers {
		if p := &r.list.Papers[n]; at(r.rows[p.Row-1], col) == "" {
			p.Faults = append(p.Faults, CellFault{place(p.Row-1, col), codeNumberBlank.Fault("/proposal/number", "other", other)})
		}
	}
}

// numbersTwice tells of papers that have one number. What one row leaves open and
// all others say alike, it does not tell apart.
func (r *reader) numbersTwice() {
	keys := make([]numberKey, len(r.list.Papers))
	tracks, years, terms, sessions := map[vocab.Track]bool{}, map[int]bool{}, map[int]bool{}, map[int]bool{}
	for n := range keys {
		k := keyOf(&r.list.Papers[n].Proposal)
		keys[n], tracks[k.track], years[k.year], terms[k.term], sessions[k.session] = k, true, true, true, true
	}
	first := map[numberKey]string{}
	col := r.at[columnNumber] - 1
	for n := range r.list.Papers {
		p, k := &r.list.Papers[n], keys[n]
		if !strings.ContainsFunc(k.number, unicode.IsDigit) {
			continue // none, or one such as 重点提案 that tells no paper apart
		}
		k.track, k.year, k.term, k.session = only(k.track, tracks), only(k.year, years), only(k.term, terms), only(k.session, sessions)
		here := place(p.Row-1, col)
		if other, twice := first[k]; twice {
			p.Faults = append(p.Faults, CellFault{here, codeNumberTwice.Fault("/proposal/number", "number", p.Proposal.Number, "other", other)})
			continue
		}
		first[k] = here
	}
}

// only is a value, or for one that is unset the only one among all.
func only[T cmp.Ordered](v T, all map[T]bool) T {
	var unset T
	if v != unset || len(all) > 2 {
		return v
	}
	for x := range all {
		v = max(v, x)
	}
	return v
}

// number reads the number of a paper, which a spreadsheet may have taken for one.
func (x *rowReader) number(i int, c Column, text string) string {
	text = strings.Map(vocab.Narrow, text)
	whole, part, point := strings.Cut(text, ".")
	if point && isDigits(whole) && part != "" && strings.Trim(part, "0") == "" {
		return whole
	}
	mantissa, power, exponent := strings.Cut(strings.ToUpper(text), "E")
	digits := strings.TrimLeft(power, "+-")
	switch {
	case point && isDigits(whole) && isDigits(part), // 12.5
		strings.Contains(text, ",") && isDigits(strings.ReplaceAll(text, ",", "")), // 1,234
		exponent && isDigits(digits) && isDigits(strings.Replace(mantissa, ".", "", 1)) && (digits != power || strings.Contains(mantissa, ".")):
		x.fault(i, codeNumber.Fault(pathOf(c), "text", text))
	}
	return text
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// errorValues are what a spreadsheet shows where a formula comes to nothing.
var errorValues = words("#ref!/#value!/#name?/#null!/#num!/#spill!/#calc!/#field!/#blocked!/#connect!/#unknown!/#busy!/#getting_data/#python!/#external!", "#n/a", "#n/a!", "#div/0!")

// errorValue reports whether a cell holds no value and shows why: #REF!, Err:502,
// or ##### of a column that is too narrow.
func errorValue(text string) bool {
	text = strings.ToLower(strings.Map(vocab.Narrow, trim(text)))
	code, own := strings.CutPrefix(text, "err:")
	return errorValues[text] || own && isDigits(code) || len(text) > 1 && strings.Trim(text, "#") == ""
}
