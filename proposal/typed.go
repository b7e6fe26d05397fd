package proposal

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	textfold "github.com/seed-3129f372/tian/proposal/internal/fold"
)

// Typed is a day, a length of time or a rate as a person typed it 「录入文字」, as
// ReadTyped read it. The zero value is nothing; otherwise one of Date, MonthDay,
// Period and Percent is set, or MonthDay with the Date that follows from it.
type Typed struct {
	// Date is the day that was named, or the last day of a stretch (上半年), which
	// then begins with From.
	Date deadline.Date `json:"date,omitzero"`
	From deadline.Date `json:"from,omitzero"`
	// MonthDay is a day without a year. Date is set beside it where the day of
	// this year is not over yet, and where one of the next year must be meant: a
	// time limit (8月底前) that has passed this year. 2月底 is 02-29 here, and Date
	// the last day that its year has; 2月29日 has a Date only in a leap year.
	MonthDay deadline.MonthDay `json:"monthDay,omitzero"`
	Period   deadline.Period   `json:"period,omitzero"`
	// Percent is a rate in hundredths as a decimal with the digits that were
	// typed: "95.90", "0.3" for 千分之三.
	Percent string `json:"percent,omitempty"`
	// Bound tells how the value is meant where it is no exact one. A day that
	// something is to be done by (前) is BoundAtMost.
	Bound TypedBound `json:"bound,omitzero"`
	// Read says in words how the text was read; whoever typed it confirms that.
	Read vocab.Text `json:"read"`
}

// TypedBound is on which side of a value somebody means to be 「界限」. The zero value
// is the value itself. JSON holds the token; the Chinese term is read too.
type TypedBound = vocab.Word[boundSet]

// The values of TypedBound, which only come out.
const (
	boundAbout   TypedBound = iota + 1 // about 约, roughly
	boundAtLeast                       // at_least 以上, that or more
	boundAtMost                        // at_most 以下, that or less
	boundAbove                         // above 超过, more than that
	boundBelow                         // below 不足, less than that
)

type boundSet struct{}

// Words implements vocab.Worded.
func (boundSet) Words() vocab.Words { return boundWords }

var boundWords = vocab.Words{Name: "TypedBound", List: []vocab.Row{
	{Token: "about", ZH: "约/大约", EN: "about"},
	{Token: "at_least", ZH: "以上/不低于", EN: "at least"},
	{Token: "at_most", ZH: "以下/不超过", EN: "at most"},
	{Token: "above", ZH: "超过/大于", EN: "above"},
	{Token: "below", ZH: "不足/小于", EN: "below"},
}}

// mostTyped bounds what is read as one time or rate, in characters.
const mostTyped = 60

