// Package reply knows the letters with which proposals are answered: the reply
// 「答复」 to the proposer and the assisting opinion 「会办意见」 to the lead unit. It
// makes their titles and outlines, checks a letter before it goes out
// 「审核把关」, and takes private data out of the version that the public reads.
//
// The common case:
//
//	r := reply.Outline(c, "kjj", reply.KindAnswer) // title, addressees, one answer per demand
//	…                                              // the unit writes
//	for _, f := range reply.Check(c, r, reply.Options{}) {
//		fmt.Println(f.Severity.Term(), f.Path, f.Text.ZH, f.Mend.ZH)
//	}
//
// A check states findings; a person decides. Findings are kept with the day on
// which they were found and the day on which they were mended, see Track.
//
// What counts as a placeholder, a vague promise or passing the matter on is
// data, Language; classes and what they mean are the schemes of package
// proposal.
//
// Codes never change their meaning; Codes lists them. Nothing here changes what
// it is given: Redact and Public return new texts.
package reply
