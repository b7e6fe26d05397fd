package deadline

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// formError is the error of a text that has not the form it should have. It says
// in both languages what is wrong and how it is written, so that a strict reader
// of JSON can name the mend.
type formError struct {
	root *formError // ErrDate or ErrPeriod; nil where it is one of them
	// Of a root, what is said without more; else what is wrong. ZH goes on from
	// the quoted text.
	text vocab.Text
	code string
}

// Error is the English sentence.
func (e *formError) Error() string {
	if e.root == nil {
		return e.text.EN
	}
	return e.root.text.EN + ": " + e.text.EN
}

// Unwrap returns ErrDate or ErrPeriod.
func (e *formError) Unwrap() error {
	if e.root == nil {
		return nil
	}
	return e.root
}

// Refused implements what vocab.Decode asks of an error.
func (e *formError) Refused(text string) (code, zh string) {
	return e.code, "“" + vocab.Clip(text) + "”" + e.text.ZH
}

var (
	dateForm = &formError{code: codeDateInvalid.Code, text: vocab.Text{EN: "deadline: invalid date",
		ZH: "不是有效的日期；日期写如2024-03-01，起止写如2024-10-01..2024-10-07，月日写如9月30日"}}
	periodForm = &formError{code: vocab.CodeType, text: vocab.Text{EN: "deadline: invalid period", ZH: "不是期限；写如三个月、10个工作日、7日内、P3M"}}
)

// noDate is an error that wraps ErrDate.
func noDate(zh, en string) error {
	return &formError{dateForm, vocab.Text{ZH: zh, EN: en}, dateForm.code}
}

// noPeriod is an error that wraps ErrPeriod.
func noPeriod(zh, en string) error {
	return &formError{periodForm, vocab.Text{ZH: zh, EN: en}, periodForm.code}
}

// inQuotes puts the whole text that was read into the English sentence, as the
// Chinese one has it when it is told.
func inQuotes(err error, s string) error {
	f := &formError{}
	if errors.As(err, &f) && f.root != nil {
		return &formError{f.root, vocab.Text{ZH: f.text.ZH, EN: f.text.EN + fmt.Sprintf(", in %q", vocab.Clip(s))}, f.code}
	}
	return err
}

// otherForm says how a text that is no date is written, where it is clear which
// day it names: 2026/5/1 and 2026年5月1日 are 2026-05-01.
func otherForm(s string) error {
	parts := strings.FieldsFunc(narrow(s), func(r rune) bool { return r < '0' || r > '9' })
	if len(parts) == 1 && len(parts[0]) == 8 {
		parts = []string{parts[0][:4], parts[0][4:6], parts[0][6:]}
	}
	if len(s) <= 40 && len(parts) == 3 && len(parts[0]) == 4 && strings.HasPrefix(narrow(s), parts[0]) {
		y, _ := parseAmount(parts[0])
		m, _ := parseAmount(parts[1])
		d, _ := parseAmount(parts[2])
		if day, err := NewDate(y, time.Month(m), d); err == nil {
			return noDate("不是日期的写法；请写"+day.String(), fmt.Sprintf("%q is not of the form 2024-03-01; write %s", vocab.Clip(s), day))
		}
	}
	return noDate("不是日期的写法；写如2024-03-01", fmt.Sprintf("%q is not of the form 2024-03-01", vocab.Clip(s)))
}
