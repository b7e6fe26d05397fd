package deadline

import (
	"fmt"
	"strconv"
	"time"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// formError is the root of the errors of a text form: it says in Chinese what
// forms there are, so that a strict reader of JSON can name the mend.
type formError struct {
	english string
	period  bool // a period, else a date
}

func (e *formError) Error() string { return e.english }

// Refused implements what vocab.Decode asks of an error.
func (e *formError) Refused(text string) (code, zh string) {
	quoted := "“" + vocab.Clip(text) + "”"
	if e.period {
		return vocab.CodeType, quoted + "不是期限；写如三个月、10个工作日、7日内、P3M"
	}
	return codeDateInvalid.Code, quoted + dateForms(text)
}

func dateForms(text string) string {
	if len(text) == 10 {
		first, err := ParseMonthDay(text[5:])
		if y, e := strconv.Atoi(text[:4]); err == nil && e == nil && y > 0 {
			return fmt.Sprintf("不存在：%d年%d月只有%d天", y, first.month, daysIn(y, time.Month(first.month)))
		}
	}
	return "不是有效的日期；日期写如2024-03-01，起止写如2024-10-01..2024-10-07，月日写如9月30日"
}
