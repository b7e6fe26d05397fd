// Package calendar compares the working calendar of China 「工作日历」 with what
// other Go modules offer: rickar/cal, 6tail/lunar-go and
// bastengao/chinese-holidays-go.
//
// # Workload
//
// 1,024 starts: the i-th is the day (769·i mod 1826) days after 2010-01-01, so
// that they are spread over 2010 to 2014 without order. Three questions:
//
//   - is the start a workday;
//   - which day is the n-th workday after it, n = 1, 10, 60, 250, 2500;
//   - how many workdays lie in the d days after it, start not counted and end
//     counted, d = 10, 365, 3650.
//
// Peers that take instants get noon in Beijing, made beforehand.
//
// # What the peers are given
//
// rickar/cal knows no day of China: it is given ours, in two ways. "rickar" is
// the quickest way there is, one function over two hash tables; "rickar-cached"
// is the way of its manual, one Holiday for each day off, with its cache on.
// chinese-holidays-go answers only whether a day is worked, so that its user
// writes the loop that is timed here. lunar-go counts workdays forward and
// backward, and its user writes the loop that counts between two days.
package calendar
