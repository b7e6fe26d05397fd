package china_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

// extended2020 is the one document that gave days off beyond the law: 31
// January, a Friday, and 1 February, whose make-up work lapsed.
const extended2020 = "国办发明电〔2020〕1号"

// unbalanced lists what is wrong with notices by the law that they carry out,
// and tells who works on a day by them.
//
// A notice takes as many workdays from the plain week as it is due: the
// statutory days of its year, or what an amendment adds by itself. And a clause
// gives off all the statutory days of the festivals that it names.
func unbalanced(notices []deadline.Notice) (wrong []string, works func(deadline.Date) bool) {
	worked := map[deadline.Date]bool{} // where a notice spoke
	works = func(d deadline.Date) bool {
		if w, told := worked[d]; told {
			return w
		}
		return !restDay(d)
	}
	numbers := map[string]bool{}
	for _, n := range notices {
		if n.Amends {
			numbers[n.Source.Number] = true
		}
	}
	for _, n := range notices {
		taken := 0
		set := func(d deadline.Date, w bool) {
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
					wrong = append(wrong, fmt.Sprintf("%s is made up on a weekday", d))
				}
				set(d, true)
			}
		}
		due := 0
		for _, f := range statutory(n.Year) {
			if n.Amends == numbers[f.Source.Number] && (!n.Amends || f.Source.Number == n.Source.Number) {
				due++
			}
		}
		if n.Source.Number == extended2020 {
			due = 2
		}
		if taken != due {
			wrong = append(wrong, fmt.Sprintf("《%s》 takes %d workdays from the week, but %d are due", n.Source.Title, taken, due))
		}
		if n.Source.Number != extended2020 {
			wrong = append(wrong, unnamed(n)...)
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

// unnamed lists the statutory days that a notice leaves out of the clause of
// their festival.
func unnamed(n deadline.Notice) []string {
	var wrong []string
	for _, f := range statutory(n.Year) {
		for _, c := range n.Clauses {
			if !strings.Contains(decreeNames.Replace(c.Festival.ZH), f.Name.ZH) {
				continue
			}
			named := false
			for _, s := range c.Off {
				named = named || s.Contains(f.Date)
			}
			if !named {
				wrong = append(wrong, fmt.Sprintf("《%s》 does not give off %s, a statutory day", n.Source.Title, f.Date))
			}
		}
	}
	return wrong
}

func restDay(d deadline.Date) bool { return d.Weekday() == 0 || d.Weekday() == 6 }

func TestEveryNoticeBalances(t *testing.T) {
	wrong, _ := unbalanced(china.Notices())
	require.Empty(t, wrong)
}

// Whichever make-up day or weekday off of whichever year is forgotten, in both
// transcriptions alike: the balance shows it. Of the days off on a weekend it
// shows the statutory ones; the others change nothing about who works.
func TestTheBalanceShowsEveryForgottenDay(t *testing.T) {
	makeups, off, rest, restShown := 0, 0, 0, 0
	all := china.Notices()
	_, before := unbalanced(all)
	for i := range all {
		for j := range all[i].Clauses {
			for k, d := range all[i].Clauses[j].Work {
				short := china.Notices()
				c := &short[i].Clauses[j]
				c.Work = append(c.Work[:k:k], c.Work[k+1:]...)
				wrong, _ := unbalanced(short)
				require.NotEmpty(t, wrong, "make-up day %s", d)
				makeups++
			}
			for k, s := range all[i].Clauses[j].Off {
				for d := range s.Days() {
					short := china.Notices()
					c := &short[i].Clauses[j]
					c.Off = append(c.Off[:k:k], append(without(t, s, d), c.Off[k+1:]...)...)
					wrong, after := unbalanced(short)
					switch {
					case !restDay(d):
						require.NotEmpty(t, wrong, "day off %s", d)
						off++
					case len(wrong) > 0:
						restShown++
					default:
						require.Equal(t, before(d), after(d), "day off %s", d)
						rest++
					}
				}
			}
		}
	}
	t.Logf("%d make-up days, %d weekdays off: each one is missed; and so are %d days off on a weekend; %d others change no answer", makeups, off, restShown, rest)
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
