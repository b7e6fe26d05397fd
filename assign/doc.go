// Package assign gives every proposal of a batch a leader, a unit and a
// person, and the dates they have to keep 「分办」.
//
// The common case is one call:
//
//	org, err := assign.LoadOrg(data)
//	plan, err := assign.Distribute(org, proposals, assign.Options{
//		Classifier: classify.Default(),
//		Assigned:   deadline.MustDate("2024-03-01"),
//	})
//	for _, d := range plan.Decisions {
//		fmt.Println(d.Title, d.Leader, d.Unit, d.Person, d.Due.Date, d.Why.ZH)
//	}
//	for _, o := range plan.Open {
//		fmt.Println(o.Title, o.BlockedBy)
//	}
//
// An office that keeps all that it decides in one document (process, policy, own
// days, organisation, rules) reads it with LoadOffice and plans with
// Office.Options.
//
// # Who comes into question
//
// A Router weighs the units for an item: the bureau's own rules
// (Options.Rules, conclusions are unit ids), the labels of a classifier
// (Unit.Labels), the words that the item shares with the duties of a unit, and
// the units that the examiners or the proposer named. Each kind says how sure
// it is, in millionths; the kinds that have something to say are averaged with
// fixed weights. Every candidate comes with the reasons for it, and in a
// Decision with those against it.
//
// # Whose it is
//
// A bureau gets nothing on words that every bureau has (发展, 建设, 创新, 服务), on words of
// a unit's own name, or on a single weak word of a duty, 生态环境 of 生态环境科技. Such an item is
// left open with "route.not_ours" 「不属于本单位，建议申退」, unless the examiners or a pin name a
// unit, or another organisation leads. Where Options.Classifier answers in the
// departments of the place (classify.Options.Bureaus) and the organisation is one of them, by
// its id, what it decides to be another's, or classify.None, is left open too, whatever a duty
// says; what it cannot decide is given to a unit that something firm speaks for, with
// "route.ours_doubtful", or left open with it. Office.Options makes that classifier of
// Office.Departments. A desk, whose units are departments, hands on whatever
// comes, and asks a person where only weak words speak.
//
// # Who gets it
//
// The whole batch is placed at once: as many items as possible, and among
// those plans the one with the least sum of mismatch and of the cost of load,
// which grows with every item that a unit holds (Options.LoadStep). Capacity,
// leave, recusal, units that returned the item, and pins are limits that are
// never broken. Equal plans: the first item by id goes to the first unit by
// id. Then each unit's items are given to its people in the same way, by
// skills and load.
//
// # Who is there
//
// Leaves are looked at over the time in which somebody is needed: a person from
// the assignment to the day on which the draft is handed in, in a department to
// the due date; a leader, who signs at the end, from the day on which the draft
// has been checked to that of its signing. Items of other days, roles or
// deadlines have windows of their own. Who is there on half of the workdays of
// the window counts as there (Options.HandlerPresence, SignerPresence), so that a
// day's absence blocks nobody. For who is not, the first along the substitutes
// who is there takes it; where nobody is, the unit comes not into question. Where
// the dates cannot be reckoned, the day of the assignment alone is looked at. All
// of this stands in the reasons. Who is away over the window of every item gives
// no room. The window is that of the role before helpers that the plan itself
// finds.
//
// A pin to somebody who is away or recused without a substitute, who is full, or
// to whom or what is not there leaves its item open with the limit and, where
// there is one, the smallest change: a leader to stand in, another person of the
// unit, another unit. With Pin.Firm the pin wins over leave, recusal and return.
//
// Roles: one unit handles alone 「单办」 or leads 「主办」 while others assist
// 「会办」 or get a copy 「参阅」; or, where pins say so, several handle
// separately 「分办」. A unit is never both lead and helper. Where another
// organisation leads, Item.Role is RoleAssist, and so is the unit's.
//
// What stays open is listed with the limits that block it and the smallest
// change that makes room. A Decision.Decided that is false asks a person to
// look.
//
// # The solver by itself
//
// Solve places items at places by costs and capacities alone, exactly, and
// returns the prices that prove it; Solution.Verify checks such a proof.
//
// # What is ours
//
// The weights of the kinds of evidence, the cost of load, the score from which
// a unit is asked to assist and the internal dates are this library's own
// choices; no regulation stands behind them. Their values are documented and,
// where they are fields of Options, can be changed.
//
// # What stays
//
// The codes of reasons, limits and faults, the JSON names, the order of ties
// and the keys of decisions do not change their meaning.
//
// Everything here is a pure function of its arguments.
package assign
