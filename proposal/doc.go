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
// Each of these goes through the log; who asks for more than one thing takes
// c.Read(), which goes through it once and answers them all.
//
// # Rules
//
// Nothing is stored but the document and the events. State, phase, standing and
// facts are derived by one function from the log, so they cannot disagree with
// it. Events are in the order of their dates; equal days are fine.
//
// The life cycle is three coupled machines, shown by Transitions: the case, the
// undertaking of each unit, and the review of its letter. While units work on a
// case its state is rolled up from theirs. An assisting undertaking 「会办」 ends
// at its opinion and never replies to the proposer; separate units 「分办」 each
// reply; a copy 「参阅」 asks for nothing. Ratings, publication, contacts,
// commitments and follow-ups are dated facts beside the state.
//
// What each kind of event means to a clock, which periods that starts and which
// acts it meets is one table, testdata/clock.golden.
//
// An event that does not fit is refused by a *Refusal that names every unmet
// condition with its code and what is possible instead. What a place decides
// for itself (which gates a reply passes, when to handle again) is a Process.
//
// Reply classes and satisfaction scales are data, Schemes and Scales, each class
// with its canonical Outcome: the letter A means different things in different
// places.
//
// # The life cycle of a case
//
// The diagram is what Mermaid("case") returns; DOT gives the same for Graphviz,
// and Transitions every row, those included that only note a fact.
//
//	stateDiagram-v2
//	    draft : 草稿
//	    cosigning : 会签
//	    submitted : 已提交
//	    sent_back : 退回修改
//	    examined : 已审查
//	    filed : 已立案
//	    not_filed : 不予立案
//	    redirected : 已转送
//	    merged : 已并案
//	    assigned : 已交办
//	    returned : 待改办
//	    handling : 办理中
//	    replied : 已答复
//	    redo : 重新办理
//	    closed : 已办结
//	    withdrawn : 已撤案
//	    draft --> cosigning : 联名答复
//	    draft --> submitted : 提交
//	    draft --> filed : 立案
//	    draft --> withdrawn : 撤案
//	    draft --> assigned : 交办
//	    cosigning --> submitted : 提交
//	    cosigning --> withdrawn : 撤案
//	    submitted --> examined : 审查
//	    submitted --> sent_back : 退回修改
//	    submitted --> merged : 并案
//	    submitted --> withdrawn : 撤案
//	    sent_back --> submitted : 重新提交
//	    sent_back --> withdrawn : 撤案
//	    examined --> sent_back : 退回修改
//	    examined --> filed : 立案
//	    examined --> not_filed : 不予立案
//	    examined --> redirected : 转送
//	    examined --> merged : 并案
//	    examined --> withdrawn : 撤案
//	    filed --> merged : 并案
//	    filed --> withdrawn : 撤案
//	    filed --> assigned : 交办
//	    not_filed --> submitted : 重新提交
//	    not_filed --> withdrawn : 撤案
//	    merged --> submitted : 撤销并案
//	    merged --> examined : 撤销并案
//	    merged --> filed : 撤销并案
//	    merged --> assigned : 撤销并案
//	    merged --> returned : 撤销并案
//	    merged --> handling : 撤销并案
//	    merged --> redo : 撤销并案
//	    merged --> withdrawn : 撤案
//	    assigned --> merged : 并案
//	    assigned --> withdrawn : 撤案
//	    assigned --> handling : 交办、增办、签收、改办
//	    assigned --> returned : 撤销交办、同意申退、改办
//	    returned --> merged : 并案
//	    returned --> withdrawn : 撤案
//	    returned --> assigned : 交办、增办、改办
//	    returned --> handling : 交办、增办、改办
//	    handling --> merged : 并案
//	    handling --> withdrawn : 撤案
//	    handling --> assigned : 撤销交办、同意申退、改办
//	    handling --> returned : 撤销交办、同意申退、改办
//	    handling --> replied : 撤销交办、同意申退、改办、答复
//	    handling --> redo : 重新办理
//	    replied --> redo : 重新办理
//	    replied --> closed : 办结
//	    redo --> merged : 并案
//	    redo --> withdrawn : 撤案
//	    redo --> assigned : 撤销交办、改办
//	    redo --> returned : 撤销交办、改办
//	    redo --> handling : 撤销交办、改办、答复
//	    redo --> replied : 撤销交办、改办、答复
//	    closed --> redo : 重新办理
//
// # Size
//
// Replaying a log takes time linear in it, about half a microsecond an
// event. A case of ten events takes about 6 KB.
//
// # Promise
//
// JSON names, tokens and codes never change their meaning; new ones may be
// added. Codes lists every code of the package. Methods never change their
// receiver, and no value shares memory with another.
package proposal
