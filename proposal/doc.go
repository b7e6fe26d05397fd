// Package proposal keeps the file of a CPPCC proposal 「政协提案」 or of a deputy's
// suggestion 「人大代表建议」: the document, everything that happens to it, and the
// state that follows from it.
//
// The common case is four calls. A Proposal is a record that an office system
// fills; Apply adds one Event to its Case, or says why not; State and Facts
// tell what the case comes to; Clock hands the dates of one unit to a
// deadline.Policy:
//
//	c := proposal.Case{Proposal: p}
//	c, err := proposal.Apply(c, proposal.Event{Kind: proposal.EventKindSubmitted, Date: day})
//	c.State()        // 已提交
//	c.Facts().Units  // one undertaking per unit, with its dates
//	c.Clock("kjj")   // what has to be done by when
//
// # Rules
//
// Nothing is stored but the document and the events. State, phase, standing and
// facts are derived by one function from the log, so they cannot disagree with
// it. Events are in the order of their dates; equal days are fine.
//
// The life cycle is two coupled tables, shown by Transitions: one moves the
// case, one the undertaking of each unit with the review of its reply. While
// units work on a case its state is rolled up from theirs. An assisting
// undertaking 「会办」 ends at its opinion and never replies to the proposer;
// separate units 「分办」 each reply; a copy 「参阅」 asks for nothing. Ratings,
// publication, contacts, commitments and follow-ups are dated facts beside the
// state.
//
// An event that does not fit is refused by a *Refusal that names every unmet
// condition with its code and what is possible instead. What a place decides
// for itself (which gates a reply passes, when to handle again) is a Process.
//
// Reply classes and satisfaction scales are data, Schemes and Scales, each class
// with its canonical Outcome: the letter A means different things in different
// places.
//
// # Promise
//
// JSON names, tokens and codes never change their meaning; new ones may be
// added. Codes lists every code of the package. Methods never change their
// receiver, and no value shares memory with another.
package proposal
