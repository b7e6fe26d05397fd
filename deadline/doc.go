// Package deadline computes dates by law: which days are worked, when a period
// ends, what is due when and how it stands, with every date accounted for day
// by day.
//
// The common case is a period, a start and a calendar:
//
//	due, err := deadline.MustPeriod("三个月").Due(deadline.MustDate("2024-03-01"), china.Calendar())
//	if err != nil { // a year whose notice is not out
//		return err
//	}
//	fmt.Println(due.Date, due.LastWorkday, due.Summary().ZH)
//
// and for a whole paper its events, a policy and today:
//
//	dues, err := policy.Dues(matter, cal)
//	standing, err := policy.Standing(dues[0], matter, today, cal)
//
// A [Policy] holds the deadlines of one place as data; from the events of a
// [Matter] it gives every [Due], its [Standing] on a day and the [Reminder] plan,
// and of many matters the [AgendaItem] list of a day. A Due says its [Due.Summary]
// and its [Due.Account] when it is asked. The calendars and presets are in the
// package china, the words and faults of all floors in the package vocab.
//
// # Conventions
//
//   - A [Date] is a civil day, without clock or zone. An instant becomes one in
//     [DateOf] alone, in Beijing time. A day that does not exist is an error.
//   - A period is counted in years, months, days and hours of the common calendar
//     (民法典第二百条); this package counts days, weeks, workdays and months.
//   - The start day is not counted, the end day is (中华人民共和国民法典第二百零一条:
//     按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算).
//   - Months end on the corresponding day; where there is none, on the last day
//     of the month (民法典第二百零二条). A month is never thirty days.
//   - Where a law says or the parties agree otherwise, that holds (民法典第二百零四条):
//     every convention is a field of [Period], and a first day that counts is one.
//   - A period that ends on a rest day is kept, moved on or moved back as the
//     rule says. Where the law moves it (民法典第二百零三条: 期间的最后一日是法定休假日的，以法定休假日
//     结束的次日为期间的最后一日), Saturdays and Sundays count among the rest days and
//     make-up workdays do not: the Supreme People's Court names 星期六、星期日
//     (2014-12-12). For the internal dates of offices no general law moves the
//     end, so nothing moves unless the rule says so.
//   - Adding n workdays gives the n-th workday strictly after the start, for
//     negative n strictly before; n = 0 is the start itself. Counting is over
//     (a, b], reversed −[b, a), so that counting undoes adding.
//   - Days, weeks, workdays and months are never converted into one another.
//
// # What is not known is said
//
// A calendar covers a stated range. A day outside it is an error that wraps
// [ErrYearUnknown] and names the year, never a guess from the day of the week:
// the notices come out between late October and December of the year before,
// and an answer guessed without them is wrong for every second period of
// twenty workdays. The last three days of the last published year are
// provisional, since the notice of the next year has moved such days six times
// in twenty-two years; answers that rest on them say so.
//
// Three ways lead on. [Calendar.AsOf] answers as it was known on a day, since
// notices are amended after they are published (2015, 2019, 2020). [Calendar.With]
// lays the own days of a region or an office over the national ones, which can
// cancel make-up workdays too; it never extends the coverage. [Calendar.Estimated]
// adds the statutory days of years without a notice, and every answer that rests
// on them is marked. [Diff] lists which running deadlines a change of calendar
// moves, each a [DueShift] with from, to and why.
//
// # Rules
//
// Regulations are more than a start and a number of days. A [PolicyRule] is a
// duration after an event, an offset from another due date, a fixed day of the
// year, a window after which the act is inadmissible, a ceiling, a permitted
// extension or an addition by workload; its scope says which matters it is for, and
// without roles in it those who owe its act by nature. Several rules may match: all are
// shown. The one with the higher priority decides, then the one whose scope lies in the
// other's, or as the policy declares; where nothing would decide, LoadPolicy says so.
// A due that counts from another one is open as long as that one: an opinion
// wanted 20 days before the reply is due runs from the day the reply's does.
// A day that does not exist, such as the 9月31日 that a notice of 2008 prints, is
// a fault with its mend, and is clamped only where the policy says so, visibly.
//
// # Clocks
//
// Pauses, extensions, stops and reopenings are events of the matter, each a
// [ClockEvent] with its day, replayed from the start at each question; nothing is patched, so that taking an event
// away gives the date that would have been without it.
//
//   - The day of a pause is not counted any more, the day of the resumption is.
//   - A pause before the start or past the end is none.
//   - A pause is counted in the period's own unit: it moves a period of workdays
//     by the workdays paused, any other by the days paused.
//   - An extension in the period's unit is added to the amount, and the whole is
//     counted again from the raw start: 30 November and 3 + 1 months is 30 March.
//     In another unit it runs from the unrolled due date. One that was asked
//     for after the due date is left out, with a note. Where all of them together
//     end later than the permitted length would, that is noted, once.
//   - Handing a paper on never resets a clock: of several assignments or
//     receipts the first counts. Each unit has its own [Matter] and with it its
//     own clocks from its own receipt, beside the one from the assignment.
//   - What reopening does is declared by the policy: [Reopening].
//   - Events of one day have one order, whatever order they are given in.
//
// # What stays
//
// Everything is a pure function over values: no clock, no time zone data, no
// file, no goroutine. Values are immutable and safe for use by many goroutines.
// Tokens, codes, JSON names and reminder keys do not change their meaning.
// Hours of the day are out of scope: a period ends with its last day.
package deadline
