// Package intake helps those who examine proposals 「提案审查」: it states what it
// sees in standing, content and form, with the place in the text and the mend,
// and leaves the verdict to a person.
//
// The common case:
//
//	x, err := intake.New(intake.National())
//	if err != nil {
//		return err
//	}
//	for _, f := range x.Examine(p, intake.Options{}) {
//		fmt.Println(f.Aspect.Term(), f.Path, f.Text.ZH, f.Mend.ZH)
//	}
//
// The grounds against filing are data: the ten national ones with the signs by
// which the wording may show them, and a local list on top that a place keeps
// as JSON (Load, List.With). Of most grounds the machine can see a sign at
// best; some only a person can judge. A sign of litigation, accusation or a
// personal matter is an ask about one's own case or a named one, such as 请法院改判
// or the number of a case, never a topic such as 举报人保护制度; these are not in
// the list, for words alone do not show them.
//
// What an examination can come to is proposal.Disposition; the words that
// places use for it are Wordings. Counts adds the dispositions up and says
// whether published figures can be true.
//
// # What stays
//
// Codes of findings and of the national grounds do not change their meaning;
// Codes lists those of the package. What the signs see may become better.
package intake
