// Package classify says which department, field or theme a proposal belongs to
// 「分类」, with its reasons, and knows when it does not know.
//
// The common case needs nothing but a title:
//
//	c := classify.Default()
//	v := c.Classify(rule.Document{Title: title, Body: body})
//	fmt.Println(v.Best().ID, v.Decided)
//
// A Verdict always holds the three best labels with a share of the evidence in
// millionths and everything that was found for and against them. Decided
// means that the first leads clearly; otherwise a person looks.
//
// # The rules
//
// The built-in rules are data, one file for each department, written from what
// departments do: statutory duties, bodies, programmes, laws, facilities and
// everyday words. Each rule notes the duty it comes from. None uses the name of
// a place or the words of one title. Rules returns them as a rule.Set; New makes
// a classifier of anybody's set. A longer term may stand beside a shorter one of
// its rule: it silences the words of other departments inside it, which
// rule.Check, that knows of no silence, calls a dead term.
//
// What is none of the matters of science_themes, five_tasks or bayannur13 is their label
// other, others: also what says nothing at all.
//
// # The head of a title
//
// A title names a matter, and often a place and a purpose beside it: 在市中区开辟残疾人市集
// asks for a market, 发展柚子产业助推乡村振兴 for fruit. A small grammar tells them
// apart (proposal/internal/heading). What a rule finds only in the name of a
// place, in what a matter is made into (纳入…) or in what it is for (助力…) keeps 30 of
// 100, in the built-in taxonomies.
//
// # What was learned before
//
// Default was trained, too: on real titles, on titles that were written for
// training, and on a list of things with the departments that lead them
// (testdata/training). What that knows are weights of one to four characters in a row, which
// differ inside and outside places and purposes; a piece that cuts a general word is none. The
// chance of a label grows with the share of the rules' evidence and with the pieces that
// speak for it; the scores of its verdicts are these chances. Single characters and general words
// never decide. Reasons of the code "learned" name the pieces. Options.RulesOnly leaves all
// this out. TestTrain makes the weights anew from the files.
//
// How well it sorts was measured on 206 real titles that nobody who wrote rules or
// training data had read, chosen by a hash before they were opened: run
// examples/sorting, or see TaxonomyData.Measured. Verdict.Confidence was fitted on
// real titles that were sorted by weights trained without them, those 206 among them. Some
// matters have no owner that is the same everywhere: the lead of a label counts by how
// often that label was right where it came first. A verdict is decided from the lead on
// that keeps nine in ten of the 206 right.
//
// # How evidence is weighed
//
// Rules find terms and conditions; the classifier weighs what they found, in
// whole numbers:
//
//   - a rule that holds on the title alone counts as often as the set's
//     titleFactor says, one that needs the body once: see below;
//   - a term inside a longer term that was found too is an echo of it and
//     keeps 15 of 100: 养老 in 养老保险;
//   - a find late in the title counts up to a fifth more: the matter stands
//     before 的建议;
//   - further terms of one rule add 15 of 100 each, for two of them;
//   - a short term before 路, 街, 村, 镇 and the like is a name and does not
//     count: 文化路;
//   - a find inside a longer general word, or across two, is no word of its own
//     and does not count: 大麻 in 大麻烦, 化工 in 细化工作;
//   - rules of negative weight take: a word of one department inside the
//     matter of another.
//
// The score of a label is its points over those of all labels and the doubt.
// The doubt keeps a single weak word from filling the verdict.
//
// A title that names no matter is never decided, 关于推进高质量发展的提案: words that
// every department uses, and single characters, count for the order of the labels,
// but the first has to lead without them too (Options.General). Where nothing
// else was found, the last reason of the first label says so.
//
// # The body
//
// A body is read in zones: the first paragraph, what is asked for (after 建议：, 为此,
// 恳请…, a heading such as 三、对策建议, up to the next heading), and the rest, in which every
// department turns up. By rules alone, what is asked for weighs at most what the title says, each
// of the others half of that, or as much as the doubt. Where there are trained weights, the
// rules' evidence and the pieces of what is asked for say about as much as a title, the rest
// a fifth, its first paragraph twice; what the title says already counts half. A title alone is sorted
// as if there were no zones. Where a title says little, 关于进一步做好相关工作的建议, what is asked
// for decides; where it says enough, the body changes little.
//
// # Learning
//
// A Learner counts a bureau's own past and sorts by it: by characters, by pairs
// of characters, and by what a reader, another classifier, finds in the text. It
// is made of whole numbers, does not care for the order of its examples, takes
// more at any time, explains itself by terms, and is saved as bytes with a
// checksum. Combine joins it with the rules: on the first day the rules speak,
// with every example the learner has more of the say.
//
//	l := classify.NewLearner(c)
//	for _, x := range past {
//		err := l.Add(rule.Document{Title: x.Title}, x.Unit)
//	}
//	v := classify.Combine(c, l, classify.CombineOptions{}).Classify(d)
//
// Confidence says how often a verdict like this one was right: of a classifier by
// a Calibration, of a learner by its own odds. Reliability shows on checked
// verdicts whether that holds.
//
// # Limits
//
// The unit that handled a paper is not always the one that its title suggests:
// local division of work, a road built out of farm funds, a leader's note. An
// experienced reader of titles alone is right for about four in five, Default for
// about two in three. The
// label local_government follows the place and not the matter; the rules give
// it little weight on purpose.
//
// # What stays
//
// The same text gives the same verdict everywhere: no floating point, no clock,
// no order of maps. Label ids and reason codes keep their meaning; weights may
// change with the Version of a set.
package classify
