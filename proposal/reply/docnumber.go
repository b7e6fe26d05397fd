package reply

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
)

// docNumber is the number of a document 「发文字号」: 科提函〔2024〕12号 is organ
// 科提函, year 2024, number 12.
type docNumber struct {
	organ   string
	year, n int
}

// readDocNumber makes out the parts; proper tells that the form is right too: the
// brackets 〔〕, no 第 and no leading zeros.
func readDocNumber(s string) (d docNumber, proper, ok bool) {
	if len(s) > 200 {
		return d, false, false
	}
	t := strings.TrimSpace(s)
	open := strings.IndexAny(t, "〔[(\u3014\uff3b\uff08\u3010")
	shut := strings.IndexAny(t, "〕])\u3015\uff3d\uff09\u3011")
	if open <= 0 || shut < open {
		return d, false, false
	}
	yearText := strings.TrimFunc(t[open:shut], func(r rune) bool { return r < '0' || r > '9' })
	rest := t[shut:]
	numberText := strings.TrimFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	year, err1 := strconv.Atoi(yearText)
	n, err2 := strconv.Atoi(numberText)
	organ := strings.TrimSpace(t[:open])
	if err1 != nil || err2 != nil || organ == "" || strings.ContainsAny(organ, "〔〕[]() \t\r\n") || len(organ) > 90 ||
		year < 1949 || year > 2199 || n < 1 || n > 999_999 {
		return d, false, false
	}
	d = docNumber{organ, year, n}
	return d, d.String() == s, true
}

// String returns the proper form.
func (d docNumber) String() string {
	return d.organ + "〔" + strconv.Itoa(d.year) + "〕" + strconv.Itoa(d.n) + "号"
}

// properDoc shows the form of a document number with what is known of it: the
// series of the unit and the year of the letter. It names no organ of anybody
// else.
func properDoc(series string, on deadline.Date) string {
	year := "年份"
	if !on.IsZero() {
		year = strconv.Itoa(on.Year())
	}
	if series == "" {
		series = "发文机关代字"
	}
	return series + "〔" + year + "〕n号"
}
