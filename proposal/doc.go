// Package proposal keeps the file of a CPPCC proposal 「政协提案」 or of a deputy's
// suggestion 「人大代表建议」: the document, everything that happens to it, and the
// state that follows from it.
//
// The common case: a Proposal is a record that an office system fills; Apply adds
// events to its Case, or says why not; a Reading answers what the case comes to:
//
//	c, err := proposal.Apply(proposal.Case{Proposal: p}, events...)
//	var refusal *proposal.Refusal
//	if errors.As(err, &refusal) {
//		fmt.Println(refusal.Text().ZH) // what is not met, and what is possible
//	}
//	r := c.Read()
//	fmt.Println(r.State().Term(), r.Facts().Units) // one undertaking per unit, with its dates
//	dues, err := policy.Dues(r.Clock("kjj"), cal)  // what this unit has to do by when
//
// Case has the same questions as methods, State, Facts, Clock and others; each
// goes through the log again, and a Reading goes through it once for all.
//
// # Events
//
// An Event has what all kinds share (kind, day, unit, person, reason, …) and
// embeds what its family takes: a Handover, an Answering, a Talk, a Pledge and
// others. NeedsOf tells what a kind cannot do without. In JSON an event is one
// flat object.
//
// An event remembered later is put at its date by Case.Insert, which says what
// that changes. A Reading goes on with Reading.Apply, at the cost of what is new.
//
// # Rules
//
// Nothing is stored but the document and the events. State, phase, standing and
// facts are derived by one function from the log, so they cannot disagree with
// it. Events are in the order of their dates; equal days are fine.
//
// The life cycle is three coupled machines, listed by Transitions and drawn by
// Mermaid and DOT (see the Example of Mermaid): the case, the
// undertaking of each unit, and the review of its letter. While units work on a
// case its state is rolled up from theirs. An assisting undertaking 「会办」 ends
// at its opinion and never replies to the proposer; separate units 「分办」 each
// reply; so does a unit with a part of its own beside the lead 「承办」, which this
// library takes as it is counted beside 主办 and 会办; a copy 「参阅」 asks for
// nothing. A paper that asks for several things can be split 「分案」 before units
// hold it: Case.Parts are the cases that go on in its place. Ratings, publication, contacts,
// commitments and follow-ups are dated facts beside the state.
//
// What each kind of event means to a clock, which periods that starts and which
// acts it meets is one table, testdata/clock.golden.
//
// An event that does not fit is refused by a *Refusal that begins with the way
// out, the shortest chain of events that makes it fit, and names every unmet
// condition with its code and what is possible instead, the way on first. What a
// place decides
// for itself (which gates a reply passes, when to handle again) is a Process,
// which the Case carries: it is judged by that everywhere. LoadPlace reads it with
// all else that a place decides, from one document.
//
// Reply classes and satisfaction scales are data, Schemes and Scales, each class
// with its canonical Outcome: the letter A means different things in different
// places.
//
// JSON is read strictly. What people type into a form or a spreadsheet, 8月底前 or
// 百分之七十二点二, ReadTyped reads leniently and says how.
//
// # Size
//
// Reading a log takes time linear in it: a case of ten events about two
// microseconds, also where the log has ten thousand. A case of ten events takes
// about 6 KB.
//
// # What stays
//
// JSON names, tokens and codes never change their meaning; new ones may be
// added. Codes lists every code of the package. Methods never change their
// receiver, and what they return shares no memory with it. A Reading belongs to
// one goroutine at a time, and looks at the proposal of its case until it is done.
package proposal