// ReadTyped reads what people type into a field for a time or a rate, and says
// how it read it. Where JSON is read strictly, this is the reader for forms,
// spreadsheets and messages:
//
//	2026年5月1日 2026-5-1 2026.05.01 2026/5/1 二〇二六年五月一日 20260501   Date
//	8月31日前 8月底前 每年8月31日                                       MonthDay, and Date from today
//	今年5月1日 下月15日 本周五 五月中旬 第三季度 2026年上半年 5月1日至3日    Date, From
//	3个月内 10个工作日 半年 一年 1年3个月 自收到之日起30日内              Period
//	百分之七十二点二 约95.9% 98%以上 九成五 千分之三                      Percent
//
// Digits and marks of full width, Chinese numerals and traditional characters
// will do. What is relative counts from today; an unset today leaves it unread.
//
// What can be read in two ways (5/1/2026, 26.5.1), lacks something (2026年, 95.9,
// 明年 without today) or is no day (2月30日) is never guessed: the error is a
// vocab.Faults of one fault, which names the mend. Codes: typed.unread,
// typed.ambiguous, typed.incomplete, typed.no_such_day, typed.today_unknown.
func ReadTyped(text string, today deadline.Date) (Typed, error) {
	r := typedReader{said: text, today: today}
	s := strings.NewReplacer("(以上)", "以上", "(以下)", "以下", "(含)", "", "(含当日)", "", "(含当天)", "").Replace(plainTyped(text))
	s, zero := zeroLetters(s)
	s, lunar := plainNames(s)
	if day := strings.TrimSuffix(strings.TrimSuffix(s, "日"), "号"); lunar && day != s {
		if n, is := smallNumber(day); is {
			return r.noMonth(itoa(n))
		}
	}
	if s == "" {
		return r.fail(codeTypedUnread.As("没有内容；请写日期（2026年5月1日）、期限（3个月）或比率（95.9%）", "nothing is written; write a day (2026年5月1日), a length (3个月) or a rate (95.9%)"))
	}
	if utf8.RuneCountInString(s) > mostTyped {
		return r.unread("太长；一次只写一个时间或比率", "too long; write one time or rate at once")
	}
	for _, read := range []func(string) (Typed, error){r.rate, r.length, r.stretch, r.time} {
		if x, err := read(s); err != nil || !x.Read.IsZero() {
			if zero && err == nil {
				x.Read.ZH += "；字母O或数字0读作〇"
				x.Read.EN += "; a letter O or a figure 0 was read as 〇"
			}
			return x, err
		}
	}
	return r.unread("不是认识的时间或比率；请写如2026年5月1日、8月31日前、3个月、95.9%", "no time or rate that is known; write such as 2026年5月1日, 8月31日前, 3个月 or 95.9%")
}

// typedReader reads one text.
type typedReader struct {
	said  string
	today deadline.Date
}

func (r typedReader) fail(c vocab.Code) (Typed, error) {
	var fs vocab.Faults
	fs.Add("", c)
	return Typed{}, fs
}

// sentence begins with what was typed.
func (r typedReader) sentence(c vocab.Code, zh, en string) (Typed, error) {
	said := vocab.Clip(strings.TrimSpace(r.said))
	return r.fail(c.As("“"+said+"”"+zh, "“"+said+"”: "+en))
}

func (r typedReader) unread(zh, en string) (Typed, error) {
	return r.sentence(codeTypedUnread, zh, en)
}

func (r typedReader) ambiguous(zh, en string) (Typed, error) {
	return r.sentence(codeTypedAmbiguous, zh, en)
}

func (r typedReader) incomplete(zh, en string) (Typed, error) {
	return r.sentence(codeTypedIncomplete, zh, en)
}

// plainTyped writes a text in half width and simplified characters, without
// blanks (but between digits, where they part numbers) and without what closes a
// sentence.
func plainTyped(text string) string {
	from := []rune(strings.Trim(text, " \t\r\n\u00a0\u3000\ufeff。；;，,、"))
	digit := func(i int) bool { return i >= 0 && i < len(from) && textfold.Digit(from[i]) >= 0 }
	var b strings.Builder
	for i, c := range from {
		switch c {
		case ' ', '\t', '\u00a0', '\u3000', '\u202f', '\u2009':
			if digit(i-1) && digit(i+1) {
				b.WriteByte(' ')
			}
			continue
		case '—', '–', '−', '‐', '‑', '─':
			c = '-'
		case '﹪':
			c = '%'
		case '〜', '∼':
			c = '~'
		case '○', '◯':
			c = '〇'
		}
		if c = vocab.Narrow(c); c > 0x3400 {
			c = textfold.Rune(c)
		}
		b.WriteRune(c)
	}
	return b.String()
}

// plainNames writes what has several names in one way: 礼拜 as 星期, 廿 and 卅 as
// 二十 and 三十, Q3 as the third quarter. lunar tells that there was a 廿 or 卅, which
// count days of a month and no lengths.
func plainNames(s string) (plain string, lunar bool) {
	plain = strings.NewReplacer("礼拜", "星期", "廿", "二十", "卅", "三十").Replace(plainFormal(s))
	lunar = strings.ContainsAny(s, "廿卅")
	at := strings.IndexAny(plain, "Qq")
	if at < 0 || at+1 >= len(plain) || plain[at+1] < '1' || plain[at+1] > '4' {
		return plain, lunar
	}
	before, behind := strings.TrimRight(plain[:at], "年-"), plain[at+2:]
	switch quarter := "第" + plain[at+1:at+2] + "季度" + behind; {
	case before == "":
		plain = quarter
	case len(before) == 4 && onlyDigits(before):
		plain = before + "年" + quarter
	}
	return plain, lunar
}

