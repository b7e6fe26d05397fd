// Package reply knows the letters with which proposals are answered: the reply
// 「答复」 to the proposer and the assisting opinion 「会办意见」 to the lead unit. It
// makes their titles and outlines, checks a letter before it goes out
// 「审核把关」, and takes private data out of the version that the public reads.
//
// The common case:
//
//	r := reply.Outline(c, "kjj", reply.KindAnswer) // title, addressees, one answer per demand
//	…                                              // the unit writes
//	for _, m := range reply.Check(c, r, reply.Options{}) {
//		fmt.Println(m.Severity.Term(), m.Path, m.Text.ZH, m.Mend.ZH)
//	}
//	c, err = proposal.Apply(c, r.Event()) // it went out
//	public := r.Public()                  // what the public reads of it
//
// A check makes remarks; a person decides. A Remark is kept with the day on which
// it was found and the day on which it was mended, see Track. Promises finds what
// the letter commits to, and by when: 明年上半年 in a letter of 2025 is 2026-06-30.
//
// What counts as a placeholder, a vague promise or passing the matter on is
// data, Language; blanks that are known by their form (X年X月, 第　号) and the common
// patterns of reasons count beside it. Classes and what they mean are the schemes
// of package proposal.
//
// # What stays
//
// Codes never change their meaning; Codes lists them. Nothing here changes what
// it is given: Redact and Public return new texts.
package reply
