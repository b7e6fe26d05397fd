package china_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

// beyondTheDecree are the documents that gave other than the statutory days: how
// many workdays more they took, or less where it is negative. The next one is a
// row here (CONTRIBUTING, "Adding a year").
var beyondTheDecree = []struct {
	year   int
	number string
	more   int
}{
	{2020, "国办发明电〔2020〕1号", 2}, // 31 January, a Friday, and 1 February, whose make-up work lapsed
}

// unbalanced lists what is wrong with notices by the law that they carry out,
// and tells who works on a day by them.
//
// A notice takes as many workdays from the week, as the documents before it left
// it, as it is due: the statutory days of its year, or those that an amendment
// itself declares, which for most is none; and what beyondTheDecree says. It
// names no day twice. And a clause gives off the statutory days of the festivals
// that it names: an amendment may tell only what is new, and is not asked for
// those that stood before.
func unbalanced(notices []deadline.Notice) (wrong []string, works func(deadline.Date) bool) {
	worked := map[deadline.Date]bool{} // where a notice spoke
	works = func(d deadline.Date) bool {
		if w, told := worked[d]; told {
			return w
		}
		return !restDay(d)
	}
	declared := map[string]bool{} // by an amendment
	for _, n := range notices {
		if n.Amends {
			declared[n.Source.Number] = true
		}
	}
	for _, n := range notices {
		say := func(format string, args ...any) {
			wrong = append(wrong, fmt.Sprintf("《%s》 (%d, %s) ", n.Source.Title, n.Year, n.Source.Number)+fmt.Sprintf(format, args...))
		}
		taken, named := 0, map[deadline.Date]bool{}
		set := func(d deadline.Date, w bool) {
			if named[d] {
				say("names %s twice", d)
			}
			named[d] = true
			if works(d) && !w {
				taken++
			}
			if !works(d) && w {
				taken--
			}
			worked[d] = w
		}
		for _, c := range n.Clauses {
			for _, s := range c.Off {
				for d := range s.Days() {
					set(d, false)
				}
			}
			for _, d := range c.Work {
				if !restDay(d) {
					say("makes up %s, a weekday", d)
				}
				set(d, true)
			}
		}
		due := 0
		for _, f := range statutory(n.Year) {
			if n.Amends && f.Source.Number != n.Source.Number || !n.Amends && declared[f.Source.Number] {
				continue
			}
			due++
			if leavesOut(n, f) {
				say("does not give off %s, a statutory day", f.Date)
			}
		}
		for _, b := range beyondTheDecree {
			if b.year == n.Year && b.number == n.Source.Number {
				due += b.more
			}
		}
		if taken != due {
			say("takes %d workdays from the week, but %d are due: read its days again; if it does give other days than the decree, beyondTheDecree needs a row (CONTRIBUTING, Adding a year)", taken, due)
		}
	}
	return wrong, works
}

// decreeNames turns the names of the notices to 2007 into those of the decree.
var decreeNames = strings.NewReplacer("五一", "劳动节", "十一", "国庆节")

// statutory is Festivals, asked once for each year: the tests below ask often.
func statutory(year int) []deadline.Festival {
	if _, asked := festivalsOf[year]; !asked {
		festivalsOf[year] = china.Festivals(year)
	}
	return festivalsOf[year]
}

var festivalsOf = map[int][]deadline.Festival{}

// leavesOut reports whether a clause of the festival is there and does not give
// its statutory day off.
func leavesOut(n deadline.Notice, f deadline.Festival) bool {
	for _, c := range n.Clauses {
		if !strings.Contains(decreeNames.Replace(c.Festival.ZH), f.Name.ZH) {
			continue
		}
		if !slices.ContainsFunc(c.Off, func(s deadline.Span) bool { return s.Contains(f.Date) }) {
			return true
		}
	}
	return false
}

func restDay(d deadline.Date) bool { return d.Weekday() == 0 || d.Weekday() == 6 }

func TestEveryNoticeBalances(t *testing.T) {
	wrong, _ := unbalanced(china.Notices())
	require.Empty(t, wrong)
}

func TestWhatIsBeyondTheDecreeIsANotice(t *testing.T) {
	for _, b := range beyondTheDecree {
		require.True(t, slices.ContainsFunc(china.Notices(), func(n deadline.Notice) bool {
			return n.Year == b.year && n.Source.Number == b.number
		}), "no notice of %d has the number %q", b.year, b.number)
		require.NotZero(t, b.more, b.number)
	}
}

// Whichever make-up day or day off of whichever year is forgotten, in both
// transcriptions alike: either the balance shows it, or nobody works otherwise
// for it. The latter are days off on a weekend, and days that an amendment
// repeats.
func TestTheBalanceShowsEveryForgottenDay(t *testing.T) {
	shown, same := 0, 0
	all := china.Notices()
	wrong, before := unbalanced(all)
	require.Empty(t, wrong, "nothing can be told before the notices balance")
	forget := func(what string, d deadline.Date, repeated bool, short []deadline.Notice) {
		wrong, after := unbalanced(short)
		if len(wrong) > 0 {
			shown++
			return
		}
		same++
		require.Equal(t, before(d), after(d), "%s %s", what, d)
		require.True(t, repeated || restDay(d) && !before(d), "%s %s stands in one document only", what, d)
	}
	for i, n := range all {
		for j := range n.Clauses {
			for k, d := range n.Clauses[j].Work {
				short := china.Notices()
				c := &short[i].Clauses[j]
				c.Work = append(c.Work[:k:k], c.Work[k+1:]...)
				forget("make-up day", d, n.Amends, short)
			}
			for k, s := range n.Clauses[j].Off {
				for d := range s.Days() {
					short := china.Notices()
					c := &short[i].Clauses[j]
					c.Off = append(c.Off[:k:k], append(without(t, s, d), c.Off[k+1:]...)...)
					forget("day off", d, n.Amends, short)
				}
			}
		}
	}
	t.Logf("%d forgotten days are missed; %d others change no answer", shown, same)
}

// without returns what is left of a span when a day is taken out.
func without(t *testing.T, s deadline.Span, d deadline.Date) []deadline.Span {
	var left []deadline.Span
	before, err := d.AddDays(-1)
	require.NoError(t, err)
	after, err := d.AddDays(1)
	require.NoError(t, err)
	for _, part := range []deadline.Span{{First: s.First, Last: before}, {First: after, Last: s.Last}} {
		if part.Len() > 0 {
			left = append(left, part)
		}
	}
	return left
}