// boundWord is a word before or behind a value that tells on which side of it
// somebody means to be.
type boundWord struct {
	word  string
	bound TypedBound
}

// boundBefore and boundBehind list the words, longer ones before those that they
// hold; a word without a bound says nothing more.
func boundBefore() []boundWord {
	return []boundWord{
		{"不低于", boundAtLeast}, {"不少于", boundAtLeast}, {"不小于", boundAtLeast}, {"至少", boundAtLeast}, {"最低", boundAtLeast}, {"最少", boundAtLeast}, {">=", boundAtLeast}, {"≥", boundAtLeast}, {"≧", boundAtLeast},
		{"不超过", boundAtMost}, {"不高于", boundAtMost}, {"不大于", boundAtMost}, {"不多于", boundAtMost}, {"至多", boundAtMost}, {"最多", boundAtMost}, {"最长", boundAtMost}, {"最高", boundAtMost}, {"<=", boundAtMost}, {"≤", boundAtMost}, {"≦", boundAtMost},
		{"超过", boundAbove}, {"大于", boundAbove}, {"高于", boundAbove}, {"多于", boundAbove}, {"超", boundAbove}, {"逾", boundAbove}, {">", boundAbove},
		{"低于", boundBelow}, {"小于", boundBelow}, {"少于", boundBelow}, {"不足", boundBelow}, {"不到", boundBelow}, {"不满", boundBelow}, {"<", boundBelow},
		{"大约", boundAbout}, {"大概", boundAbout}, {"接近", boundAbout}, {"将近", boundAbout}, {"约", boundAbout}, {"近", boundAbout}, {"≈", boundAbout},
		{"达到", 0}, {"达", 0}, {"为", 0},
	}
}

func boundBehind() []boundWord {
	return []boundWord{
		{"及以上", boundAtLeast}, {"以上", boundAtLeast}, {"+", boundAtLeast},
		{"及以下", boundAtMost}, {"以下", boundAtMost}, {"以内", boundAtMost}, {"之内", boundAtMost}, {"内", boundAtMost},
		{"左右", boundAbout}, {"上下", boundAbout}, {"多", boundAbove},
	}
}

// bounded takes the words of bounds off both ends; ok is false where two of them
// differ.
func bounded(s string) (core string, b TypedBound, ok bool) {
	ok = true
	take := func(x TypedBound) {
		if x != 0 {
			ok, b = ok && (b == 0 || b == x), x
		}
	}
	for again := true; again; {
		again = false
		for _, w := range boundBefore() {
			if rest, found := strings.CutPrefix(s, w.word); found {
				s, again = rest, true
				take(w.bound)
				break
			}
		}
	}
	for _, w := range boundBehind() {
		if rest, found := strings.CutSuffix(s, w.word); found {
			s = rest
			take(w.bound)
			break
		}
	}
	return s, b, ok
}

// inBound puts a bound into words around a value.
func inBound(b TypedBound, zh, en string) vocab.Text {
	switch b {
	case boundAbout:
		return vocab.Text{ZH: "约" + zh, EN: "about " + en}
	case boundAtLeast:
		return vocab.Text{ZH: "不低于" + zh, EN: "at least " + en}
	case boundAtMost:
		return vocab.Text{ZH: "不超过" + zh, EN: "at most " + en}
	case boundAbove:
		return vocab.Text{ZH: "超过" + zh, EN: "above " + en}
	case boundBelow:
		return vocab.Text{ZH: "不足" + zh, EN: "below " + en}
	}
	return vocab.Text{ZH: zh, EN: en}
}
