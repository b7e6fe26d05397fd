// Package stats turns cases into the year's figures, and says of every figure
// what it counts.
//
// The common case:
//
//	year := stats.Year(2024, cases, stats.Options{Place: place}) // whose policy decides on time
//	f := year.Figure(stats.SatisfactionRate)
//	fmt.Println(f.Definition.ZH, f.Part, f.Whole, f.Percent(2))
//	fmt.Println(year.Rest(stats.SatisfactionRate)) // the records that are not in the part
//
// A Figure is a value: part and whole as exact counts, the unit that is counted
// (件, 件次, 条, 份), the definition in two languages and how many records were
// left out for which reason. A percentage is a view of it, rounded half up once;
// 0 of 0 is no value, not 0% and not 100%.
//
// # Records and indicators
//
// Year makes a Record of each case with NewRecord; a system that keeps no cases
// fills records from its own tables. An Indicator is data: gates that let a
// record into the population or say why not, and facts that put it into the
// part, each named by its token (see Facts). A record answers a fact with yes, no
// or "not recorded"; what a figure makes of the last is said with the fact.
// Indicators returns those of the library; a place that counts otherwise
// writes its own, in Go or JSON. Indicator.Part, Rest and Excluded name the
// records behind a number.
//
// # Tallies
//
// A Tally counts records group by group. It adds up: tallies of parts, saved as
// JSON on many machines and merged in any order, equal the tally of the whole to
// the byte. Tally.Table marshals to
//
//	{"groups":[{"key":{"department":"science","year":2024},"figures":[…]}]}
//
// # Printed figures
//
// Shares divides 100% among parts, plainly or so that it adds up. Reconcile takes
// the figures of a printed report and says which of them cannot all be true:
// sums that do not add up, rates that no whole number gives, decimals cut or
// bent.
//
// # Rules that hold for all figures
//
//   - What is not recorded is never counted in favour: without a date of reply
//     an item is not replied to, without a consultation on record nobody was
//     consulted.
//   - Where silence would make a figure meaningless, the record is left out and
//     the figure says so: who was not asked is neither satisfied nor
//     dissatisfied.
//   - Assisting units owe an opinion, not a reply; they have figures of their
//     own and do not water down 办复率.
//   - Letters of reply classes are counted as letters; what a place has instead,
//     as 甲乙丙, is left out of them and read by the dimension class. Across places
//     only outcomes are compared.
//   - Of a divided paper 「分案」 its parts are received, filed and handled, never
//     the paper too.
//   - What was in time is judged by one policy, which the year and the definitions
//     of its figures name.
//
// Package report, below this one, writes the yearly work report from these
// figures.
//
// # What stays
//
// Ids of indicators and codes of exclusions never change their meaning; a
// definition that changes gets a new id. The saved form of a tally carries a
// version.
package stats
